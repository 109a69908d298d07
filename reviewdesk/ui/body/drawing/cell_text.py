"""Lays out the text of a table's cell with its marks, to be painted into a card."""

from typing import Final

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextFormat, QTextLayout, QTextOption

from reviewdesk.markup.nodes import Alignment, Inlines
from reviewdesk.markup.plain import inline_text
from reviewdesk.ui.body.drawing.looks import MONO
from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.body.rows.row import Card, Marks
from reviewdesk.ui.body.rows.spreading import spans_of
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

ALIGNED: Final = {
    Alignment.NONE: Qt.AlignmentFlag.AlignLeft,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}
_CODE = 0.8  # what Qt's text makes of one step down
_ENDLESS = 1_000_000.0


class CellText:
    """Running text in a width; `height` is what it takes, `width` what it would take in one line."""

    def __init__(self, inlines: Inlines, font: QFont, alignment: QTextOption) -> None:
        self._font = font
        self._option = alignment
        self._spans = [
            (
                span.text if span.thing is None or isinstance(span.thing, Card) else inline_text((span.thing,)),
                span.marks,
            )
            for span in spans_of(inlines)
        ]
        self._layout = self._laid_out(_ENDLESS, LIGHT)
        self.width = self._layout.lineAt(0).naturalTextWidth() if self._layout.lineCount() else 0.0
        self.height = 0.0

    def fit(self, width: float, tokens: Tokens = LIGHT) -> float:
        """Wrap into a width, and give the height."""
        self._layout = self._laid_out(width, tokens)
        self.height = self._layout.boundingRect().height()
        return self.height

    def paint(self, painter: QPainter, corner: QPointF) -> None:
        """Paint the text as it was fitted last."""
        self._layout.draw(painter, corner)

    def _laid_out(self, width: float, tokens: Tokens) -> QTextLayout:
        layout = QTextLayout("".join(text for text, _ in self._spans), self._font)
        layout.setTextOption(self._option)
        formats = []
        at = 0
        for text, marks in self._spans:
            one = QTextLayout.FormatRange()
            one.start, one.length, one.format = at, length(text), _look(marks, tokens, self._font.pixelSize())
            formats.append(one)
            at += length(text)
        layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def option(alignment: Alignment) -> QTextOption:
    """Give how the cells of a column stand and wrap."""
    made = QTextOption(ALIGNED[alignment])
    made.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return made


def _look(marks: Marks, tokens: Tokens, size: int) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(tokens.accent if marks.link is not None else tokens.ink))
    look.setFontUnderline(marks.link is not None)
    look.setFontStrikeOut(marks.strike)
    if marks.strong:
        look.setFontWeight(QFont.Weight.Bold)
    if marks.emphasis:
        look.setFontItalic(True)
    if marks.code:
        look.setFontFamilies(MONO)
        look.setBackground(QColor(tokens.bg))
        look.setProperty(QTextFormat.Property.FontPixelSize.value, round(size * _CODE))
    return look
