"""What may go on in the search box, as rows: what it is, and what it means."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QCoreApplication, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPalette
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.services.library.suggesting import Suggestion

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TYPED = Qt.ItemDataRole.UserRole
MEANING = Qt.ItemDataRole.UserRole + 1
_HEIGHT = 26
_GAP = 8


class SuggestionModel(QAbstractListModel):
    """The suggestions of the moment."""

    def __init__(self, suggestions: Sequence[Suggestion]) -> None:
        super().__init__()
        self._rows = suggestions

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the suggestions."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give what is shown, what is typed, what it means, and both as they are spoken."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        is_facet = row.facet == row.label
        meaning = facet_words().get(row.facet, "") if is_facet else ""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return row.typed if is_facet else row.label
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (row.label, meaning) if part)
        if role == TYPED:
            return row.typed
        return meaning if role == MEANING else None


class SuggestionRow(QStyledItemDelegate):
    """Paints a suggestion, with its meaning at the other end of the row where there is room."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(120, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        palette: QPalette = option.palette
        area: QRect = option.rect
        is_chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if is_chosen:
            painter.fillRect(area, palette.color(QPalette.ColorRole.Highlight))
        role = QPalette.ColorRole.HighlightedText if is_chosen else QPalette.ColorRole.Text
        inner = area.adjusted(_GAP, 0, -_GAP, 0)
        label, meaning = index.data(), index.data(MEANING)
        metrics = painter.fontMetrics()
        painter.setPen(palette.color(role))
        side = Qt.AlignmentFlag.AlignVCenter
        shown = metrics.elidedText(label, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignLeading, shown)
        room = inner.width() - metrics.horizontalAdvance(label) - 2 * _GAP
        if meaning and room >= metrics.horizontalAdvance(meaning):
            painter.setPen(palette.color(role if is_chosen else QPalette.ColorRole.PlaceholderText))
            painter.drawText(inner, side | Qt.AlignmentFlag.AlignTrailing, meaning)
        painter.restore()


def facet_words() -> dict[str, str]:
    """Say what each facet looks at, with an example where its value is no plain word."""
    return {
        "headline": QCoreApplication.translate("Library", "headline, standfirst"),
        "title": QCoreApplication.translate("Library", "title of the work"),
        "film": QCoreApplication.translate("Library", "title of the work"),
        "director": QCoreApplication.translate("Library", "who directed"),
        "cast": QCoreApplication.translate("Library", "who plays, and whom"),
        "people": QCoreApplication.translate("Library", "anybody named"),
        "tag": QCoreApplication.translate("Library", "tag or genre"),
        "status": QCoreApplication.translate("Library", "how far it is"),
        "media": QCoreApplication.translate("Library", "film, book …"),
        "language": QCoreApplication.translate("Library", "en or en-GB"),
        "year": QCoreApplication.translate("Library", "1999 or 1990..1999"),
        "rating": QCoreApplication.translate("Library", "out of five"),
        "words": QCoreApplication.translate("Library", "length"),
        "edited": QCoreApplication.translate("Library", "today, 2026-11 …"),
        "published": QCoreApplication.translate("Library", "today, 2026-11 …"),
        "embargo": QCoreApplication.translate("Library", "held, lifted …"),
        "has": QCoreApplication.translate("Library", "image, rating …"),
    }
