"""The table of an import: one part of a plan, which may still grow, with ticks for what is to come in."""

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reviewdesk.services.importing.items import CHOICES, Step
from reviewdesk.services.importing.planning import Plan, Row
from reviewdesk.ui.importing.cells import Cells, Column
from reviewdesk.ui.theme.tokens import Tokens

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
_NOWHERE = QModelIndex()

PARTS: Mapping[str, frozenset[Step]] = {
    "new": frozenset({Step.ADD}),
    "look": frozenset({Step.DIFFERS, Step.ALIKE}),
    "same": frozenset({Step.SAME}),
    "failed": frozenset({Step.FAIL, Step.PASSED}),
}
"""What each part of the table shows, by what was found; `all` and `remarks` go by something else."""

_PLAIN = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
_TICKABLE = _PLAIN | Qt.ItemFlag.ItemIsUserCheckable
_TICKED = {Step.ADD: Step.ADD, Step.DIFFERS: Step.REPLACE, Step.ALIKE: Step.BOTH}
_UNTICKED = {Step.ADD: Step.SKIP, Step.DIFFERS: Step.DIFFERS, Step.ALIKE: Step.ALIKE}


class PlanModel(QAbstractTableModel):
    """Shows one part of a plan, and takes what is chosen for its rows."""

    choices_changed = Signal()

    def __init__(self, tokens: Tokens, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tokens = tokens
        self._cells: Cells | None = None
        self._part = "all"
        self._seen = 0
        self._shown: array[int] = array("L")
        self.is_choosing = True

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._tokens = tokens
        if self._cells is not None:
            self._cells.tokens = tokens

    def show_plan(self, plan: Plan | None) -> None:
        """Show another plan from its beginning, or none."""
        self._cells = Cells(plan, self._tokens) if plan is not None else None
        self.is_choosing = True
        self.show_part("all")

    def show_part(self, part: str) -> None:
        """Show another part of the plan."""
        self.beginResetModel()
        self._part, self._seen = part, 0
        self._shown = array("L", self._fresh())
        self.endResetModel()

    def grow(self) -> None:
        """Show what was added to the plan."""
        fresh = self._fresh()
        if fresh:
            first = len(self._shown)
            self.beginInsertRows(QModelIndex(), first, first + len(fresh) - 1)
            self._shown.extend(fresh)
            self.endInsertRows()

    def set_running(self, done: int) -> None:
        """Let nobody choose any more; so many items are done, and are shown as they became."""
        if self._cells is None:
            return
        begins, self.is_choosing = self.is_choosing, False
        first = 0 if begins else bisect_left(self._shown, self._cells.done)
        self._cells.set_done(done)
        last = (len(self._shown) if begins else bisect_left(self._shown, done)) - 1  # at first, all lose their ticks
        if first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, Column.REMARKS))

    def counts(self) -> Counter[str]:
        """Count the items of each part."""
        if self._cells is None:
            return Counter()
        plan = self._cells.plan
        found = plan.counts()
        counts = Counter({part: sum(found[step] for step in steps) for part, steps in PARTS.items()})
        counts["all"] = len(plan)
        counts["remarks"] = sum(map(plan.has_remarks, range(len(plan))))
        return counts

    def item_row(self, row: int) -> Row:
        """Give what is seen of an item."""
        assert self._cells is not None
        return self._cells.row(self._shown[row])

    def choices(self, row: int) -> tuple[tuple[Step, ...], Step]:
        """Give what may be done with an item, and what will be."""
        assert self._cells is not None
        number = self._shown[row]
        possible = CHOICES.get(self._cells.plan.found(number), ()) if self.is_choosing else ()
        return possible, self._cells.plan.chosen(number)

    def choose(self, rows: Sequence[int], step: Step) -> None:
        """Choose for these rows; those for which that may not be chosen stay as they are."""
        if self._cells is None or not self.is_choosing:
            return
        wanted = {found: _UNTICKED[found] if step is Step.SKIP else step for found in CHOICES}
        if self._cells.plan.choose_all([self._shown[row] for row in rows], wanted):
            self.dataChanged.emit(self.index(min(rows), 0), self.index(max(rows), Column.REMARKS))
            self.choices_changed.emit()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if orientation is not Qt.Orientation.Horizontal or role != Role.DisplayRole:
            return None
        return (self.tr("Review"), self.tr("What happens"), self.tr("From"), self.tr("Remarks"))[section]

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not self.is_choosing or not index.isValid() or index.column() != Column.TITLE:  # asked for every row
            return _PLAIN
        return _TICKABLE if self.choices(index.row())[0] else _PLAIN

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        if self._cells is None or not index.isValid():
            return None
        number, column = self._shown[index.row()], index.column()
        if role == Role.DisplayRole:
            return self._cells.words(number, column)
        if role == Role.ToolTipRole:
            return self._cells.whole_words(number, column)
        if role == Role.ForegroundRole:
            return self._cells.colour(number, column)
        if role == Role.CheckStateRole and column == Column.TITLE:
            return self._cells.tick(number, can_choose=bool(self.choices(index.row())[0]))
        return None

    def setData(self, index: Index, value: Any, role: int = Role.EditRole) -> bool:
        if role != Role.CheckStateRole or self._cells is None:
            return False
        steps = _TICKED if Qt.CheckState(value) is Qt.CheckState.Checked else _UNTICKED
        found = self._cells.plan.found(self._shown[index.row()])
        if found in steps:
            self.choose([index.row()], steps[found])
        return found in steps

    def _fresh(self) -> list[int]:
        if self._cells is None:
            return []
        plan, start = self._cells.plan, self._seen
        self._seen = len(plan)
        return [number for number in range(start, self._seen) if self._is_shown(plan, number)]

    def _is_shown(self, plan: Plan, number: int) -> bool:
        if self._part == "remarks":
            return plan.has_remarks(number)
        return self._part == "all" or plan.found(number) in PARTS[self._part]
