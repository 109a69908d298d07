"""The cells of an open table take signs, keys and the formatting bar as the text does."""

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.body.bar.table import MARKS
from reviewdesk.ui.body.card_editing.cell import Cell
from tests.ui.body.card_editing.test_cards_in_place import open_card, press, write
from tests.ui.body.desk import CTRL, SHIFT, Desk, Key

TABLE = "| Film | Year |\n|---|---|\n| Tide | 2023 |\n"
SIGNS = {
    "strong": ("**so**", "| **so** it |"),
    "emphasis": ("*so*", "| *so* it |"),
    "strike": ("~~so~~", "| ~~so~~ it |"),
    "code": ("`so`", "| `so` it |"),
    "link": ("[so](https://e.org)", "| [so](https://e.org) it |"),
}
_IN_LINE = ("strong", "emphasis", "strike", "code")
_OF_ROWS = ("format_style", "format_insert", "format_quote", "format_bullets", "format_numbers", "format_image")


def cell() -> Cell:
    focused = QApplication.focusWidget()
    assert isinstance(focused, Cell)
    return focused


def in_last_cell(desk: Desk) -> Desk:
    open_card(desk, TABLE, row=0)
    press(Key.Key_End, CTRL)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    press(Key.Key_Tab)
    press(Key.Key_A, CTRL)
    return desk


@pytest.mark.parametrize(("signs", "row"), SIGNS.values(), ids=SIGNS)
def test_signs_mark_words_in_a_cell_and_typing_goes_on(desk: Desk, signs: str, row: str) -> None:
    in_last_cell(desk)
    write(signs + " it")
    assert row in desk.text


@pytest.mark.parametrize(("signs", "row"), SIGNS.values(), ids=SIGNS)
def test_one_undo_gives_the_typed_signs_back_in_a_cell(desk: Desk, signs: str, row: str) -> None:
    in_last_cell(desk)
    write(signs)
    press(Key.Key_Z, CTRL)
    desk.qtbot.waitUntil(lambda: cell().toPlainText() == signs)
    press(Key.Key_Z, CTRL)
    assert desk.text == TABLE


@pytest.mark.parametrize("button", [row for row in MARKS if row.id in _IN_LINE], ids=_IN_LINE)
def test_the_bar_and_its_keys_mark_what_is_selected_in_a_cell(desk: Desk, button: object) -> None:
    in_last_cell(desk)
    desk.click(desk.button(button.id))
    by_bar = desk.text
    assert by_bar != TABLE
    assert desk.button(button.id).isChecked()
    assert cell().textCursor().selectedText()
    keys = QKeySequence(button.keys)[0]
    QTest.keyClick(cell(), keys.key(), keys.keyboardModifiers())
    assert not desk.button(button.id).isChecked()
    QTest.keyClick(cell(), keys.key(), keys.keyboardModifiers())
    assert desk.text == by_bar


def test_what_changes_rows_cannot_be_had_in_a_cell(desk: Desk) -> None:
    in_last_cell(desk)
    assert not any(desk.button(name.removeprefix("format_")).isEnabled() for name in _OF_ROWS)
    press(Key.Key_Escape)
    assert all(desk.button(name.removeprefix("format_")).isEnabled() for name in _OF_ROWS)


def test_words_in_a_cell_are_undone_one_by_one_with_the_caret_behind_the_last(desk: Desk) -> None:
    in_last_cell(desk)
    write("two sad men")
    for words in ("two sad", "two"):
        press(Key.Key_Z, CTRL)
        desk.qtbot.waitUntil(lambda words=words: cell().toPlainText().strip() == words)
        assert cell().textCursor().atEnd()
    write(" of")
    assert "| two of |" in desk.text
    for _ in range(2):
        press(Key.Key_Z, CTRL)
    assert desk.text == TABLE


def test_undo_behind_a_cell_that_was_left_takes_its_last_word(desk: Desk) -> None:
    in_last_cell(desk)
    write("two sad")
    press(Key.Key_Escape)
    assert desk.view.hasFocus()
    press(Key.Key_Z, CTRL)
    assert "| two |" in desk.text
    press(Key.Key_Z, CTRL)
    assert desk.text == TABLE
    press(Key.Key_Z, CTRL | SHIFT)
    press(Key.Key_Z, CTRL | SHIFT)
    assert "| two sad |" in desk.text


def test_a_look_into_a_cell_between_two_words_is_no_step(desk: Desk) -> None:
    desk.open(f"One\n\n{TABLE}").go(0).type("x")
    desk.press(Key.Key_Down).press(Key.Key_F2)
    press(Key.Key_Tab)
    press(Key.Key_Escape)
    press(Key.Key_Z, CTRL)
    assert desk.text == f"One\n\n{TABLE}"
