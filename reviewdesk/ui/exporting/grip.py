"""The handle by which the open review is dragged into another program."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from reviewdesk.ui.widgets.one_line import OneLine


class Grip(OneLine):
    """A label that says `dragged` once the mouse goes off with it; without text nothing can be dragged."""

    dragged = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self._begun: QPoint | None = None

    def setText(self, text: str) -> None:
        """Show a text, with a hand over it where there is one."""
        super().setText(text)
        if text:
            self.setCursor(Qt.CursorShape.OpenHandCursor)
        else:
            self.unsetCursor()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.text():
            self._begun = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        way = QApplication.startDragDistance()
        if self._begun is not None and (event.position().toPoint() - self._begun).manhattanLength() >= way:
            self._begun = None
            self.dragged.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._begun = None
        super().mouseReleaseEvent(event)
