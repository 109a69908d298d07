"""A frame that looks like one field though several controls sit in it, with one focus ring around them."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QFrame, QWidget


class Well(QFrame):
    """Draws the ring while one of the watched controls has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("look", "well")
        self.setProperty("active", False)

    def watch(self, control: QWidget) -> None:
        """Show the ring for this control too."""
        control.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._ring(event.type() == QEvent.Type.FocusIn)
        return super().eventFilter(watched, event)

    def _ring(self, is_active: bool) -> None:
        if self.property("active") != is_active:
            self.setProperty("active", is_active)
            self.style().unpolish(self)
            self.style().polish(self)
