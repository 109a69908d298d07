"""What leaves the page when it is copied: our text, plain and clean, never Qt's HTML."""

from collections.abc import Collection
from dataclasses import replace
from functools import reduce

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.plain import plain_text
from reviewdesk.ui.body.clip import MARKDOWN
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.gathering import blocks_of
from reviewdesk.ui.body.rows.places import common, length, selected_blocks
from reviewdesk.ui.body.rows.row import (
    LINE_BREAK,
    THING,
    Box,
    ItemBox,
    Kind,
    ListBox,
    Path,
    Row,
    Shape,
    Span,
    SpoilerBox,
)
from reviewdesk.ui.body.rows.spelling import spell


def selected_rows(text_blocks: TextBlocks, cursor: QTextCursor) -> list[Row]:
    """Give the selected rows, cut to what is selected; a part of one row is a plain paragraph.

    A spoiler without its line and a list of which only inner entries are selected stay behind.
    """
    rows = []
    blocks = selected_blocks(cursor)
    for block in blocks:
        start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        row = text_blocks.read(block)
        is_whole = start <= 0 and end >= block.length() - 1
        shape = row.shape if is_whole or len(blocks) > 1 else Shape()
        rows.append(Row(shape, _cut(row, start, end)))
    titled = {row.shape.path[-1] for row in rows if row.shape.kind is Kind.SUMMARY}
    around = _lists_around(rows)
    return [Row(replace(row.shape, path=_kept(row.shape.path[around:], titled)), row.spans) for row in rows]


def ends_row(cursor: QTextCursor) -> bool:
    """Tell whether the end of the last selected row is selected with it."""
    end = cursor.selectionEnd()
    return cursor.selectionStart() < end == cursor.document().findBlock(end).position()


def copied(rows: list[Row], *, ends_row: bool = False) -> QMimeData:
    """Give rows as plain text, clean HTML and Markdown; there a line end stands for the end of the last row."""
    markdown = "\n\n".join(spell(block, NONE) for block in blocks_of(rows)) + "\n" * ends_row
    data = QMimeData()
    data.setText(_plain(rows))
    data.setHtml("\n".join(Renderer().render(markdown)))
    data.setData(MARKDOWN, markdown.encode())
    return data


def _lists_around(rows: list[Row]) -> int:
    """Give how many of the first boxes are lists whose own entries are not selected, only what hangs on one of them."""
    shared = reduce(common, (row.shape.path for row in rows))
    depth = 0
    while len(shared) > depth + 2 and isinstance(shared[depth], ListBox):
        depth += 2
    return depth


def _kept(path: Path, titled: Collection[Box]) -> Path:
    return tuple(box for box in path if not isinstance(box, SpoilerBox) or box in titled)


def _cut(row: Row, start: int, end: int) -> tuple[Span, ...]:
    """Give the words of a row between two of Qt's positions."""
    spans = []
    at = 0
    for span in row.spans:
        size = length(span.text)
        low, high = max(start - at, 0), min(end - at, size)
        if low < high:
            words = span.text.encode("utf-16-le", "surrogatepass")[low * 2 : high * 2]
            spans.append(Span(words.decode("utf-16-le", "surrogatepass"), span.marks, span.thing))
        at += size
    return tuple(spans)


def _plain(rows: list[Row]) -> str:
    """Give the words; entries of a list stand on lines of their own, other rows with a blank line between."""
    text = ""
    before: Row | None = None
    for row in rows:
        if before is not None:
            text += "\n" if _is_item(before) and _is_item(row) else "\n\n"
        words = row.text.replace(LINE_BREAK, "\n").replace(THING, "")
        if row.shape.kind is Kind.CARD:
            words = plain_text("\n\n".join(spell(block, NONE) for block in blocks_of([row])))
        text += words
        before = row
    return text


def _is_item(row: Row) -> bool:
    return bool(row.shape.path) and isinstance(row.shape.path[-1], ItemBox) and row.shape.path[-1].tight
