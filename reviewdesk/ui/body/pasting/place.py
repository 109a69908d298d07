"""Remembers what stood where a paste goes, so that it can be taken in anew, the other way, as one more step of undo."""

from PySide6.QtGui import QTextCursor

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.places import KEEP


class PastePlace:
    """The selected rows and the selection as they were; made before anything is changed."""

    def __init__(self, text_blocks: TextBlocks, cursor: QTextCursor) -> None:
        document = cursor.document()
        last = document.findBlock(cursor.selectionEnd()).blockNumber()
        self._text_blocks = text_blocks
        self._first = document.findBlock(cursor.selectionStart()).blockNumber()
        self._rows = text_blocks.rows(self._first, last - self._first + 1)
        self._below = document.blockCount() - last - 1
        self._anchor, self._position = cursor.anchor(), cursor.position()

    def restore(self, cursor: QTextCursor) -> None:
        """Put the rows back as they were, and the cursor; nothing outside them may have changed."""
        document = cursor.document()
        last = document.findBlockByNumber(document.blockCount() - self._below - 1)
        cursor.beginEditBlock()
        cursor.setPosition(document.findBlockByNumber(self._first).position())
        cursor.setPosition(last.position() + last.length() - 1, KEEP)
        cursor.removeSelectedText()
        self._text_blocks.insert(cursor, self._rows)
        cursor.endEditBlock()
        cursor.setPosition(self._anchor)
        cursor.setPosition(self._position, KEEP)
