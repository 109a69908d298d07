"""What other editors lose is kept on the page: where nobody wrote its bytes, where somebody wrote its meaning."""

import pytest
from PySide6.QtWidgets import QApplication

from reviewdesk.markup.plain import plain_text
from reviewdesk.ui.body.rows.row import Kind
from tests.ui.body.desk import CTRL, Desk, Key
from tests.unit.markup.peers import AFTER, BEFORE, CASES, TYPED, Case
from tests.unit.markup.rendering import by_blocks, settled

cases = pytest.mark.parametrize("case", CASES.values(), ids=CASES)


def write_into(desk: Desk, case: Case, words: str) -> Desk:
    """Type behind the grip; what shows as one piece is opened first, or written beside where there is nothing in it."""
    if not case.grip:
        return desk.go(1).type(words).go(0)
    if desk.view.document().find(case.grip).isNull():
        card = next(number for number, row in enumerate(desk.rows) if row.shape.kind is Kind.CARD)
        desk.go(card).press(Key.Key_F2, CTRL)
    return desk.find(case.grip).type(words).go(0)


def without(html: str, words: str) -> str:
    """Take what was typed out of the HTML, with the paragraph that it stood in alone."""
    return settled(html.replace(words, "").replace("<p></p>\n", ""))


@cases
def test_what_nobody_edits_keeps_its_bytes(desk: Desk, case: Case) -> None:
    assert desk.open(case.document).text == case.document


@cases
def test_what_stands_beside_an_edit_keeps_its_bytes(desk: Desk, case: Case) -> None:
    desk.open(case.document).find("The evening").type(TYPED).find("morning").type(TYPED)
    before, after = BEFORE.replace("evening", f"evening{TYPED}"), AFTER.replace("__morning__", f"**morning{TYPED}**")
    assert desk.text == f"{before}\n\n{case.text}\n\n{after}\n"
    assert desk.open(desk.text).text == desk.text


@cases
def test_what_is_edited_keeps_its_meaning_and_every_word(desk: Desk, case: Case) -> None:
    written = write_into(desk.open(case.document), case, TYPED).text
    assert written.count(TYPED) == 1
    assert without(by_blocks(written), TYPED) == settled(by_blocks(case.document))
    assert plain_text(written).replace(TYPED, "").split() == plain_text(case.document).split()


@cases
def test_what_is_edited_and_saved_again_and_again_does_not_grow(desk: Desk, case: Case) -> None:
    first = write_into(desk.open(case.document), case, TYPED).text
    assert desk.open(first).text == first
    second = write_into(desk, case, "qq").text
    assert second.replace("\n\nqq" if not case.grip else "qq", "") == first
    write_into(desk.open(second), case, "xx").undo_all()
    assert desk.text == second


@cases
def test_a_look_at_the_markdown_and_back_changes_no_byte(desk: Desk, case: Case) -> None:
    written = write_into(desk.open(case.document), case, TYPED).text
    for _ in range(3):
        desk.pane.show_source(True)
        desk.pane.show_source(False)
    assert desk.text == written


def test_a_text_that_is_nothing_but_a_separator_stays(desk: Desk) -> None:
    assert desk.open("---\n").text == "---\n"
    assert desk.go(0).type("z").text == "---\n\nz\n"
    assert desk.press(Key.Key_Backspace).text == "---\n"


def test_no_break_spaces_and_marks_are_copied_without_foreign_looks(desk: Desk) -> None:
    desk.open("10\u00a0000 *people*\n").press(Key.Key_A, CTRL).press(Key.Key_C, CTRL)
    data = QApplication.clipboard().mimeData()
    assert data.text() == "10\u00a0000 people"
    assert bytes(data.data("text/markdown").data()).decode() == "10\u00a0000 *people*"
    assert "style=" not in data.html()


@pytest.mark.parametrize(
    ("typed", "markdown"),
    [
        ("- one\n- two\n- three", "- one\n- two\n- three\n"),
        ("1. one\n2. two\n3. three", "1. one\n2. two\n3. three\n"),
        ("> one\n> two", "> one\n>\n> two\n"),
    ],
)
def test_a_sign_typed_where_the_page_has_set_it_does_not_take_it_away(desk: Desk, typed: str, markdown: str) -> None:
    assert desk.open("").type(typed).text == markdown
