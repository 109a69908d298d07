"""Paints a row of the palette: icon, name with the letters that match in bold, what it is, and its keys."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewdesk.ui.palette.model import ENTRY, Entry
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import RADIUS_CHIP, TEXT_SMALL, Tokens

HEIGHT = 34
_SIDE, _GAP, _ICON = 12, 10, 16


class Row(QStyledItemDelegate):
    """Draws in the colours of a theme."""

    def __init__(self, tokens: Tokens) -> None:
        super().__init__()
        self._tokens = tokens

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme from now on."""
        self._tokens = tokens

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(200, HEIGHT)

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one row."""
        entry: Entry = index.data(ENTRY)
        tokens, area = self._tokens, option.rect.adjusted(6, 1, -6, -1)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_current:
            painter.setPen(QColor(tokens.focus))
            painter.setBrush(QColor(tokens.accent_weak))
            painter.drawRoundedRect(area.toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CHIP, RADIUS_CHIP)
        inner = area.adjusted(_SIDE, 0, -_SIDE, 0)
        if entry.icon:
            spot = QRect(inner.left(), inner.center().y() - _ICON // 2 + 1, _ICON, _ICON)
            icon(entry.icon, tokens.mute if entry.is_possible else tokens.edge).paint(painter, spot)
        inner.setLeft(inner.left() + _ICON + _GAP)
        inner.setRight(self._draw_aside(painter, inner, entry, option.font) - _GAP)
        colour = tokens.edge if not entry.is_possible else tokens.ink
        self._draw_words(painter, inner, entry, option.font, QColor(colour))
        painter.restore()

    def _draw_aside(self, painter: QPainter, area: QRect, entry: Entry, font: QFont) -> int:
        """Draw keys and note at the right; give where they begin."""
        small = QFont(font)
        small.setPixelSize(TEXT_SMALL)
        painter.setFont(small)
        metrics, right = QFontMetrics(small), area.right()
        painter.setPen(QColor(self._tokens.mute))
        for text, most in ((entry.keys, 200), (entry.note, area.width() // 3)):
            if text:
                shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, most)
                width = metrics.horizontalAdvance(shown)
                place = QRect(right - width, area.top(), width + 1, area.height())
                painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, shown)
                right -= width + 2 * _GAP
        return right + _GAP

    def _draw_words(self, painter: QPainter, area: QRect, entry: Entry, font: QFont, colour: QColor) -> None:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        painter.setPen(colour)
        text = QFontMetrics(bold).elidedText(entry.words, Qt.TextElideMode.ElideRight, area.width())
        marks, left = set(entry.marks), float(area.left())
        baseline = area.center().y() + QFontMetrics(font).capHeight() / 2 + 0.5
        for piece, is_marked in pieces(text, marks):
            face = bold if is_marked else font
            painter.setFont(face)
            painter.drawText(round(left), round(baseline), piece)
            left += QFontMetrics(face).horizontalAdvance(piece)


def pieces(text: str, marks: set[int]) -> list[tuple[str, bool]]:
    """Cut a text where marked letters begin and end."""
    cut: list[tuple[str, bool]] = []
    for at, letter in enumerate(text):
        is_marked = at in marks
        if cut and cut[-1][1] == is_marked:
            cut[-1] = (cut[-1][0] + letter, is_marked)
        else:
            cut.append((letter, is_marked))
    return cut
