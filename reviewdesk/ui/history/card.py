"""One version as a line of the list, on the thread of time: what was kept for ever is filled, what may go is hollow."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.ui.history.model import ROW, Row, RowKind
from reviewdesk.ui.theme.tokens import Tokens

HEIGHTS = {RowKind.DRAFT: 46, RowKind.DAY: 30, RowKind.VERSION: 46}
_SIDE, _THREAD, _WORDS, _DOT = 8, 20, 36, 4.0


class VersionCard(QStyledItemDelegate):
    """Paints a row."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme from now on."""
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Give a row the height of its kind."""
        return QSize(200, HEIGHTS[index.data(ROW).kind])

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw a row."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area: QRect = option.rect
        font: QFont = option.font
        if row.kind is RowKind.DAY:
            self._draw_day(painter, area, row, font)
        else:
            self._draw_ground(painter, area.adjusted(_SIDE, 1, -_SIDE, -1), option.state)
            self._draw_thread(painter, area, row)
            self._draw_words(painter, area.adjusted(_WORDS, 5, -_SIDE - 10, -5), row, font)
        painter.restore()

    def _draw_ground(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        ground = QPainterPath()
        ground.addRoundedRect(area, 7, 7)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(ground, QColor(self._tokens.accent_weak))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(ground, QColor(self._tokens.bg))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._tokens.focus), 1.5))
            painter.drawPath(ground)

    def _draw_thread(self, painter: QPainter, area: QRect, row: Row) -> None:
        place = QPointF(area.left() + _THREAD, area.top() + 16)
        is_filled = row.is_lasting or row.kind is RowKind.DRAFT
        colour = QColor(self._tokens.accent if is_filled else self._tokens.edge)
        painter.setPen(QPen(colour, 1.5))
        painter.setBrush(colour if is_filled else Qt.BrushStyle.NoBrush)
        painter.drawEllipse(place, _DOT, _DOT)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _draw_day(self, painter: QPainter, area: QRect, row: Row, font: QFont) -> None:
        painter.setFont(_small(font, QFont.Weight.DemiBold))
        painter.setPen(QColor(self._tokens.mute))
        place = area.adjusted(_SIDE + 8, 8, -_SIDE, 0)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, row.title)

    def _draw_words(self, painter: QPainter, area: QRect, row: Row, font: QFont) -> None:
        bold, small = QFont(font), _small(font, QFont.Weight.Normal)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setPen(QColor(self._tokens.mute))
        painter.setFont(small)
        right = painter.fontMetrics().horizontalAdvance(row.time)
        first = QRect(area.left(), area.top(), area.width(), 17)
        second = QRect(area.left(), area.bottom() - 15, area.width(), 16)
        _draw(painter, first, row.time, is_right=True)
        _draw(painter, second, row.more, is_right=True)
        gap = painter.fontMetrics().horizontalAdvance(row.more) + 8 if row.more else 0
        _draw(painter, second.adjusted(0, 0, -gap, 0), row.detail)
        painter.setFont(bold if row.is_lasting or row.kind is RowKind.DRAFT else font)
        painter.setPen(QColor(self._tokens.ink))
        _draw(painter, first.adjusted(0, 0, -right - 8, 0), row.title)


def _draw(painter: QPainter, place: QRect, text: str, *, is_right: bool = False) -> None:
    side = Qt.AlignmentFlag.AlignTrailing if is_right else Qt.AlignmentFlag.AlignLeading
    shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, place.width())
    painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | side, shown)


def _small(font: QFont, weight: QFont.Weight) -> QFont:
    small = QFont(font)
    small.setPixelSize(11)
    small.setWeight(weight)
    return small
