"""Signs that format as one types, each undone by one Ctrl+Z to what was typed."""

import pytest

from reviewdesk.ui.body.rows.row import Kind
from tests.ui.body.desk import CTRL, Desk, Key

SHORTCUTS = {
    "heading": ("## ", "Head", "## Head\n"),
    "deep heading": ("###### ", "Head", "###### Head\n"),
    "quote": ("> ", "Said", "> Said\n"),
    "bullets": ("- ", "one", "- one\n"),
    "star bullets": ("* ", "one", "- one\n"),
    "numbers": ("1. ", "one", "1. one\n"),
    "numbers from three": ("3. ", "one", "3. one\n"),
    "strong": ("a **so**", " it", "a **so** it\n"),
    "emphasis": ("a *so*", " it", "a *so* it\n"),
    "code": ("a `so`", " it", "a `so` it\n"),
    "strike": ("a ~~so~~", " it", "a ~~so~~ it\n"),
    "link": ("a [so](https://e.org)", " it", "a [so](https://e.org) it\n"),
    "strong beyond the plane": ("😀 **so**", " it", "😀 **so** it\n"),
}


@pytest.mark.parametrize(("signs", "words", "markdown"), SHORTCUTS.values(), ids=SHORTCUTS)
def test_signs_format_and_typing_goes_on(desk: Desk, signs: str, words: str, markdown: str) -> None:
    assert desk.open("").type(signs + words).text == markdown


@pytest.mark.parametrize(("signs", "words", "markdown"), SHORTCUTS.values(), ids=SHORTCUTS)
def test_one_undo_gives_the_typed_signs_back(desk: Desk, signs: str, words: str, markdown: str) -> None:
    desk.open("").type(signs).undo()
    assert desk.words == [signs]
    assert desk.rows[0].shape.kind is Kind.PARAGRAPH
    assert not desk.rows[0].shape.path


def test_three_dashes_and_enter_make_a_separator(desk: Desk) -> None:
    assert desk.open("").type("One\n---\nTwo").text == "One\n\n---\n\nTwo\n"
    desk.open("").type("---\n").undo()
    assert desk.words == ["---"]


def test_a_fence_and_enter_make_code(desk: Desk) -> None:
    assert desk.open("").type("```python\nx = 1\ny **z**\n\nAfter").text == "```python\nx = 1\ny **z**\n```\n\nAfter\n"


def test_signs_within_code_stay_signs(desk: Desk) -> None:
    desk.open("```\nx\n```\n").go(0).type("\n## *a*")
    assert desk.text == "```\nx\n## *a*\n```\n"


def test_undo_goes_word_by_word(desk: Desk) -> None:
    desk.open("").type("one two three").undo()
    assert desk.words == ["one two "]
    desk.undo()
    assert desk.words == ["one "]
    desk.redo(2)
    assert desk.words == ["one two three"]


def test_words_typed_behind_a_link_are_no_link(desk: Desk) -> None:
    desk.open("See [it](https://e.org)\n").go(0).type(" now")
    assert desk.text == "See [it](https://e.org) now\n"


def test_words_typed_within_a_link_are_of_it(desk: Desk) -> None:
    desk.open("See [it](https://e.org) now\n").go(0, 5).type("x")
    assert desk.text == "See [ixt](https://e.org) now\n"


def test_words_typed_behind_a_footnote_mark_stand_apart(desk: Desk) -> None:
    desk.open("Said[^1]\n\n[^1]: Who\n").go(0).type(" more")
    assert desk.text == "Said[^1] more\n\n[^1]: Who\n"


def test_words_typed_at_a_card_stand_below_it_or_above(desk: Desk) -> None:
    desk.open("One\n\n/// ad\n///\n\nTwo\n").go(1, 1).type("below")
    assert desk.text == "One\n\n/// ad\n///\n\nbelow\n\nTwo\n"
    desk.go(1, 0).type("above")
    assert desk.text == "One\n\nabove\n\n/// ad\n///\n\nbelow\n\nTwo\n"


def test_letters_typed_over_rows_take_their_place(desk: Desk) -> None:
    desk.open("# One\n\nTwo\n\n- three\n").select((0, 1), (2, 2)).type("x")
    assert desk.text == "# Oxree\n"


def test_strong_and_emphasis_by_keys(desk: Desk) -> None:
    desk.open("").type("a ").press(Key.Key_B, CTRL).type("b").press(Key.Key_B, CTRL).type(" c ")
    desk.press(Key.Key_I, CTRL).type("d")
    assert desk.text == "a **b** c *d*\n"


def test_marks_by_keys_on_a_selection_and_off_again(desk: Desk) -> None:
    desk.open("One two three\n").find("two", select=True).press(Key.Key_B, CTRL)
    assert desk.text == "One **two** three\n"
    desk.press(Key.Key_I, CTRL)
    assert desk.text == "One ***two*** three\n"
    desk.press(Key.Key_B, CTRL).press(Key.Key_I, CTRL)
    assert desk.text == "One two three\n"


def test_a_mark_over_several_rows(desk: Desk) -> None:
    desk.open("One\n\n- two\n\nThree\n").press(Key.Key_A, CTRL).press(Key.Key_I, CTRL)
    assert desk.text == "*One*\n\n- *two*\n\n*Three*\n"


def test_writing_goes_on_in_a_row_of_its_own_below_a_line(desk: Desk) -> None:
    desk.open("One\n\nTwo\n").go(0).type("\n---\nBetween")
    assert desk.text == "One\n\n---\n\nBetween\n\nTwo\n"
    desk.open("Said[^1]\n\n[^1]: Who\n").go(0).type("\n---\nBetween")
    assert desk.text == "Said[^1]\n\n---\n\nBetween\n\n[^1]: Who\n"
