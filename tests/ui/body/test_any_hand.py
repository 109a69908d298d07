"""Whatever a hand does, the Markdown told adds up, reads as it is cut, and undo gives the opened bytes back."""

import random

import pytest

from reviewdesk.markup.source import split
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import ALT, CTRL, NONE, SHIFT, Desk, Key

KEYS = [
    *[(Key.Key_Return, NONE)] * 2,
    *[(Key.Key_Backspace, NONE)] * 3,
    (Key.Key_Return, SHIFT),
    (Key.Key_Delete, NONE),
    (Key.Key_Tab, NONE),
    (Key.Key_Backtab, SHIFT),
    (Key.Key_B, CTRL),
    (Key.Key_I, CTRL),
    (Key.Key_1, CTRL | ALT),
    (Key.Key_0, CTRL | ALT),
    (Key.Key_X, CTRL),
    (Key.Key_C, CTRL),
    (Key.Key_V, CTRL),
    *[(Key.Key_Z, CTRL)] * 2,
    (Key.Key_Z, CTRL | SHIFT),
]
WORDS = [
    "a",
    " ",
    "# ",
    "- ",
    "> ",
    "1. ",
    "**b** ",
    "*i* ",
    "`c` ",
    "---",
    "x_y",
    "&lt; ",
    "[a](b) ",
    "```",
    "\\",
    "|",
]
BUTTONS = ["quote", "bullets", "numbers"]


def do_something(desk: Desk, draw: random.Random) -> None:
    match draw.choices(["go", "type", "button", "insert", "key"], [30, 30, 10, 4, 26])[0]:
        case "go":
            places = sorted(draw.randrange(len(desk.rows)) for _ in range(2))
            last = draw.choice(places)
            sizes = [desk.view.document().findBlockByNumber(row).length() for row in (places[0], last)]
            desk.select((places[0], draw.randrange(sizes[0])), (last, draw.randrange(sizes[1])))
        case "type":
            desk.type(draw.choice(WORDS))
        case "button":
            desk.click(desk.button(draw.choice(BUTTONS)))
        case "insert":
            draw.choice(desk.button("insert").menu().actions()).trigger()
        case "key":
            desk.view.setFocus()
            desk.press(*draw.choice(KEYS))


@pytest.mark.parametrize("seed", range(40))
def test_any_hand(desk: Desk, seed: int) -> None:
    draw = random.Random(seed)
    text = draw.choice(list(CORPUS.values()))
    desk.open(text)
    for _ in range(draw.randint(3, 25)):
        do_something(desk, draw)
        if draw.random() < 0.5:
            written = desk.text
            assert desk.sources == [block.source for block in split(written)]
    desk.undo_all()
    assert desk.text == text
