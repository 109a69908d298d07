"""How a day of the month and an entry of a list are drawn, in the colours of the theme."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.services.library.almanac import Entry, Occasion
from reviewdesk.ui.calendar.model import CELL, ENTRY, HEADING, Cell
from reviewdesk.ui.calendar.words import ICONS, more_words, title_words, what_words
from reviewdesk.ui.theme.icons import pixmap
from reviewdesk.ui.theme.tokens import TEXT_SMALL, Tokens
from reviewdesk.ui.words import status_words

Index = QModelIndex | QPersistentModelIndex
_SIGN = 12
_HEAD = 28
_LINE = 18
_INSET = 6
_START = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading


def sign_colour(occasion: Occasion, tokens: Tokens) -> str:
    """Give the colour that goes with a kind's shape."""
    return {Occasion.EMBARGO: tokens.warn, Occasion.RELEASE: tokens.accent, Occasion.PUBLISHED: tokens.ok}[occasion]


def shown_lines(height: int, cell: Cell) -> int:
    """Give how many entries a day of this height shows; where some are left out, a line says so."""
    room = max((height - _HEAD - 2) // _LINE, 0)
    return cell.count if cell.count <= min(room, len(cell.entries)) else min(max(room - 1, 0), len(cell.entries))


def entry_at(place: QPoint, area: QRect, cell: Cell) -> Entry | None:
    """Give the entry of a day that lies at a place of its area."""
    line = (place.y() - area.top() - _HEAD) // _LINE
    return cell.entries[line] if 0 <= line < shown_lines(area.height(), cell) else None


class _Painter(QStyledItemDelegate):
    """Holds the colours."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme from now on."""
        self._tokens = tokens

    def _draw_sign(self, painter: QPainter, place: QPoint, occasion: Occasion, *, is_pale: bool = False) -> None:
        colour = self._tokens.mute if is_pale else sign_colour(occasion, self._tokens)
        painter.drawPixmap(place, pixmap(ICONS[occasion], colour, _SIGN, painter.device().devicePixelRatio()))

    def _draw_words(self, painter: QPainter, area: QRect, words: str, colour: str) -> None:
        painter.setPen(QColor(colour))
        shown = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, _START, shown)


class DayPainter(_Painter):
    """Paints a day: its number, today's in a circle, and as many entries as there is room for."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one day."""
        cell: Cell = index.data(CELL)
        tokens, area = self._tokens, QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = tokens.page if cell.is_in_month else tokens.panel
        painter.fillRect(area, QColor(ground))
        self._draw_state(painter, area, option.state)
        self._draw_number(painter, area, cell, option.font)
        painter.setFont(_small(option.font))
        line = QRect(area.left() + _INSET, area.top() + _HEAD, area.width() - 2 * _INSET, _LINE)
        lines = shown_lines(area.height(), cell)
        for entry in cell.entries[:lines]:
            self._draw_sign(
                painter,
                QPoint(line.left(), line.center().y() - _SIGN // 2 + 1),
                entry.occasion,
                is_pale=not cell.is_in_month,
            )
            words = line.adjusted(_SIGN + 5, 0, 0, 0)
            self._draw_words(painter, words, title_words(entry), tokens.ink if cell.is_in_month else tokens.mute)
            line.translate(0, _LINE)
        if cell.count > lines and line.bottom() <= area.bottom():
            self._draw_words(painter, line, more_words(cell.count - lines), tokens.mute)
        painter.restore()

    def _draw_state(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        inner = area.adjusted(1, 1, -2, -2)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(inner, QColor(self._tokens.accent_weak))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(inner, QColor(self._tokens.bg))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.drawRect(inner.adjusted(1, 1, 0, 0))

    def _draw_number(self, painter: QPainter, area: QRect, cell: Cell, font: QFont) -> None:
        face = QFont(font)
        face.setPixelSize(TEXT_SMALL)
        place = QRect(area.left() + 4, area.top() + 4, 22, 22)
        colour = self._tokens.ink if cell.is_in_month else self._tokens.mute
        if cell.is_today:
            face.setWeight(QFont.Weight.DemiBold)
            circle = QPainterPath()
            circle.addEllipse(place)
            painter.fillPath(circle, QColor(self._tokens.accent))
            colour = self._tokens.on_accent
        painter.setFont(face)
        painter.setPen(QColor(colour))
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(cell.day.day))


class EntryPainter(_Painter):
    """Paints an entry in two lines: what the review is, and what happens when; over it, it may be, its day."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Give an entry its two lines, and one for the day."""
        lines = QFontMetrics(option.font).height() + QFontMetrics(_small(option.font)).height()
        return QSize(160, lines + 18 + (_heading_height(option.font) if index.data(HEADING) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one entry."""
        entry: Entry = index.data(ENTRY)
        tokens, area = self._tokens, option.rect.adjusted(8, 2, -8, -2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        heading = index.data(HEADING)
        if heading:
            self._draw_heading(painter, area, heading, option.font)
            area.setTop(area.top() + _heading_height(option.font))
        self._draw_state(painter, area, option.state)
        left = area.left() + 10
        metrics = QFontMetrics(option.font)
        first = QRect(left + _SIGN + 9, area.top() + 5, area.right() - left - _SIGN - 17, metrics.height())
        self._draw_sign(painter, QPoint(left, first.center().y() - _SIGN // 2 + 1), entry.occasion)
        bold = QFont(option.font)
        bold.setWeight(QFont.Weight.DemiBold)
        painter.setFont(bold)
        self._draw_words(painter, first, title_words(entry), tokens.ink)
        small = _small(option.font)
        painter.setFont(small)
        second = QRect(first.left(), first.bottom() + 3, first.width(), QFontMetrics(small).height())
        self._draw_words(painter, second, f"{what_words(entry)} · {status_words()[entry.status]}", tokens.mute)
        painter.restore()

    def _draw_heading(self, painter: QPainter, area: QRect, words: str, font: QFont) -> None:
        face = _small(font)
        face.setWeight(QFont.Weight.DemiBold)
        painter.setFont(face)
        place = QRect(area.left() + 8, area.top() + 6, area.width() - 16, _heading_height(font) - 8)
        self._draw_words(painter, place, words, self._tokens.mute)

    def _draw_state(self, painter: QPainter, area: QRect, state: QStyle.StateFlag) -> None:
        ground = QPainterPath()
        ground.addRoundedRect(area.adjusted(1, 1, -1, -1), 7, 7)
        if state & QStyle.StateFlag.State_Selected:
            painter.fillPath(ground, QColor(self._tokens.accent_weak))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillPath(ground, QColor(self._tokens.bg))
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(QColor(self._tokens.focus), 2))
            painter.drawPath(ground)


def _small(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(TEXT_SMALL - 1)
    return small


def _heading_height(font: QFont) -> int:
    return QFontMetrics(_small(font)).height() + 16
