"""The signs of the review's language, as all fields of a window share them: wanted or not, and which."""

from PySide6.QtGui import QTextCursor

from reviewdesk.ui.widgets.smart_signs import Change, quotes_of, sign_for

_WATCHED = "\"'-. s"


class Signs:
    """Off until somebody wants them."""

    def __init__(self) -> None:
        self.is_on = False
        self._quotes = quotes_of("")

    def set_language(self, tag: str) -> None:
        """Take the signs of another language."""
        self._quotes = quotes_of(tag)

    def change_for(self, before: str) -> Change | None:
        """Give what the end of a text, which was typed last, becomes; None where it stays."""
        is_watched = bool(before) and before[-1] in _WATCHED
        return sign_for(before, self._quotes) if self.is_on and is_watched else None


def put_sign(cursor: QTextCursor, change: Change) -> None:
    """Put a sign in the place of the letters before a caret, as one step of the text's undo."""
    place = QTextCursor(cursor)
    place.setPosition(cursor.position() - change.removed, QTextCursor.MoveMode.KeepAnchor)
    place.beginEditBlock()
    place.insertText(change.text)
    place.endEditBlock()


def text_before_caret(cursor: QTextCursor) -> str:
    """Give what stands in the caret's paragraph before it."""
    place = QTextCursor(cursor)
    place.setPosition(cursor.position())
    place.movePosition(QTextCursor.MoveOperation.StartOfBlock, QTextCursor.MoveMode.KeepAnchor)
    return place.selectedText()
