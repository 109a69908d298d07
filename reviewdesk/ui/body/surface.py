"""A text field that hands its neighbours what is theirs to answer, since a filter in Python delays every event."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QTextEdit


class Surface(QTextEdit):
    """Hands on drops and the wish for a menu, and says when the focus goes."""

    dropped = Signal(object)
    menu_asked = Signal(object)
    focus_lost = Signal(object)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_lost.emit(event)
        super().focusOutEvent(event)
