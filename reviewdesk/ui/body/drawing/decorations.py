"""Paints what stands behind and beside the words: bars of quotes, marks of lists, tints of boxes, hints."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextBlock, QTextDocument

from reviewdesk.ui.body.drawing.looks import INDENTS, indent
from reviewdesk.ui.body.drawing.note_rows import is_note
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.places import preceding
from reviewdesk.ui.body.rows.row import Box, ItemBox, Kind, ListBox, Path, QuoteBox, Shape, SpoilerBox
from reviewdesk.ui.theme.fonts import interface_font
from reviewdesk.ui.theme.tokens import LIGHT, RADIUS_FIELD, TEXT_SMALL, Tokens

_BAR = 3
_LITERAL = (Kind.CODE, Kind.SOURCE)
_SQUARE = "▪"
_SQUARE_SIZE, _SQUARE_RISE = 0.6, 0.1
"""As large and as high as the other bullets, of the size of the text."""
_BULLETS = f"•◦{_SQUARE}"
_REACH = 40
_MARKER_GAP = 9
_RULE, _RULE_GAP = 96, 9
_NOTE_GAP = 24
_AS_IS = Qt.AlignmentFlag.AlignAbsolute
_HINTED = {
    Kind.SUMMARY: ("What the closed spoiler is called", Qt.AlignmentFlag.AlignLeft),
    Kind.SPEAKER: ("Speaker", Qt.AlignmentFlag.AlignHCenter),
    Kind.PULL_QUOTE: ("Words to pull out", Qt.AlignmentFlag.AlignHCenter),
}


class Decorations:
    """The painter of one page; it looks only at the rows that are to be painted.

    `notes` stand in small letters at the ends of headings, by the numbers of their source blocks, which `index` tells.
    """

    def __init__(self, text_blocks: TextBlocks, index: Callable[[QTextBlock], int], notes: Mapping[int, str]) -> None:
        self._text_blocks = text_blocks
        self._index = index
        self._notes = notes
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
            ground = _Ground(row, is_rtl(block), is_note(self._text_blocks, block))
            self._paint_boxes(painter, ground, shape, round(below.top()), self._path(after))
            if ground.is_note and not is_note(self._text_blocks, block.previous()):
                painter.fillRect(ground.rect(0, row.top() - _RULE_GAP, _RULE, 1), QColor(self.tokens.edge))
            self._paint_hint(painter, row, shape, block)
            self._paint_markers(painter, block, shape.path, above, numbers)
            if self._notes and shape.kind is Kind.HEADING:
                self._paint_note(painter, block, width)
            block, rect, above = after, below, shape.path

    def _path(self, block: QTextBlock) -> Path:
        return self._text_blocks.shape(block).path if block.isValid() else ()

    def _paint_boxes(self, painter: QPainter, ground: "_Ground", shape: Shape, below: int, path: Path) -> None:
        row, start, stop = ground.row, 0, ground.row.width()
        for depth, box in enumerate(shape.path):
            goes_on = path[: depth + 1] == shape.path[: depth + 1]
            end = below if goes_on else row.bottom() + 1
            if isinstance(box, QuoteBox):
                bar = ground.rect(start, row.top(), _BAR, end - row.top())
                painter.fillRect(bar, QColor(self.tokens.accent))
            elif isinstance(box, SpoilerBox):
                top, end = row.top() - 9, end + (0 if goes_on else 7)
                painter.fillRect(ground.rect(start, top, stop - start, end - top), QColor(self.tokens.bg))
                painter.fillRect(ground.rect(start, top, 1, end - top), QColor(self.tokens.edge))
                stop -= INDENTS[SpoilerBox]
            start += INDENTS.get(type(box), 0)
        if shape.kind in _LITERAL and not ground.is_note:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(self.tokens.field if stop < row.width() else self.tokens.bg))
            place = ground.rect(start, row.top() - 7, stop - start, row.height() + 14)
            painter.drawRoundedRect(place, RADIUS_FIELD, RADIUS_FIELD)

    def _paint_hint(self, painter: QPainter, row: QRect, shape: Shape, block: QTextBlock) -> None:
        if shape.kind not in _HINTED:
            return
        left = indent(shape.path)
        place = row.adjusted(left, 0, -left, 0)
        painter.setPen(QColor(self.tokens.mute))
        painter.setFont(interface_font(12))
        rtl = is_rtl(block)
        if shape.kind is Kind.SUMMARY:
            end = Qt.AlignmentFlag.AlignLeft if rtl else Qt.AlignmentFlag.AlignRight
            painter.drawText(place, end | Qt.AlignmentFlag.AlignVCenter | _AS_IS, _tr("Spoiler"))
        if block.length() == 1:
            words, side = _HINTED[shape.kind]
            if rtl and side == Qt.AlignmentFlag.AlignLeft:
                side = Qt.AlignmentFlag.AlignRight
            painter.drawText(place.adjusted(4, 0, -4, 0), side | Qt.AlignmentFlag.AlignVCenter | _AS_IS, _tr(words))

    def _paint_note(self, painter: QPainter, block: QTextBlock, width: int) -> None:
        """Say it on the heading's last line, where that leaves room."""
        words, line = (
            self._notes.get(self._index(block), ""),
            block.layout().lineAt(max(block.layout().lineCount() - 1, 0)),
        )
        if not words or not line.isValid():
            return
        font = interface_font(TEXT_SMALL)
        length = QFontMetricsF(font).horizontalAdvance(words)
        if line.naturalTextWidth() + length + _NOTE_GAP > width:
            return
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.mute))
        baseline = round(block.layout().position().y() + line.y() + line.ascent())
        painter.drawText(0 if is_rtl(block) else round(width - length), baseline, words)

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

    def _paint_marker(self, painter: QPainter, block: QTextBlock, start: int, words: str) -> None:
        line = block.layout().lineAt(0)
        if not line.isValid():
            return
        font = block.document().defaultFont()
        baseline = round(block.layout().position().y() + line.y() + line.ascent())
        if words == _SQUARE:
            baseline -= round(font.pixelSize() * _SQUARE_RISE)
            font.setPixelSize(round(font.pixelSize() * _SQUARE_SIZE))
        painter.setFont(font)
        painter.setPen(QColor(self.tokens.mute))
        if is_rtl(block):
            painter.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            left = round(block.document().textWidth()) - start + _MARKER_GAP
            painter.drawText(left, baseline, words)
            painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            width = QFontMetricsF(font).horizontalAdvance(words)
            painter.drawText(round(start - width - _MARKER_GAP), baseline, words)

    def _number_before(self, block: QTextBlock, box: ListBox) -> int:
        """Give the number of the entry before, or one less than the list's start."""
        entries: set[Box] = set()
        for row in preceding(block):
            path = self._path(row)
            if box not in path:
                break
            entries.add(path[path.index(box) + 1])
        return (box.start or 0) - 1 + len(entries)


@dataclass(frozen=True, slots=True)
class _Ground:
    """Where a row lies; its places are counted from the side where the row begins."""

    row: QRect
    is_rtl: bool
    is_note: bool

    def rect(self, start: int, top: int, width: int, height: int) -> QRect:
        return QRect(self.row.width() - start - width if self.is_rtl else start, top, width, height)


def is_rtl(block: QTextBlock) -> bool:
    """Tell whether a row begins at the right."""
    return block.textDirection() == Qt.LayoutDirection.RightToLeft


def _tr(words: str) -> str:
    return QCoreApplication.translate("Decorations", words)
