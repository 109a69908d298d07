"""Keeps books: which rows of the page are which source blocks, and what of them still stands as it was opened.

A unit is a run of rows and the run of source blocks they stand for, mostly one. Changes are told in rows; the books
need nothing but numbers, so undo, paste and input methods all look alike to them.
"""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from itertools import accumulate, count

from reviewdesk.markup.nodes import Block, Blocks
from reviewdesk.markup.parse import Definitions, definitions, parse
from reviewdesk.markup.source import Block as SourceBlock
from reviewdesk.markup.source import resplit, split
from reviewdesk.ui.body.gathering import Gathered, blocks_of, gather
from reviewdesk.ui.body.rows import Row
from reviewdesk.ui.body.spelling import spell
from reviewdesk.ui.body.splice import Splice, difference
from reviewdesk.ui.body.spreading import rows_of

_TRAILING = re.compile(r"\s*\Z")
_GAP = re.compile(r"\n[ \t\r]*\n")


@dataclass(frozen=True, slots=True)
class Part:
    """A text and the nodes it reads as."""

    source: str
    nodes: Blocks


@dataclass(frozen=True, slots=True)
class Piece:
    """A part with the number of its rows on the page."""

    part: Part
    rows: int


@dataclass(eq=False, slots=True)
class Unit:
    """A run of `rows` rows and of `blocks` source blocks; `parts` is what was last known of it."""

    rows: int
    blocks: int
    parts: tuple[Part, ...] = ()

    def copy(self) -> "Unit":
        return Unit(self.rows, self.blocks, self.parts)


@dataclass(slots=True)
class _Style:
    """How this document ends its lines and itself."""

    line_end: str
    ending: str


@lru_cache(maxsize=512)
def canonical(nodes: Blocks) -> Blocks:
    """Give nodes as they come back from the page."""
    return blocks_of(rows_of(nodes, count()))


