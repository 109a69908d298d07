"""Reads what was typed as Markdown into rows, so that the page can take it without being opened anew."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from reviewdesk.markup.nodes import Blocks
from reviewdesk.markup.parse import Definitions, parse
from reviewdesk.ui.body.books.unit import Unit
from reviewdesk.ui.body.rows.row import Row, Shape
from reviewdesk.ui.body.rows.spreading import rows_of


@dataclass(frozen=True, slots=True)
class Rewritten:
    """`removed` rows from `first` on give way to `rows`."""

    first: int
    removed: int
    rows: list[Row]


@dataclass(frozen=True, slots=True)
class Typed:
    """Source blocks that show something, with the blank ones at their side."""

    source: str
    blocks: int
    nodes: Blocks
    rows: list[Row]


def units_around(units: Sequence[Unit], first: int, removed: int) -> tuple[int, int]:
    """Give the run of units that hold some source blocks; it has at least one row and one block that shows."""
    start = block = 0
    while start < len(units) and block + units[start].blocks <= first and block < first:
        block += units[start].blocks
        start += 1
    end = start
    while end < len(units) and block < first + removed:
        block += units[end].blocks
        end += 1
    return start, end


def widened(units: Sequence[Unit], start: int, end: int) -> tuple[int, int]:
    """Take one more unit into a run, the one before if there is one."""
    return (start - 1, end) if start else (start, min(end + 1, len(units)))


def read(sources: Sequence[str], definitions: Definitions, numbers: Iterator[int]) -> list[Typed]:
    """Read source blocks; where none shows anything one empty row stands for them."""
    read: list[Typed] = []
    blank, count = "", 0
    for source in sources:
        nodes = parse(source, definitions)
        blank, count = blank + source, count + 1
        if nodes:
            read.append(Typed(blank, count, nodes, rows_of(nodes, numbers)))
            blank, count = "", 0
    if not read:
        return [Typed(blank, count, (), [Row(Shape())])]
    last = read[-1]
    return [*read[:-1], replace(last, source=last.source + blank, blocks=last.blocks + count)]
