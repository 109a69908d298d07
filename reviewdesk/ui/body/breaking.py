"""What Enter, Backspace, Delete and Tab do where a row begins or ends."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.ui.body.places import KEEP, Move, begins, common, following, preceding, select
from reviewdesk.ui.body.rows import (
    LINE_BREAK,
    THING,
    ItemBox,
    Kind,
    ListBox,
    Path,
    PullQuoteBox,
    QuoteBox,
    Shape,
    SpoilerBox,
)
from reviewdesk.ui.body.styles import Styles, innermost, without
from reviewdesk.ui.body.text_blocks import TextBlocks


class Breaking:
    """Begins, joins and nests rows; each call is one step of undo and leaves the cursor where the caret belongs."""

    def __init__(self, text_blocks: TextBlocks, styles: Styles) -> None:
        self._text_blocks = text_blocks
        self._styles = styles
        self._enters: dict[Kind, Callable[[QTextCursor, Shape], None]] = {
            Kind.HEADING: self._enter_heading,
            Kind.CODE: self._enter_literal,
            Kind.SOURCE: self._enter_literal,
            Kind.CARD: self._enter_card,
            Kind.SUMMARY: self._enter_summary,
            Kind.PULL_QUOTE: self._enter_pull_quote,
            Kind.SPEAKER: self._leave,
        }

    def enter(self, cursor: QTextCursor) -> None:
        """Begin a row, or leave the box where the row is empty."""
        cursor.beginEditBlock()
        self.remove_selection(cursor)
        shape = self._text_blocks.shape(cursor.block())
        self._enters.get(shape.kind, self._enter_paragraph)(cursor, shape)
        cursor.endEditBlock()

    def backspace(self, cursor: QTextCursor) -> bool:
        """Delete backwards where that is more than one letter; False leaves it to Qt."""
        if cursor.hasSelection():
            return self._delete_selection(cursor)
        shape = self._text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD and not cursor.atBlockStart():
            self._delete_card(cursor)
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
        if self._text_blocks.shape(cursor.block()).kind is Kind.CARD and cursor.atBlockStart():
            self._delete_card(cursor)
            return True
        if not cursor.atBlockEnd():
            return False
        if cursor.block().next().isValid():
            place = cursor.position()
            cursor.beginEditBlock()
            cursor.movePosition(Move.NextBlock)
            self._join(cursor)
            cursor.setPosition(place)
            cursor.endEditBlock()
        return True

    def nest(self, cursor: QTextCursor, deeper: bool) -> bool:
        """Move an entry of a list one list deeper or further out; False where the row is in no list."""
        path = self._text_blocks.shape(cursor.block()).path
        if innermost(path, ListBox) is None:
            return False
        cursor.beginEditBlock()
        if deeper:
            self._deepen(cursor.block(), path)
        else:
            self._move_out(cursor.block(), path)
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
                above = Shape(path=common(above.path, below.path))
            cursor.removeSelectedText()
            self._text_blocks.reshape(cursor.block(), below if begins_row and not ends_row else above)
            return
        cursor.removeSelectedText()
        shape = self._text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD and THING not in cursor.block().text():
            self._text_blocks.reshape(cursor.block(), Shape(path=shape.path))

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

    def _delete_selection(self, cursor: QTextCursor) -> bool:
        cursor.beginEditBlock()
        self.remove_selection(cursor)
        cursor.endEditBlock()
        return True

    def _enter_paragraph(self, cursor: QTextCursor, shape: Shape) -> None:
        if not cursor.block().text() and shape.path:
            self._move_out(cursor.block(), shape.path)
            return
        box = shape.path[-1] if shape.path else None
        if not isinstance(box, ItemBox):
            self._text_blocks.begin(cursor, shape)
            return
        path = (*shape.path[:-1], self._styles.new_item(box.tight))
        self._text_blocks.begin(cursor, replace(shape, path=path))
        self._styles.adopt(cursor.block(), shape.path, path)

    def _enter_heading(self, cursor: QTextCursor, shape: Shape) -> None:
        plain = Shape(path=shape.path)
        if cursor.atBlockStart() and cursor.block().text():
            self._text_blocks.begin(cursor, shape)
            self._text_blocks.reshape(cursor.block().previous(), plain)
        else:
            self._text_blocks.begin(cursor, plain if cursor.atBlockEnd() else shape)

    def _enter_literal(self, cursor: QTextCursor, shape: Shape) -> None:
        text = cursor.block().text()
        if not (cursor.atBlockEnd() and text.endswith(LINE_BREAK)):
            cursor.insertText(LINE_BREAK, self._text_blocks.looks.char_format(shape))
            return
        cursor.deletePreviousChar()
        self._text_blocks.begin(cursor, Shape(path=shape.path))

    def _enter_card(self, cursor: QTextCursor, shape: Shape) -> None:
        self.beside_card(cursor, Shape(path=shape.path))

    def beside_card(self, cursor: QTextCursor, shape: Shape) -> None:
        """Begin a row before or after a card, where the caret is."""
        if cursor.atBlockStart():
            card = self._text_blocks.shape(cursor.block())
            self._text_blocks.begin(cursor, card)
            cursor.movePosition(Move.PreviousBlock)
            self._text_blocks.dress(cursor, shape)
        else:
            self._text_blocks.begin(cursor, shape)

    def _enter_summary(self, cursor: QTextCursor, shape: Shape) -> None:
        after = cursor.block().next()
        if cursor.atBlockEnd() and after.isValid() and begins(self._text_blocks.shape(after).path, shape.path):
            cursor.movePosition(Move.NextBlock)
        else:
            self._text_blocks.begin(cursor, Shape(path=shape.path))
            self._text_blocks.reshape(cursor.block(), Shape(path=shape.path))

    def _enter_pull_quote(self, cursor: QTextCursor, shape: Shape) -> None:
        after = cursor.block().next()
        is_speaker = after.isValid() and self._text_blocks.shape(after) == replace(shape, kind=Kind.SPEAKER)
        if cursor.atBlockEnd() and is_speaker:
            cursor.movePosition(Move.NextBlock)
        else:
            cursor.insertText(LINE_BREAK)

    def _leave(self, cursor: QTextCursor, shape: Shape) -> None:
        cursor.movePosition(Move.EndOfBlock)
        self._text_blocks.begin(cursor, Shape(path=shape.path[:-1]))

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
            self._move_out(block, shape.path)
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
        if self._text_blocks.shape(before).kind is Kind.CARD:
            cursor.setPosition(before.position(), KEEP)

    def _delete_card(self, cursor: QTextCursor) -> None:
        block = cursor.block()
        shape = self._text_blocks.shape(block)
        cursor.beginEditBlock()
        select(cursor.document(), block.position(), block.position() + block.length() - 1).removeSelectedText()
        self._text_blocks.reshape(cursor.block(), Shape(path=shape.path))
        cursor.endEditBlock()

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

    def _move_out(self, block: QTextBlock, path: Path) -> None:
        """Take a row out of its innermost box; an entry of a nested list becomes one of the list around it."""
        inner = path[-1]
        if isinstance(inner, ItemBox):
            outer = path[:-2]
            if outer and isinstance(outer[-1], ItemBox):
                outer = (*outer[:-1], self._styles.new_item(outer[-1].tight))
                self._styles.move(block, outer)
                self._styles.adopt(block, path, outer)
                self._styles.adopt(block, path[:-2], outer)
                return
            self._styles.move(block, outer)
        elif isinstance(inner, QuoteBox | SpoilerBox | PullQuoteBox):
            self._styles.move(block, without(path, type(inner)))

    def _deepen(self, block: QTextBlock, path: Path) -> None:
        """Make an entry a child of the one before it in the same list."""
        at = max(index for index, box in enumerate(path) if isinstance(box, ListBox))
        parent = self._entry_before(block, path, at)
        if parent is None:
            return
        inside = parent[at + 2] if len(parent) > at + 2 else None
        around = path[at]
        assert isinstance(around, ListBox)
        box = inside if isinstance(inside, ListBox) else self._styles.new_list(around.start and 1)
        new = (*parent[: at + 2], box, *path[at + 1 :])
        self._styles.move(block, new)
        self._styles.adopt(block, path[: at + 2], new[: at + 4])

    def _entry_before(self, block: QTextBlock, path: Path, at: int) -> Path | None:
        for row in preceding(block):
            above = self._text_blocks.shape(row).path
            if not begins(above, path[: at + 1]):
                return None
            if above[at + 1 : at + 2] != path[at + 1 : at + 2]:
                return above
        return None
