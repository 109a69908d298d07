"""What an empty page says."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget


class Notice(QWidget):
    """A sentence in the middle of the page, which says what to do next."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        sentence = QLabel(words, self)
        sentence.setObjectName("notice")
        sentence.setWordWrap(True)
        sentence.setTextFormat(Qt.TextFormat.PlainText)
        sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        sentence.setMaximumWidth(420)
        column = QVBoxLayout(self)
        column.addWidget(sentence, 0, Qt.AlignmentFlag.AlignCenter)
