"""The parts of the library as rows: what each is called, and how many reviews lie there."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.domain.review import Status
from reviewdesk.services.library.reviews import Counts
from reviewdesk.ui.words import place_words

ALL, EMBARGOED, TRASHED = "all", "embargoed", "trashed"
SEARCH = "search:"
"""What the key of a search that has a name begins with."""

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
PLACE = Qt.ItemDataRole.UserRole
COUNT = Qt.ItemDataRole.UserRole + 1
ROW_HEIGHT = 26
_MARGIN = 8


@dataclass(frozen=True, slots=True)
class Place:
    """One part of the library; `count` is None until it is known."""

    key: str
    words: str
    count: int | None = None


class Places(QAbstractListModel):
    """All parts of the library, in the order of a review's life."""

    def __init__(self) -> None:
        super().__init__()
        statuses = place_words()
        trash = Place(TRASHED, statuses.pop(TRASHED))
        rows = [Place(ALL, QCoreApplication.translate("Library", "All reviews"))]
        rows += [Place(status, words) for status, words in statuses.items()]
        held = Place(EMBARGOED, QCoreApplication.translate("Library", "Embargoed"))
        self._rows = [*rows, held, trash]

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the parts."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the name of a part, its key, its count as it is shown, and both as they are spoken."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        count = "" if row.count is None else QLocale().toString(row.count)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{row.words}, {count}" if count else row.words
        return {PLACE: row.key, COUNT: count}.get(Qt.ItemDataRole(role) if role < PLACE else role)

    def row_of(self, key: str) -> int:
        """Give the row of a part; the first where there is none."""
        return next((at for at, row in enumerate(self._rows) if row.key == key), 0)

    def show_searches(self, names: Iterable[str]) -> None:
        """List searches by their names, after the other parts."""
        self.beginResetModel()
        rows = [row for row in self._rows if not row.key.startswith(SEARCH)]
        self._rows = rows + [Place(f"{SEARCH}{name}", name) for name in names]
        self.endResetModel()

    def show_counts(self, counts: Counts) -> None:
        """Show how many reviews lie in each part."""
        known: Mapping[str, int] = {
            **{status.value: counts.by_status.get(status, 0) for status in Status},
            ALL: counts.outside_trash,
            EMBARGOED: counts.embargoed,
        }
        self._rows = [replace(row, count=known.get(row.key, row.count)) for row in self._rows]
        self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))


class PlaceRow(QStyledItemDelegate):
    """Paints a part of the library: its name, and its count in a column at the other end."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(120, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        palette: QPalette = option.palette
        area: QRect = option.rect.adjusted(0, 1, 0, -1)
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QPainterPath()
        ground.addRoundedRect(area.adjusted(1, 0, -1, 0), 5, 5)
        if is_chosen:
            painter.fillPath(ground, palette.color(QPalette.ColorRole.Midlight))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(ground, palette.color(QPalette.ColorRole.Window))
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QColor(palette.color(QPalette.ColorRole.Accent)))
            painter.drawPath(ground)
        inner = area.adjusted(_MARGIN, 0, -_MARGIN, 0)
        count = str(index.data(COUNT) or "")
        side = Qt.AlignmentFlag.AlignVCenter
        metrics = painter.fontMetrics()
        painter.setPen(palette.color(QPalette.ColorRole.PlaceholderText))
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignTrailing, count)
        inner.setWidth(inner.width() - metrics.horizontalAdvance(count) - _MARGIN)
        painter.setPen(palette.color(QPalette.ColorRole.Accent if is_chosen else QPalette.ColorRole.Text))
        name = metrics.elidedText(str(index.data()), Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignLeading, name)
        painter.restore()
