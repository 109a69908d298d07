"""Marks words: strong, emphasis, strike, code, links."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.places import length, select, selected_blocks
from reviewdesk.ui.body.rows.row import Kind, Marks

_UNMARKED = (Kind.CODE, Kind.SOURCE, Kind.CARD, Kind.SPEAKER, Kind.SUMMARY)


class Marking:
    """Reads and changes the marks of what is selected."""

    def __init__(self, text_blocks: TextBlocks) -> None:
        self._text_blocks = text_blocks

    def marks(self, look: QTextCharFormat) -> Marks:
        """Give the marks of a format."""
        return self._text_blocks.looks.marks(look)

    def selected(self, cursor: QTextCursor) -> list[Marks]:
        """Give the marks of all words that are selected."""
        found: list[Marks] = []
        self._walk(cursor, lambda _, marks: found.append(marks))
        return found

    def change(self, cursor: QTextCursor, change: Callable[[Marks], Marks]) -> None:
        """Mark what is selected anew; one step of undo."""
        pieces: list[tuple[QTextCursor, Marks]] = []
        self._walk(cursor, lambda piece, marks: pieces.append((piece, marks)))
        cursor.beginEditBlock()
        for piece, marks in pieces:
            block = piece.document().findBlock(piece.selectionStart())
            thing = self._text_blocks.looks.thing(piece.charFormat())
            piece.setCharFormat(
                self._text_blocks.looks.char_format(self._text_blocks.shape(block), change(marks), thing)
            )
        cursor.endEditBlock()

    def typing(self, cursor: QTextCursor, marks: Marks) -> QTextCharFormat:
        """Give the format for words that are typed next."""
        return self._text_blocks.looks.char_format(self._text_blocks.shape(cursor.block()), marks)

    def before(self, cursor: QTextCursor) -> Marks:
        """Give the marks that typed words inherit: those before the caret, but no link that ends there."""
        marks = self.marks(cursor.charFormat())
        if marks.link is None or self._marks_after(cursor).link == marks.link:
            return marks
        return replace(marks, link=None)

    def link_place(self, cursor: QTextCursor) -> QTextCursor:
        """Give what a link is set on: what is selected, or the link at the caret, or the caret."""
        return cursor if cursor.hasSelection() else self.link_around(cursor) or cursor

    def link_around(self, cursor: QTextCursor) -> QTextCursor | None:
        """Give the whole link that the caret stands in or at."""
        start = cursor.selectionStart()
        at = cursor.block().position()
        for span in self._text_blocks.spans(cursor.block()):
            end = at + length(span.text)
            if span.marks.link is not None and at <= start <= end:
                return select(cursor.document(), at, end)
            at = end
        return None

    def _marks_after(self, cursor: QTextCursor) -> Marks:
        if cursor.atBlockEnd():
            return Marks()
        after = QTextCursor(cursor)
        after.setPosition(cursor.position() + 1)
        return self.marks(after.charFormat())

    def _walk(self, cursor: QTextCursor, visit: Callable[[QTextCursor, Marks], None]) -> None:
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        for block in selected_blocks(cursor):
            if self._text_blocks.shape(block).kind not in _UNMARKED:
                self._walk_row(block, start, end, visit)

    def _walk_row(self, block: QTextBlock, start: int, end: int, visit: Callable[[QTextCursor, Marks], None]) -> None:
        at = block.position()
        for span in self._text_blocks.spans(block):
            low, high = max(at, start), min(at + length(span.text), end)
            at += length(span.text)
            if low < high:
                visit(select(block.document(), low, high), span.marks)
