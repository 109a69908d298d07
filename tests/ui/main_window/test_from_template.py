"""A review begins from a template, and becomes one."""

from collections.abc import Callable, Iterable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QInputDialog, QLineEdit

from reviewdesk.domain.review import Review
from reviewdesk.settings.places import home
from tests.factories import AN_ID, a_review
from tests.ui.conftest import Open
from tests.ui.window import Window

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def begin(window: Window, row: int) -> str:
    before = len(window.shown)
    window.frame.activateWindow()
    window.wait(window.frame.isActiveWindow)
    window.press(Key.Key_T, CTRL, SHIFT)
    dialog = window.find(QInputDialog, "templates")
    listed = dialog.findChild(QComboBox)
    for _ in range(row):
        QTest.keyClick(listed, Key.Key_Down)
    QTest.keyClick(dialog, Key.Key_Return)
    return window.wait_for_review(before + 1).body


@pytest.mark.parametrize(("row", "words"), [(0, "## What soars"), (1, "One sentence"), (2, "## In the foyer")])
def test_each_template_begins_a_review_of_its_own(window: Window, row: int, words: str) -> None:
    assert words in begin(window, row)
    review = window.shown[-1]
    assert review.work.title == ""
    assert review.id != window.shown[0].id
    assert dict(review.extra.entries)["word-target"].isdecimal()


def test_a_review_becomes_a_template_without_its_film(window: Window) -> None:
    body = window.shown[0].body
    window.action("keep_template").trigger()
    dialog = window.find(QInputDialog, "templateName")
    field = dialog.findChild(QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "My: own/one")
    QTest.keyClick(field, Key.Key_Return)
    window.wait((home() / "templates" / "My own one.md").is_file)
    window.wait(lambda: window.frame.findChild(QInputDialog) is None)
    assert begin(window, 3) == body
    assert window.shown[-1].work.title == ""


def test_a_template_that_is_none_is_named(window: Window) -> None:
    (home() / "templates").mkdir()
    (home() / "templates" / "broken.md").write_text("no head")
    window.press(Key.Key_T, CTRL, SHIFT)
    dialog = window.find(QInputDialog, "templates")
    listed = dialog.findChild(QComboBox)
    for _ in range(3):
        QTest.keyClick(listed, Key.Key_Down)
    QTest.keyClick(dialog, Key.Key_Return)
    window.wait(lambda: "broken.md" in window.label("message"))


@pytest.mark.parametrize(
    ("language", "words"), [("de-AT", "## Was abhebt"), ("fr-CA", "## Ce qui décolle"), ("ja", "## What soars")]
)
def test_those_that_come_along_are_in_the_language_of_new_reviews(
    open_window: Open, stored: Callable[[Iterable[Review]], None], language: str, words: str
) -> None:
    home().mkdir(exist_ok=True)
    (home() / "settings.toml").write_text(f'review_language = "{language}"\npreview_shown = false\n')
    stored([a_review()])
    window = open_window(review=AN_ID)
    window.wait_for_review()
    assert words in begin(window, 0)
    assert window.shown[-1].language == language
