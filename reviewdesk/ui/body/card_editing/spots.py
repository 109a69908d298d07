"""Finds the pieces of a text that can be edited in place: at a caret, in a row, under a pointer."""

from PySide6.QtCore import QPointF
from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.card_editing.kinds import EDITORS
from reviewdesk.ui.body.card_editing.place import Place
from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.body.rows.row import THING, Card, Kind


class Spots:
    """The pieces of one text, by their position."""

    def __init__(self, body: BodyDocument) -> None:
        self._body = body

    def place(self, position: int) -> Place:
        """Give the place of what stands at a position."""
        return Place(self._body, position)

    def can_open(self, position: int) -> bool:
        """Tell whether there is an editor for what stands here."""
        return position >= 0 and type(self.place(position).thing()) in EDITORS

    def card_in(self, block: QTextBlock) -> int | None:
        """Give the card of a row, if it can be edited in place."""
        at = block.position()
        for span in self._body.text_blocks.spans(block):
            if isinstance(span.thing, Card) and type(span.thing) in EDITORS:
                return at
            at += length(span.text)
        return None

    def piece_in(self, block: QTextBlock) -> Place | None:
        """Give the card that a row is, whether it can be edited or not."""
        if self._body.text_blocks.shape(block).kind is not Kind.CARD or not block.text().startswith(THING):
            return None
        return self.place(block.position())

    def at(self, cursor: QTextCursor) -> int | None:
        """Give what a cursor holds or touches, or else the card of its row."""
        start = cursor.selectionStart()
        for position in (start, start - 1):
            if position >= cursor.block().position() and self.can_open(position):
                return position
        return self.card_in(cursor.block())

    def marked(self, cursor: QTextCursor) -> int | None:
        """Give what is selected alone."""
        start = cursor.selectionStart()
        return start if cursor.selectedText() == THING and self.can_open(start) else None

    def under(self, cursor: QTextCursor, point: QPointF) -> int | None:
        """Give what shows at a point; the cursor stands as near to it as a caret can."""
        here = cursor.position()
        for position in (self.card_in(cursor.block()), here, here - 1):
            if position is not None and self.can_open(position) and self.place(position).rect().contains(point):
                return position
        return None
