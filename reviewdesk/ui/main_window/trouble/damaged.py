"""The page of a review that is not as it was saved: what happened, the ways back, and what can still be read."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import STEP


class DamagedPage(QWidget):
    """Sentences, a button for each way back, and the text, which can be copied; `chosen` gives a way's number."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("damaged")
        self._heading = self._label("damagedHeading", "title")
        self._sentence = self._label("notice", "")
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("damagedText")
        self._text.setReadOnly(True)
        self._text.setAccessibleName(self.tr("What can be read of the review"))
        self._ways = QVBoxLayout()  # below each other, for their words are long
        self._ways.setSpacing(STEP)
        self._hint = self._label("damagedHint", "hint")
        column = QVBoxLayout(self)
        column.setContentsMargins(5 * STEP, 5 * STEP, 5 * STEP, 3 * STEP)
        column.setSpacing(2 * STEP)
        for part in (self._heading, self._sentence):
            column.addWidget(part)
        column.addLayout(self._ways)
        column.addWidget(self._hint)
        column.addWidget(self._text, 1)

    def show_damage(self, heading: str, sentence: str, text: str) -> None:
        """Say what happened, and show what can be read."""
        self._heading.setText(heading)
        self._sentence.setText(sentence)
        self._hint.setText(self.tr("What can be read of it; it can be copied:"))
        self._text.setPlainText(text)
        self.setAccessibleName(f"{heading}. {sentence}")

    def show_ways(self, ways: Sequence[str]) -> None:
        """Offer these ways back, the best one first; it takes the focus."""
        while (item := self._ways.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        for number, words in enumerate(ways):
            button = QPushButton(words, self)
            button.setObjectName(f"way-{number}")
            button.setAccessibleName(words)
            button.setProperty("look", "primary" if number == 0 else "")
            button.clicked.connect(self._choose)
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeading)
            button.show()
            if number == 0:
                button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        self.chosen.emit(int(self.sender().objectName().removeprefix("way-")))

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label
