"""Draws a table into the text."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reviewdesk.markup.nodes import Table
from reviewdesk.ui.body.drawing.cell_text import CellText, option
from reviewdesk.ui.theme.fonts import interface_font
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

PAD = 8
_LEAST = 36


class TableCard:
    """A table fitted into a width: cells keep their marks and wrap."""

    def __init__(self, table: Table, width: float, scale: float, tokens: Tokens = LIGHT) -> None:
        self._cells = _cells(table, scale)
        self._widths = _shares(self._cells, width)
        least = QFontMetricsF(cell_font(scale, is_head=True)).height()
        self._heights = [
            round(max(least, *(cell.fit(self._inner(column), tokens) for column, cell in enumerate(row))) + 2 * PAD - 2)
            for row in self._cells
        ]
        self.height = sum(self._heights) + 1

    def paint(self, painter: QPainter, rect: QRectF, tokens: Tokens) -> None:
        """Paint the table with a line under each row."""
        top = rect.y()
        for number, row in enumerate(self._cells):
            left = rect.x()
            for column, cell in enumerate(row):
                cell.paint(painter, QPointF(round(left) + PAD, top + PAD - 1))
                left += self._widths[column]
            top += self._heights[number]
            painter.setPen(QPen(QColor(tokens.line if number else tokens.edge), 1))
            painter.drawLine(QPointF(rect.x(), round(top) - 0.5), QPointF(rect.right(), round(top) - 0.5))

    def _inner(self, column: int) -> float:
        return max(round(self._widths[column]) - 2 * PAD, 8)


def shares(table: Table, width: float, scale: float) -> list[float]:
    """Share a width among columns: what is short stands in one line, what is long shares the rest and wraps."""
    return _shares(_cells(table, scale), width)


def cell_font(scale: float, *, is_head: bool) -> QFont:
    """Give the typeface of a cell."""
    font = interface_font(round(14 * scale))
    if is_head:
        font.setWeight(QFont.Weight.DemiBold)
    return font


def _cells(table: Table, scale: float) -> list[list[CellText]]:
    options = [option(alignment) for alignment in table.alignments]
    fonts = (cell_font(scale, is_head=True), cell_font(scale, is_head=False))
    return [
        [CellText(cell, fonts[min(number, 1)], options[column]) for column, cell in enumerate(row)]
        for number, row in enumerate((table.header, *table.rows))
    ]


def _shares(cells: list[list[CellText]], width: float) -> list[float]:
    wanted = [max([cell.width for cell in column] + [_LEAST]) + 2 * PAD + 2 for column in zip(*cells, strict=True)]
    given = [0.0] * len(wanted)
    rest = width
    for place, column in enumerate(sorted(range(len(wanted)), key=wanted.__getitem__)):
        given[column] = min(wanted[column], rest / (len(wanted) - place))
        rest -= given[column]
    total = sum(given) or 1.0
    return [share * width / total for share in given]
