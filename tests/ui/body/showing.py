"""What a page shows, in the form in which two pages are compared: without what Markdown has no sign for.

Empty rows are left out, lists of a kind and quotes that touch are one, boxes are counted from the top, blanks at the
edges of rows and marks stand nowhere, an image alone in its row is a figure, and an entry has the spacing that the
writer can give it.
"""

import re
from collections import Counter
from collections.abc import Iterable
from html import unescape

from reviewdesk.markup.nodes import Figure, Image
from reviewdesk.markup.tidy import tidy_inlines
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.gathering import inlines_of
from reviewdesk.ui.body.rows.row import (
    LINE_BREAK,
    LITERAL,
    Box,
    Card,
    ItemBox,
    Kind,
    ListBox,
    Path,
    PullQuoteBox,
    QuoteBox,
    Row,
    Spans,
    SpoilerBox,
)
from reviewdesk.ui.body.rows.spreading import spans_of

Shown = list[tuple[object, ...]]
_Named = list[tuple[object, Box]]
_ENTITY = re.compile(r"&#?\w+;")


def rows(body: BodyDocument) -> list[Row]:
    """Give all rows of a page."""
    return body.text_blocks.rows(0, body.qt_document.blockCount())


def shown(all_rows: Iterable[Row]) -> Shown:
    """Give rows in the form to compare them in."""
    result: Shown = []
    before: _Named = []
    held: Path | None = None
    for row in all_rows:
        if not _words(row):
            held = row.shape.path if held is None else tuple(box for box in held if box in row.shape.path)
            continue
        before = _named(row, before, held, len(result))
        held = None
        content = _content(row)
        kind = Kind.CARD if content and isinstance(content[-1], Figure) else row.shape.kind
        place = tuple((name, _kind(box)) for name, box in before)
        result.append((kind, row.shape.level, row.shape.language.strip(), place, content))
    return result


def _named(row: Row, before: _Named, held: Path | None, number: int) -> _Named:
    """Name each box after the first row in it; where an empty row outside a spoiler parts it, there are two."""
    path: _Named = []
    for depth, box in enumerate(row.shape.path):
        goes_on = len(before) > depth and path == before[:depth] and _is_same(before[depth][1], box)
        if isinstance(box, SpoilerBox | PullQuoteBox) and held is not None and box not in held:
            goes_on = False
        path.append(before[depth] if goes_on else (number, box))
    return path


def lost(all_rows: Iterable[Row], markdown: str) -> str:
    """Give the row that does not stand in a Markdown text, letter by letter; nothing where all of them do."""
    texts = _letters(markdown), _letters(_ENTITY.sub(_meaning, markdown))
    rest = Counter(texts[0]) | Counter(texts[1])
    for row in all_rows:
        letters = _letters(row.text)
        rest.subtract(letters)
        if min(rest.values(), default=0) < 0 or not any(_is_in(letters, text) for text in texts):
            return row.text
    return ""


def _is_in(letters: str, text: str) -> bool:
    reader = iter(text)
    return all(letter in reader for letter in letters)


def _meaning(entity: re.Match[str]) -> str:
    return unescape(entity[0])


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _words(row: Row) -> str:
    return "".join(row.text.replace(LINE_BREAK, " ").split())


def _is_same(one: Box, other: Box) -> bool:
    if isinstance(one, ListBox) and isinstance(other, ListBox):
        return (one.start is None) == (other.start is None)
    if isinstance(one, ItemBox) and isinstance(other, ItemBox):
        return one.number == other.number
    return type(one) is type(other) and (isinstance(one, QuoteBox) or one.number == other.number)


def _kind(box: Box) -> str:
    name = type(box).__name__
    return name if not isinstance(box, ListBox) else f"{name} {'bullets' if box.start is None else 'numbers'}"


def _content(row: Row) -> Spans | tuple[object, ...]:
    if row.shape.kind in LITERAL:
        lines = row.text.split(LINE_BREAK)
        while lines and not lines[0].strip():
            lines.pop(0)
        while lines and not lines[-1].strip():
            lines.pop()
        if row.shape.kind in (Kind.SPEAKER, Kind.SUMMARY):
            return (" ".join(" ".join(lines).split()),)
        return tuple(line.rstrip().expandtabs(4) for line in lines)
    cards = tuple(span.thing for span in row.spans if isinstance(span.thing, Card))
    if cards:
        return (*cards, *spans_of(tidy_inlines(inlines_of([s for s in row.spans if not isinstance(s.thing, Card)]))))
    inlines = tidy_inlines(inlines_of(row.spans))
    if len(inlines) == 1 and isinstance(image := inlines[0], Image):
        return (Figure(image.src, image.alt, image.title or None),)
    return spans_of(inlines)
