"""The row of the menu that takes the last import back."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from reviewdesk.ui.importing.undoing import UndoingPresenter


class UndoImport(QObject):
    """Says in the menu what would be taken back, and greys it where there is nothing."""

    def __init__(self, undoing: UndoingPresenter, action: QAction) -> None:
        super().__init__(action)
        self._undoing = undoing
        self._action = action
        action.triggered.connect(undoing.undo)
        undoing.changed.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        self._action.setText(self._undoing.words)
        self._action.setEnabled(self._undoing.is_possible)
