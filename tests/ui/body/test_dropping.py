"""What is dropped on the text comes in whole, and what is moved inside it is one step."""

import pytest
from PySide6.QtCore import Qt

from reviewdesk.ui.body.clip import Clip
from tests.ui.body.bringing import drop, mime
from tests.ui.body.desk import Desk

TEXT = "One two three\n\n## Four *five*\n\n/// ad\n///\n\n- six\n- seven\n"


def own(desk: Desk):
    return desk.view.createMimeDataFromSelection()


def test_words_are_moved_in_one_step(desk: Desk) -> None:
    desk.open(TEXT).select((0, 4), (0, 8))
    drop(desk, own(desk), 1, 9, own=True)
    assert desk.words[1] == "Four fivetwo "
    assert desk.text == TEXT.replace("two ", "", 1).replace("*five*", "*five*two ").replace("two \n", "two\n")
    desk.undo()
    assert desk.text == TEXT
    desk.redo()


def test_words_are_moved_with_their_marks(desk: Desk) -> None:
    desk.open("a *b* c\n\nd e\n").select((0, 2), (0, 3))
    drop(desk, own(desk), 1, 2, own=True)
    assert desk.text == "a c\n\nd *b* e\n"


def test_rows_and_cards_are_moved_whole(desk: Desk) -> None:
    desk.open(TEXT).select((1, 0), (2, 1))
    drop(desk, own(desk), 0, 13, own=True)
    assert desk.text == "One two three\n\n## Four *five*\n\n/// ad\n///\n\n- six\n- seven\n"
    desk.open(TEXT).select((0, 0), (0, 13))
    drop(desk, own(desk), 2, 1, own=True)
    assert desk.text == "## Four *five*\n\n/// ad\n///\n\nOne two three\n\n- six\n- seven\n"
    assert desk.words[0] == "Four five"
    desk.undo()
    assert desk.text == TEXT


@pytest.mark.parametrize("column", [4, 6, 8])
def test_a_selection_dropped_onto_itself_changes_nothing(desk: Desk, column: int) -> None:
    desk.open(TEXT).select((0, 4), (0, 8))
    drop(desk, own(desk), 0, column, own=True)
    assert desk.text == TEXT
    assert not desk.view.document().isUndoAvailable()


def test_text_from_elsewhere_is_copied_to_where_it_fell(desk: Desk) -> None:
    event = drop(desk.open(TEXT), mime("zero "), 0, 4)
    assert desk.text.startswith("One zero two")
    assert event.dropAction() is Qt.DropAction.CopyAction
    desk.undo()
    assert desk.text == TEXT


def test_html_from_elsewhere_comes_in_as_it_is_meant(desk: Desk) -> None:
    drop(desk.open(TEXT), mime("zero", html="<b style='color:red'>zero</b> "), 0, 4)
    assert desk.text.startswith("One **zero**two")


def test_an_address_becomes_a_link(desk: Desk) -> None:
    drop(desk.open(TEXT), mime(urls=("https://example.org/tide",)), 0, 4)
    assert "<https://example.org/tide>" in desk.text or "](https://example.org/tide)" in desk.text


def test_files_are_handed_on_and_their_paths_never_stand_in_the_text(desk: Desk) -> None:
    brought: list[Clip] = []
    desk.pane.pictures_brought.connect(brought.append)
    drop(desk.open(TEXT), mime("file:///home/a/b.png", urls=("file:///home/a/b.png", "file:///dev/zero")), 0, 4)
    assert desk.text == TEXT
    assert brought == [Clip(files=("/home/a/b.png", "/dev/zero"))]


@pytest.mark.parametrize("url", ["javascript:alert(1)", "smb://server/share", "data:text/html,x"])
def test_an_address_that_is_not_of_the_web_is_no_link(desk: Desk, url: str) -> None:
    drop(desk.open(TEXT), mime(urls=(url,)), 0, 4)
    assert desk.text == TEXT


BLANKS = {
    "between words": ("One two three four", (4, 7), 13, "One three two four"),
    "to the end": ("One two three.", (4, 7), 13, "One three two."),
    "from the end": ("One two three.", (8, 13), 0, "three One two."),
    "from the start": ("One two three.", (0, 3), 7, "two One three."),
    "behind a comma": ("One two, three", (0, 3), 8, "two, One three"),
    "into a word": ("One two three", (0, 3), 10, "two th One ree"),
    "a part of a word": ("One two three", (8, 10), 3, "Oneth two ree"),
    "with its blank": ("One two three", (4, 8), 0, "two One three"),
}


@pytest.mark.parametrize(("text", "taken", "to", "after"), BLANKS.values(), ids=BLANKS)
def test_one_blank_stays_between_words_that_are_moved(
    desk: Desk, text: str, taken: tuple[int, int], to: int, after: str
) -> None:
    desk.open(f"{text}\n").select((0, taken[0]), (0, taken[1]))
    drop(desk, own(desk), 0, to, own=True)
    assert desk.text == f"{after}\n"
    desk.undo()
    assert desk.text == f"{text}\n"
