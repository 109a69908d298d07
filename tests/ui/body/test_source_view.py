"""The Markdown as one writes it: bytes, keys, the line in the window, and undo of its own."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.body.source.view import SourceView
from tests.ui.body.desk import CTRL, NONE, SHIFT, Desk, Key

LONG = "\n\n".join(f"Paragraph *{number}* of a text that goes on and on." for number in range(200)) + "\n"


def source(desk: Desk) -> SourceView:
    if not desk.pane.is_source_shown:
        desk.click(desk.button("source"))
    return desk.pane.source


def press(desk: Desk, key: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(source(desk), key, modifiers)


def height(desk: Desk) -> int:
    """Give how far below the top of the pane the caret stands."""
    view: QWidget = desk.pane.source if desk.pane.is_source_shown else desk.view
    shown = desk.pane.source.viewport() if desk.pane.is_source_shown else desk.view
    return shown.mapTo(desk.pane, view.cursorRect().center()).y()


@pytest.mark.parametrize("end", ["\r\n", "\r", "\n", "\u2029", "\ufdd0", "\u2028", "\x0c", "\x85"])
def test_lines_that_nobody_touched_keep_their_ends(desk: Desk, end: str) -> None:
    text = f"One{end}\nTwo\r\n\r\nThree{end}Four\n"
    desk.open(text)
    view = source(desk)
    assert view.text() == text
    view.moveCursor(QTextCursor.MoveOperation.Start)
    QTest.keyClicks(view, "x")
    view.moveCursor(QTextCursor.MoveOperation.End)
    QTest.keyClicks(view, "y")
    assert view.text() == f"x{text}y"
    desk.click(desk.button("source"))
    assert desk.text == f"x{text}y"


def test_the_line_stays_at_its_height_in_the_window(desk: Desk) -> None:
    desk.open(LONG).find("Paragraph 120 of")
    desk.pane.page.show_caret()
    before = height(desk)
    scrolled = desk.pane.page.verticalScrollBar().value()
    view = source(desk)
    assert view.textCursor().block().text().startswith("Paragraph *120* of")
    assert abs(height(desk) - before) <= view.fontMetrics().lineSpacing()
    desk.click(desk.button("source"))
    assert desk.pane.page.verticalScrollBar().value() == scrolled
    assert desk.view.textCursor().positionInBlock() == len("Paragraph 120 of")


def test_what_was_scrolled_to_in_the_source_is_seen_on_the_page(desk: Desk) -> None:
    desk.open(LONG)
    view = source(desk)
    view.go_to(LONG.index("Paragraph *150*"))
    before = height(desk)
    desk.click(desk.button("source"))
    assert desk.view.textCursor().block().text().startswith("Paragraph 150")
    assert abs(height(desk) - before) <= 2


def test_a_selection_goes_along_and_comes_back(desk: Desk) -> None:
    desk.open("One **two** three\n").find("two th", select=True)
    view = source(desk)
    assert view.textCursor().selectedText() == "two** th"
    desk.click(desk.button("source"))
    assert desk.view.textCursor().selectedText() == "two th"


def test_enter_goes_on_with_lists_and_quotes_and_ends_them(desk: Desk) -> None:
    desk.open("")
    view = source(desk)
    QTest.keyClicks(view, "1. one\rtwo\r\r\r> said\rmore")
    assert view.text() == "1. one\n2. two\n\n> said\n> more"


def test_tab_moves_lines_in_and_shift_tab_out(desk: Desk) -> None:
    desk.open("- one\n- two\n\nthree\n")
    view = source(desk)
    view.select(2, 9)
    press(desk, Key.Key_Tab)
    assert view.text() == "    - one\n    - two\n\nthree\n"
    press(desk, Key.Key_Backtab, SHIFT)
    assert view.text() == "- one\n- two\n\nthree\n"
    view.go_to(len("- one\n- two\n\nt"))
    press(desk, Key.Key_Tab)
    assert view.text() == "- one\n- two\n\nt   hree\n"
    press(desk, Key.Key_Z, CTRL)
    press(desk, Key.Key_Z, CTRL)
    press(desk, Key.Key_Z, CTRL)
    assert view.text() == "- one\n- two\n\nthree\n"


def test_the_letters_are_as_large_as_those_of_the_page(desk: Desk) -> None:
    desk.open("One\n")
    small = source(desk).font().pixelSize()
    press(desk, Key.Key_Plus, CTRL)
    assert desk.pane.source.font().pixelSize() > small
    press(desk, Key.Key_0, CTRL)
    assert desk.pane.source.font().pixelSize() == small


def test_undo_in_the_source_reaches_back_over_the_page(desk: Desk) -> None:
    desk.open("One\n")
    view = source(desk)
    QTest.keyClicks(view, "a")
    desk.click(desk.button("source"))
    desk.go(0).type("b")
    assert source(desk).text() == "aOneb\n"
    press(desk, Key.Key_Z, CTRL)
    assert view.text() == "aOne\n"
    press(desk, Key.Key_Z, CTRL)
    assert view.text() == "One\n"


def test_another_review_in_the_source_has_nothing_to_undo(desk: Desk) -> None:
    desk.open("One\n")
    QTest.keyClicks(source(desk), "a")
    desk.click(desk.button("source"))
    desk.open("Two\n")
    view = source(desk)
    assert view.text() == "Two\n"
    assert not view.document().isUndoAvailable()
