"""Puts blocks and texts into the page at the caret."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import chain

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.markup.nodes import AdSlot, Blocks, Separator
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.editing.deleting import Deleting
from reviewdesk.ui.body.editing.entering import Entering
from reviewdesk.ui.body.rows.fitting import as_words, fitted
from reviewdesk.ui.body.rows.places import Move, begins
from reviewdesk.ui.body.rows.row import LINE_BREAK, THING, ItemBox, Kind, Path, PullQuoteBox, Row, Shape, Span
from reviewdesk.ui.body.rows.spreading import rows_of

_PART = 10_000
_ROW, _SPAN, _SIGN = 100, 50, 30
"""What a part may weigh, and what rows, pieces and signs weigh beside their letters; a part takes some 30 ms."""
_SIGNS = "[*_`"

_LINES = (Kind.SPEAKER, Kind.SUMMARY)
_LITERAL = (Kind.CODE, Kind.SOURCE, *_LINES)


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
        elif self._can_go_on(cursor.block().next(), blocks):
            cursor.movePosition(Move.NextBlock)
        else:
            self._text_blocks.begin(cursor, Shape(path=path))
        cursor.endEditBlock()

    def paste(self, cursor: QTextCursor, blocks: Blocks, *, ends_row: bool = False) -> None:
        """Put blocks into the text: the first goes on in the row of the caret, the rest of the row follows the last.

        Where they were taken with the end of their row, the rest of the row stands below them.
        """
        for _ in self.paste_in_parts(cursor, blocks, ends_row=ends_row):
            pass

    def paste_in_parts(
        self, cursor: QTextCursor, blocks: Blocks, *, ends_row: bool = False, goes_on: bool = False
    ) -> Iterator[None]:
        """Put blocks in as `paste` does, part by part, so that a long text keeps nobody waiting; one step in all.

        Whoever asks for the parts lets nobody else change the text meanwhile; `goes_on` with the step before.
        """
        _open_step(cursor, goes_on=goes_on)
        shape = self._make_room(cursor)
        has_row = bool(cursor.block().text())
        is_above = ends_row and has_row and cursor.atBlockStart()
        if is_above:
            self._begin_above(cursor, shape)
        elif has_row and not ends_row:
            blocks = as_words(blocks)
        tail = not cursor.atBlockEnd()
        last: Row | None = None
        weight = 0
        for last in self._go_on(cursor, shape, fitted(blocks, _outside(shape), self._numbers)):
            self._text_blocks.begin(cursor, last.shape)
            self._text_blocks.write(cursor, last)
            weight += _ROW + sum(map(_weight, last.spans))
            if weight > _PART:
                weight = 0
                cursor.endEditBlock()
                yield
                cursor.joinPreviousEditBlock()
        is_other = last is not None and last.shape != Shape(path=_outside(shape))
        if tail and (ends_row or is_other):
            self._text_blocks.begin(cursor, self._apart(shape))
            cursor.movePosition(Move.StartOfBlock)
        elif is_above:
            cursor.movePosition(Move.NextBlock)
        cursor.endEditBlock()

    def takes_blocks(self, cursor: QTextCursor) -> bool:
        """Tell whether formatting can stand where the cursor is."""
        return self._text_blocks.shape(cursor.block()).kind not in _LITERAL

    def paste_text(self, cursor: QTextCursor, text: str, *, goes_on: bool = False) -> None:
        """Put characters into the row as they are; `goes_on` with the step before."""
        _open_step(cursor, goes_on=goes_on)
        shape = self._make_room(cursor)
        words = text.replace(THING, "").replace("\n", " " if shape.kind in _LINES else LINE_BREAK)
        cursor.insertText(words, self._text_blocks.looks.char_format(shape))
        cursor.endEditBlock()

    def _can_go_on(self, after: QTextBlock, blocks: Blocks) -> bool:
        """Tell whether the caret can go to the row after what came in; behind a line one writes in a row of its own."""
        is_line = isinstance(blocks[-1], Separator | AdSlot)
        is_free = not after.text() and self._text_blocks.shape(after).kind is Kind.PARAGRAPH
        return after.isValid() and (is_free or not is_line)

    def _make_room(self, cursor: QTextCursor) -> Shape:
        """Delete what is selected and go beside a card; give the shape of the row to write in."""
        self._deleting.remove_selection(cursor)
        shape = self._text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD:
            self._entering.beside_card(cursor, Shape(path=shape.path))
        return self._text_blocks.shape(cursor.block())

    def _go_on(self, cursor: QTextCursor, shape: Shape, rows: Iterator[Row]) -> Iterator[Row]:
        """Write the first row into the one at the caret, where it goes on there or finds it empty; give the others."""
        first = next(rows, None)
        if first is None:
            return rows
        if first.shape.kind is Kind.PARAGRAPH and first.shape.path == _outside(shape):
            self._text_blocks.write(cursor, Row(shape, first.spans))
        elif not cursor.block().text():
            self._text_blocks.dress(cursor, first.shape)
            self._text_blocks.write(cursor, first)
        else:
            return chain((first,), rows)
        return rows

    def _begin_above(self, cursor: QTextCursor, shape: Shape) -> None:
        """Begin an empty row above the row at whose start the cursor stands; it keeps its own look."""
        before = cursor.block().previous()
        is_inside = before.isValid() and begins(self._text_blocks.shape(before).path, shape.path)
        self._text_blocks.begin(cursor, shape)
        cursor.movePosition(Move.PreviousBlock)
        self._text_blocks.dress(cursor, Shape(path=_outside(shape if is_inside else self._apart(shape))))

    def _apart(self, shape: Shape) -> Shape:
        """Give the shape of a row that is an entry of its own where the row is in a list."""
        box = shape.path[-1] if shape.path else None
        if not isinstance(box, ItemBox):
            return shape
        return replace(shape, path=(*shape.path[:-1], replace(box, number=next(self._numbers))))


def _outside(shape: Shape) -> Path:
    """Give the boxes that inserted blocks stand in: those of the row, but no pull quote."""
    return tuple(box for box in shape.path if not isinstance(box, PullQuoteBox))


def _weight(span: Span) -> int:
    return _SPAN + len(span.text) + _SIGN * sum(map(span.text.count, _SIGNS))


def _open_step(cursor: QTextCursor, *, goes_on: bool) -> None:
    if goes_on:
        cursor.joinPreviousEditBlock()
    else:
        cursor.beginEditBlock()
