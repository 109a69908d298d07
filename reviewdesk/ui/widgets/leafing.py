"""What lies on a page that one leafs through: the page keys belong to the page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QListView, QScrollArea

_LEAFING = (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)


class LeafingList(QListView):
    """A list that leaves Page Up and Page Down to whatever it lies on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAFING:
            event.ignore()
        else:
            super().keyPressEvent(event)


class LeafingArea(QScrollArea):
    """An area that scrolls, and leaves Page Up and Page Down to whatever it lies on."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _LEAFING:
            event.ignore()
        else:
            super().keyPressEvent(event)
