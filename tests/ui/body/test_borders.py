"""Every kind of row beside every other: Enter, Backspace, Delete and selections over their border lose no word."""

from itertools import product

import pytest

from tests.ui.body.desk import CTRL, NONE, SHIFT, Desk, Key

KINDS = {
    "paragraph": "Words\n",
    "heading": "## Words\n",
    "entry": "- Words\n",
    "number": "1. Words\n",
    "quote": "> Words\n",
    "code": "```\nWords\n```\n",
    "source": "<div>\nWords\n</div>\n",
    "card": "/// ad | Words\n///\n",
    "spoiler": "/// spoiler | Words\nWords\n///\n",
    "pull quote": "/// pull-quote | Words\nWords\n///\n",
}
PAIRS = list(product(KINDS, KINDS))
BETWEEN = "\nMiddle\n\n"  # keeps neighbours of one kind apart


def border(desk: Desk, above: str, below: str) -> tuple[str, int]:
    """Open two kinds beside each other and give the text with the first row of the second."""
    text = f"{KINDS[above]}{BETWEEN if above == below else chr(10)}{KINDS[below]}"
    desk.open(KINDS[above])
    first = len(desk.rows)
    desk.open(text)
    return text, first


def letters(desk: Desk) -> int:
    return sum(word.count("o") for word in desk.words)


@pytest.mark.parametrize(("above", "below"), PAIRS, ids=["-".join(pair) for pair in PAIRS])
def test_keys_at_a_border_lose_no_word_and_are_undone(desk: Desk, above: str, below: str) -> None:
    text, row = border(desk, above, below)
    count = letters(desk)
    for key, at, column in (
        (Key.Key_Backspace, row, 0),
        (Key.Key_Delete, row - 1, -1),
        (Key.Key_Return, row, 0),
        (Key.Key_Return, row - 1, -1),
    ):
        desk.go(at, column)
        is_card = any(span.thing for span in desk.rows[at].spans)
        desk.press(key, NONE)
        assert is_card or letters(desk) >= count, key
        written = desk.text
        shown = [one.text.strip() for one in desk.rows if one.text.strip()]
        desk.undo_all()
        assert desk.text == text, key
        desk.open(written)
        assert [one.text.strip() for one in desk.rows if one.text.strip()] == shown, key
        desk.open(text)


@pytest.mark.parametrize(("above", "below"), PAIRS, ids=["-".join(pair) for pair in PAIRS])
def test_a_selection_over_a_border_takes_only_what_is_selected(desk: Desk, above: str, below: str) -> None:
    text, row = border(desk, above, below)
    ends = [min(2, len(desk.words[at])) for at in (row - 1, row)]
    left, right = desk.words[row - 1][: ends[0]], desk.words[row][ends[1] :]
    desk.select((row - 1, ends[0]), (row, ends[1])).press(Key.Key_Delete)
    shown = "".join(desk.words)
    assert left in shown
    assert right in shown
    desk.undo_all()
    assert desk.text == text


@pytest.mark.parametrize("kind", KINDS)
def test_the_ends_of_the_text_hold(desk: Desk, kind: str) -> None:
    text = KINDS[kind]
    desk.open(text)
    last = len(desk.rows) - 1
    desk.go(last).press(Key.Key_Delete)
    assert desk.text == text
    desk.press(Key.Key_Home, CTRL).press(Key.Key_End, CTRL | SHIFT).press(Key.Key_Backspace)
    assert desk.text.strip() == ""
    assert len(desk.rows) == 1
    desk.undo_all()
    assert desk.text == text
