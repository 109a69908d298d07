"""Where the open review stands on its way to the reader, and the moves it may make from there."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from reviewdesk.ui.words import status_words


class StatusPill(QToolButton):
    """Shows the status; a click offers the moves that are legal."""

    status_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pill")
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self.setToolTip(self.tr("Change the status"))
        self._menu = QMenu(self)
        self._menu.triggered.connect(self._choose)
        self.setMenu(self._menu)
        self.show_status("", ())

    def show_status(self, status: str, moves: Iterable[str]) -> None:
        """Show a status and offer these others; the empty one hides the pill."""
        words = status_words()
        self.setVisible(bool(status))
        self.setText(words.get(status, ""))
        self.setAccessibleName(self.tr("Status: %1").replace("%1", words.get(status, "")))
        self._menu.clear()
        for move in moves:
            self._menu.addAction(words[move]).setData(move)

    def _choose(self, action: QAction) -> None:
        self.status_chosen.emit(action.data())
