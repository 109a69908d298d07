"""A chart as a list for Qt: one row a bar, which keys walk along and screen readers read."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
BAR = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: what stands under or before it, its length, what it is in words, and the query for what it counts."""

    label: str
    value: int
    words: str
    query: str


class BarsModel(QAbstractListModel):
    """The bars of one chart; `most` is the length of the longest."""

    def __init__(self) -> None:
        super().__init__()
        self._bars: Sequence[Bar] = ()
        self.most = 0

    def show(self, bars: Sequence[Bar]) -> None:
        """Show other bars."""
        self.beginResetModel()
        self._bars = bars
        self.most = max((bar.value for bar in bars), default=0)
        self.endResetModel()

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the bars."""
        return 0 if parent.isValid() else len(self._bars)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give a bar as it is painted, and in words."""
        if not index.isValid():
            return None
        bar = self._bars[index.row()]
        if role == BAR:
            return bar
        if role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
            Qt.ItemDataRole.ToolTipRole,
        ):
            return bar.words
        return None
