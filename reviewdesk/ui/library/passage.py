"""The passage in which the words of a search stand, in a few lines, its words marked."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from reviewdesk.ui.theme.tokens import Tokens

LINES = 3
Marks = Iterable[tuple[int, int]]


def draw_passage(painter: QPainter, area: QRect, text: str, marks: Marks, font: QFont, tokens: Tokens) -> None:
    """Draw so many lines of a passage as are shown; the last one ends in an ellipsis where more follows."""
    formats = [_marked(text, start, end, tokens) for start, end in marks]
    layout, shown = _laid_out(text, formats, font, area.width())
    if shown < len(text):
        text = f"{text[: shown - 1].rstrip(' …')}…"
        layout, _ = _laid_out(text, formats, font, area.width())
    painter.setPen(QColor(tokens.mute))
    layout.draw(painter, QPointF(area.topLeft()))


def _laid_out(text: str, formats: list[QTextLayout.FormatRange], font: QFont, width: int) -> tuple[QTextLayout, int]:
    """Break a text into lines; give them with the place in the text where the last one ends."""
    layout = QTextLayout(text, font)
    layout.setFormats(formats)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    end, top = 0, 0.0
    layout.beginLayout()
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, top))
        top += line.height()
        end = line.textStart() + line.textLength()
    layout.endLayout()
    return layout, len(text.encode("utf-16-le")[: 2 * end].decode("utf-16-le", "ignore"))


def _marked(text: str, start: int, end: int, tokens: Tokens) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = _units(text[:start])
    found.length = _units(text[start:end])
    look = QTextCharFormat()
    look.setBackground(QColor(tokens.found))
    look.setForeground(QColor(tokens.ink))
    found.format = look
    return found


def _units(text: str) -> int:
    """Count a text as Qt does, in units of UTF-16."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2
