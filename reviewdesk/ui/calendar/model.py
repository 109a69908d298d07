"""Six weeks for Qt, a row each, and the entries of a day or a month as a list."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QAbstractListModel, QAbstractTableModel, QLocale, QModelIndex, QPersistentModelIndex, Qt

from reviewdesk.services.library.almanac import Entry, Page
from reviewdesk.ui.calendar.words import day_words, long_day, spoken, tip_words, what_words

WEEKS, DAYS = 6, 7
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
CELL = Qt.ItemDataRole.UserRole
ENTRY = Qt.ItemDataRole.UserRole
HEADING = Qt.ItemDataRole.UserRole + 1
"""The day over an entry that is the first of it, in a list of several days; empty over the others."""

_SPOKEN = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)


@dataclass(frozen=True, slots=True)
class Cell:
    """One day as the month shows it; `count` is what lies on it, also what is too much to be listed."""

    day: date
    is_in_month: bool
    is_today: bool
    entries: tuple[Entry, ...]
    count: int


def first_shown(month: date) -> date:
    """Give the day at which the weeks of a month begin: the locale's first weekday, in this month or the one before."""
    first = month.replace(day=1)
    back = (first.isoweekday() - QLocale().firstDayOfWeek().value) % DAYS
    return first - timedelta(days=back) if first.toordinal() > back else first


class MonthModel(QAbstractTableModel):
    """The weeks around a month; it is filled when what lies on the days has been looked up."""

    def __init__(self) -> None:
        super().__init__()
        self._month = self._today = date.min
        self._first = date.min
        self._is_known = False
        self._entries: Mapping[date, tuple[Entry, ...]] = {}
        self._counts: Mapping[date, int] = {}

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the weeks."""
        return 0 if parent.isValid() else WEEKS

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """Count the days of a week."""
        return 0 if parent.isValid() else DAYS

    def show(self, month: date, today: date, page: Page | None) -> None:
        """Show another month, of which nothing is known yet where there is no page, or what has come of this one."""
        self.beginResetModel()
        self._is_known = page is not None
        self._month, self._today, self._first = month.replace(day=1), today, first_shown(month)
        entries: dict[date, tuple[Entry, ...]] = {}
        for entry in page.entries if page else ():
            entries[entry.day] = (*entries.get(entry.day, ()), entry)
        self._entries, self._counts = entries, page.counts if page else {}
        self.endResetModel()

    def in_month(self) -> tuple[tuple[Entry, ...], int]:
        """Give what is listed in the month itself, and how much there is."""
        days = [day for day in sorted(self._counts) if self.cell_of(day).is_in_month]
        entries = tuple(entry for day in days for entry in self._entries.get(day, ()))
        return entries, sum(self._counts[day] for day in days)

    @property
    def is_empty(self) -> bool:
        """Tell whether nothing lies in these weeks, as far as one knows."""
        return self._is_known and not self._counts

    def cell(self, index: Index) -> Cell:
        """Give the day at a place."""
        return self.cell_of(self.day(index))

    def day(self, index: Index) -> date:
        """Give the date at a place; beyond the end of the calendar, its last."""
        ordinal = self._first.toordinal() + index.row() * DAYS + index.column()
        return date.fromordinal(min(ordinal, date.max.toordinal()))

    def cell_of(self, day: date) -> Cell:
        """Give what is known of a day."""
        is_in_month = (day.year, day.month) == (self._month.year, self._month.month)
        return Cell(day, is_in_month, day == self._today, self._entries.get(day, ()), self._counts.get(day, 0))

    def find(self, day: date) -> QModelIndex:
        """Give the place of a day; an invalid index where it is not among these weeks."""
        row, column = divmod((day - self._first).days, DAYS)
        return self.index(row, column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a day as it is painted, spoken and explained."""
        if not index.isValid():
            return None
        cell = self.cell(index)
        if role == CELL:
            return cell
        if role in _SPOKEN:
            return day_words(cell.day, cell.entries, cell.count)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_words(cell.entries, cell.count)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Name the days of the week, and say weeks by their first day."""
        if orientation is Qt.Orientation.Vertical:
            return long_day(self.day(self.index(section, 0))) if role in _SPOKEN else None
        day = (QLocale().firstDayOfWeek().value - 1 + section) % DAYS + 1
        if role == Qt.ItemDataRole.DisplayRole:
            return QLocale().standaloneDayName(day, QLocale.FormatType.ShortFormat)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return QLocale().standaloneDayName(day)
        return None


class EntriesModel(QAbstractListModel):
    """What lies on a day, or on several, under the names of these days."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: Sequence[Entry] = ()
        self._has_headings = False

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the entries."""
        return 0 if parent.isValid() else len(self._entries)

    def show(self, entries: Sequence[Entry], *, has_headings: bool) -> None:
        """Show other entries, each day's under its name or all without."""
        self.beginResetModel()
        self._entries, self._has_headings = entries, has_headings
        self.endResetModel()

    def row_from(self, day: date) -> int:
        """Give the row of the first entry on this day or after it; the last where none is later."""
        rows = (row for row, entry in enumerate(self._entries) if entry.day >= day)
        return next(rows, len(self._entries) - 1)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give an entry as it is painted and spoken."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == HEADING:
            return self._heading(index.row())
        if role in _SPOKEN:
            heading = self._heading(index.row())
            return f"{heading}: {spoken(entry)}" if heading else spoken(entry)
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, (entry.headline, what_words(entry))))
        return None

    def _heading(self, row: int) -> str:
        if not self._has_headings or (row and self._entries[row - 1].day == self._entries[row].day):
            return ""
        return long_day(self._entries[row].day)