class Units:
    """The books of one open text."""

    def __init__(self, text: str, read_rows: Callable[[int, int], list[Row]]) -> None:
        self._read_rows = read_rows
        self.blocks = list(split(text))
        self.definitions: Definitions = definitions(self.blocks)
        self._style = _Style("\r\n" if "\r\n" in text else "\n", _ending(text) if text.strip() else "\n")
        self._units: list[Unit] = []
        self._dirty: list[Unit] = []
        self._known: dict[Block, list[Part]] = {}
        self._starts: list[int] = []
        self._firsts: list[int] = []
        self._opened = _Opened()

    def open(self, numbers: Iterator[int]) -> Iterator[Row]:
        """Give all rows of the text, once, in order."""
        for block in self.blocks:
            part = Part(block.source, parse(block.source, self.definitions))
            rows = rows_of(part.nodes, numbers)
            self._units.append(Unit(len(rows), 1, (part,)))
            yield from rows
        if not any(unit.rows for unit in self._units):
            self._units.append(Unit(1, 0))
        self._opened = _Opened(tuple(self.blocks), tuple(unit.copy() for unit in self._units))
        self._count()

    @property
    def is_dirty(self) -> bool:
        return bool(self._dirty)

    def block_at(self, row: int) -> int:
        """Give the index of the source block that a row stands for."""
        return max(min(self._firsts[self._at(row)], len(self.blocks) - 1), 0)

    def row_at(self, block: int) -> int:
        """Give the first row of a source block."""
        return self._starts[max(bisect_right(self._firsts, block) - 1, 0)]

    def touch(self, first: int, last: int, more: int) -> None:
        """Take note that rows `first` to `last` changed, and that there are now `more` rows among them."""
        start, end = self._at(first), self._at(max(last, first))
        if not more:
            self._dirty.extend(unit for unit in self._units[start : end + 1] if unit not in self._dirty)
            return
        self._merge(start, end + 1, more)

    def flush(self) -> list[Splice]:
        """Write what changed; give the changes of the source blocks in the order they were made."""
        splices = []
        while self._dirty:
            unit = self._dirty.pop()
            splice = self._settle(self._units.index(unit))
            if splice is not None:
                splices.append(splice)
        return splices

    def reset(self) -> Splice | None:
        """Take note that the page stands exactly as it was opened."""
        self._dirty.clear()
        splice = _difference(self.blocks, self._opened.blocks)
        self.blocks[:] = self._opened.blocks
        self._units = [unit.copy() for unit in self._opened.units]
        self._redefine()
        self._count()
        return splice

    def _at(self, row: int) -> int:
        return max(bisect_right(self._starts, row) - 1, 0)

    def _count(self) -> None:
        self._starts = list(accumulate((unit.rows for unit in self._units), initial=0))[:-1]
        self._firsts = list(accumulate((unit.blocks for unit in self._units), initial=0))[:-1]

    def _merge(self, start: int, end: int, more: int = 0) -> Unit:
        """Make one dirty unit of several."""
        old = self._units[start:end]
        merged = Unit(
            sum(unit.rows for unit in old) + more,
            sum(unit.blocks for unit in old),
            tuple(part for unit in old for part in unit.parts),
        )
        self._dirty = [unit for unit in self._dirty if unit not in old]
        self._dirty.append(merged)
        self._units[start:end] = [merged]
        self._count()
        return merged

    def _settle(self, index: int) -> Splice | None:
        """Write one unit, or find that it stands as it was."""
        unit = self._units[index]
        groups = _groups(gather(self._read_rows(self._starts[index], unit.rows)))
        if not groups and len(self._units) > 1:
            self._merge(index - 1, index + 1) if index else self._merge(0, 2)
            return None
        if len(unit.parts) == 1 and tuple(node for nodes, _ in groups for node in nodes) == canonical(
            unit.parts[0].nodes
        ):
            return None
        self._remember(unit.parts)
        is_last = self._firsts[index] + unit.blocks == len(self.blocks)
        pieces = self._finished(list(self._pieces(groups, unit.parts)), is_last)
        return self._replace(index, unit, pieces or [Piece(Part("", ()), unit.rows)])

    def _remember(self, parts: Iterable[Part]) -> None:
        for part in parts:
            nodes = canonical(part.nodes)
            if nodes and part not in self._known.setdefault(nodes[0], []):
                self._known[nodes[0]].append(part)

    def _pieces(self, groups: "list[_Group]", parts: tuple[Part, ...]) -> Iterator[Piece]:
        """Find for each group what it was before, word for word; spell what is new."""
        unused = Counter(parts)
        start = 0
        while start < len(groups):
            part = self._found(groups, start, unused)
            if part is not None:
                unused[part] -= 1
                end = start + max(len(canonical(part.nodes)), 1)
                yield Piece(part, sum(rows for _, rows in groups[start:end]))
                start = end
                continue
            nodes, rows = groups[start]
            source = spell(nodes[0], self.definitions).replace("\n", self._style.line_end)
            yield Piece(Part(source, nodes), rows)
            start += 1

    def _found(self, groups: "list[_Group]", start: int, unused: Counter[Part]) -> Part | None:
        found = None
        for part in self._known.get(groups[start][0][0], ()):
            wanted = canonical(part.nodes)
            here = tuple(nodes[0] for nodes, _ in groups[start : start + len(wanted)])
            if here == wanted:
                if unused[part] > 0:
                    return part
                found = found or part
        return found

    def _finished(self, pieces: list[Piece], is_last: bool) -> list[Piece]:
        """See to it that a blank line follows each piece, and the text's own ending the last one."""
        gap = self._style.line_end * 2
        finished = []
        for number, piece in enumerate(pieces):
            source = piece.part.source
            trailing = _ending(source)
            words = source[: len(source) - len(trailing)]
            if is_last and number == len(pieces) - 1:
                source = words + self._style.ending
            elif not _GAP.search(trailing):
                source = words + gap
            finished.append(Piece(Part(source, piece.part.nodes), piece.rows))
        return finished

    def _replace(self, index: int, unit: Unit, pieces: list[Piece]) -> Splice | None:
        """Put new text in the place of a unit; where it grows together with its neighbours they are settled as one."""
        first = self._firsts[index]
        text = "".join(piece.part.source for piece in pieces)
        start, removed, new = resplit(self.blocks, first, unit.blocks, text)
        splice = _difference(self.blocks[start : start + removed], new)
        if splice is not None:
            splice = Splice(splice.first + start, splice.removed, splice.sources)
            before, after = self._reach(index, splice.first, splice.first + splice.removed)
            if before < after:
                self._merge(before, after + 1)
                return None
        low, high = first, first + unit.blocks
        changed = self.blocks[low:high] if splice is None else _spliced(self.blocks, low, high, splice)
        defines = any("]:" in block.source for block in [*self.blocks[low:high], *changed])
        self.blocks[low:high] = changed
        self._put(index, _matched(pieces, changed))
        if defines:
            self._redefine()
        return splice

    def _put(self, index: int, new: list[Unit]) -> None:
        old = self._units[index]
        self._units[index : index + 1] = new
        if [(old.rows, old.blocks)] != [(unit.rows, unit.blocks) for unit in new]:
            self._count()

    def _reach(self, index: int, low: int, high: int) -> tuple[int, int]:
        """Give the first and last unit that hold the source blocks from `low` to `high`."""
        before = after = index
        while before and self._firsts[before] > low:
            before -= 1
        while after + 1 < len(self._units) and self._firsts[after] + self._units[after].blocks < high:
            after += 1
        return before, after

    def _redefine(self) -> None:
        self.definitions = definitions(self.blocks)


