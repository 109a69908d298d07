"""Whatever a hand does: the Markdown told adds up, it holds every word, opened again it shows the same page, and undo
gives the opened bytes back.

REVIEWDESK_SEEDS names the sessions to play, `0:3000` say.
"""

import os
import random

import pytest

from reviewdesk.markup.nodes import (
    AdSlot,
    Alignment,
    AlsoRead,
    Embed,
    Figure,
    Paragraph,
    PullQuote,
    Separator,
    Spoiler,
    Table,
    Text,
)
from reviewdesk.markup.source import split
from reviewdesk.ui.body.books.document import BodyDocument
from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import ALT, CTRL, NONE, SHIFT, Desk, Key
from tests.ui.body.showing import lost, rows, shown
from tests.unit.markup import samples
from tests.unit.markup.corpus import CONSTRUCTS, REVIEW

SEEDS = range(*map(int, os.environ.get("REVIEWDESK_SEEDS", "0:150").split(":")))
TEXTS = [*CORPUS.values(), REVIEW]
PARTS = [*CONSTRUCTS, *samples.specification()]

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
    (Key.Key_Backspace, CTRL),
    (Key.Key_Delete, CTRL),
    (Key.Key_F2, NONE),
    (Key.Key_Up, NONE),
    (Key.Key_Down, NONE),
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
    "[^1]",
    "<div>",
    "</di",
    "///",
    ": ",
    "    ",
    "[d]: x",
    "~~s~~",
    "\u00a0",
    "\u0645\u0631",
    "\U0001f600",
]
INSERTED = [
    Separator(),
    AdSlot("in-article"),
    Figure("a.jpg", "Alt", "Caption"),
    Table((Alignment.NONE,) * 2, ((Text("a"),), (Text("b"),)), (((Text("c"),), ()),)),
    PullQuote(()),
    Spoiler("", ()),
    Spoiler("End", (Paragraph((Text("He dies."),)),)),
    AlsoRead("review-slug", "Headline of the other review"),
    Embed("https://e.org/v"),
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
            desk.view.commands.insert((draw.choice(INSERTED),))
        case "key":
            desk.view.setFocus()
            desk.press(*draw.choice(KEYS))


def leave(desk: Desk) -> None:
    """Do all again that was undone and put the caret into the headline, so that the page shows what the text says."""
    while desk.view.document().isRedoAvailable():
        desk.redo()
    desk.view.setFocus()
    desk.pane.page.headline.setFocus()


@pytest.mark.parametrize("seed", SEEDS)
def test_any_hand(desk: Desk, seed: int) -> None:
    draw = random.Random(seed)
    text = draw.choice(TEXTS) if draw.random() < 0.5 else draw.choice("\n\n ").join(draw.choices(PARTS, k=3))
    desk.open(text)
    for _ in range(draw.randint(3, 25)):
        do_something(desk, draw)
        if draw.random() < 0.5:
            written = desk.text
            assert desk.sources == [block.source for block in split(written)]
    assert not lost(desk.rows, desk.text)
    leave(desk)
    again = BodyDocument(desk.text)
    assert shown(desk.rows) == shown(rows(again))
    desk.undo_all()
    assert desk.text == text
