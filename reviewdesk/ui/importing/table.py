"""The table of what was found: it asks the model for what is in sight alone, however many rows there are.

A tree view lays all its rows out anew whenever some come in, and asks the model about each: with 10,000 of them the
window stood still several times a second.
"""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

_ROOM = 10
"""So many pixels stand above and below the words of a row, together."""

Move = QAbstractItemView.CursorAction


class ItemTable(QTableView):
    """Goes from row to row; the keys act on the row as a whole."""

    def __init__(self, model: QAbstractItemModel, widths: Sequence[int], parent: QWidget) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.setVisible(False)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(self.fontMetrics().height() + _ROOM)
        self.setModel(model)
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        columns.setStretchLastSection(True)
        columns.setSectionsClickable(False)
        columns.setHighlightSections(False)
        columns.setSelectionModel(
            QItemSelectionModel(model, columns)
        )  # else it asks of every row whether it is selected
        columns.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        for column, width in enumerate(widths):
            self.setColumnWidth(column, width)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint in one go: while an import works, each question to the model would wait for Python anew."""
        super().paintEvent(event)

    def selected_rows(self) -> list[int]:
        """Give the rows that are selected, from where they begin to where they end: an index for each takes seconds."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(number) for number in range(selection.count())]
        return sorted({row for each in ranges for row in range(each.top(), each.bottom() + 1)})

    def moveCursor(self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        last = self.model().rowCount() - 1
        if action in (Move.MoveHome, Move.MoveEnd) and last >= 0:
            return self.model().index(0 if action is Move.MoveHome else last, 0)
        if action in (Move.MoveLeft, Move.MoveRight):
            return self.currentIndex()
        return super().moveCursor(action, modifiers)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        current = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and current.column() > 0:
            self.selectionModel().setCurrentIndex(
                current.siblingAtColumn(0), self.selectionModel().SelectionFlag.NoUpdate
            )
        super().keyPressEvent(event)
