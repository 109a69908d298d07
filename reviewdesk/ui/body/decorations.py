"""Paints what stands behind and beside the words: bars of quotes, marks of lists, tints of boxes, hints."""

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextDocument

from reviewdesk.ui.body.looks import INDENTS, indent
from reviewdesk.ui.body.places import preceding
from reviewdesk.ui.body.rows import Box, ItemBox, Kind, ListBox, Path, QuoteBox, Shape, SpoilerBox
from reviewdesk.ui.body.text_blocks import TextBlocks
from reviewdesk.ui.theme.fonts import interface_font
from reviewdesk.ui.theme.tokens import LIGHT, RADIUS_FIELD, Tokens

_BAR = 3
_LITERAL = (Kind.CODE, Kind.SOURCE)
_BULLETS = "•◦▪"
_REACH = 40
_HINTED = {
    Kind.SUMMARY: ("What the closed spoiler is called", Qt.AlignmentFlag.AlignLeft),
    Kind.SPEAKER: ("Speaker", Qt.AlignmentFlag.AlignHCenter),
    Kind.PULL_QUOTE: ("Words to pull out", Qt.AlignmentFlag.AlignHCenter),
}


class Decorations:
    """The painter of one page; it looks only at the rows that are to be painted."""

    def __init__(self, text_blocks: TextBlocks) -> None:
        self._text_blocks = text_blocks
        self.tokens: Tokens = LIGHT

    def paint(self, painter: QPainter, document: QTextDocument, first: QTextBlock, bottom: float) -> None:
        """Paint from a row down to a height."""
        layout = document.documentLayout()
        width = round(document.textWidth())
        block = first
        rect = layout.blockBoundingRect(block)
        above = self._path(block.previous())
        numbers: dict[Box, int] = {}
        while block.isValid() and rect.top() <= bottom + _REACH:
            after = block.next()
            below = layout.blockBoundingRect(after) if after.isValid() else QRectF()
            shape = self._text_blocks.shape(block)
            row = QRect(0, round(rect.top()), width, round(rect.bottom()) - round(rect.top()))
            self._paint_boxes(painter, row, shape, round(below.top()), self._path(after))
            self._paint_hint(painter, row, shape, block)
            self._paint_markers(painter, block, shape.path, above, numbers)
            block, rect, above = after, below, shape.path

    def _path(self, block: QTextBlock) -> Path:
        return self._text_blocks.shape(block).path if block.isValid() else ()

    def _paint_boxes(self, painter: QPainter, row: QRect, shape: Shape, below: int, path: Path) -> None:
        left, right = 0, row.width()
        for depth, box in enumerate(shape.path):
            goes_on = path[: depth + 1] == shape.path[: depth + 1]
            end = below if goes_on else row.bottom() + 1
            if isinstance(box, QuoteBox):
                painter.fillRect(left, row.top(), _BAR, end - row.top(), QColor(self.tokens.accent))
            elif isinstance(box, SpoilerBox):
                top, end = row.top() - 9, end + (0 if goes_on else 7)
                painter.fillRect(left, top, right - left, end - top, QColor(self.tokens.bg))
                painter.fillRect(left, top, 1, end - top, QColor(self.tokens.edge))
                right -= INDENTS[SpoilerBox]
            left += INDENTS.get(type(box), 0)
        if shape.kind in _LITERAL:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.field if right < row.width() else self.tokens.bg))
            painter.drawRoundedRect(left, row.top() - 7, right - left, row.height() + 14, RADIUS_FIELD, RADIUS_FIELD)

    def _paint_hint(self, painter: QPainter, row: QRect, shape: Shape, block: QTextBlock) -> None:
        if shape.kind not in _HINTED:
            return
        left = indent(shape.path)
        place = row.adjusted(left, 0, -left, 0)
        painter.setPen(QColor(self.tokens.mute))
        painter.setFont(interface_font(12))
        if shape.kind is Kind.SUMMARY:
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, _tr("Spoiler"))
        if block.length() == 1:
            words, side = _HINTED[shape.kind]
            painter.drawText(place.adjusted(4, 0, 0, 0), side | Qt.AlignmentFlag.AlignVCenter, _tr(words))

    def _paint_markers(
        self, painter: QPainter, block: QTextBlock, path: Path, above: Path, numbers: dict[Box, int]
    ) -> None:
        for depth, box in enumerate(path):
            around = path[depth - 1] if depth else None
            if (
                not isinstance(box, ItemBox)
                or not isinstance(around, ListBox)
                or above[: depth + 1] == path[: depth + 1]
            ):
                continue
            words = _BULLETS[sum(isinstance(one, ListBox) for one in path[:depth]) % 3 - 1]
            if around.start is not None:
                numbers[around] = numbers.get(around, self._number_before(block, around)) + 1
                words = f"{numbers[around]}."
            self._paint_marker(painter, block, indent(path[: depth + 1]), words)

    def _paint_marker(self, painter: QPainter, block: QTextBlock, right: int, words: str) -> None:
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        font = block.document().defaultFont()
        baseline = block.layout().position().y() + line.y() + line.ascent()
        width = QFontMetricsF(font).horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.mute))
        painter.drawText(round(right - width - 9), round(baseline), words)

    def _number_before(self, block: QTextBlock, box: ListBox) -> int:
        """Give the number of the entry before, or one less than the list's start."""
        entries: set[Box] = set()
        for row in preceding(block):
            path = self._path(row)
            if box not in path:
                break
            entries.add(path[path.index(box) + 1])
        return (box.start or 0) - 1 + len(entries)


def _tr(words: str) -> str:
    return QCoreApplication.translate("Decorations", words)
