"""Every depth of undo has one page and one Markdown: both are what they were when one first came there.

REVIEWDESK_SEEDS names the storms to play, `0:3000` say.
"""

import os
import random

import pytest

from tests.ui.body.corpus import CORPUS
from tests.ui.body.desk import Desk
from tests.ui.body.test_any_hand import PARTS, do_something
from tests.ui.body.test_undo import scribble
from tests.unit.markup import samples
from tests.unit.markup.corpus import REVIEW

SEEDS = range(*map(int, os.environ.get("REVIEWDESK_SEEDS", "0:60").split(":")))
TEXTS = [*CORPUS.values(), REVIEW, *(review for review in samples.reviews() if len(review) < 6000)]


class Depths:
    """Notes page and Markdown of each depth when one first comes there, and compares when one comes again."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._document = desk.view.document()
        self._depth = 0
        self._is_new = False
        self._seen: dict[int, tuple[list[str], str]] = {}
        self._document.undoCommandAdded.connect(self._note)
        self._document.contentsChange.connect(self._follow)
        self.look()

    def look(self) -> None:
        """Compare what stands now with what stood here before."""
        page, text = [repr(row) for row in self._desk.rows], self._desk.text
        seen_page, seen_text = self._seen.setdefault(self._document.availableUndoSteps(), (page, text))
        assert text == seen_text
        assert page == seen_page

    def _note(self) -> None:
        self._is_new = True

    def _follow(self) -> None:
        """Forget the depths that something else has taken the place of; letters may go on with a step."""
        before, self._depth = self._depth, self._document.availableUndoSteps()
        has_grown = self._depth == before and not self._document.isRedoAvailable()
        if self._is_new or has_grown:
            kept = before if self._is_new else before - 1
            self._seen = {depth: seen for depth, seen in self._seen.items() if depth <= max(kept, 0)}
        self._is_new = False


def text_of(draw: random.Random) -> str:
    return draw.choice(TEXTS) if draw.random() < 0.6 else draw.choice("\n\n ").join(draw.choices(PARTS, k=4))


def storm(desk: Desk, depths: Depths, draw: random.Random, steps: int) -> None:
    for _ in range(steps):
        (desk.undo if draw.random() < 0.5 else desk.redo)()
        depths.look()


@pytest.mark.parametrize("seed", SEEDS)
def test_every_depth_keeps_its_page_and_its_bytes(desk: Desk, seed: int) -> None:
    draw = random.Random(seed)
    text = text_of(draw)
    desk.open(text)
    depths = Depths(desk)
    for _ in range(draw.randint(1, 3)):
        for _ in range(draw.randint(2, 8)):
            scribble(desk, draw) if draw.random() < 0.3 else do_something(desk, draw)
            depths.look()
        storm(desk, depths, draw, 15)
    while desk.view.document().isUndoAvailable():
        desk.undo()
        depths.look()
    assert desk.text == text
    while desk.view.document().isRedoAvailable():
        desk.redo()
        depths.look()
