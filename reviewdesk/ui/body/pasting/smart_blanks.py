"""Keeps one blank between words when some are moved: none is left over where they were, none missing where they go."""

from PySide6.QtGui import QTextCharFormat, QTextCursor

from reviewdesk.ui.body.rows.places import select

_BLANK = " "
_ROW_END = "\u2029"
_AFTER_WORDS = ".,;:!?)]}”’»…"


def holds_words(cursor: QTextCursor) -> bool:
    """Tell whether whole words of one row are selected, without the blanks around them."""
    document, start, end = cursor.document(), cursor.selectionStart(), cursor.selectionEnd()
    if document.findBlock(start) != document.findBlock(end) or start == end:
        return False
    before, first, last, after = (document.characterAt(at) for at in (start - 1, start, end - 1, end))
    is_cut = (before.isalnum() and first.isalnum()) or (last.isalnum() and after.isalnum())
    return not (is_cut or first.isspace() or last.isspace())


def close_gap(cursor: QTextCursor) -> None:
    """Take away the blank too many where words were."""
    before, after = _around(cursor, cursor.position(), cursor.position())
    if after == _BLANK and (before == _BLANK or cursor.atBlockStart()):
        cursor.deleteChar()
    elif before == _BLANK and after in _AFTER_WORDS + _ROW_END:
        cursor.deletePreviousChar()


def space_out(cursor: QTextCursor, start: int, look: QTextCharFormat) -> None:
    """Part the words between a position and the cursor from those around them; the cursor stays behind them."""
    end = cursor.position()
    before, after = _around(cursor, start, end)
    if after.isalnum():
        select(cursor.document(), end, end).insertText(_BLANK, look)
        cursor.setPosition(end)
    if before.isalnum() or before in _AFTER_WORDS:
        select(cursor.document(), start, start).insertText(_BLANK, look)


def _around(cursor: QTextCursor, start: int, end: int) -> tuple[str, str]:
    """Give the letters before and after a stretch; the end of a row is one too."""
    document = cursor.document()
    return (document.characterAt(start - 1) if start else _ROW_END), document.characterAt(end)
