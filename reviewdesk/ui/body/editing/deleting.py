"""What Backspace and Delete do where a row begins or ends, and what is left of a selection."""

from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.editing.nesting import Nesting
from reviewdesk.ui.body.rows.places import KEEP, Move, begins, common, following, select
from reviewdesk.ui.body.rows.row import THING, Kind, ListBox, Path, QuoteBox, Shape, SpoilerBox


class Deleting:
    """Joins rows, takes their looks off, deletes cards; each call is one step of undo and moves the cursor along."""

    def __init__(self, text_blocks: TextBlocks, nesting: Nesting) -> None:
        self._text_blocks = text_blocks
        self._nesting = nesting

    def backspace(self, cursor: QTextCursor) -> bool:
        """Delete backwards where that is more than one letter; False leaves it to Qt."""
        if cursor.hasSelection():
            return self._delete_selection(cursor)
        shape = self._text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD and not cursor.atBlockStart():
            _mark(cursor, cursor.block())
            return True
        if not cursor.atBlockStart():
            return False
        cursor.beginEditBlock()
        if not self._make_plain(cursor, shape):
            self._join(cursor)
        cursor.endEditBlock()
        return True

    def delete(self, cursor: QTextCursor) -> bool:
        """Delete forwards where that is more than one letter; False leaves it to Qt."""
        if cursor.hasSelection():
            return self._delete_selection(cursor)
        after = cursor.block().next()
        if self._text_blocks.shape(cursor.block()).kind is Kind.CARD and cursor.atBlockStart():
            _mark(cursor, cursor.block())
            return True
        if not cursor.atBlockEnd():
            return False
        if self._is_card(after) and cursor.block().text():
            _mark(cursor, after)
        elif after.isValid():
            place = cursor.position()
            cursor.beginEditBlock()
            cursor.movePosition(Move.NextBlock)
            self._join(cursor)
            cursor.setPosition(place)
            cursor.endEditBlock()
        return True

    def remove_selection(self, cursor: QTextCursor) -> None:
        """Delete what is selected; what is left of first and last row is one row, but cards stay alone."""
        if not cursor.hasSelection():
            return
        self._spare_cards(cursor)
        document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
        first, last = document.findBlock(start), document.findBlock(end)
        if first != last:
            above, below = self._text_blocks.shape(first), self._text_blocks.shape(last)
            begins_row, ends_row = start == first.position(), end == last.position() + last.length() - 1
            if begins_row and ends_row:
                above = Shape(path=_left_of(above.path, below.path))
            cursor.removeSelectedText()
            self._text_blocks.reshape(cursor.block(), below if begins_row and not ends_row else above)
            return
        cursor.removeSelectedText()
        shape = self._text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD and THING not in cursor.block().text():
            self._text_blocks.reshape(cursor.block(), Shape(path=shape.path))

    def _delete_selection(self, cursor: QTextCursor) -> bool:
        cursor.beginEditBlock()
        self.remove_selection(cursor)
        cursor.endEditBlock()
        return True

    def _spare_cards(self, cursor: QTextCursor) -> None:
        """Leave out the edge of a selection that would join a card with a neighbour's words."""
        document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
        first, last = document.findBlock(start), document.findBlock(end)
        if first == last:
            return
        if self._text_blocks.shape(first).kind is Kind.CARD and start > first.position():
            start = first.next().position()
        if self._text_blocks.shape(last).kind is Kind.CARD and end == last.position() and start > first.position():
            end = last.position() - 1
        cursor.setPosition(min(start, end))
        cursor.setPosition(end, KEEP)

    def _make_plain(self, cursor: QTextCursor, shape: Shape) -> bool:
        """Take the look off a row at whose start the caret stands; False where it has none."""
        block = cursor.block()
        if shape.kind in (Kind.HEADING, Kind.CODE) or (shape.kind is Kind.SOURCE and not block.text()):
            self._text_blocks.reshape(block, Shape(path=shape.path))
        elif shape.kind in (Kind.SUMMARY, Kind.PULL_QUOTE):
            self._unwrap(block, shape.path)
        elif shape.kind is Kind.SPEAKER:
            cursor.movePosition(Move.PreviousBlock)
            cursor.movePosition(Move.EndOfBlock)
        elif shape.kind is Kind.PARAGRAPH and self._begins_box(block, shape.path):
            self._nesting.move_out(block, shape.path)
        else:
            return False
        return True

    def _begins_box(self, block: QTextBlock, path: Path) -> bool:
        """Tell whether a row is the first in its innermost box that it can be taken out of."""
        if not path or isinstance(path[-1], SpoilerBox):
            return False
        before = block.previous()
        if isinstance(path[-1], QuoteBox):
            return not before.isValid() or path[-1] not in self._text_blocks.shape(before).path
        return not before.isValid() or not begins(self._text_blocks.shape(before).path, path)

    def _join(self, cursor: QTextCursor) -> None:
        """Join a row with the one before it; a card does not join."""
        block, before = cursor.block(), cursor.block().previous()
        if not before.isValid():
            return
        shape, above = self._text_blocks.shape(block), self._text_blocks.shape(before)
        if Kind.CARD in (shape.kind, above.kind):
            self._join_card(cursor, block, before)
            return
        if block.text() and before.text() and (shape.kind is Kind.SOURCE) != (above.kind is Kind.SOURCE):
            cursor.setPosition(before.position() + before.length() - 1)  # Markdown and words do not mix
            return
        result = above if before.text() or above.kind is not Kind.PARAGRAPH else replace(shape, path=above.path)
        if not block.text():
            result = above
        cursor.deletePreviousChar()
        self._text_blocks.reshape(cursor.block(), result)

    def _join_card(self, cursor: QTextCursor, block: QTextBlock, before: QTextBlock) -> None:
        """Delete the empty one of a card and its neighbour, or mark the card before for deletion."""
        if not block.text() or not before.text():
            kept = self._text_blocks.shape(block if block.text() else before)
            cursor.deletePreviousChar()
            self._text_blocks.reshape(cursor.block(), kept)
            return
        cursor.setPosition(before.position() + before.length() - 1)
        if self._is_card(before):
            _mark(cursor, before)

    def _is_card(self, block: QTextBlock) -> bool:
        return block.isValid() and self._text_blocks.shape(block).kind is Kind.CARD

    def _unwrap(self, block: QTextBlock, path: Path) -> None:
        """Dissolve the box that a row heads; an empty row of a speaker goes with it."""
        rows = [block]
        for row in following(block):
            if not begins(self._text_blocks.shape(row).path, path):
                break
            rows.append(row)
        for row in reversed(rows):
            shape = self._text_blocks.shape(row)
            is_bound = shape.kind in (Kind.SUMMARY, Kind.SPEAKER, Kind.PULL_QUOTE)
            if shape.kind is Kind.SPEAKER and not row.text():
                select(row.document(), row.position() - 1, row.position()).removeSelectedText()
                continue
            outer = (*path[:-1], *shape.path[len(path) :])
            self._text_blocks.reshape(row, replace(shape, path=outer, kind=Kind.PARAGRAPH if is_bound else shape.kind))


def _left_of(above: Path, below: Path) -> Path:
    """Give what the row is in that is left of whole rows: of entries of one list, an empty entry."""
    shared = common(above, below)
    return above[: len(shared) + 1] if shared and isinstance(shared[-1], ListBox) else shared


def _mark(cursor: QTextCursor, card: QTextBlock) -> None:
    """Select a card, so that one sees what the next press deletes."""
    cursor.setPosition(card.position())
    cursor.setPosition(card.position() + card.length() - 1, KEEP)
