"""What is missing or too long in an announcement: a sentence a line, each with a sign before it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewdesk.ui.theme.icons import pixmap
from reviewdesk.ui.theme.tokens import STEP, Tokens

SIGN = 16


class Notes(QWidget):
    """Sentences in a column; where there are none, one that says that all is well."""

    def __init__(self, tokens: Tokens, all_well: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("previewNotes")
        self._tokens = tokens
        self._all_well = all_well
        self._sentences: tuple[str, ...] | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(STEP)

    def show_notes(self, sentences: Sequence[str]) -> None:
        """Show these sentences; what is the same stays."""
        if self._sentences != tuple(sentences):
            self._sentences = tuple(sentences)
            self._fill()

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw the signs in the colours of the theme."""
        self._tokens = tokens
        self._fill()

    def _fill(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.setParent(None)
                old.deleteLater()
        for sentence in self._sentences or ():
            self._column.addWidget(self._row(sentence, "triangle-alert", self._tokens.warn))
        if not self._sentences:
            self._column.addWidget(self._row(self._all_well, "circle-check", self._tokens.ok))

    def _row(self, sentence: str, sign: str, colour: str) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(STEP)
        picture = QLabel(row)
        picture.setPixmap(pixmap(sign, colour, SIGN, self.devicePixelRatioF()))
        picture.setFixedSize(SIGN, SIGN)
        words = QLabel(sentence, row)
        words.setObjectName("previewNote")
        words.setTextFormat(Qt.TextFormat.PlainText)
        words.setWordWrap(True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        line.addWidget(picture, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(words, 1)
        return row
