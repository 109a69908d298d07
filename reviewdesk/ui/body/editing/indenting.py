"""Moves lines of code to the right and back."""

from PySide6.QtGui import QTextCursor

from reviewdesk.ui.body.rows.places import length, select
from reviewdesk.ui.body.rows.row import LINE_BREAK

_STEP = 4


def indent(cursor: QTextCursor, deeper: bool) -> None:
    """Type blanks at the caret, or move the selected lines; the other way take up to four blanks off them."""
    block = cursor.block()
    if deeper and not cursor.hasSelection():
        cursor.insertText(" " * _STEP)
        return
    low, high = (position - block.position() for position in (cursor.selectionStart(), cursor.selectionEnd()))
    last = max(low, high - 1)
    cursor.beginEditBlock()
    for start, line in reversed(_lines(block.text())):
        if start > last or start + length(line) < low:
            continue
        at = block.position() + start
        if deeper:
            select(cursor.document(), at, at).insertText(" " * _STEP)
        else:
            blanks = min(len(line) - len(line.lstrip(" ")), _STEP)
            select(cursor.document(), at, at + blanks).removeSelectedText()
    cursor.endEditBlock()


def _lines(text: str) -> list[tuple[int, str]]:
    """Give the lines of a row with where each begins."""
    lines, at = [], 0
    for line in text.split(LINE_BREAK):
        lines.append((at, line))
        at += length(line) + 1
    return lines
