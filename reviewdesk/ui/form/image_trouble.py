"""What is said of an image that is damaged on the disk, and the two ways back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import STEP


class ImageTrouble(QFrame):
    """A gentle line with two buttons; nobody has to answer, and the text is not touched."""

    put_back_requested = Signal()
    choose_requested = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("imageTrouble")
        self._words = QLabel(self)
        self._words.setObjectName("imageTroubleWords")
        self._words.setProperty("look", "hint")
        self._words.setWordWrap(True)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._put_back = QPushButton(self.tr("Put Back from a Backup"), self)
        self._put_back.setObjectName("putImageBack")
        self._put_back.clicked.connect(self._begin)
        self._choose = QPushButton(self.tr("Choose the File Again…"), self)
        self._choose.setObjectName("chooseImageAgain")
        self._choose.clicked.connect(self.choose_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(STEP)
        column.addWidget(self._words)
        for button in (self._put_back, self._choose):
            button.setAccessibleName(button.text())
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
        self.hide()

    def say(self, *, can_be_put_back: bool) -> None:
        """Say what happened, and offer a backup where one may have the image."""
        happened = self.tr("This image is damaged on the disk and cannot be shown. The text is safe.")
        ways = (
            self.tr("The newest good backup may have it whole.")
            if can_be_put_back
            else self.tr("No backup has it whole: choose its file again.")
        )
        self._words.setText(f"{happened} {ways}")
        self.setAccessibleName(self._words.text())
        self._put_back.setVisible(can_be_put_back)
        self._put_back.setEnabled(True)
        self.show()

    def controls(self) -> tuple[QWidget, ...]:
        """Give what Tab goes through, in order."""
        return self._put_back, self._choose

    def _begin(self) -> None:
        self._put_back.setEnabled(False)
        self.put_back_requested.emit()
