"""What leaves the page when it is copied: our text, plain and clean, never Qt's HTML."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.plain import plain_text
from reviewdesk.ui.body.clip import MARKDOWN
from reviewdesk.ui.body.gathering import blocks_of
from reviewdesk.ui.body.places import length, selected_blocks
from reviewdesk.ui.body.rows import LINE_BREAK, THING, ItemBox, Kind, Row, Shape, Span
from reviewdesk.ui.body.spelling import spell
from reviewdesk.ui.body.text_blocks import TextBlocks


def selected_rows(text_blocks: TextBlocks, cursor: QTextCursor) -> list[Row]:
    """Give the selected rows, cut to what is selected; a part of one row is a plain paragraph."""
    rows = []
    blocks = selected_blocks(cursor)
    for block in blocks:
        start, end = cursor.selectionStart() - block.position(), cursor.selectionEnd() - block.position()
        row = text_blocks.read(block)
        is_whole = start <= 0 and end >= block.length() - 1
        shape = row.shape if is_whole or len(blocks) > 1 else Shape()
        rows.append(Row(shape, _cut(row, start, end)))
    return rows


def copied(rows: list[Row]) -> QMimeData:
    """Give rows as plain text, clean HTML and Markdown."""
    markdown = "\n\n".join(spell(block, NONE) for block in blocks_of(rows))
    data = QMimeData()
    data.setText(_plain(rows))
    data.setHtml("\n".join(Renderer().render(markdown)))
    data.setData(MARKDOWN, markdown.encode())
    return data


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
