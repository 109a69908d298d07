"""Keeps books: which rows of the page are which source blocks, and what of them still stands as it was opened.

A unit is a run of rows and the run of source blocks they stand for, mostly one. Changes are told in rows; the books
need nothing but numbers, so paste and input methods all look alike to them; undo and redo lead to books that were.
"""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from itertools import accumulate

from reviewdesk.markup.parse import Definitions, definitions, parse
from reviewdesk.markup.source import Block as SourceBlock
from reviewdesk.markup.source import resplit
from reviewdesk.ui.body.books.memory import Memory, Part, Piece, grouped, stands
from reviewdesk.ui.body.books.past import Past
from reviewdesk.ui.body.books.retyping import Rewritten, read, units_around, widened
from reviewdesk.ui.body.books.splice import Splice, difference
from reviewdesk.ui.body.books.unit import Stale, Unit, matched
from reviewdesk.ui.body.rows.gathering import continues, shows
from reviewdesk.ui.body.rows.reading import ReadText
from reviewdesk.ui.body.rows.row import Row


class Units:
    """The books of one open text."""

    def __init__(self, read: ReadText, read_rows: Callable[[int, int], list[Row]]) -> None:
        self._read_rows = read_rows
        self.blocks = [block.source for block in read.blocks]
        self.definitions: Definitions = read.definitions
        self._units = [Unit(len(block.rows), 1, (Part(block.source.source, block.nodes),)) for block in read.blocks]
        if not any(unit.rows for unit in self._units):
            self._units.append(Unit(1, 0))
        self._dirty: list[Unit] = []
        self._doubtful: set[Unit] = set()
        self._memory = Memory(read.text)
        self._starts: list[int] = []
        self._firsts: list[int] = []
        self.past = Past(self._units, self.blocks)
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

    def retype(self, splice: Splice, numbers: Iterator[int]) -> Rewritten:
        """Put typed source blocks in the place of others; the page is to show the rows that are given."""
        start, end = units_around(self._units, splice.first, splice.removed)
        before, after = self.blocks[: splice.first], self.blocks[splice.first + splice.removed :]
        blocks = [*before, *map(SourceBlock, splice.sources), *after]
        more = len(blocks) - len(self.blocks)
        while True:
            old = self._units[start:end]
            low = sum(unit.blocks for unit in self._units[:start])
            new = [block.source for block in blocks[low : low + sum(unit.blocks for unit in old) + more]]
            shows = any(unit.rows for unit in old) and any(source.strip() for source in new)
            if shows or len(old) == len(self._units):
                break
            start, end = widened(self._units, start, end)
        first, removed = sum(unit.rows for unit in self._units[:start]), sum(unit.rows for unit in old)
        self.past.put_blocks(splice.first, splice.first + splice.removed, map(SourceBlock, splice.sources))
        self._redefine()
        typed = read(new, self.definitions, numbers)
        self._memory.remember(part for unit in old for part in unit.parts)
        self._doubtful.difference_update(old)
        self.past.put_units(
            start, end, [Unit(len(one.rows), one.blocks, (Part(one.source, one.nodes),)) for one in typed]
        )
        self._count()
        return Rewritten(first, removed, [row for one in typed for row in one.rows])

    def touch(self, first: int, last: int, more: int) -> None:
        """Take note that rows `first` to `last` changed, and that there are now `more` rows among them."""
        start, end = self._at(first), self._at(max(last, first))
        if not more:
            self._dirty.extend(unit for unit in self._units[start : end + 1] if unit not in self._dirty)
            return
        self._merge(start, end + 1, more)

    def flush(self, step: int) -> list[Splice]:
        """Write what changed, if it is not known from an earlier time at this step of undo.

        Gives the changes of the source blocks in the order they were made.
        """
        splices = self._recall(step)
        while self._dirty:
            unit = self._dirty.pop()
            splice = self._settle(self._units.index(unit))
            if splice is not None:
                splices.append(splice)
        self.past.keep(step)
        return splices

    def stale(self) -> list[Stale]:
        """Give the rows that their Markdown does not read as, the last first; each is given once."""
        doubtful, self._doubtful = self._doubtful, set()
        places = [index for index, unit in enumerate(self._units) if unit in doubtful]
        return [stale for index in reversed(places) if (stale := self._check(index)) is not None]

    def _recall(self, step: int) -> list[Splice]:
        """Bring back the books of a step, and look whether the page is as they say wherever it has changed."""
        if not self.past.knows(step, self._starts[-1] + self._units[-1].rows):
            return []
        changed = [(self._starts[self._units.index(unit)], unit.rows) for unit in self._dirty]
        came, edits = self.past.turn(step)
        self._count()
        places = {place for first, rows in changed for place in range(self._at(first), self._at(first + rows - 1) + 1)}
        dubious = (unit for place, unit in enumerate(self._units) if place in places or unit in came)
        self._dirty = [unit for unit in dubious if unit.rows]
        if any("]:" in block.source for edit in edits for block in (*edit.old, *edit.new)):
            self._redefine()
        return [Splice(edit.at, len(edit.old), [block.source for block in edit.new]) for edit in edits]

    def _at(self, row: int) -> int:
        return max(bisect_right(self._starts, row) - 1, 0)

    def _count(self) -> None:
        self._starts = list(accumulate((unit.rows for unit in self._units), initial=0))[:-1]
        self._firsts = list(accumulate((unit.blocks for unit in self._units), initial=0))[:-1]

    def _check(self, index: int) -> Stale | None:
        unit = self._units[index]
        rows = self._read_rows(self._starts[index], unit.rows)
        sources = (block.source for block in self.blocks[self._firsts[index] : self._firsts[index] + unit.blocks])
        parts = tuple(Part(source, parse(source, self.definitions)) for source in sources)
        nodes = tuple(node for part in parts for node in part.nodes)
        if shows(rows, nodes):
            return None
        self.past.put_units(index, index + 1, [Unit(unit.rows, unit.blocks, parts)])
        full = [number for number, row in enumerate(rows) if row.text.strip()] or [0, unit.rows - 1]
        return Stale(self._starts[index] + full[0], self._starts[index] + full[-1], nodes)

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
        self.past.put_units(start, end, [merged])
        self._count()
        return merged

    def _settle(self, index: int) -> Splice | None:
        """Write one unit, or find that it stands as it was."""
        unit = self._units[index]
        self._doubtful.add(unit)
        before, after = self._mates(index)
        if before < after:
            self._merge(before, after + 1)
            return None
        rows = self._read_rows(self._starts[index], unit.rows)
        groups = grouped(rows)
        if len(unit.parts) == 1 and stands(groups, unit.parts[0]):
            return None
        if not groups and len(self._units) > 1:
            self._merge(index - 1, index + 1) if index else self._merge(0, 2)
            return None
        is_last = self._firsts[index] + unit.blocks == len(self.blocks)
        pieces = self._memory.pieces(groups, unit.parts, self.definitions, is_last=is_last)
        return self._replace(index, unit, pieces or [Piece(Part("", ()), unit.rows)])

    def _mates(self, index: int) -> tuple[int, int]:
        """Give the first and last of the units next to each other whose rows are one block."""
        before = after = index
        while before and _touch(self._read_rows(self._starts[before] - 1, 2)):
            before -= 1
        while after + 1 < len(self._units) and _touch(self._read_rows(self._starts[after + 1] - 1, 2)):
            after += 1
        return before, after

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
        if splice is not None:
            self.past.put_blocks(low, high, changed)
        self._put(index, matched(pieces, changed))
        if defines:
            self._redefine()
        return splice

    def _put(self, index: int, new: list[Unit]) -> None:
        old = self._units[index]
        self._doubtful.discard(old)
        self._doubtful.update(new)
        self.past.put_units(index, index + 1, new)
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
        """Take what the blocks define now; whatever names it reads otherwise from here on."""
        before, self.definitions = self.definitions, definitions(self.blocks)
        if _seen(before) == _seen(self.definitions):
            return
        self._memory.clear()
        self._doubtful.update(unit for unit in self._units if any("[" in part.source for part in unit.parts))


def _touch(rows: list[Row]) -> bool:
    """Tell whether the second of two rows goes on with the block of the first."""
    return continues(rows[0], rows[1])


def _seen(definitions: Definitions) -> tuple[object, ...]:
    """Give what of definitions decides how a block reads."""
    return definitions.references, tuple(label for label, _ in definitions.footnotes)


def _difference(old: Sequence[SourceBlock], new: Sequence[SourceBlock]) -> Splice | None:
    return difference([block.source for block in old], [block.source for block in new])


def _spliced(blocks: list[SourceBlock], low: int, high: int, splice: Splice) -> list[SourceBlock]:
    new = [SourceBlock(source) for source in splice.sources]
    return [*blocks[low : splice.first], *new, *blocks[splice.first + splice.removed : high]]
