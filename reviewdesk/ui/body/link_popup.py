"""Asks for the address of a link where the link will be."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QPushButton, QWidget


class LinkPopup(QFrame):
    """One line; Enter takes it, Escape or a click elsewhere leaves everything as it was."""

    chosen = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("linkPopup")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._address = QLineEdit(self)
        self._address.setObjectName("linkAddress")
        self._address.setAccessibleName(self.tr("Address of the link"))
        self._address.setPlaceholderText("https://…")
        self._address.setMinimumWidth(300)
        self._address.returnPressed.connect(self._take)
        self._remove = QPushButton(self.tr("Remove"), self)
        self._remove.setObjectName("removeLink")
        self._remove.setAccessibleName(self.tr("Remove the link"))
        self._remove.clicked.connect(self._clear)
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 8, 8, 8)
        row.addWidget(self._address)
        row.addWidget(self._remove)

    def ask(self, address: str, place: QPoint) -> None:
        """Open at a place of the screen with the address that stands there now."""
        self._address.setText(address)
        self._address.selectAll()
        self._remove.setVisible(bool(address))
        self.adjustSize()
        self.move(place)
        self.show()
        self._address.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self) -> None:
        self.hide()
        if self._address.text().strip():
            self.chosen.emit(self._address.text().strip())

    def _clear(self) -> None:
        self.hide()
        self.chosen.emit("")
