"""What the keys do in the Markdown, where it is not what Qt does: lists go on, lines move in and out."""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor

from reviewdesk.ui.body.rows.places import selected_blocks

Key = Qt.Key
_INDENT = 4
_MARKER = re.compile(r"(?P<before>[ \t]*(?:> ?)*)(?:(?P<bullet>[-*+])|(?P<number>\d+)\.)(?P<gap> +)")
_QUOTE = re.compile(r"(?P<before>[ \t]*(?:> ?)+)")
_ZOOM = {Key.Key_Plus: 1, Key.Key_Equal: 1, Key.Key_Minus: -1, Key.Key_0: 0}
_FREE = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class SourceKeys:
    """Answers the keys of the source; `zoom` is told by how many steps."""

    def __init__(self, zoom: Callable[[int], None]) -> None:
        self._zoom = zoom

    def press(self, event: QKeyEvent, cursor: QTextCursor) -> bool:
        """Act on a key; False where it is none of ours."""
        key, held = Key(event.key()), event.modifiers()
        if held & ~_FREE == Qt.KeyboardModifier.ControlModifier and key in _ZOOM:
            self._zoom(_ZOOM[key])
            return True
        if key == Key.Key_Tab and not held:
            _move_in(cursor)
            return True
        if key == Key.Key_Backtab:
            _move_out(cursor)
            return True
        is_enter = key in (Key.Key_Return, Key.Key_Enter) and not held & ~Qt.KeyboardModifier.KeypadModifier
        return is_enter and not cursor.hasSelection() and _go_on(cursor)


def _move_in(cursor: QTextCursor) -> None:
    blocks = selected_blocks(cursor)
    if len(blocks) == 1 and not _MARKER.match(blocks[0].text()):
        cursor.insertText(" " * (_INDENT - cursor.positionInBlock() % _INDENT))
        return
    cursor.beginEditBlock()
    for block in blocks:
        QTextCursor(block).insertText(" " * _INDENT)
    cursor.endEditBlock()


def _move_out(cursor: QTextCursor) -> None:
    cursor.beginEditBlock()
    for block in selected_blocks(cursor):
        text = block.text()
        blanks = 1 if text.startswith("\t") else min(len(text) - len(text.lstrip(" ")), _INDENT)
        line = QTextCursor(block)
        line.setPosition(block.position() + blanks, QTextCursor.MoveMode.KeepAnchor)
        line.removeSelectedText()
    cursor.endEditBlock()


def _go_on(cursor: QTextCursor) -> bool:
    """Begin the next entry of a list or the next line of a quote; an empty one ends it."""
    text = cursor.block().text()
    found = _MARKER.match(text) or _QUOTE.match(text)
    if found is None or cursor.positionInBlock() < found.end():
        return False
    if not text[found.end() :].strip():
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        return True
    parts = found.groupdict()
    marker = parts.get("bullet") or (f"{int(parts['number']) + 1}." if parts.get("number") else "")
    cursor.insertText("\n" + found["before"] + marker + (parts.get("gap") or ""))
    return True
