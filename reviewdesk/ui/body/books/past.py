"""Remembers the books at every step of undo, so that a way back or forth leads to the very bytes that stood there."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Generic, TypeAlias, TypeVar

from reviewdesk.markup.source import Block as SourceBlock
from reviewdesk.ui.body.books.unit import Unit

HELD: Final = 4_000_000
"""How many characters of Markdown are remembered before all but the opened text and the present one is let go."""
_EACH: Final = 500
"""What a step takes besides its Markdown, in characters: to write much in short lines is to hold many small things."""

Item = TypeVar("Item")


@dataclass(frozen=True, slots=True)
class Edit(Generic[Item]):
    """In a list, from `at` on, `old` things give way to `new` ones."""

    at: int
    old: tuple[Item, ...]
    new: tuple[Item, ...]

    @property
    def back(self) -> "Edit[Item]":
        """Give the way back."""
        return Edit(self.at, self.new, self.old)

    def apply(self, items: list[Item]) -> None:
        """Change a list that holds `old`."""
        items[self.at : self.at + len(self.old)] = self.new

    def then(self, later: "Edit[Item]") -> "Edit[Item] | None":
        """Make one edit of two where they meet; None where something stands between them."""
        before, end, reach = self.at - later.at, self.at + len(self.new), later.at + len(later.old)
        if later.at > end or reach < self.at:
            return None
        old = later.old[: max(before, 0)] + self.old + later.old[max(end - later.at, 0) :]
        new = self.new[: max(-before, 0)] + later.new + self.new[max(reach - self.at, 0) :]
        return Edit(min(self.at, later.at), old, new)


Edits: TypeAlias = tuple[Edit[Item], ...]


@dataclass(frozen=True, eq=False, slots=True)
class _State:
    """What both lists became after another state; `rows` are on its page."""

    rows: int
    parent: "_State | None" = None
    level: int = 0
    units: Edits[Unit] = ()
    blocks: Edits[SourceBlock] = ()

    @property
    def weight(self) -> int:
        """Count what this state holds and the one before does not."""
        return _EACH + sum(len(block.source) for edit in self.blocks for block in edit.new)


class Past:
    """The units and blocks of one text, each list changed by nobody else.

    A state has the number of steps that can be undone in it. States stand in a tree, since one may go back and write
    something else; what no step leads to any more is forgotten by itself.
    """

    def __init__(self, units: list[Unit], blocks: list[SourceBlock]) -> None:
        self.units, self.blocks = units, blocks
        self._now = _State(_rows(units))
        self._step = 0
        self._states = {0: self._now}
        self._new_units: list[Edit[Unit]] = []
        self._new_blocks: list[Edit[SourceBlock]] = []
        self._room = max(HELD, 4 * sum(len(block.source) for block in blocks))
        self._held = 0

    def put_units(self, start: int, end: int, new: Iterable[Unit]) -> None:
        """Change the units for the state that is being written."""
        _put(self.units, self._new_units, Edit(start, tuple(self.units[start:end]), tuple(new)))

    def put_blocks(self, start: int, end: int, new: Iterable[SourceBlock]) -> None:
        """Change the source blocks for the state that is being written."""
        _put(self.blocks, self._new_blocks, Edit(start, tuple(self.blocks[start:end]), tuple(new)))

    def knows(self, step: int, rows: int) -> bool:
        """Tell whether there was a page of so many rows at a step."""
        return step in self._states and self._states[step].rows == rows

    def forget(self, above: int) -> None:
        """Forget the steps above one: something else takes their place."""
        for step in [step for step in self._states if step > max(above, 0)]:
            del self._states[step]

    def keep(self, step: int) -> None:
        """Remember what stands now as what stands at a step."""
        units, blocks = tuple(self._new_units), tuple(self._new_blocks)
        now = self._now
        if units or blocks:
            rows = now.rows + sum(_rows(edit.new) - _rows(edit.old) for edit in units)
            if now.parent is None or self._states.get(self._step) is now:
                self._now = _State(rows, now, now.level + 1, units, blocks)
            else:
                units, blocks = _shortened((*now.units, *units)), _shortened((*now.blocks, *blocks))
                self._now = _State(rows, now.parent, now.level, units, blocks)
                self._held -= now.weight
            self._held += self._now.weight
        self._step, self._states[step] = step, self._now
        self._new_units, self._new_blocks = [], []
        if self._held > self._room:
            self._begin_anew(step)

    def turn(self, step: int) -> tuple[set[Unit], list[Edit[SourceBlock]]]:
        """Bring back what stood at a step that is known; give the units that come, and how the blocks change."""
        for pending in reversed(self._new_units):
            pending.back.apply(self.units)
        self._new_units = []
        came: set[Unit] = set()
        units, blocks = _way(self._now, self._states[step])
        for unit_edit in units:
            unit_edit.apply(self.units)
            came.update(unit_edit.new)
        for edit in blocks:
            edit.apply(self.blocks)
        self._now, self._step = self._states[step], step
        return came, blocks

    def _begin_anew(self, step: int) -> None:
        """Let go of every way but the one between the opened text and this one."""
        opened_units, opened_blocks = list(self.units), list(self.blocks)
        units, blocks = _way(self._now, self._states[0])
        for unit_edit in units:
            unit_edit.apply(opened_units)
        for edit in blocks:
            edit.apply(opened_blocks)
        now = _State(self._now.rows)
        all_units = (Edit(0, tuple(self.units), tuple(opened_units)),)
        all_blocks = (Edit(0, tuple(self.blocks), tuple(opened_blocks)),)
        self._now = now
        self._states = {0: _State(self._states[0].rows, now, 1, all_units, all_blocks), step: now}
        self._held = 0


def _rows(units: Iterable[Unit]) -> int:
    return sum(unit.rows for unit in units)


def _put(items: list[Item], log: list[Edit[Item]], edit: Edit[Item]) -> None:
    edit.apply(items)
    joined = log[-1].then(edit) if log else None
    if joined is None:
        log.append(edit)
    else:
        log[-1] = joined


def _shortened(edits: Iterable[Edit[Item]]) -> Edits[Item]:
    short: list[Edit[Item]] = []
    for edit in edits:
        joined = short[-1].then(edit) if short else None
        if joined is None:
            short.append(edit)
        else:
            short[-1] = joined
    return tuple(short)


def _way(start: _State, end: _State) -> tuple[list[Edit[Unit]], list[Edit[SourceBlock]]]:
    """Give what leads from a state to another, by way of the last one that both come from."""
    units: list[Edit[Unit]] = []
    blocks: list[Edit[SourceBlock]] = []
    down: list[_State] = []
    while start is not end:
        if end.level > start.level or start.parent is None:
            down.append(end)
            end = _parent(end)
        else:
            units.extend(edit.back for edit in reversed(start.units))
            blocks.extend(edit.back for edit in reversed(start.blocks))
            start = start.parent
    for state in reversed(down):
        units.extend(state.units)
        blocks.extend(state.blocks)
    return units, blocks


def _parent(state: _State) -> _State:
    if state.parent is None:
        raise ValueError(state)
    return state.parent
