"""The window stands as one left it, and the next day opens where one was."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.review import Review
from reviewdesk.settings.file import load
from reviewdesk.settings.places import home
from reviewdesk.ui.theme.tokens import DARK
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Stored = Callable[[Iterable[Review]], None]


def test_panel_preview_and_widths_come_back(window: Window, open_window: Open) -> None:
    window.press(Qt.Key.Key_F9)
    window.press(Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    window.frame.set_sizes([350, 500, 440])
    sizes = window.frame.columns.sizes()
    window.close()
    again = open_window()
    again.wait_for_review()
    assert again.frame.panel == "review"
    assert again.frame.columns.is_preview_shown
    assert again.frame.columns.sizes() == pytest.approx(sizes, abs=1)  # Qt deals whole pixels out anew


def test_widths_from_a_narrow_window_are_good_in_a_wide_one(window: Window, open_window: Open) -> None:
    window.press(Qt.Key.Key_F9)
    usual = window.frame.columns.sizes()
    window.frame.resize(900, 600)
    window.wait(lambda: not window.frame.columns.is_preview_shown)
    window.close()
    again = open_window(preview=True)
    again.wait_for_review()
    again.frame.resize(1440, 900)
    again.wait(lambda: again.frame.columns.is_preview_shown)
    assert again.frame.columns.sizes() == pytest.approx(usual, abs=2)  # from whole pixels of the narrow window


def test_a_closed_side_stays_closed(window: Window, open_window: Open) -> None:
    window.press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    window.close()
    again = open_window()
    again.wait_for_review()
    assert again.frame.panel == ""
    assert not again.find(QWidget, "sidePanel").isVisible()


def test_the_review_of_the_last_time_is_opened(open_window: Open, stored: Stored) -> None:
    stored([a_review(), a_review(id=ANOTHER_ID, slug="another")])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    window.close()
    again = open_window()
    assert again.wait_for_review().id == AN_ID


def test_the_theme_is_kept(window: Window, open_window: Open) -> None:
    window.action("theme_dark").trigger()
    window.close()
    assert open_window().start.theme.tokens is DARK


def test_settings_that_cannot_be_read_are_said_and_the_window_opens(open_window: Open, stored: Stored) -> None:
    stored([a_review()])
    (home() / "settings.toml").write_text("theme = ")
    window = open_window()
    window.wait_for_review()
    assert window.label("message").startswith("The settings at")


def test_settings_that_cannot_be_written_keep_nobody_from_closing(window: Window) -> None:
    (home() / "settings.toml").unlink()
    (home() / "settings.toml").mkdir()
    window.close()


@pytest.mark.parametrize("review", ["no-such-review"])
def test_a_wanted_review_that_is_not_there_is_said(open_window: Open, stored: Stored, review: str) -> None:
    stored([a_review()])
    window = open_window(review=review)
    window.wait(lambda: window.label("message").startswith("There is no review no-such-review."))


def test_the_settings_file_is_whole(window: Window) -> None:
    window.close()
    assert load(home() / "settings.toml").last_review == AN_ID
