"""Undo and redo over page and source: what is shown is the same at the same step, and the opened bytes come back."""

import random

import pytest
from PySide6.QtGui import QTextCursor

from reviewdesk.markup.source import split
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import CTRL, Desk, Key
from tests.ui.body.test_any_hand import WORDS, do_something

SCRAPS = [
    *WORDS,
    "\n\n",
    "\n",
    "_x_",
    "__x__ ",
    "*   x\n",
    "***\n\n",
    "Head\n====\n\n",
    "[d]: u\n\n",
    "/// ad\n///\n\n",
]


def write_source(desk: Desk, text: str) -> Desk:
    """Put a text in the place of the whole Markdown, as somebody does who types in the source."""
    desk.click(desk.button("source"))
    cursor = QTextCursor(desk.pane.source.document())
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.insertText(text)
    desk.click(desk.button("source"))
    return desk


def scribble(desk: Desk, draw: random.Random) -> None:
    """Change a stretch of the source."""
    desk.click(desk.button("source"))
    cursor = QTextCursor(desk.pane.source.document())
    size = desk.pane.source.document().characterCount()
    start = draw.randrange(size)
    cursor.setPosition(start)
    cursor.setPosition(min(start + draw.choice([0, 0, 1, 9]), size - 1), QTextCursor.MoveMode.KeepAnchor)
    cursor.insertText(draw.choice(SCRAPS))
    text = desk.pane.source.text()
    desk.click(desk.button("source"))
    assert desk.text == text


def storm(desk: Desk, draw: random.Random, text: str) -> None:
    """Go up and down the steps of undo; each is to show the same each time, and the Markdown told is to add up."""
    document = desk.view.document()
    at_step = {document.availableUndoSteps(): desk.words}
    for _ in range(40):
        (desk.undo if draw.random() < 0.5 else desk.redo)()
        step = document.availableUndoSteps()
        assert at_step.setdefault(step, desk.words) == desk.words
        assert desk.sources == [block.source for block in split(desk.text)]
    desk.undo_all()
    assert desk.text == text


@pytest.mark.parametrize("seed", range(30))
def test_a_storm_of_undo_and_redo_adds_up_and_gives_the_opened_bytes_back(desk: Desk, seed: int) -> None:
    draw = random.Random(seed)
    text = draw.choice(list(CORPUS.values()))
    desk.open(text)
    for _ in range(draw.randint(3, 12)):
        scribble(desk, draw) if draw.random() < 0.4 else do_something(desk, draw)
    storm(desk, draw, text)


@pytest.mark.parametrize("text", CORPUS.values(), ids=CORPUS)
def test_what_is_typed_as_markdown_keeps_its_bytes_when_undone_and_redone(desk: Desk, text: str) -> None:
    desk.open("One *so*\n\nTwo\n").go(1).type("z")
    before = desk.text
    write_source(desk, text)
    written = desk.pane.source.text()
    assert desk.text == written
    desk.view.setFocus()
    if written != before:
        desk.undo()
    assert desk.text == before
    desk.undo()
    assert desk.text == "One *so*\n\nTwo\n"
    desk.redo(2)
    assert desk.text == written


def test_signs_that_show_the_same_keep_the_bytes_they_were_typed_with(desk: Desk) -> None:
    desk.open("_One_\n\nTwo\n")
    write_source(desk, "*One*\n\nTwo\n")
    assert desk.text == "*One*\n\nTwo\n"
    desk.go(1).type("z").undo()
    assert desk.text == "*One*\n\nTwo\n"
    desk.undo()
    assert desk.text == "_One_\n\nTwo\n"
    desk.redo()
    assert desk.text == "*One*\n\nTwo\n"


def test_a_look_at_the_markdown_leaves_the_rows_that_did_not_change(desk: Desk) -> None:
    desk.open("One\n\nTwo\n\nThree\n")
    last = desk.view.document().lastBlock()
    write_source(desk, "One\n\nTwo **so**\n\nThree\n")
    assert desk.view.document().lastBlock() == last
    assert desk.words == ["One", "Two so", "Three"]
    desk.view.setFocus()
    desk.undo()
    assert not desk.view.document().isUndoAvailable()


def test_the_caret_goes_back_to_where_the_change_was(desk: Desk) -> None:
    desk.open("One\n\nTwo\n\nThree\n").go(0).type("x").go(2, 0).undo()
    assert (desk.view.textCursor().blockNumber(), desk.view.textCursor().positionInBlock()) == (0, 3)
    desk.go(2).redo()
    assert (desk.view.textCursor().blockNumber(), desk.view.textCursor().positionInBlock()) == (0, 4)


def test_a_paste_is_one_step_and_comes_back(desk: Desk) -> None:
    desk.open("# One\n\n- two\n- three\n\nEnd\n").press(Key.Key_A, CTRL).press(Key.Key_C, CTRL)
    before = desk.go(3).text
    after = desk.press(Key.Key_V, CTRL).text
    assert after != before
    assert desk.undo().text == before
    assert desk.redo().text == after


def test_what_was_done_before_a_look_at_the_markdown_is_undone_after_it(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").go(0).type(" more")
    write_source(desk, "One more\n\nTwo and _three_\n")
    desk.view.setFocus()
    assert desk.undo().text == "One more\n\nTwo\n"
    assert desk.undo().text == "One\n\nTwo\n"
    assert desk.redo(2).text == "One more\n\nTwo and _three_\n"
