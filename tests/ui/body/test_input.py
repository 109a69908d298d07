"""Every way of writing: input methods, dead keys, letters of several signs, composing in odd places."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.body.rows.row import Kind
from tests.ui.body.desk import CTRL, NONE, SHIFT, Desk, Key

FAMILY, THUMB, FLAG = "👨‍👩‍👧", "👍🏽", "🇪🇸"


def compose(desk: Desk, unfinished: str) -> None:
    QApplication.sendEvent(desk.view, QInputMethodEvent(unfinished, []))


def press_text(desk: Desk, key: Qt.Key, text: str, repeats: bool = False) -> None:
    for kind in (QKeyEvent.Type.KeyPress, QKeyEvent.Type.KeyRelease):
        QApplication.sendEvent(desk.view, QKeyEvent(kind, key, NONE, text, repeats))


@pytest.mark.parametrize("row", range(6))
def test_unfinished_letters_are_no_text_in_any_kind_of_row(desk: Desk, row: int) -> None:
    text = "# One\n\n> two\n\n- three\n\n```\nfour\n```\n\n/// spoiler | five\nsix\n///\n"
    desk.open(text).go(row, 1)
    compose(desk, "に")
    desk.pane.page.view.body.flush()
    assert desk.text == text
    compose(desk, "にほ")
    compose(desk, "")
    assert desk.text == text
    assert not desk.view.document().isUndoAvailable()


@pytest.mark.parametrize("column", [0, -1])
def test_a_commit_goes_where_it_was_composed_at_both_ends_of_marked_words(desk: Desk, column: int) -> None:
    desk.open("**One**\n").go(0, column)
    compose(desk, "に")
    desk.commit("日本")
    words = desk.words[0]
    assert words == ("日本One" if column == 0 else "One日本")
    desk.undo_all()
    assert desk.text == "**One**\n"


def test_composing_over_a_selection_replaces_it(desk: Desk) -> None:
    desk.open("One **two** three\n").find("two", select=True)
    compose(desk, "に")
    desk.commit("日本")
    assert desk.text == "One **日本** three\n"
    desk.undo_all()
    assert desk.text == "One **two** three\n"


def test_composing_over_rows_joins_them(desk: Desk) -> None:
    desk.open("# One\n\nTwo\n\n- three\n").select((0, 1), (2, 2))
    compose(desk, "に")
    desk.commit("日")
    assert desk.text == "# O日ree\n"
    desk.undo_all()
    assert desk.text == "# One\n\nTwo\n\n- three\n"


def test_a_flush_in_the_midst_of_composing_spares_it(desk: Desk) -> None:
    desk.open("One\n").go(0).type("x")
    compose(desk, "にほん")
    assert desk.text == "Onex\n"
    desk.commit("日本")
    assert desk.text == "Onex日本\n"


def test_a_commit_ends_signs_that_format(desk: Desk) -> None:
    assert desk.open("").commit("## ").commit("題").text == "## 題\n"
    assert desk.open("").type("**日本").commit("**").text == "**日本**\n"


@pytest.mark.parametrize("letter", ["é", "ñ", "ü", "Ａ", "ｱ", "€", '"'])
def test_dead_keys_and_wide_letters_come_as_keys_or_as_commits(desk: Desk, letter: str) -> None:
    desk.open("")
    press_text(desk, Key.Key_Dead_Acute, "")
    press_text(desk, Key.Key_unknown, letter)
    desk.commit(letter)
    assert desk.text == f"{letter}{letter}\n"


def test_a_held_key_repeats(desk: Desk) -> None:
    desk.open("")
    for number in range(5):
        press_text(desk, Key.Key_A, "a", repeats=number > 0)
    assert desk.text == "aaaaa\n"


@pytest.mark.parametrize("sign", ["😀", FAMILY, THUMB, FLAG, "e\u0301", "ก้"])
def test_the_caret_and_delete_take_what_is_seen_as_one_letter(desk: Desk, sign: str) -> None:
    desk.open("a\n").go(0).commit(sign).commit("b")
    assert desk.text == f"a{sign}b\n"
    desk.press(Key.Key_Left).press(Key.Key_Left)
    assert desk.view.textCursor().positionInBlock() == 1
    desk.press(Key.Key_Right, SHIFT)
    assert desk.view.textCursor().selectedText() == sign
    desk.press(Key.Key_Left).press(Key.Key_Delete)
    assert desk.text == "ab\n"
    desk.undo_all()
    assert desk.text == "a\n"


@pytest.mark.parametrize("sign", ["😀", FAMILY, THUMB, FLAG])
def test_backspace_leaves_no_half_of_a_sign(desk: Desk, sign: str) -> None:
    desk.open("").commit(f"a{sign}").press(Key.Key_Backspace)
    left = desk.text
    assert "\ufffd" not in left
    assert left.encode("utf-8").decode("utf-8") == left
    desk.press(Key.Key_Backspace, times=8)
    assert desk.text.strip() == ""


@pytest.mark.parametrize("words", ["caf\u00e9", "cafe\u0301", "Å\u030a", "ｆｕｌｌ"])
def test_letters_are_kept_as_they_were_typed(desk: Desk, words: str) -> None:
    desk.open("").commit(words).commit(" **")
    assert desk.text.startswith(words)


def test_keys_of_words_and_lines(desk: Desk) -> None:
    desk.open("# One two\n\nThree four\n").go(1).press(Key.Key_Backspace, CTRL)
    assert desk.words[1] == "Three "
    desk.press(Key.Key_Home).press(Key.Key_Right, CTRL | SHIFT)
    assert desk.view.textCursor().selectedText().strip() == "Three"
    desk.press(Key.Key_Home, CTRL)
    assert desk.view.textCursor().position() == 0
    desk.press(Key.Key_Delete, CTRL)
    assert desk.words[0] == "two"
    assert desk.rows[0].shape.kind is Kind.HEADING
