"""Gathers rows back into nodes, as they are after the writer's hand went over them."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import count, groupby

from reviewdesk.markup.nodes import (
    Block,
    Blocks,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    Heading,
    Inline,
    Inlines,
    Item,
    Link,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Source,
    Spoiler,
    Strike,
    Strong,
    Text,
)
from reviewdesk.markup.tidy import tidy
from reviewdesk.ui.body.rows.row import (
    LINE_BREAK,
    LITERAL,
    THING,
    Card,
    ItemBox,
    Kind,
    ListBox,
    Marks,
    PullQuoteBox,
    QuoteBox,
    Row,
    Span,
    SpoilerBox,
)
from reviewdesk.ui.body.rows.spelling import spell_in_line
from reviewdesk.ui.body.rows.spreading import rows_of


@dataclass(frozen=True, slots=True)
class Gathered:
    """The node that `rows` rows make up; None where they are empty."""

    node: Block | None
    rows: int


def gather(rows: Sequence[Row]) -> list[Gathered]:
    """Give the top-level nodes with the number of their rows, each in its one shape."""
    gathered: list[Gathered] = []
    for start, end in _runs(rows, 0):
        made = tidy(_run(rows[start:end], 0))
        if not made:
            gathered.append(Gathered(None, end - start))
        for number, node in enumerate(made):
            gathered.append(Gathered(node, end - start if not number else 0))
    return gathered


def blocks_of(rows: Sequence[Row]) -> Blocks:
    """Give the nodes of rows."""
    return tidy(_blocks(rows, 0))


def shows(rows: Sequence[Row], nodes: Blocks) -> bool:
    """Tell whether rows show these nodes: the same content, and each row dressed as what it is."""
    fresh = rows_of(nodes, count())
    return _outline(rows) == _outline(fresh) and blocks_of(rows) == blocks_of(fresh)


def inlines_of(spans: Sequence[Span]) -> Inlines:
    """Nest marked words; the mark that reaches furthest stands outside, and of those that reach as far the first."""
    marked = [(span, tuple(_wrappers(span.marks))) for span in spans if span.text]
    return _nested(marked, frozenset())


def _blocks(rows: Sequence[Row], depth: int) -> Blocks:
    return tuple(block for start, end in _runs(rows, depth) for block in _run(rows[start:end], depth))


def _runs(rows: Sequence[Row], depth: int) -> Iterator[tuple[int, int]]:
    """Cut rows where one block ends; lists of a kind and quotes that touch are one, as they are in Markdown."""
    start = 0
    while start < len(rows):
        end = start + 1
        while end < len(rows) and continues(rows[start], rows[end], depth):
            end += 1
        yield start, end
        start = end


def continues(first: Row, row: Row, depth: int = 0) -> bool:
    """Tell whether a row goes on with the block that another began."""
    if len(first.shape.path) <= depth or len(row.shape.path) <= depth:
        return False
    box, other = first.shape.path[depth], row.shape.path[depth]
    match box, other:
        case ListBox(_, start), ListBox(_, begin):
            return (start is None) == (begin is None)
        case QuoteBox(), QuoteBox():
            return True
    return box == other


def _run(rows: Sequence[Row], depth: int) -> Blocks:
    path = rows[0].shape.path
    if len(path) <= depth:
        return _leaf(rows[0])
    match path[depth]:
        case QuoteBox():
            return (Quote(_blocks(rows, depth + 1)),)
        case ListBox(_, start):
            items = tuple(_item(part, depth + 1) for part in _items(rows, depth + 1))
            full = tuple(item for item in items if tidy(item.blocks))
            return (List(full, start),) if full else ()
        case SpoilerBox():
            return _spoiler(rows, depth + 1)
        case PullQuoteBox():
            return _pull_quote(rows)
    return _blocks(rows, depth + 1)


def _items(rows: Sequence[Row], depth: int) -> Iterator[Sequence[Row]]:
    start = 0
    for end in range(1, len(rows) + 1):
        if end == len(rows) or rows[end].shape.path[depth : depth + 1] != rows[start].shape.path[depth : depth + 1]:
            yield rows[start:end]
            start = end


def _item(rows: Sequence[Row], depth: int) -> Item:
    path = rows[0].shape.path
    box = path[depth] if len(path) > depth else None
    return Item(_blocks(rows, depth + 1), box.tight if isinstance(box, ItemBox) else True)


def _spoiler(rows: Sequence[Row], depth: int) -> Blocks:
    summaries = [row for row in rows if row.shape.kind is Kind.SUMMARY]
    rest = [row for row in rows if row.shape.kind is not Kind.SUMMARY]
    summary = " ".join(_words(row) for row in summaries)
    blocks = (*_cards(summaries), *_blocks(rest, depth))
    return (Spoiler(summary, blocks),) if summary.strip() or tidy(blocks) else ()


def _pull_quote(rows: Sequence[Row]) -> Blocks:
    spans: list[Span] = []
    for row in rows:
        if row.shape.kind is not Kind.SPEAKER:
            spans.extend([Span(LINE_BREAK), *row.spans] if spans else row.spans)
    children = inlines_of(spans)
    speaker = " ".join(_words(row) for row in rows if row.shape.kind is Kind.SPEAKER)
    if not tidy((Paragraph(children),)):
        return (Paragraph((Text(speaker),)), *_cards(rows)) if speaker.strip() else _cards(rows)
    return (PullQuote(children, speaker), *_cards(rows))


def _cards(rows: Sequence[Row]) -> Blocks:
    """Give the cards that an edit has left among words that no card can stand in."""
    return tuple(span.thing for row in rows for span in row.spans if isinstance(span.thing, Card))


def _outline(rows: Sequence[Row]) -> list[tuple[object, ...]]:
    """Give what the rows that hold something are."""
    return [
        (
            (row.shape.kind, row.shape.level, row.shape.language, _holds_what_it_cannot(row)),
            *((type(box), getattr(box, "start", None) is None) for box in row.shape.path),
        )
        for row in rows
        if row.text.strip()
    ]


def _holds_what_it_cannot(row: Row) -> bool:
    """Tell whether a line breaks where Markdown cannot break it, or a piece stands where letters are literal."""
    breaks = row.shape.kind in _ONE_LINE and LINE_BREAK in row.text.strip()
    return breaks or (row.shape.kind in LITERAL and THING in row.text)


def _leaf(row: Row) -> Blocks:
    """Give what a row says; cards stand alone, wherever an edit has left them."""
    blocks: list[Block] = []
    for is_card, group in groupby(row.spans, key=lambda span: isinstance(span.thing, Card)):
        if is_card:
            blocks.extend(span.thing for span in group if isinstance(span.thing, Card))
        else:
            blocks.extend(_LEAVES.get(row.shape.kind, _paragraph)(Row(row.shape, tuple(group))))
    return tuple(blocks)


def _paragraph(row: Row) -> Blocks:
    return (Paragraph(inlines_of(row.spans)),)


def _heading(row: Row) -> Blocks:
    return (Heading(row.shape.level, inlines_of(row.spans)),)


def _code(row: Row) -> Blocks:
    text = _letters(row).replace(LINE_BREAK, "\n")
    return (CodeBlock(text, row.shape.language),) if text.strip() else ()


def _source(row: Row) -> Blocks:
    text = _letters(row).replace(LINE_BREAK, "\n")
    return (Source(text),) if text.strip() else ()


_LEAVES: dict[Kind, Callable[[Row], Blocks]] = {
    Kind.HEADING: _heading,
    Kind.CODE: _code,
    Kind.SOURCE: _source,
}
_ONE_LINE = (Kind.HEADING, Kind.SPEAKER, Kind.SUMMARY)


def _words(row: Row) -> str:
    return _letters(row).replace(LINE_BREAK, " ")


def _letters(row: Row) -> str:
    """Give the letters of a row that takes them literally; a piece that an edit has left there is spelled out."""
    if THING not in row.text:
        return row.text
    spelled = (span.text if span.thing is None else spell_in_line(span.thing) for span in row.spans)
    return "".join(spelled).replace(THING, "")


def _wrappers(marks: Marks) -> Iterator[Inline]:
    """Name the marks by empty nodes, the outermost first."""
    for name in marks.nesting:
        match name, marks.link:
            case "link", (href, title):
                yield Link(href, (), title)
            case "strong", _:
                yield Strong(())
            case "emphasis", _:
                yield Emphasis(())
            case "strike", _:
                yield Strike(())


def _nested(marked: list[tuple[Span, tuple[Inline, ...]]], done: frozenset[Inline]) -> Inlines:
    made: list[Inline] = []
    start = 0
    while start < len(marked):
        span, wrappers = marked[start]
        waiting = [wrapper for wrapper in wrappers if wrapper not in done]
        if not waiting:
            made.extend(_inlines(span))
            start += 1
            continue
        reaches = {wrapper: _reach(marked, start, wrapper) for wrapper in waiting}
        wrapper = max(waiting, key=lambda one: reaches[one])
        end = reaches[wrapper]
        made.append(_wrapped(wrapper, _nested(marked[start:end], done | {wrapper})))
        start = end
    return tuple(made)


def _reach(marked: list[tuple[Span, tuple[Inline, ...]]], start: int, wrapper: Inline) -> int:
    end = start
    while end < len(marked) and wrapper in marked[end][1]:
        end += 1
    return end


def _wrapped(wrapper: Inline, children: Inlines) -> Inline:
    match wrapper:
        case Link(href, _, title):
            return Link(href, children, title)
        case Strong():
            return Strong(children)
        case Emphasis():
            return Emphasis(children)
    return Strike(children)


def _inlines(span: Span) -> Iterator[Inline]:
    if isinstance(span.thing, Card):
        return
    if span.thing is not None:
        yield span.thing
    elif span.marks.code:
        yield Code(span.text.replace(LINE_BREAK, " ").replace(THING, ""))
    else:
        for number, line in enumerate(span.text.replace(THING, "").split(LINE_BREAK)):
            if number:
                yield Break()
            if line:
                yield Text(line)
