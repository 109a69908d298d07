"""Sets short texts in a drawing below each other, each in at most so many lines, and knows how high they become."""

from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewdesk.ui.theme.fonts import interface_font


class Setter:
    """Draws from `y` downwards between two edges; without a painter it measures alone.

    Where it is right to left it begins at the right edge; each text runs the way of its own first letter.
    """

    def __init__(
        self, painter: QPainter | None, left: float, top: float, width: float, *, is_rtl: bool = False
    ) -> None:
        self.painter = painter
        self.left = left
        self.y = top
        self.width = width
        self.is_rtl = is_rtl

    def text(
        self, words: str, pixels: int, colour: str, *, most: int = 1, weight: int = 400, leading: float = 1.3
    ) -> None:
        """Set a text in at most so many lines; the last one ends in an ellipsis where more would follow."""
        font = sized(pixels, weight)
        step = round(pixels * leading)
        metrics = QFontMetricsF(font)
        if self.painter is not None:
            self.painter.setFont(font)
            self.painter.setPen(QColor(colour))
            self.painter.setLayoutDirection(_way(words))
        for line in self._lines(words, font, most):
            if self.painter is not None:
                flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
                flags |= Qt.AlignmentFlag.AlignRight if self.is_rtl else Qt.AlignmentFlag.AlignLeft
                whole = metrics.elidedText(line, Qt.TextElideMode.ElideRight, self.width + 1)
                self.painter.drawText(QRectF(self.left, self.y, self.width + 2, step), flags, whole)
            self.y += step

    def skip(self, pixels: float) -> None:
        """Leave a gap."""
        self.y += pixels

    def _lines(self, words: str, font: QFont, most: int) -> list[str]:
        layout = QTextLayout(words, font)
        option = QTextOption()
        option.setTextDirection(_way(words))
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        starts: list[int] = []
        while len(starts) < most and (line := layout.createLine()).isValid():
            line.setLineWidth(self.width)
            starts.append(line.textStart())
        layout.endLayout()
        text = layout.text()
        return [text[start:end].strip() for start, end in zip(starts, [*starts[1:], len(text)], strict=True)]


class Drawn(QWidget):
    """A drawing that is as wide as it may be, and as high as that makes it."""

    def __init__(self, most_width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMaximumWidth(most_width)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def compose(self, painter: QPainter | None, width: float) -> float:
        """Draw into this width, or only measure; gives the height."""
        raise NotImplementedError

    def renew(self, words: str) -> None:
        """Draw anew, and say in words what is drawn."""
        self.setAccessibleName(words)
        self._fit()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.maximumWidth(), self.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(120, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.compose(painter, self.width())
        painter.end()

    def _fit(self) -> None:
        self.setFixedHeight(round(self.compose(None, self.width())))


def _way(words: str) -> Qt.LayoutDirection:
    """Give the direction of the first letter that has one (UAX #9, P2)."""
    first = next((kind for kind in map(bidirectional, words) if kind in {"L", "R", "AL"}), "L")
    return Qt.LayoutDirection.LeftToRight if first == "L" else Qt.LayoutDirection.RightToLeft


def sized(pixels: int, weight: int = 400) -> QFont:
    """Give the sans serif of the window in a size and weight of a drawing's own."""
    font = interface_font(pixels)
    font.setWeight(QFont.Weight(weight))
    return font


def box(painter: QPainter, place: QRectF, fill: str, edge: str, radius: float) -> None:
    """Draw a box with round corners."""
    painter.setPen(QColor(edge) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill))
    painter.drawRoundedRect(place.translated(QPointF(0.5, 0.5)).adjusted(0, 0, -1, -1), radius, radius)