@dataclass(frozen=True, slots=True)
class _Opened:
    blocks: tuple[SourceBlock, ...] = ()
    units: tuple[Unit, ...] = field(default=())


_Group = tuple[Blocks, int]


def _groups(gathered: list[Gathered]) -> list[_Group]:
    """Give each node its rows; empty rows go with the node before them, or with the first."""
    groups: list[_Group] = []
    empty = 0
    for one in gathered:
        if one.node is not None:
            groups.append(((one.node,), one.rows + empty))
            empty = 0
        elif groups:
            groups[-1] = (groups[-1][0], groups[-1][1] + one.rows)
        else:
            empty += one.rows
    return groups


def _ending(text: str) -> str:
    found = _TRAILING.search(text)
    return found[0] if found else ""


def _difference(old: Sequence[SourceBlock], new: Sequence[SourceBlock]) -> Splice | None:
    return difference([block.source for block in old], [block.source for block in new])


def _spliced(blocks: list[SourceBlock], low: int, high: int, splice: Splice) -> list[SourceBlock]:
    new = [SourceBlock(source) for source in splice.sources]
    return [*blocks[low : splice.first], *new, *blocks[splice.first + splice.removed : high]]


def _matched(pieces: list[Piece], blocks: list[SourceBlock]) -> list[Unit]:
    """Cut pieces and source blocks into units wherever both end at the same character."""
    units: list[Unit] = []
    waiting: list[Piece] = []
    length = 0
    rest = iter(blocks)
    taken = 0
    number = 0
    for piece in pieces:
        waiting.append(piece)
        length += len(piece.part.source)
        while taken < length:
            taken += len(next(rest).source)
            number += 1
        if taken == length:
            units.append(_joined(waiting, number))
            waiting, number = [], 0
    if waiting:
        units.append(_joined(waiting, number))
    return units


def _joined(pieces: list[Piece], blocks: int) -> Unit:
    source = "".join(piece.part.source for piece in pieces)
    nodes = tuple(node for piece in pieces for node in piece.part.nodes)
    parts = (Part(source, nodes),) if source else ()
    return Unit(sum(piece.rows for piece in pieces), blocks, parts)
