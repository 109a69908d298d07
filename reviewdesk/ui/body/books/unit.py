"""What stands for what: some rows of the page and the source blocks they are written as."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from reviewdesk.markup.nodes import Blocks
from reviewdesk.markup.source import Block as SourceBlock
from reviewdesk.ui.body.books.memory import Part, Piece


@dataclass(frozen=True, slots=True)
class Stale:
    """The rows from `first` to `last`, and what their Markdown reads as instead."""

    first: int
    last: int
    nodes: Blocks


@dataclass(frozen=True, eq=False, slots=True)
class Unit:
    """A run of `rows` rows and of `blocks` source blocks; `parts` is what was last known of it."""

    rows: int
    blocks: int
    parts: tuple[Part, ...] = ()


def matched(pieces: Sequence[Piece], blocks: Sequence[SourceBlock]) -> list[Unit]:
    """Cut pieces and source blocks into units wherever both end at the same character and rows end, too."""
    units: list[Unit] = []
    waiting: list[Piece] = []
    length = 0
    rest = iter(blocks)
    taken = 0
    sources: list[str] = []
    for piece, after in zip_longest(pieces, pieces[1:]):
        waiting.append(piece)
        length += len(piece.part.source)
        while taken < length:
            sources.append(next(rest).source)
            taken += len(sources[-1])
        if taken == length and (after is None or after.rows):
            units.append(_joined(waiting, sources))
            waiting, sources = [], []
    if waiting:
        units.append(_joined(waiting, sources))
    return units


def _joined(pieces: list[Piece], sources: list[str]) -> Unit:
    source = "".join(sources)  # of a single one the very text that the books hold, and no second
    nodes = tuple(node for piece in pieces for node in piece.part.nodes)
    parts = (Part(source, nodes),) if source else ()
    return Unit(sum(piece.rows for piece in pieces), len(sources), parts)
