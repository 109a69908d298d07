"""The list of versions for Qt: the draft first, then the versions under their days, shown further as one scrolls."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto
from itertools import islice

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewdesk.services.history.versions import Version, VersionInfo, VersionKind
from reviewdesk.ui.history import words

STEP = 150
"""So many rows come into the list at once."""
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
ROW = Qt.ItemDataRole.UserRole


class RowKind(Enum):
    """What a row is."""

    DRAFT = auto()
    DAY = auto()
    VERSION = auto()


@dataclass(frozen=True, slots=True)
class Row:
    """One row in words; `number` is 0 where it is no version, and one that stays for ever `is_lasting`."""

    kind: RowKind
    title: str
    detail: str = ""
    time: str = ""
    more: str = ""
    number: int = 0
    is_lasting: bool = False

    @property
    def spoken(self) -> str:
        return ", ".join(part for part in (self.time, self.title, self.detail, self.more) if part)


class VersionModel(QAbstractListModel):
    """Rows for a list view; only drafts and versions can be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Row, ...] = ()
        self._shown = 0
        self.is_read = False

    def show_versions(self, versions: Sequence[Version], now: datetime) -> None:
        """Fill the list anew; as much of it is shown as was before."""
        self.beginResetModel()
        self._all = tuple(_rows(versions, now))
        self.is_read = True
        self._shown = min(len(self._all), max(self._shown, STEP))
        self.endResetModel()

    def clear(self) -> None:
        """Empty the list."""
        self.beginResetModel()
        self._all, self._shown = (), 0
        self.is_read = False
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the rows that are shown."""
        return 0 if parent.isValid() else self._shown

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the row itself, and its words."""
        if not index.isValid():
            return None
        row = self._all[index.row()]
        if role == ROW:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return row.spoken
        return row.title if role == Qt.ItemDataRole.ToolTipRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let days be read and not chosen."""
        if not index.isValid() or self._all[index.row()].kind is RowKind.DAY:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        """Tell whether there are more rows than are shown."""
        return not parent.isValid() and self._shown < len(self._all)

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Show further rows."""
        self._show(self._shown + STEP)

    def find(self, number: int) -> QModelIndex:
        """Give the place of a version, 0 for the draft; an invalid index where it is not there."""
        at = next((at for at, row in enumerate(self._all) if row.number == number and row.kind is not RowKind.DAY), -1)
        if at >= self._shown:
            self._show(at + STEP)
        return self.index(at) if at >= 0 else QModelIndex()

    def _show(self, count: int) -> None:
        count = min(count, len(self._all))
        self.beginInsertRows(NOWHERE, self._shown, count - 1)
        self._shown = count
        self.endInsertRows()


def _rows(versions: Sequence[Version], now: datetime) -> Iterator[Row]:
    if not versions:
        return
    yield Row(RowKind.DRAFT, words.tr("Now"), words.tr("as it stands on the desk"))
    day = ""
    for version in versions:
        info = version.info
        its_day = words.day_words(info.at.astimezone().date(), now.astimezone().date())
        if its_day != day:
            day = its_day
            yield Row(RowKind.DAY, day)
        yield _row(version, info)


def _row(version: Version, info: VersionInfo) -> Row:
    title, why = words.title(info), words.kind_words(info.kind)
    parts = [words.count_words(info.words)]
    if info.kind is VersionKind.BEFORE_IMPORT and info.name:
        parts.insert(0, info.name)
    elif not title.startswith(why) and info.kind not in (VersionKind.NAMED, VersionKind.STATUS):
        parts.insert(0, why)
    return Row(
        RowKind.VERSION,
        title,
        " · ".join(parts),
        words.time_words(info.at),
        words.more_words(version.more) if version.more != info.words else "",
        info.number,
        info.kind in _LASTING,
    )


_LASTING = {
    VersionKind.NAMED,
    VersionKind.FILED,
    VersionKind.PUBLISHED,
    VersionKind.RECOVERED,
    VersionKind.CONFLICT,
}


def named(versions: Sequence[Version], now: datetime) -> list[tuple[int, str]]:
    """Name all versions in a line each, for a choice among them, the draft first under 0."""
    return [(0, words.tr("Now"))] + [
        (info.number, f"{words.moment_words(info.at, now)} · {words.title(info)}")
        for info in (version.info for version in versions)
    ]


def first_of(versions: Sequence[Version], kinds: set[VersionKind]) -> tuple[int, int] | None:
    """Find the newest version of these kinds, and the number of the one before it or 0."""
    for at, version in enumerate(versions):
        if version.info.kind in kinds:
            before = next(islice(versions, at + 1, None), None)
            return version.info.number, before.info.number if before else 0
    return None
