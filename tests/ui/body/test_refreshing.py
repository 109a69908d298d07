"""When the caret leaves a row, the page shows what its Markdown has become, and loses no word over it."""

import pytest

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.row import Kind
from tests.ui.body.desk import CTRL, Desk, Key
from tests.ui.body.showing import lost, rows, shown
from tests.ui.body.test_any_hand import leave


def kinds(desk: Desk) -> list[Kind]:
    return [row.shape.kind for row in desk.rows]


def test_an_island_that_lost_its_tag_is_a_paragraph(desk: Desk) -> None:
    desk.open("One\n\n<p>raw</p>\n").go(1, 0).press(Key.Key_Delete)
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.SOURCE]
    desk.press(Key.Key_Up)
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.PARAGRAPH]
    assert desk.text == "One\n\np>raw</p>\n"
    desk.undo_all()
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.SOURCE]
    assert desk.text == "One\n\n<p>raw</p>\n"


def test_an_island_is_left_alone_while_one_writes_in_it(desk: Desk) -> None:
    desk.open("One\n\n<p>\nraw</p>\n").go(1, 0).press(Key.Key_Delete)
    desk.press(Key.Key_Down).type("more").press(Key.Key_Home)
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.SOURCE]


def test_an_island_that_swallows_what_follows_shows_all_it_holds(desk: Desk) -> None:
    desk.open("<p>raw</p>\n\nTwo\n\nThree\n").go(0, 0).type("<div>").press(Key.Key_Down)
    assert desk.words == ["<div><p>raw</p>\u2028\u2028Two\u2028\u2028Three"]
    desk.undo_all()
    assert desk.words == ["<p>raw</p>", "Two", "Three"]


def test_what_could_be_done_again_is_not_lost_to_it(desk: Desk) -> None:
    desk.open("One\n\n<p>raw</p>\n").go(1, 0).press(Key.Key_Delete).go(1, 0).type("z").undo().press(Key.Key_Up)
    desk.redo()
    assert "zp>raw" in desk.text


def test_a_mark_whose_footnote_is_gone_is_words(desk: Desk) -> None:
    desk.open("Said[^1] and [so][d].\n\n[^1]: One.\n\n[d]: https://d.org\n")
    desk.select((1, 0), (1, 10)).press(Key.Key_Delete)
    leave(desk)
    assert desk.words[0] == "Said[^1] and so."
    desk.undo()
    assert "\ufffc" in desk.words[0]


def test_a_new_address_shows_where_it_is_named(desk: Desk) -> None:
    desk.open("To [here][d].\n\n[d]: https://old.org\n").find("old").type("er")
    leave(desk)
    assert [span.marks.link for span in desk.rows[0].spans if span.marks.link] == [("https://older.org", None)]
    assert desk.text == "To [here][d].\n\n[d]: https://older.org\n"


def test_an_edited_mark_without_its_footnote_keeps_its_sign(desk: Desk) -> None:
    desk.open("Said[^1] so.\n\n[^1]: One.\n").select((0, 6), (1, 10)).press(Key.Key_Delete)
    assert desk.text == "Said[^1]\n"


@pytest.mark.parametrize(
    ("text", "start", "end", "key"),
    [
        ("<p>x</p>\n\nOne<br>two ![a](b.png)\n", (1, 0), (1, 0), Key.Key_Backspace),
        ("```\ncode\n```\n\nOne[^1]<i>\n\n[^1]: Note\n", (0, 4), (0, 4), Key.Key_Delete),
        ("One\n\n---\n\nTwo\n", (0, 1), (2, 1), Key.Key_Delete),
        ("/// pull-quote | Jo\na\n///\n\n![alt](a.png)\n\nend\n", (0, 0), (1, 2), Key.Key_Delete),
    ],
)
def test_rows_joined_lose_no_word(
    desk: Desk, text: str, start: tuple[int, int], end: tuple[int, int], key: Key
) -> None:
    desk.open(text).select(start, end).press(key)
    assert not lost(desk.rows, desk.text)
    leave(desk)
    assert shown(desk.rows) == shown(rows(BodyDocument(desk.text)))
    desk.undo_all()
    assert desk.text == text


def test_a_letter_typed_over_a_card_is_a_paragraph(desk: Desk) -> None:
    desk.open("One\n\n---\n").select((1, 0), (1, 1)).type("z")
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.PARAGRAPH]


def test_a_word_deleted_backwards_at_the_beginning_of_a_row_joins_it(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").go(1, 0).press(Key.Key_Backspace, CTRL)
    assert desk.text == "OneTwo\n"


def test_a_card_stays_where_it_stood_between_the_words(desk: Desk) -> None:
    desk.open("One\n\n---\n").go(0)
    block = desk.view.document().findBlockByNumber(1)
    look = desk.view.textCursor()
    look.setPosition(block.position())
    look.deletePreviousChar()
    assert desk.text == "One\n\n---\n"
    leave(desk)
    assert kinds(desk) == [Kind.PARAGRAPH, Kind.CARD]


def test_half_a_character_is_never_written(desk: Desk) -> None:
    desk.open("a😀b\n").select((0, 1), (0, 2)).press(Key.Key_Delete)
    desk.text.encode()
