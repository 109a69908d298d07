"""Edits a table by its cells, where it stands."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QKeyCombination, QObject, QPointF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QPainter, QPaintEvent, QPen, QTextCursor
from PySide6.QtWidgets import QWidget

from reviewdesk.markup.nodes import Table
from reviewdesk.ui.body.card_editing import grid
from reviewdesk.ui.body.card_editing.cell import Cell
from reviewdesk.ui.body.card_editing.editor import CardEditor, Way
from reviewdesk.ui.body.card_editing.table_strip import STRIP, TableStrip
from reviewdesk.ui.body.drawing.table_card import PAD, cell_font, shares
from reviewdesk.ui.body.rows.row import Thing
from reviewdesk.ui.theme.tokens import Tokens

Key = Qt.Key
Move = QTextCursor.MoveOperation
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_NONE = Qt.KeyboardModifier.NoModifier


class TableEditor(CardEditor):
    """Each cell is a text of its own; Tab, Enter and the arrows lead from cell to cell."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Table"))
        self._table = grid.EMPTY
        self._cells: list[list[Cell]] = []
        self._at = (0, 0)
        self._bottoms: list[int] = []
        self._strip = TableStrip(self)
        self._strip.acted.connect(self._change)
        self._strip.markdown_wanted.connect(self.markdown_wanted)
        self._keys: dict[QKeyCombination, Callable[[], bool]] = {
            QKeyCombination(_NONE, Key.Key_Tab): partial(self._walk, 1),
            QKeyCombination(_SHIFT, Key.Key_Backtab): partial(self._walk, -1),
            QKeyCombination(_NONE, Key.Key_Return): partial(self._step, 1),
            QKeyCombination(_NONE, Key.Key_Enter): partial(self._step, 1),
            QKeyCombination(_NONE, Key.Key_Escape): self._leave,
            QKeyCombination(_NONE, Key.Key_Down): partial(self._cross, Move.Down, 1),
            QKeyCombination(_NONE, Key.Key_Up): partial(self._cross, Move.Up, -1),
            QKeyCombination(_NONE, Key.Key_Right): partial(self._cross, Move.Right, 0, 1),
            QKeyCombination(_NONE, Key.Key_Left): partial(self._cross, Move.Left, 0, -1),
        }

    def show_node(self, node: Thing) -> None:
        """Show a table, touching only the cells that differ."""
        if not isinstance(node, Table):
            return
        shape = (len(node.rows) + 1, len(node.alignments))
        if shape != (len(self._cells), len(self._cells[0]) if self._cells else 0):
            self._make_cells(*shape)
        self._table = node
        for line, cells in zip(grid.lines(node), self._cells, strict=True):
            for inlines, cell in zip(line, cells, strict=True):
                cell.show_inlines(inlines)

    def begin(self, *, at_end: bool = False, text: str = "") -> None:
        """Put the caret into the first cell, or the last."""
        has_words = any(self._table.header) and not any(cell for row in self._table.rows for cell in row)
        first = 1 if has_words else 0
        self._go(len(self._cells) - 1 if at_end else first, 0, Move.Start)
        if text:
            self._cell().selectAll()
            self._cell().insertPlainText(text)

    def fit(self, width: int, scale: float) -> int:
        """Share the width among the columns as the card does."""
        self._strip.setGeometry(0, 0, width, STRIP)
        widths = shares(self._table, width, scale)
        top = STRIP
        self._bottoms = []
        for row, cells in enumerate(self._cells):
            height, left = 0, 0.0
            for column, cell in enumerate(cells):
                hint = self.tr("Heading") if not row else ""
                cell.dress(cell_font(scale, is_head=not row), self._table.alignments[column], hint)
                inner = max(round(widths[column]) - 2 * PAD, 8)
                height = max(height, cell.height_in(inner))
            for column, cell in enumerate(cells):
                cell.setGeometry(round(left) + PAD, top + PAD - 1, max(round(widths[column]) - 2 * PAD, 8), height)
                left += widths[column]
            top += height + 2 * PAD - 2
            self._bottoms.append(top)
        return top + 1

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        super().set_tokens(tokens)
        self._strip.set_tokens(tokens)
        for cells in self._cells:
            for cell in cells:
                cell.set_tokens(tokens)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lead from cell to cell."""
        if isinstance(watched, Cell):
            if isinstance(event, QFocusEvent) and event.gotFocus():
                self._visit(watched)
            elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
                return self._press(event)
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(self.tokens.page))
        row, column = self._at
        cell = self._cells[row][column] if self._cells else None
        if cell is not None and cell.hasFocus():
            top = self._bottoms[row - 1] if row else STRIP
            place = cell.geometry().adjusted(-PAD, 0, PAD, 0)
            place.setTop(top)
            place.setBottom(self._bottoms[row] - 2)
            painter.fillRect(place, QColor(self.tokens.panel))
            painter.setPen(QPen(QColor(self.tokens.focus), 1))
            painter.drawRect(place.adjusted(0, 0, -1, -1))
        for number, bottom in enumerate(self._bottoms):
            painter.setPen(QPen(QColor(self.tokens.line if number else self.tokens.edge), 1))
            painter.drawLine(QPointF(0, bottom - 0.5), QPointF(self.width(), bottom - 0.5))

    def _press(self, event: QKeyEvent) -> bool:
        act = self._keys.get(_combination(event))
        if act is not None:
            return act()
        change = self._strip.change_for(_combination(event))
        if change is None:
            return self.answers(event)
        self._change(change)
        return True

    def _change(self, change: object) -> None:
        """Change the grid by an entry of the strip, and stay in the cell that one was in."""
        row, column = self._at
        table, row, column = change(self._table, row, column)  # type: ignore[operator]
        self.visited.emit(self._cell())
        if table != self._table:
            self.show_node(table)
            self.set_tokens(self.tokens)
            self.changed.emit(table)
        self._go(min(row, len(self._cells) - 1), min(column, len(table.alignments) - 1), Move.End)
        self.visited.emit(self._cell())

    def _take(self) -> None:
        cell = self.sender()
        for row, cells in enumerate(self._cells):
            if cell in cells:
                column = cells.index(cell)
                inlines = cells[column].inlines()
                if inlines != grid.lines(self._table)[row][column]:
                    self._table = grid.with_cell(self._table, row, column, inlines)
                    self.changed.emit(self._table)
                else:
                    self.resized.emit()

    def _visit(self, cell: Cell) -> None:
        for row, cells in enumerate(self._cells):
            if cell in cells:
                self._at = (row, cells.index(cell))
        self.update()
        self.visited.emit(cell)

    def _cell(self) -> Cell:
        return self._cells[self._at[0]][self._at[1]]

    def _go(self, row: int, column: int, to: QTextCursor.MoveOperation) -> None:
        self._at = (row, column)
        cell = self._cell()
        cursor = cell.textCursor()
        cursor.movePosition(to)
        cell.setTextCursor(cursor)
        cell.setFocus(Qt.FocusReason.PopupFocusReason)

    def _walk(self, step: int) -> bool:
        """Go to the next cell or the one before; behind the last one a row begins."""
        columns = len(self._table.alignments)
        to = self._at[0] * columns + self._at[1] + step
        if to < 0:
            self.left.emit(Way.UP)
        elif to == columns * len(self._cells):
            self._change(_row_below)
        else:
            self._go(to // columns, to % columns, Move.End)
        return True

    def _step(self, rows: int) -> bool:
        row = self._at[0] + rows
        if 0 <= row < len(self._cells):
            self._go(row, self._at[1], Move.End)
        else:
            self.left.emit(Way.UP if row < 0 else Way.DOWN)
        return True

    def _cross(self, move: QTextCursor.MoveOperation, rows: int, columns: int = 0) -> bool:
        """Leave the cell where the caret cannot go on in it."""
        if self._cell().textCursor().movePosition(move):
            return False
        if rows:
            return self._step(rows)
        column = self._at[1] + columns
        if 0 <= column < len(self._table.alignments):
            self._go(self._at[0], column, Move.Start if columns > 0 else Move.End)
        return True

    def _leave(self) -> bool:
        self.left.emit(Way.BACK)
        return True

    def _make_cells(self, rows: int, columns: int) -> None:
        has_focus = bool(self._cells) and self._cell().hasFocus()
        for cells in self._cells:
            for cell in cells:
                cell.removeEventFilter(self)
                cell.hide()
                cell.deleteLater()
        self._cells = [[self._make_cell(row, column) for column in range(columns)] for row in range(rows)]
        self._at = (min(self._at[0], rows - 1), min(self._at[1], columns - 1))
        if has_focus:
            self._cell().setFocus(Qt.FocusReason.PopupFocusReason)

    def _make_cell(self, row: int, column: int) -> Cell:
        cell = Cell(self)
        cell.setObjectName(f"cell_{row}_{column}")
        words = self.tr("Heading of column {column}") if not row else self.tr("Row {row}, column {column}")
        cell.setAccessibleName(words.format(row=row, column=column + 1))
        cell.set_tokens(self.tokens)
        cell.signs = self.signs
        cell.installEventFilter(self)
        cell.edited.connect(self._take)
        cell.step_begun.connect(self.visited)
        cell.state_changed.connect(self.state_changed)
        cell.menu_wanted.connect(self._strip.show_menu)
        if self.isVisible():
            cell.show()
        return cell


def _row_below(table: Table, row: int, _: int) -> tuple[Table, int, int]:
    return grid.add_row(table, row + 1), row + 1, 0


def _combination(event: QKeyEvent) -> QKeyCombination:
    return QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Key(event.key()))
