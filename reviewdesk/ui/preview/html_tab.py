"""The tab HTML: the article as its target takes it, laid out and coloured to be read, and a button that copies it."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontDatabase, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.preview.highlighting import HtmlHighlighter
from reviewdesk.ui.theme.tokens import STEP, TEXT, Tokens


class HtmlTab(QWidget):
    """Shows text that it was given; `copy_requested` asks for the HTML as it leaves, which has no added line."""

    copy_requested = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("htmlTab")
        self.setProperty("look", "panel")
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("previewHtml")
        self._text.setAccessibleName(self.tr("HTML of the article"))
        self._text.setReadOnly(True)
        self._text.setUndoRedoEnabled(False)
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPixelSize(TEXT)
        font.setStyleHint(QFont.StyleHint.Monospace)
        self._text.setFont(font)
        self._highlighter = HtmlHighlighter(self._text.document(), tokens)
        self._size = QLabel(self)
        self._size.setObjectName("htmlSize")
        self._size.setProperty("look", "hint")
        self._copy = QPushButton(self.tr("Copy HTML"), self)
        self._copy.setObjectName("copyShownHtml")
        self._copy.setProperty("look", "small")
        self._copy.setAccessibleName(self.tr("Copy the HTML as this target takes it"))
        self._copy.setToolTip(self.tr("Copy the HTML as this target takes it, without the lines and blanks shown here"))
        self._copy.clicked.connect(self.copy_requested)
        row = QHBoxLayout()
        row.addWidget(self._size, 1)
        row.addWidget(self._copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, STEP, 12, 12)
        column.setSpacing(STEP)
        column.addLayout(row)
        column.addWidget(self._text, 1)

    def show_html(self, html: str) -> None:
        """Show this HTML; what is the same stays, and so does the place."""
        old = self._text.toPlainText()
        start = _common(old, html, 1)
        end = min(_common(old, html, -1), min(len(old), len(html)) - start)
        place = self._text.verticalScrollBar().value()
        cursor = QTextCursor(self._text.document())
        cursor.setPosition(length(old[:start]))
        cursor.setPosition(length(old[: len(old) - end]), QTextCursor.MoveMode.KeepAnchor)
        cursor.insertText(html[start : len(html) - end])
        self._text.verticalScrollBar().setValue(place)
        self._copy.setEnabled(bool(html))
        lines = self._text.blockCount() if html else 0
        self._size.setText(self.tr("Lines: %1").replace("%1", str(lines)))

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of the theme."""
        self._highlighter.set_tokens(tokens)


def _common(one: str, other: str, way: int) -> int:
    """Give how many letters are the same from the beginning, or with -1 from the end; halving is quick in C."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        is_same = one[:middle] == other[:middle] if way > 0 else one[-middle:] == other[-middle:]
        low, high = (middle, high) if is_same else (low, middle - 1)
    return low
