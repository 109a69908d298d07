"""The hour of the last save stands beside the saved state, and the title is marked while something is not saved."""

import pytest
from PySide6.QtCore import QLocale, QTime
from PySide6.QtWidgets import QLineEdit

from reviewdesk.errors import StoreWriteError
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.ui.conftest import Open
from tests.ui.editor.test_saved_state import SAVED, HeldStore, held, typed
from tests.ui.window import Window

__all__ = ["held"]


@pytest.fixture
def own_locale() -> None:
    before = QLocale()
    yield
    QLocale.setDefault(before)


def said(window: Window) -> str:
    return window.label("savedState")


def hours(window: Window) -> list[str]:
    """Give this minute and the one before in the form of the place."""
    now = QTime.currentTime()
    return [QLocale().toString(now.addSecs(-back), QLocale.FormatType.ShortFormat) for back in (0, 60)]


def test_what_was_there_has_no_hour_and_what_was_written_has(window: Window) -> None:
    assert said(window) == f"● {SAVED}"
    typed(window)
    window.wait(lambda: said(window) in [f"● {SAVED} · {hour}" for hour in hours(window)])


@pytest.mark.parametrize(("place", "sign"), [("en_US", "M"), ("de_DE", ":"), ("fr_FR", ":")])
def test_the_hour_is_written_as_at_the_place(window: Window, own_locale: None, place: str, sign: str) -> None:
    QLocale.setDefault(QLocale(place))
    typed(window)
    window.wait(lambda: said(window) in [f"● {SAVED} · {hour}" for hour in hours(window)])
    assert sign in said(window).partition("·")[2]


def test_another_review_has_no_hour_of_the_one_before(open_window: Open, stored) -> None:
    stored([a_review(), a_review(id=ANOTHER_ID, slug="another")])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    typed(window)
    window.wait(lambda: "·" in said(window))
    window.presenter.open(ANOTHER_ID)
    window.wait_for_review(2)
    window.wait(lambda: said(window) == f"● {SAVED}")


def test_the_title_is_marked_while_a_save_waits_and_no_longer(window: Window, held: HeldStore) -> None:
    assert not window.frame.isWindowModified()
    typed(window)
    assert not window.frame.isWindowModified()
    window.wait(window.frame.isWindowModified)
    assert "·" not in said(window)
    held.go.set()
    window.wait(lambda: window.saved() == SAVED)
    assert not window.frame.isWindowModified()


def test_the_title_is_marked_at_once_when_a_save_fails(window: Window, held: HeldStore) -> None:
    held.error = StoreWriteError("store-full")
    held.go.set()
    typed(window)
    window.wait(lambda: window.saved().startswith("Not saved"))
    assert window.frame.isWindowModified()
    held.error = None
    window.click("retry")
    window.wait(lambda: window.saved() == SAVED)
    assert not window.frame.isWindowModified()


def test_a_title_with_the_mark_in_it_is_shown_as_it_is(window: Window) -> None:
    edit = window.find(QLineEdit, "work.title")
    window.type_into(edit, " [*]")
    assert window.frame.windowTitle().startswith("The Long Harbour [*][*][*] – ")
