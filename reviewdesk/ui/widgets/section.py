"""A part of a panel under a heading that folds it away."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.theme.icons import icon


class Section(QWidget):
    """The heading is a button; `folded` tells whoever remembers it."""

    folded = Signal(bool)

    def __init__(self, title: str, content: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content = content
        self._heading = QPushButton(title, self)
        self._heading.setProperty("look", "fold")
        self._heading.setObjectName("fold")
        self._heading.setAccessibleName(title)
        self._heading.setCheckable(True)
        self._heading.setChecked(True)
        self._heading.setCursor(Qt.CursorShape.PointingHandCursor)
        self._heading.toggled.connect(self._fold)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._heading)
        column.addWidget(content)
        self._draw()

    @property
    def is_open(self) -> bool:
        return self._heading.isChecked()

    def set_open(self, is_open: bool) -> None:
        """Open or fold."""
        self._heading.setChecked(is_open)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()

    def _fold(self, is_open: bool) -> None:
        self._content.setVisible(is_open)
        self._draw()
        self.folded.emit(not is_open)

    def _draw(self) -> None:
        colour = self.palette().color(QPalette.ColorRole.PlaceholderText)
        self._heading.setIcon(icon("chevron-down" if self.is_open else "chevron-right", colour))
        words = self.tr("Click to fold") if self.is_open else self.tr("Click to unfold")
        self._heading.setAccessibleDescription(words)
