"""The page as Markdown source; bytes that nobody typed over stay as they came."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPalette, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from reviewdesk.ui.body.looks import MONO
from reviewdesk.ui.body.markdown_colours import MarkdownColours
from reviewdesk.ui.body.places import length
from reviewdesk.ui.theme.tokens import Tokens

_PAUSE_MS = 120
_COLUMNS = 84
_SIZE = 14
_FLAT = "border: none; border-radius: 0; padding: 0;"


class SourceView(QPlainTextEdit):
    """Plain text in one column; `source_edited` follows a change after a moment."""

    source_edited = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("sourceText")
        self.setAccessibleName(self.tr("Body as Markdown"))
        self.setProperty("look", "page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        font = QFont(MONO)
        font.setPixelSize(_SIZE)
        self.setFont(font)
        self.setCursorWidth(2)
        self._text = ""
        self._shown = ""
        self._colours = MarkdownColours(self.document())
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.source_edited)
        self.document().contentsChange.connect(self._take)

    def open(self, text: str) -> None:
        """Show a text."""
        self._text = text
        self._shown = _unified(text)
        self.document().blockSignals(True)
        self.setPlainText(self._shown)
        self.document().blockSignals(False)
        self._colours.rehighlight()
        self._pause.stop()

    def text(self) -> str:
        """Give the text as it stands; what was not changed has the bytes it was opened with."""
        new = self.document().toRawText().replace("\u2029", "\n")
        if new == self._shown:
            return self._text
        start, end = _common(self._shown, new)
        low, high = _place(self._text, start), _place(self._text, len(self._shown) - end)
        line_end = "\r\n" if "\r\n" in self._text else "\n"
        middle = new[start : len(new) - end].replace("\n", line_end)
        return self._text[:low] + middle + self._text[high:]

    def place(self) -> int:
        """Give where the caret stands, in characters of the text."""
        before = self.textCursor()
        before.setPosition(0, QTextCursor.MoveMode.KeepAnchor)
        return (
            _place(self._text, len(before.selectedText())) if self.text() == self._text else len(before.selectedText())
        )

    def go_to(self, place: int) -> None:
        """Put the caret at a character of the text."""
        cursor = self.textCursor()
        cursor.setPosition(min(length(_unified(self._text[:place])), self.document().characterCount() - 1))
        self.setTextCursor(cursor)
        self.centerCursor()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._colours.set_tokens(tokens)
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(tokens.page))
        palette.setColor(QPalette.ColorRole.Text, QColor(tokens.ink))
        self.setPalette(palette)
        self.setStyleSheet(f"#sourceText, #sourceText:focus {{ {_FLAT} background: {tokens.page}; }}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        column = QFontMetricsF(self.font()).horizontalAdvance("m") * _COLUMNS
        side = max(32, round((self.width() - column) / 2))
        self.setViewportMargins(side, 24, side, 0)
        super().resizeEvent(QResizeEvent(self.viewport().size(), event.oldSize()))

    def _take(self) -> None:
        if not self._pause.isActive():
            self._pause.start()


def _unified(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _place(text: str, unified: int) -> int:
    """Give the place in a text of a place counted with one character for each line end."""
    if "\r" not in text:
        return unified
    place = 0
    for _ in range(unified):
        place += 2 if text[place : place + 2] == "\r\n" else 1
    return place


def _common(old: str, new: str) -> tuple[int, int]:
    """Give how many characters at the beginning and at the end are the same."""
    most = min(len(old), len(new))
    start = next((at for at in range(most) if old[at] != new[at]), most)
    most -= start
    end = next((at for at in range(most) if old[-1 - at] != new[-1 - at]), most)
    return start, end
