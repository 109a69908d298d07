"""Draws a table into the text."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reviewdesk.markup.nodes import Alignment, Inlines, Table
from reviewdesk.markup.plain import inline_text
from reviewdesk.ui.theme.fonts import interface_font
from reviewdesk.ui.theme.tokens import Tokens

PAD = 8
_LEAST = 36
ALIGNED = {
    Alignment.NONE: Qt.AlignmentFlag.AlignLeft,
    Alignment.LEFT: Qt.AlignmentFlag.AlignLeft,
    Alignment.CENTER: Qt.AlignmentFlag.AlignHCenter,
    Alignment.RIGHT: Qt.AlignmentFlag.AlignRight,
}


class TableCard:
    """A table fitted into a width: columns share it by their longest words, cells wrap."""

    def __init__(self, table: Table, width: float, scale: float) -> None:
        self._table = table
        self._fonts = (cell_font(scale, is_head=True), cell_font(scale, is_head=False))
        self._rows = [_words(table.header), *(_words(row) for row in table.rows)]
        self._widths = shares(table, width, scale)
        self._heights = [self._row_height(number) for number in range(len(self._rows))]
        self.height = sum(self._heights) + 1

    def paint(self, painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
        """Paint the table with a line under each row."""
        top = rect.y()
        for number, row in enumerate(self._rows):
            left = rect.x()
            painter.setFont(self._fonts[min(number, 1)])
            painter.setPen(QColor(tokens.ink))
            for column, words in enumerate(row):
                cell = QRectF(left, top, self._widths[column], self._heights[number])
                painter.drawText(cell.adjusted(PAD, PAD - 1, -PAD, 0), self._flags(column), words)
                left += self._widths[column]
            top += self._heights[number]
            painter.setPen(QPen(QColor(tokens.line if number else tokens.edge), 1))
            painter.drawLine(QPointF(rect.x(), round(top) - 0.5), QPointF(rect.right(), round(top) - 0.5))

    def _row_height(self, number: int) -> float:
        metrics = QFontMetricsF(self._fonts[min(number, 1)])
        heights = [
            metrics.boundingRect(
                QRectF(0, 0, max(self._widths[column] - 2 * PAD, 1), 10_000), self._flags(column), words
            ).height()
            for column, words in enumerate(self._rows[number])
        ]
        return round(max([metrics.height(), *heights]) + 2 * PAD - 2)

    def _flags(self, column: int) -> int:
        return int(Qt.TextFlag.TextWordWrap.value | ALIGNED[self._table.alignments[column]].value)


def shares(table: Table, width: float, scale: float) -> list[float]:
    """Share a width among columns: what is short stands in one line, what is long shares the rest and wraps."""
    fonts = (cell_font(scale, is_head=True), cell_font(scale, is_head=False))
    metrics = [QFontMetricsF(font) for font in fonts]
    rows = [_words(table.header), *(_words(row) for row in table.rows)]
    wanted = [
        max([metrics[min(number, 1)].horizontalAdvance(row[column]) for number, row in enumerate(rows)] + [_LEAST])
        + 2 * PAD
        + 2
        for column in range(len(table.alignments))
    ]
    given = [0.0] * len(wanted)
    rest = width
    for place, column in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[column] = min(wanted[column], rest / (len(wanted) - place))
        rest -= given[column]
    total = sum(given) or 1.0
    return [share * width / total for share in given]


def cell_font(scale: float, *, is_head: bool) -> QFont:
    """Give the typeface of a cell."""
    font = interface_font(round(14 * scale))
    if is_head:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _words(cells: tuple[Inlines, ...]) -> list[str]:
    return [inline_text(cell) for cell in cells]
