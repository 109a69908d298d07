"""Sets the signs of the review's language while one types, each in a step of undo that gives back the typed ones."""

from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.body.editing.marking import Marking
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.rows.places import select, text_before
from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.widgets.signs import Signs

_LITERAL = (Kind.CODE, Kind.SOURCE, Kind.CARD)


class SignTyping(Signs):
    """Looks at what was typed last in the page; its other fields ask the same signs."""

    def typed(self, view: QTextEdit, tools: Tools, text: str) -> bool:
        """Set the sign that was typed last; False where it stays as it is."""
        is_literal = not text or tools.text_blocks.shape(view.textCursor().block()).kind in _LITERAL
        return not is_literal and set_sign(view, tools.marking, self)


def set_sign(edit: QTextEdit, marking: Marking, signs: Signs) -> bool:
    """Set the sign before the caret in a text with marks; False where it stays, as it does in code and links."""
    cursor = edit.textCursor()
    look = edit.currentCharFormat()
    marks = marking.marks(look)
    change = None if marks.code or marks.link is not None else signs.change_for(text_before(cursor))
    if change is None:
        return False
    end = cursor.position()
    _put(select(cursor.document(), end - change.removed, end), change.text, marking)
    edit.setCurrentCharFormat(look)
    return True


def _put(place: QTextCursor, text: str, marking: Marking) -> None:
    """Put letters in the place of others, marked as these are."""
    look = marking.typing(place, marking.marks(place.charFormat()))
    place.beginEditBlock()
    place.insertText(text, look)
    place.endEditBlock()
