"""What nobody touched keeps its bytes; what somebody touched changes alone; undo gives all bytes back."""

import re

import pytest

from reviewdesk.markup.source import split
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import CTRL, Desk, Key

texts = pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)


@texts
def test_an_unedited_text_keeps_its_bytes(desk: Desk, text: str) -> None:
    assert desk.open(text).text == text


@texts
def test_a_letter_typed_into_any_row_changes_only_its_block(desk: Desk, text: str) -> None:
    before = [block.source for block in split(text)]
    for row in range(len(desk.open(text).rows)):
        desk.open(text).go(row).type("z")
        after = [block.source for block in split(desk.text)]
        start = next((at for at, (old, new) in enumerate(zip(before, after, strict=False)) if old != new), len(before))
        rest = len(before) - start - 1
        assert after[:start] == before[:start]
        assert not rest or after[-rest:] == before[-rest:] or len(after) == len(before)
        assert "z" in desk.text
        assert desk.sources == after


@texts
def test_undo_gives_the_opened_bytes_back(desk: Desk, text: str) -> None:
    for row in range(len(desk.open(text).rows)):
        assert "z" in desk.go(row).type("z").text
        desk.undo_all()
        assert desk.text == text


@texts
def test_everything_edited_and_undone_step_by_step_is_what_it_was(desk: Desk, text: str) -> None:
    for row in range(len(desk.open(text).rows)):
        desk.go(row).type("z")
        assert desk.text.count("z") > text.count("z")
    desk.undo_all()
    assert desk.text == text
    while desk.view.document().isRedoAvailable():
        desk.redo()
        desk.text  # noqa: B018 - the desk checks that what it was told adds up
    desk.undo_all()
    assert desk.text == text


@texts
def test_deleting_all_leaves_nothing_and_undo_brings_it_back(desk: Desk, text: str) -> None:
    desk.open(text).press(Key.Key_A, CTRL).press(Key.Key_Delete)
    assert desk.text.strip() == ""
    desk.undo_all()
    assert desk.text == text


def test_a_deleted_paragraph_goes_alone(desk: Desk) -> None:
    desk.open("_One_\n\nTwo\n\n__Three__\n").select((1, 0), (2, 0)).press(Key.Key_Delete)
    assert desk.text == "_One_\n\n__Three__\n"


def test_the_last_paragraph_deleted_leaves_the_ending_of_the_text(desk: Desk) -> None:
    desk.open("One\n\nTwo").go(1).press(Key.Key_Backspace, times=4)
    assert desk.text == "One"


def test_a_paragraph_after_a_text_without_line_end_stands_apart(desk: Desk) -> None:
    desk.open("One").go(0).type("\nTwo")
    assert desk.text == "One\n\nTwo"


def test_an_edit_keeps_the_line_ends_of_the_text(desk: Desk) -> None:
    desk.open("One\r\n\r\n- a\r\n- b\r\n").find("b").type("z")
    assert desk.text == "One\r\n\r\n- a\r\n- bz\r\n"


ODD = [
    "\x00",
    "\x01",
    "\x08",
    "\x0b",
    "\x0c",
    "\x1b",
    "\x1c",
    "\x7f",
    "\x85",
    "\xa0",
    "\u2028",
    "\u2029",
    "\ufeff",
    "\ufffe",
    "\ufdd0",
    "\ufffc",
]


@pytest.mark.parametrize("odd", ODD, ids=map(ascii, ODD))
@pytest.mark.parametrize(
    "text", ["{0}", "One{0}\n\nTwo\n", "{0}One\n{0}\nTwo\n\n{0}\n\n- a{0}b\n", "`{0}`\n\n    {0}x\n"]
)
def test_odd_characters_keep_their_bytes_wherever_nobody_writes(desk: Desk, text: str, odd: str) -> None:
    text = text.format(odd) + "\n\nLast\n"
    desk.open(text)
    assert desk.text == text
    desk.find("Last").type("z")
    assert desk.text == text.replace("Last", "Lastz")
    desk.undo_all()
    assert desk.text == text


@pytest.mark.parametrize(
    ("text", "edited"),
    [
        ("One\r\rTwo\r", "One\r\rTwoz\r\rnew\r"),
        ("One\r\n\r\nTwo\r\n", "One\r\n\r\nTwoz\r\n\r\nnew\r\n"),
        ("One\n\r\n\r\nTwo", "One\n\r\n\r\nTwoz\r\n\r\nnew"),
        ("\ufeffOne\r\n\n\nTwo\n", "\ufeffOne\r\n\n\nTwoz\n\nnew\n"),
    ],
)
def test_new_lines_end_as_most_lines_of_the_text_do(desk: Desk, text: str, edited: str) -> None:
    desk.open(text).find("Two").type("z\nnew")
    assert desk.text == edited
    desk.undo_all()
    assert desk.text == text


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
@texts
def test_every_line_end_is_kept(desk: Desk, text: str, end: str) -> None:
    text = text.replace("\r\n", "\n").replace("\n", end)
    assert desk.open(text).text == text
    for row in range(len(desk.rows)):
        assert set(re.findall("\r\n|\r|\n", desk.go(row).type("z").text)) <= {end if text else "\n"}
        desk.undo_all()
        assert desk.text == text


def test_empty_rows_leave_no_trace(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").go(0).type("\n\n\n")
    assert desk.text == "One\n\nTwo\n"


def test_a_text_begun_from_nothing_ends_with_a_line_end(desk: Desk) -> None:
    assert desk.open("").type("One\nTwo").text == "One\n\nTwo\n"


def test_changes_are_told_soon_without_being_asked(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").go(1)
    with desk.qtbot.waitSignal(desk.pane.body_changed) as told:
        desk.type("z")
    assert told.args == [1, 1, ["Twoz\n"]]


def test_a_source_island_is_edited_as_source(desk: Desk) -> None:
    desk.open("One\n\n<div>raw</div>\n\nTwo\n").find("raw").type("er")
    assert desk.text == "One\n\n<div>rawer</div>\n\nTwo\n"


def test_signs_typed_as_words_are_words_again_when_read(desk: Desk) -> None:
    desk.open("").type("2 * 3 and [x] and snake_case_word and 1986. <b>")
    words = desk.view.toPlainText()
    desk.open(desk.text)
    assert desk.view.toPlainText() == words


def test_two_lists_that_touch_are_one_and_lose_no_word(desk: Desk) -> None:
    desk.open("- a\n\nmiddle\n\n- b\n").select((1, 0), (2, 0)).press(Key.Key_Delete)
    assert desk.text == "- a\n- b\n"
