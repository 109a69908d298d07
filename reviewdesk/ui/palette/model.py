"""The rows of the palette: what can be chosen, as it is shown, painted and said aloud."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, Qt

ENTRY = Qt.ItemDataRole.UserRole + 1
_Index = QModelIndex | QPersistentModelIndex


class Kind(Enum):
    """What is chosen."""

    ACTION = auto()
    REVIEW = auto()
    PERSON = auto()


@dataclass(frozen=True, slots=True)
class Entry:
    """One row; `key` names what is chosen, `marks` are the places of the letters that match."""

    kind: Kind
    key: str
    words: str
    note: str = ""
    keys: str = ""
    icon: str = ""
    marks: tuple[int, ...] = ()
    is_possible: bool = True

    @property
    def said(self) -> str:
        """Give the row as a screen reader says it."""
        parts = [self.words, self.note, self.keys]
        if not self.is_possible:
            parts.append(QCoreApplication.translate("Palette", "not possible now"))
        return ", ".join(part for part in parts if part)


class PaletteModel(QAbstractListModel):
    """Holds the rows in sight."""

    def __init__(self) -> None:
        super().__init__()
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, entries: Sequence[Entry]) -> None:
        """Show these rows instead."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self.endResetModel()

    @property
    def entries(self) -> tuple[Entry, ...]:
        return self._entries

    def rowCount(self, parent: _Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._entries)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self._entries[index.row()]
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.words
        return entry.said if role == Qt.ItemDataRole.AccessibleTextRole else None
