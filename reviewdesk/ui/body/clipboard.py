"""What leaves the page when it is copied, and what comes in: our text, plain and clean, never Qt's HTML."""

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor, QTextDocumentFragment

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.nodes import Blocks
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.paste.reading import read_html
from reviewdesk.markup.plain import plain_text
from reviewdesk.markup.source import split
from reviewdesk.ui.body.gathering import blocks_of
from reviewdesk.ui.body.places import length, selected_blocks
from reviewdesk.ui.body.rows import LINE_BREAK, THING, ItemBox, Kind, Row, Shape, Span
from reviewdesk.ui.body.spelling import spell
from reviewdesk.ui.body.text_blocks import TextBlocks

MARKDOWN = "text/markdown"
IMAGE_ENDINGS = (".png", ".jpg", ".jpeg", ".webp", ".gif")


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


def pasted_blocks(data: QMimeData) -> Blocks:
    """Give what the clipboard means: its Markdown, else its HTML without the looks; empty where it has neither."""
    if data.hasFormat(MARKDOWN):
        return _markdown_blocks(bytes(data.data(MARKDOWN).data()).decode("utf-8", "replace"))
    return read_html(data.html()).blocks if data.hasHtml() else ()


def image_files(data: QMimeData) -> list[str]:
    """Give the paths of the image files that are dropped or pasted as files."""
    paths = [url.toLocalFile() for url in data.urls() if url.isLocalFile()]
    return [path for path in paths if path.lower().endswith(IMAGE_ENDINGS)]


def plain(data: QMimeData) -> str:
    """Give the words on the clipboard."""
    if data.hasText():
        return data.text()
    return QTextDocumentFragment.fromHtml(data.html()).toPlainText() if data.hasHtml() else ""


def _markdown_blocks(text: str) -> Blocks:
    parts = split(text)
    defined = definitions(parts)
    return tuple(node for part in parts for node in parse(part.source, defined))


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
