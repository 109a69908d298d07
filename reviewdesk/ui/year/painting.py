"""How bars are drawn: upright ones side by side over their labels, and lying ones behind their names."""

from PySide6.QtCore import QLocale, QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.ui.theme.tokens import TEXT_SMALL, Tokens
from reviewdesk.ui.year.model import BAR, Bar, BarsModel

Index = QModelIndex | QPersistentModelIndex
_ROUND = 3.0
_LABEL = 20
"""The height of the line of labels under upright bars, and of that of the numbers over them."""

_WIDEST = 44
_NAME_SHARE = 0.46
ROW_HEIGHT = 28


class _Painter(QStyledItemDelegate):
    def __init__(self, model: BarsModel, tokens: Tokens) -> None:
        super().__init__()
        self._model = model
        self._tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme from now on."""
        self._tokens = tokens

    def _draw_focus(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        ground = QPainterPath()
        ground.addRoundedRect(QRectF(area.adjusted(1, 1, -1, -1)), 5, 5)
        if state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(ground, QColor(self._tokens.bg))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.drawPath(ground)

    def _share(self, bar: Bar) -> float:
        return bar.value / self._model.most if self._model.most else 0.0


class UprightBars(_Painter):
    """Paints a bar that stands on the line of its label, its number over it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Share the width out among the bars, to the last pixel."""
        room: QRect = option.rect
        if isinstance(option.widget, QAbstractItemView):
            room = option.widget.viewport().rect()
        count = max(self._model.rowCount(), 1)
        left, right = (room.width() * at // count for at in (index.row(), index.row() + 1))
        return QSize(right - left, room.height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one bar."""
        bar: Bar = index.data(BAR)
        tokens, area = self._tokens, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_focus(painter, area, option.state)
        painter.setFont(_small(option.font))
        foot = area.bottom() - _LABEL
        painter.setPen(QPen(QColor(tokens.line), 1))
        painter.drawLine(area.left(), foot, area.right() + 1, foot)
        label = QRect(area.left(), foot + 1, area.width(), _LABEL - 2)
        painter.setPen(QColor(tokens.mute))
        painter.drawText(label, Qt.AlignmentFlag.AlignCenter, bar.label)
        if bar.value:
            room = foot - area.top() - _LABEL - 2
            height = max(self._share(bar) * room, 3.0)
            width = min(area.width() * 0.62, _WIDEST)
            body = QRectF(area.center().x() + 0.5 - width / 2, foot - height, width, height)
            painter.fillPath(_upright(body), QColor(tokens.accent))
            number = QRect(area.left(), round(body.top()) - _LABEL, area.width(), _LABEL)
            painter.setPen(QColor(tokens.ink))
            painter.drawText(number, Qt.AlignmentFlag.AlignCenter, QLocale().toString(bar.value))
        painter.restore()


class LyingBars(_Painter):
    """Paints a name, and behind it a bar with its number."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give every row the same height."""
        return QSize(160, ROW_HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        bar: Bar = index.data(BAR)
        tokens, area = self._tokens, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_focus(painter, area, option.state)
        name = area.adjusted(8, 0, 0, 0)
        name.setWidth(round(area.width() * _NAME_SHARE) - 16)
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.setPen(QColor(tokens.ink))
        shown = painter.fontMetrics().elidedText(bar.label, Qt.TextElideMode.ElideRight, name.width())
        painter.drawText(name, side, shown)
        painter.setFont(_small(option.font))
        number = QLocale().toString(bar.value)
        most = QLocale().toString(self._model.most)
        start = name.right() + 12
        room = area.right() - start - painter.fontMetrics().horizontalAdvance(most) - 18
        width = max(self._share(bar) * room, 3.0)
        body = QRectF(start, area.center().y() - 5, width, 11)
        shape = QPainterPath()
        shape.addRoundedRect(body, _ROUND, _ROUND)
        painter.fillPath(shape, QColor(tokens.accent))
        painter.setPen(QColor(tokens.mute))
        painter.drawText(area.adjusted(round(body.right()) - area.left() + 8, 0, 0, 0), side, number)
        painter.restore()


def _upright(body: QRectF) -> QPainterPath:
    """Give a bar that is round above and stands square on its line."""
    round_ = min(_ROUND, body.height())
    shape = QPainterPath(QPointF(body.left(), body.bottom()))
    shape.lineTo(body.left(), body.top() + round_)
    shape.quadTo(body.topLeft(), QPointF(body.left() + round_, body.top()))
    shape.lineTo(body.right() - round_, body.top())
    shape.quadTo(body.topRight(), QPointF(body.right(), body.top() + round_))
    shape.lineTo(body.right(), body.bottom())
    shape.closeSubpath()
    return shape


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(TEXT_SMALL - 1)
    return small
