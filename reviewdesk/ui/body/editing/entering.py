"""What Enter does in each kind of row."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtGui import QTextCursor

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.editing.deleting import Deleting
from reviewdesk.ui.body.editing.nesting import Nesting
from reviewdesk.ui.body.editing.styles import Styles
from reviewdesk.ui.body.rows.places import Move, begins
from reviewdesk.ui.body.rows.row import LINE_BREAK, THING, ItemBox, Kind, Shape


class Entering:
    """Begins rows; each call is one step of undo and leaves the cursor where the caret belongs."""

    def __init__(self, text_blocks: TextBlocks, styles: Styles, nesting: Nesting, deleting: Deleting) -> None:
        self._text_blocks = text_blocks
        self._styles = styles
        self._nesting = nesting
        self._deleting = deleting
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
        if cursor.selectedText() == THING and self._text_blocks.shape(cursor.block()).kind is Kind.CARD:
            cursor.setPosition(cursor.selectionEnd())  # a marked card stays, and writing goes on below it
        self._deleting.remove_selection(cursor)
        shape = self._text_blocks.shape(cursor.block())
        self._enters.get(shape.kind, self._enter_paragraph)(cursor, shape)
        cursor.endEditBlock()

    def beside_card(self, cursor: QTextCursor, shape: Shape) -> None:
        """Begin a row before or after a card, where the caret is."""
        if cursor.atBlockStart():
            card = self._text_blocks.shape(cursor.block())
            self._text_blocks.begin(cursor, card)
            cursor.movePosition(Move.PreviousBlock)
            self._text_blocks.dress(cursor, shape)
        else:
            self._text_blocks.begin(cursor, shape)

    def _enter_paragraph(self, cursor: QTextCursor, shape: Shape) -> None:
        if not cursor.block().text():
            if shape.path:
                self._nesting.move_out(cursor.block(), shape.path)
            return  # rows stand apart by themselves, and an empty one is in no Markdown
        box = shape.path[-1] if shape.path else None
        if not isinstance(box, ItemBox):
            self._text_blocks.begin(cursor, shape)
            return
        path = (*shape.path[:-1], self._styles.new_item(box.tight))
        self._text_blocks.begin(cursor, replace(shape, path=path))
        self._styles.adopt(cursor.block(), shape.path, path)

    def _enter_heading(self, cursor: QTextCursor, shape: Shape) -> None:
        plain = Shape(path=shape.path)
        if not cursor.block().text():
            self._text_blocks.reshape(cursor.block(), plain)
        elif cursor.atBlockStart():
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
