"""Rows written from the right: where they begin, and where their bars, marks and boxes stand."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage

from reviewdesk.ui.theme.tokens import LIGHT
from tests.ui.body.desk import SHIFT, Desk, Key

ARABIC = "مرحبا بالعالم"
HEBREW = "שלום עולם"


def caret_x(desk: Desk, row: int, column: int) -> int:
    desk.go(row, column)
    return desk.view.cursorRect().x()


def middle(desk: Desk) -> float:
    return desk.view.document().textWidth() / 2


def sides(desk: Desk, row: int, colour: str) -> tuple[bool, bool]:
    """Tell whether a colour is seen in the outer parts of a row, at the left and at the right."""
    desk.go(row, 0).view.clearFocus()
    image = desk.view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    y = desk.view.cursorRect().center().y()
    width = round(desk.view.document().textWidth())
    wanted = QColor(colour).rgb()

    def is_seen(low: int, high: int) -> bool:
        return any(image.pixel(x, y + off) == wanted for x in range(low, high) for off in range(-6, 7))

    return is_seen(0, 24), is_seen(width - 24, width)


@pytest.mark.parametrize("words", [ARABIC, HEBREW])
def test_a_row_begins_where_its_first_strong_letter_asks(desk: Desk, words: str) -> None:
    desk.open(f"Latin\n\n{words}\n\n1. {words}\n\n12 {words} end\n")
    assert caret_x(desk, 0, 0) < middle(desk)
    assert all(caret_x(desk, row, 0) > middle(desk) for row in (1, 2, 3))


@pytest.mark.parametrize(("words", "at_left"), [("Latin", True), (ARABIC, False)])
def test_the_bar_of_a_quote_stands_where_its_row_begins(desk: Desk, words: str, at_left: bool) -> None:
    assert sides(desk.open(f"> {words}\n\nx\n"), 0, LIGHT.accent) == (at_left, not at_left)


@pytest.mark.parametrize("mark", ["- ", "1. "])
@pytest.mark.parametrize(("words", "at_left"), [("Latin", True), (HEBREW, False)])
def test_marks_of_lists_stand_where_the_row_begins(desk: Desk, mark: str, words: str, at_left: bool) -> None:
    desk.open(f"{mark}{words}\n")
    assert sides(desk, 0, LIGHT.mute) == (at_left, not at_left)
    edge = caret_x(desk, 0, 0)
    assert (edge if at_left else desk.view.document().textWidth() - edge) >= 24


@pytest.mark.parametrize(("words", "at_left"), [("Latin", True), (ARABIC, False)])
def test_the_edge_of_a_spoiler_stands_where_its_row_begins(desk: Desk, words: str, at_left: bool) -> None:
    desk.open(f"/// spoiler | {words}\n{words}\n///\n")
    assert sides(desk, 1, LIGHT.edge) == (at_left, not at_left)
    text_edge = caret_x(desk, 1, 0)
    assert 17 <= (text_edge if at_left else desk.view.document().textWidth() - text_edge) <= 22


def test_a_mixed_text_keeps_its_bytes_and_can_be_written_on(desk: Desk) -> None:
    text = f"# {HEBREW}\n\n> {ARABIC} and *Latin*\n\n- one\n- {HEBREW}\n"
    desk.open(text).go(1).type("!")
    assert desk.text == text.replace("*Latin*", "*Latin!*")
    desk.undo()
    assert desk.text == text


def test_arrows_move_as_seen(desk: Desk) -> None:
    desk.open(f"{HEBREW}\n").go(0, 3)
    before = desk.view.cursorRect().x()
    desk.press(Key.Key_Left)
    assert desk.view.cursorRect().x() < before
    assert desk.view.textCursor().position() == 4
    desk.press(Key.Key_Right, SHIFT)
    assert desk.view.textCursor().selectedText() == HEBREW[3]


@pytest.mark.parametrize("tag", ["ar", "he", "fa-IR"])
def test_a_review_in_a_language_from_the_right_begins_there_throughout(desk: Desk, tag: str) -> None:
    desk.pane.page.set_language(tag)
    desk.open("- 12\n\n\n")
    assert caret_x(desk, 0, 0) > middle(desk)
    assert desk.pane.page.headline.cursorRect().x() > middle(desk)
    assert not desk.view.document().isUndoAvailable()
    desk.pane.page.set_language("en-GB")
    assert caret_x(desk, 0, 0) < middle(desk)


def test_typing_turns_a_row_round_and_back(desk: Desk) -> None:
    desk.open("").commit(HEBREW)
    assert desk.view.document().firstBlock().textDirection() == Qt.LayoutDirection.RightToLeft
    desk.undo_all()
    assert desk.view.document().firstBlock().textDirection() == Qt.LayoutDirection.LeftToRight
