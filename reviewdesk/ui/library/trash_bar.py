"""The line over the trash: how long things lie here, and the way to let all of them go."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget


class TrashBar(QWidget):
    """Shown where the list is the trash and something lies in it."""

    empty_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("trashBar")
        words = QLabel(self.tr("What lies here goes after 30 days."), self)
        words.setProperty("look", "hint")
        words.setWordWrap(True)
        empty = QPushButton(self.tr("Empty Trash…"), self)
        empty.setObjectName("emptyTrash")
        empty.setProperty("look", "flat")
        empty.setAccessibleName(self.tr("Empty the trash"))
        empty.clicked.connect(self.empty_requested)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 12, 0)
        row.addWidget(words, 1)
        row.addWidget(empty)
        self.hide()
