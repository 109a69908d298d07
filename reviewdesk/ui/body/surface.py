"""A text field that hands its neighbours what is theirs to answer, since a filter in Python delays every event."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QFocusEvent
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.widgets.dropping import documents_in


class Surface(QTextEdit):
    """Hands on drops and the wish for a menu, and says when the focus goes."""

    dropped = Signal(object)
    menu_asked = Signal(object)
    focus_lost = Signal(object)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if documents_in(event.mimeData()):
            event.ignore()  # whoever imports takes them
        else:
            super().dragEnterEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        self.dropped.emit(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_asked.emit(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.focus_lost.emit(event)
        super().focusOutEvent(event)
