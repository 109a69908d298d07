"""Spreads nodes out into rows."""

from collections.abc import Callable, Iterator
from dataclasses import replace

from reviewdesk.markup.nodes import (
    AdSlot,
    AlsoRead,
    Block,
    Blocks,
    Break,
    Code,
    CodeBlock,
    Embed,
    Emphasis,
    Figure,
    Heading,
    Inline,
    Inlines,
    Link,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Separator,
    Source,
    Spoiler,
    Strike,
    Strong,
    Table,
    Text,
)
from reviewdesk.ui.body.rows.row import (
    LINE_BREAK,
    PLAIN,
    THING,
    Card,
    ItemBox,
    Kind,
    ListBox,
    Marks,
    Path,
    PullQuoteBox,
    QuoteBox,
    Row,
    Shape,
    Span,
    Spans,
    SpoilerBox,
)

_ENDS_OF_ROWS = str.maketrans({"\u2029": LINE_BREAK, "\ufdd0": "\ufffd", "\ufdd1": "\ufffd"})
"""Characters that would end a row of Qt's, and how they are shown instead."""


def rows_of(blocks: Blocks, numbers: Iterator[int], path: Path = ()) -> list[Row]:
    """Give the rows of blocks; `numbers` gives each box a number that no other has."""
    rows: list[Row] = []
    for block in blocks:
        rows.extend(_SPREADERS[type(block)](block, numbers, path))
    return rows


def spans_of(inlines: Inlines, marks: Marks = PLAIN) -> Spans:
    """Give running text as spans."""
    return tuple(_spans(inlines, marks))


def literal_spans(text: str) -> Spans:
    """Give lines that are taken literally as one span."""
    words = text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", LINE_BREAK).translate(_ENDS_OF_ROWS)
    return (Span(words),) if words else ()


def _spans(inlines: Inlines, marks: Marks) -> Iterator[Span]:
    for inline in inlines:
        match inline:
            case Text(text):
                yield Span(text.translate(_ENDS_OF_ROWS), marks)
            case Break():
                yield Span(LINE_BREAK, marks)
            case Code(text):
                yield Span(text.translate(_ENDS_OF_ROWS), replace(marks, code=True))
            case Emphasis() | Strong() | Strike() | Link():
                yield from _spans(inline.children, _marked(marks, inline))
            case _:
                yield Span(THING, marks, inline)


def _marked(marks: Marks, inline: Inline) -> Marks:
    match inline:
        case Strong():
            return replace(marks, strong=True, order=(*marks.nesting, "strong"))
        case Emphasis():
            return replace(marks, emphasis=True, order=(*marks.nesting, "emphasis"))
        case Strike():
            return replace(marks, strike=True, order=(*marks.nesting, "strike"))
        case Link(href, _, title):
            return replace(marks, link=(href, title), order=(*marks.nesting, "link"))
    return marks


def _paragraph(block: Paragraph, _: Iterator[int], path: Path) -> list[Row]:
    return [Row(Shape(Kind.PARAGRAPH, path), spans_of(block.children))]


def _heading(block: Heading, _: Iterator[int], path: Path) -> list[Row]:
    return [Row(Shape(Kind.HEADING, path, level=block.level), spans_of(block.children))]


def _code(block: CodeBlock, _: Iterator[int], path: Path) -> list[Row]:
    return [Row(Shape(Kind.CODE, path, language=block.language), literal_spans(block.text))]


def _source(block: Source, _: Iterator[int], path: Path) -> list[Row]:
    return [Row(Shape(Kind.SOURCE, path), literal_spans(block.text))]


def _card(block: Card, _: Iterator[int], path: Path) -> list[Row]:
    return [Row(Shape(Kind.CARD, path), (Span(THING, thing=block),))]


def _quote(block: Quote, numbers: Iterator[int], path: Path) -> list[Row]:
    return rows_of(block.blocks, numbers, (*path, QuoteBox(next(numbers))))


def _list(block: List, numbers: Iterator[int], path: Path) -> list[Row]:
    inside = (*path, ListBox(next(numbers), block.start))
    rows: list[Row] = []
    for item in block.items:
        place = (*inside, ItemBox(next(numbers), item.tight))
        rows.extend(rows_of(item.blocks, numbers, place) or [Row(Shape(path=place))])
    return rows


def _pull_quote(block: PullQuote, numbers: Iterator[int], path: Path) -> list[Row]:
    inside = (*path, PullQuoteBox(next(numbers)))
    words = Row(Shape(Kind.PULL_QUOTE, inside), spans_of(block.children))
    return [words, Row(Shape(Kind.SPEAKER, inside), literal_spans(block.cite))]


def _spoiler(block: Spoiler, numbers: Iterator[int], path: Path) -> list[Row]:
    inside = (*path, SpoilerBox(next(numbers)))
    summary = Row(Shape(Kind.SUMMARY, inside), literal_spans(block.summary))
    return [summary, *(rows_of(block.blocks, numbers, inside) or [Row(Shape(path=inside))])]


_SPREADERS: dict[type[Block], Callable[..., list[Row]]] = {
    Paragraph: _paragraph,
    Heading: _heading,
    CodeBlock: _code,
    Source: _source,
    Quote: _quote,
    List: _list,
    PullQuote: _pull_quote,
    Spoiler: _spoiler,
    Figure: _card,
    Table: _card,
    Separator: _card,
    AdSlot: _card,
    Embed: _card,
    AlsoRead: _card,
}
