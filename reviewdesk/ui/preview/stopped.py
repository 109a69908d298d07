"""What stands where the page was, when the page has crashed too often to come back by itself."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget


class Stopped(QWidget):
    """Says what happened and offers to try again."""

    again_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("previewStopped")
        words = QLabel(self)
        words.setText(
            self.tr(
                "The preview has crashed three times within a minute, so it was stopped."
                " Your text is safe: nothing is kept in the preview."
            )
        )
        words.setObjectName("notice")
        words.setWordWrap(True)
        again = QPushButton(self)
        again.setText(self.tr("Start the preview again"))
        again.setObjectName("previewAgain")
        again.setAccessibleName(again.text())
        again.clicked.connect(self.again_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        column.addStretch(1)
        column.addWidget(words)
        column.addWidget(again, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)
