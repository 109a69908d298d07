"""Reads a text into what a page needs to show it: plain values, so that any thread can do it."""

from dataclasses import dataclass
from itertools import count

from reviewdesk.markup.nodes import Blocks
from reviewdesk.markup.parse import Definitions, definitions, parse
from reviewdesk.markup.source import Block as SourceBlock
from reviewdesk.markup.source import split
from reviewdesk.ui.body.rows.row import Row
from reviewdesk.ui.body.rows.spreading import rows_of


@dataclass(frozen=True, slots=True)
class ReadBlock:
    """A source block, what it reads as, and its rows."""

    source: SourceBlock
    nodes: Blocks
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class ReadText:
    """A text with its blocks; the numbers of its boxes are below `next_number`."""

    text: str
    blocks: tuple[ReadBlock, ...]
    definitions: Definitions
    next_number: int


def read(text: str) -> ReadText:
    """Read a text; this is the long part of opening it."""
    sources = split(text)
    known = definitions(sources)
    numbers = count(1)
    blocks = []
    for source in sources:
        nodes = parse(source.source, known)
        blocks.append(ReadBlock(source, nodes, tuple(rows_of(nodes, numbers))))
    return ReadText(text, tuple(blocks), known, next(numbers))
