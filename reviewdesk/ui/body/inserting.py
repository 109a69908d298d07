"""Puts blocks and texts into the page at the caret."""

from collections.abc import Iterator, Sequence

from PySide6.QtGui import QTextCursor

from reviewdesk.markup.nodes import Block, Blocks, Paragraph, Text
from reviewdesk.ui.body.deleting import Deleting
from reviewdesk.ui.body.entering import Entering
from reviewdesk.ui.body.places import Move
from reviewdesk.ui.body.rows import LINE_BREAK, THING, Kind, Path, PullQuoteBox, Row, Shape
from reviewdesk.ui.body.spreading import rows_of
from reviewdesk.ui.body.text_blocks import TextBlocks

_LITERAL = (Kind.CODE, Kind.SOURCE, Kind.SPEAKER, Kind.SUMMARY)


class Inserting:
    """Each call is one step of undo and leaves the cursor behind what came in."""

    def __init__(self, text_blocks: TextBlocks, numbers: Iterator[int], entering: Entering, deleting: Deleting) -> None:
        self._text_blocks = text_blocks
        self._numbers = numbers
        self._entering = entering
        self._deleting = deleting

    def insert(self, cursor: QTextCursor, blocks: Blocks) -> None:
        """Put blocks on rows of their own after the row of the caret, in its place where it is empty."""
        cursor.beginEditBlock()
        cursor.setPosition(cursor.selectionEnd())
        shape = self._text_blocks.shape(cursor.block())
        path = _outside(shape)
        if cursor.block().text() or shape.kind is not Kind.PARAGRAPH:
            cursor.movePosition(Move.EndOfBlock)
            self._text_blocks.begin(cursor, Shape(path=path))
        start = cursor.position()
        rows = rows_of(blocks, self._numbers, path)
        self._text_blocks.insert(cursor, rows)
        has_words = any(row.shape.kind is not Kind.CARD for row in rows)
        if has_words:
            cursor.setPosition(start)
        elif cursor.block().next().isValid():
            cursor.movePosition(Move.NextBlock)
        else:
            self._text_blocks.begin(cursor, Shape(path=path))
        cursor.endEditBlock()

    def paste(self, cursor: QTextCursor, blocks: Blocks) -> None:
        """Put blocks into the text: the first goes on in the row of the caret, the rest of the row follows the last."""
        cursor.beginEditBlock()
        self._deleting.remove_selection(cursor)
        shape = self._text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD:
            self._entering.beside_card(cursor, Shape(path=shape.path))
            shape = self._text_blocks.shape(cursor.block())
        rows = rows_of(blocks, self._numbers, _outside(shape))
        is_empty = not cursor.block().text()
        tail = not cursor.atBlockEnd()
        if rows and rows[0].shape.kind is Kind.PARAGRAPH and rows[0].shape.path == _outside(shape):
            self._text_blocks.write(cursor, Row(shape, rows.pop(0).spans))
        elif rows and is_empty:
            self._text_blocks.dress(cursor, rows[0].shape)
            self._text_blocks.write(cursor, rows.pop(0))
        self._add(cursor, rows)
        if tail and rows and rows[-1].shape != Shape(path=_outside(shape)):
            self._text_blocks.begin(cursor, shape)
            cursor.movePosition(Move.StartOfBlock)
        cursor.endEditBlock()

    def paste_text(self, cursor: QTextCursor, text: str) -> None:
        """Put plain text in: each line a paragraph, but literally where the row takes no formatting."""
        words = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n").replace(THING, "")
        kind = self._text_blocks.shape(cursor.block()).kind
        if kind not in _LITERAL and "\n" in words:
            lines = [line for line in words.replace(LINE_BREAK, "\n").split("\n") if line.strip()]
            self.paste(cursor, _paragraphs(lines))
            return
        shape = self._text_blocks.shape(cursor.block())
        is_line = kind in (Kind.SPEAKER, Kind.SUMMARY)
        cursor.beginEditBlock()
        self._deleting.remove_selection(cursor)
        if kind is Kind.CARD:
            self._entering.beside_card(cursor, Shape(path=shape.path))
            shape = self._text_blocks.shape(cursor.block())
        words = words.replace("\n", " " if is_line else LINE_BREAK)
        cursor.insertText(words, self._text_blocks.looks.char_format(shape))
        cursor.endEditBlock()

    def _add(self, cursor: QTextCursor, rows: Sequence[Row]) -> None:
        for row in rows:
            self._text_blocks.begin(cursor, row.shape)
            self._text_blocks.write(cursor, row)


def _outside(shape: Shape) -> Path:
    """Give the boxes that inserted blocks stand in: those of the row, but no pull quote."""
    return tuple(box for box in shape.path if not isinstance(box, PullQuoteBox))


def _paragraphs(lines: Sequence[str]) -> tuple[Block, ...]:
    return tuple(Paragraph((Text(line),)) for line in lines)
