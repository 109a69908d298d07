"""Moves about among rows: which are selected, what stands before the caret, which boxes rows share."""

from bisect import bisect_right
from collections.abc import Iterator
from math import inf

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reviewdesk.ui.body.rows.row import Path

KEEP = QTextCursor.MoveMode.KeepAnchor
Move = QTextCursor.MoveOperation


def selected_blocks(cursor: QTextCursor) -> list[QTextBlock]:
    """Give the rows that the selection touches; the row of the caret where nothing is selected."""
    document = cursor.document()
    block = document.findBlock(cursor.selectionStart())
    last = document.findBlock(cursor.selectionEnd())
    if last != block and cursor.selectionEnd() == last.position():
        last = last.previous()
    blocks = [block]
    while blocks[-1] != last:
        blocks.append(blocks[-1].next())
    return blocks


def following(block: QTextBlock) -> Iterator[QTextBlock]:
    """Give the rows after a row."""
    block = block.next()
    while block.isValid():
        yield block
        block = block.next()


def preceding(block: QTextBlock) -> Iterator[QTextBlock]:
    """Give the rows before a row, the nearest first."""
    block = block.previous()
    while block.isValid():
        yield block
        block = block.previous()


def row_at(document: QTextDocument, height: float) -> QTextBlock:
    """Give the last row that begins above a height, or the first row.

    Qt's own search goes on to the end of the text where it falls between two rows.
    """

    def top(number: int) -> float:
        layout = document.findBlockByNumber(number).layout()
        return layout.position().y() if layout.lineCount() else inf

    layout = document.documentLayout()
    block = document.findBlockByNumber(max(bisect_right(range(document.blockCount()), height, key=top) - 1, 0))
    while layout.blockBoundingRect(block).top() > height and block.previous().isValid():
        block = block.previous()  # what was not laid out anew stood elsewhere
    return block


def text_before(cursor: QTextCursor) -> str:
    """Give what stands in the row before the caret."""
    reach = QTextCursor(cursor.block())
    reach.setPosition(cursor.position(), KEEP)
    return reach.selectedText()


def select(document: QTextDocument, start: int, end: int) -> QTextCursor:
    """Give a cursor that holds a stretch of text."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(end, KEEP)
    return cursor


def length(text: str) -> int:
    """Give how many positions a text takes in Qt, where some characters take two."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def begins(path: Path, start: Path) -> bool:
    """Tell whether a row stands in all these boxes."""
    return path[: len(start)] == start


def common(path: Path, other: Path) -> Path:
    """Give the boxes that two rows share."""
    depth = 0
    while depth < min(len(path), len(other)) and path[depth] == other[depth]:
        depth += 1
    return path[:depth]
