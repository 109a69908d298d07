"""Tables: those that say something become one, those that only place things are opened."""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewdesk.markup.elements import Child, Element
from reviewdesk.markup.nodes import (
    Alignment,
    Blocks,
    Figure,
    Image,
    Inline,
    Inlines,
    Paragraph,
    Table,
    Text,
)
from reviewdesk.markup.paste.running import not_bold

_COLUMNS = 40
_ALIGNMENTS = {"left": Alignment.LEFT, "center": Alignment.CENTER, "right": Alignment.RIGHT, "end": Alignment.RIGHT}


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell that was read; `span` columns wide, `rows` high."""

    blocks: Blocks
    alignment: Alignment = Alignment.NONE
    is_head: bool = False
    span: int = 1
    rows: int = 1

    @property
    def inlines(self) -> Inlines:
        """The words of the cell on one line, which is all a table can hold."""
        inlines: list[Inline] = []
        for block in self.blocks:
            if isinstance(block, Paragraph):
                inlines += [Text(" "), *block.children]
            elif isinstance(block, Figure):
                inlines += [Text(" "), Image(block.src, block.alt, block.caption)]
        return tuple(inlines)


def rows_of(table: Element) -> Iterator[list[Element]]:
    """Give the cells of each row, not those of tables inside."""
    for child in table.children:
        if not isinstance(child, Element):
            continue
        if child.name == "tr":
            yield [cell for cell in child.children if isinstance(cell, Element) and cell.name in ("td", "th")]
        elif child.name in ("thead", "tbody", "tfoot"):
            yield from rows_of(child)


def strays(table: Element) -> Iterator[Child]:
    """Give what stands in a table but in no cell, as its caption does."""
    for child in table.children:
        if isinstance(child, Element) and child.name in ("thead", "tbody", "tfoot", "tr"):
            yield from strays(child)
        elif not (isinstance(child, Element) and child.name in ("td", "th")):
            yield child


def cell_of(element: Element, blocks: Blocks) -> Cell:
    """Give a cell what its tag says."""
    align = element.styles.get("text-align") or element.attributes.get("align", "").lower()
    if not align:
        inner = element.find("p", "div")
        align = (inner.styles.get("text-align") or inner.attributes.get("align", "").lower()) if inner else ""
    return Cell(
        blocks,
        _ALIGNMENTS.get(align, Alignment.NONE),
        element.name == "th",
        min(max(element.number("colspan") or 1, 1), _COLUMNS),
        max(element.number("rowspan") or 1, 1),
    )


def is_layout(table: Element, rows: list[list[Cell]]) -> bool:
    """Tell whether a table only places things: one column wide, or with more in a cell than a line can say."""
    if table.attributes.get("role") in ("presentation", "none"):
        return True
    width = max((sum(cell.span for cell in row) for row in rows), default=0)
    if not 1 < width <= _COLUMNS:
        return True
    return any(not isinstance(block, Paragraph | Figure) for row in rows for cell in row for block in cell.blocks)


def read_table(rows: list[list[Cell]]) -> Table:
    """Build a table; the first row is its head, for Markdown knows none without."""
    grid = _grid([row for row in rows if row])
    head = tuple(not_bold(cell.inlines) for cell in grid[0])
    return Table(_alignments(grid), head, tuple(tuple(cell.inlines for cell in row) for row in grid[1:]))


def _grid(rows: list[list[Cell]]) -> list[list[Cell]]:
    """Let every cell stand alone in its column; where one spanned others, they are empty."""
    grid: list[list[Cell]] = []
    covered: dict[int, int] = {}
    for row in rows:
        line: list[Cell] = []
        waiting = iter(row)
        below: dict[int, int] = {}
        while True:
            if covered.get(len(line), 0) > 0:
                line.append(Cell(()))
                continue
            cell = next(waiting, None)
            if cell is None:
                break
            below.update(dict.fromkeys(range(len(line), len(line) + cell.span), cell.rows))
            line += [cell, *[Cell(())] * (cell.span - 1)]
        covered = {at: left - 1 for at, left in {**covered, **below}.items()}
        grid.append(line)
    width = max(len(line) for line in grid)
    return [line + [Cell(())] * (width - len(line)) for line in grid]


def _alignments(grid: list[list[Cell]]) -> tuple[Alignment, ...]:
    """Let a column stand as all its cells below the head do; left everywhere is how tables stand anyway."""
    found = []
    for column in zip(*(grid[1:] or grid), strict=True):
        ways = {cell.alignment for cell in column if cell.blocks}
        found.append(ways.pop() if len(ways) == 1 else Alignment.NONE)
    if set(found) <= {Alignment.LEFT, Alignment.NONE}:
        return tuple(Alignment.NONE for _ in found)
    return tuple(found)
