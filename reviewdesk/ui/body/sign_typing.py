"""Sets the signs of the review's language while one types, each in a step of undo that gives back the typed ones."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.body.places import select, text_before
from reviewdesk.ui.body.rows import Kind
from reviewdesk.ui.body.smart_signs import quotes_of, sign_for
from reviewdesk.ui.body.tools import Tools

_LITERAL = (Kind.CODE, Kind.SOURCE, Kind.CARD)
_WATCHED = "\"'-. s"


class SignTyping:
    """Looks at what was typed last; it is off until somebody wants it."""

    def __init__(self) -> None:
        self.is_on = False
        self._quotes = quotes_of("")

    def set_language(self, tag: str) -> None:
        """Take the signs of another language."""
        self._quotes = quotes_of(tag)

    def typed(self, view: QTextEdit, tools: Tools, text: str) -> bool:
        """Set the sign that was typed last; False where it stays as it is."""
        if not self.is_on or not text or text[-1] not in _WATCHED:
            return False
        cursor = view.textCursor()
        look = view.currentCharFormat()
        marks = tools.marking.marks(look)
        is_literal = tools.text_blocks.shape(cursor.block()).kind in _LITERAL or marks.code or marks.link is not None
        change = None if is_literal else sign_for(text_before(cursor), self._quotes)
        if change is None:
            return False
        end = cursor.position()
        self._put(select(cursor.document(), end - change.removed, end), change.text, tools)
        view.setCurrentCharFormat(look)
        return True

    def _put(self, place: QTextCursor, text: str, tools: Tools) -> None:
        """Put letters in the place of others, marked as these are."""
        look = tools.marking.typing(place, tools.marking.marks(place.charFormat()))
        place.beginEditBlock()
        place.insertText(text, look)
        place.endEditBlock()
