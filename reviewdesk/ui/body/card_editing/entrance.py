"""The ways by which one comes from the text into the editor of a card: keys, typed signs, the insert menu."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.markup.nodes import AlsoRead, Block, Blocks, Spoiler
from reviewdesk.ui.body.card_editing.kinds import EDITORS
from reviewdesk.ui.body.card_editing.notes import NEW_NOTE
from reviewdesk.ui.body.card_editing.opening import CardEditing
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.editing.typed_blocks import END, is_finished, typed_block
from reviewdesk.ui.body.rows.places import KEEP, Move
from reviewdesk.ui.body.rows.row import Kind, SpoilerBox
from reviewdesk.ui.body.unfolding import Unfolding

Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_CTRL = Qt.KeyboardModifier.ControlModifier


class Entrance:
    """Answers the keys of a view before the text does; made anew for each text."""

    def __init__(self, view: QTextEdit, editing: CardEditing, tools: Tools, unfolding: Unfolding) -> None:
        self._view = view
        self._tools = tools
        self._unfolding = unfolding
        editing.unfold = self.open_markdown
        self._editing = editing
        self._acts: dict[QKeyCombination, Callable[[], bool]] = {
            QKeyCombination(_NONE, Key.Key_F2): self._open,
            QKeyCombination(_CTRL, Key.Key_F2): self._open_markdown,
            QKeyCombination(_NONE, Key.Key_Return): self._enter,
            QKeyCombination(_NONE, Key.Key_Enter): self._enter,
            QKeyCombination(_NONE, Key.Key_Down): partial(self._step, Move.Down),
            QKeyCombination(_NONE, Key.Key_Up): partial(self._step, Move.Up),
            QKeyCombination(_NONE, Key.Key_Right): partial(self._step, Move.NextCharacter),
            QKeyCombination(_NONE, Key.Key_Left): partial(self._step, Move.PreviousCharacter),
        }

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False where it is none of ours."""
        keys = QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Key(event.key()))
        act = self._acts.get(keys)
        if act is not None:
            return act()
        return self._type(event)

    def typed(self, text: str) -> None:
        """Make a footnote's mark of `[^label]`."""
        if text.endswith("]"):
            cursor = self._view.textCursor()
            if self._editing.notes.take_typed(cursor) is not None:
                self._view.setTextCursor(cursor)

    def insert(self, blocks: Blocks) -> bool:
        """Put blocks, or a new footnote, at the caret; tell whether an editor is open there now."""
        cursor = self._view.textCursor()
        if blocks == NEW_NOTE:
            position = self._editing.notes.add(cursor)
            return position is not None and self._editing.open(position)
        self._tools.inserting.insert(cursor, blocks)
        self._view.setTextCursor(cursor)
        if len(blocks) > 1 or type(blocks[0]) not in EDITORS:
            return False
        card = self._editing.spots.card_in(cursor.block().previous())
        return card is not None and self._editing.open(card)

    def put(self, place: QTextCursor, blocks: Blocks) -> None:
        """Put blocks below a row, and leave caret and focus where they are."""
        self._tools.inserting.insert(place, blocks)

    def open_at(self, cursor: QTextCursor) -> bool:
        """Open the card or piece at a cursor where it stands, or as Markdown; False where there is none."""
        position = self._editing.spots.at(cursor)
        return self._editing.open(position) if position is not None else self.open_markdown(cursor)

    def open_markdown(self, cursor: QTextCursor) -> bool:
        """Open the card at a cursor as Markdown; False where there is none."""
        position = self._editing.spots.card_in(cursor.block())
        if position is not None and self._tools.text_blocks.shape(cursor.block()).path:
            return self._editing.open(position, as_markdown=True)
        if not self._unfolding.unfold(cursor):
            return False
        self._view.setTextCursor(cursor)
        return True

    def _open(self) -> bool:
        return self.open_at(self._view.textCursor())

    def _open_markdown(self) -> bool:
        return self.open_markdown(self._view.textCursor())

    def _enter(self) -> bool:
        if self._editing.spots.marked(self._view.textCursor()) is not None:
            return self._open()
        cursor = self._view.textCursor()
        text = cursor.block().text()
        shape = self._tools.text_blocks.shape(cursor.block())
        if not cursor.atBlockEnd() or shape.kind is not Kind.PARAGRAPH:
            return False
        block = typed_block(text)
        if block is not None:
            return self._begin(cursor, block)
        if text.strip() == END and shape.path and isinstance(shape.path[-1], SpoilerBox):
            cursor.beginEditBlock()
            _clear_row(cursor)
            self._tools.nesting.move_out(cursor.block(), shape.path)
            cursor.endEditBlock()
            self._view.setTextCursor(cursor)
            return True
        return False

    def _begin(self, cursor: QTextCursor, block: Block) -> bool:
        """Put a block into the place of the row that was typed for it, and go to what it still lacks."""
        cursor.beginEditBlock()
        _clear_row(cursor)
        at = cursor.position()
        self._tools.inserting.insert(cursor, (block,))
        cursor.endEditBlock()
        if not is_finished(block):
            return self._editing.open(at, at_end=isinstance(block, AlsoRead))
        if isinstance(block, Spoiler) and block.summary:
            cursor.movePosition(Move.NextBlock)
        self._view.setTextCursor(cursor)
        return True

    def _type(self, event: QKeyEvent) -> bool:
        """Type into a card that the arrows have marked."""
        held = event.modifiers() & (_CTRL | Qt.KeyboardModifier.AltModifier)
        marked = self._editing.spots.marked(self._view.textCursor())
        if marked is None or held or not event.text() or not event.text().isprintable():
            return False
        return self._editing.open(marked, text=event.text())

    def _step(self, move: QTextCursor.MoveOperation) -> bool:
        """Mark the card of the row that the caret comes into."""
        cursor = self._view.textCursor()
        here = cursor.block()
        if not cursor.movePosition(move) or cursor.block() == here:
            return False
        card = self._editing.spots.piece_in(cursor.block())
        if card is None:
            return False
        self._view.setTextCursor(card.selected())
        return True


def _clear_row(cursor: QTextCursor) -> None:
    cursor.movePosition(Move.StartOfBlock)
    cursor.movePosition(Move.EndOfBlock, KEEP)
    cursor.removeSelectedText()
