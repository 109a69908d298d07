"""What one saw happen is one step of undo: a letter with what came of it, a visit to a card, a word after a paste."""

import pytest

from reviewdesk.ui.body.rows.row import Kind
from tests.ui.body.bringing import paste
from tests.ui.body.desk import CTRL, Desk, Key
from tests.ui.body.test_undo import write_source

TABLE = "| a | b |\n|:--|--:|\n| 1 | **2** |\n"


def place(desk: Desk) -> tuple[int, int]:
    cursor = desk.view.textCursor()
    return cursor.blockNumber(), cursor.positionInBlock()


def kinds(desk: Desk) -> list[Kind]:
    return [row.shape.kind for row in desk.rows]


def test_a_letter_is_undone_with_what_the_row_became_by_it(desk: Desk) -> None:
    text = "<p>raw</p>\n\nTwo\n\nThree\n"
    desk.open(text).go(0, 0).type("<div>").press(Key.Key_Down)
    swallowed = desk.text
    assert len(desk.words) == 1
    desk.undo()
    assert (desk.words, desk.text) == (["<p>raw</p>", "Two", "Three"], text)
    assert place(desk) == (0, 0)
    assert not desk.view.document().isUndoAvailable()
    desk.redo()
    assert (len(desk.words), desk.text) == (1, swallowed)
    assert not desk.view.document().isRedoAvailable()


def test_a_deleted_letter_is_undone_with_what_the_row_became_by_it(desk: Desk) -> None:
    desk.open("One\n\n<p>raw</p>\n").go(1, 0).press(Key.Key_Delete).press(Key.Key_Up)
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.PARAGRAPH]
    desk.pane.undo()
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.SOURCE]
    assert desk.text == "One\n\n<p>raw</p>\n"
    desk.pane.redo()
    assert desk.text == "One\n\np>raw</p>\n"
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_what_is_written_after_a_way_back_is_undone_alone(desk: Desk) -> None:
    desk.open("One\n\n<p>raw</p>\n").go(1, 0).press(Key.Key_Delete).press(Key.Key_Up).undo()
    desk.go(0).type("x").go(1).type("y").undo()
    assert desk.words == ["Onex", "<p>raw</p>"]
    desk.undo()
    assert desk.text == "One\n\n<p>raw</p>\n"


def test_a_look_at_a_card_is_no_step(desk: Desk) -> None:
    text = f"One\n\n{TABLE}\nTwo\n"
    desk.open(text).go(1).press(Key.Key_F2, CTRL)
    assert kinds(desk)[1] is Kind.SOURCE
    desk.press(Key.Key_Down, times=4)
    assert kinds(desk)[1] is Kind.CARD
    assert desk.text == text
    assert not desk.view.document().isUndoAvailable()
    assert not desk.view.document().isRedoAvailable()


def test_a_visit_to_the_markdown_of_a_card_is_one_step(desk: Desk) -> None:
    text = f"One\n\n{TABLE}\nTwo\n"
    desk.open(text).go(1).press(Key.Key_F2, CTRL).press(Key.Key_Backspace, times=2)
    desk.type(" more, and more |").press(Key.Key_Down)
    written = desk.text
    assert kinds(desk)[1] is Kind.CARD
    assert "more, and more" in written
    desk.undo()
    assert (desk.text, kinds(desk)[1]) == (text, Kind.CARD)
    assert not desk.view.document().isUndoAvailable()
    desk.redo()
    assert (desk.text, kinds(desk)[1]) == (written, Kind.CARD)


def test_words_in_open_markdown_are_undone_one_by_one(desk: Desk) -> None:
    desk.open(f"One\n\n{TABLE}").go(1).press(Key.Key_F2, CTRL).type(" x y")
    desk.undo()
    assert desk.words[1].endswith(" x ")
    desk.undo().undo()
    assert kinds(desk)[1] is Kind.SOURCE


@pytest.mark.parametrize("words", ["more", "."])
def test_a_word_after_a_paste_is_a_step_of_its_own(desk: Desk, words: str) -> None:
    desk.open("One\n").go(0)
    paste(desk, "pasted")
    desk.type(words).undo()
    assert desk.text == "Onepasted\n"
    desk.undo()
    assert desk.text == "One\n"


def test_a_word_after_a_look_at_the_markdown_is_a_step_of_its_own(desk: Desk) -> None:
    desk.open("One\n\nTwo\n")
    write_source(desk, "One\n\nTwo *so*\n")
    desk.view.setFocus()
    desk.go(1).type("x").undo()
    assert desk.text == "One\n\nTwo *so*\n"


def test_words_are_undone_one_by_one_whatever_ends_them(desk: Desk) -> None:
    desk.open("\n").type("One, two; ").type("three")
    desk.undo()
    assert desk.text.strip() == "One, two;"
    assert place(desk) == (0, 10)
