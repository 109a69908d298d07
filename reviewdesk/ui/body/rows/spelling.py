"""Spells an edited block, and where Markdown cannot say it, gives up looks and boxes before it gives up a word."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial

from reviewdesk.markup.nodes import (
    Block,
    Blocks,
    Break,
    Code,
    CodeBlock,
    Emphasis,
    FootnoteMark,
    Heading,
    Image,
    Inline,
    Inlines,
    Link,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Raw,
    Source,
    Spoiler,
    Strike,
    Strong,
    Text,
)
from reviewdesk.markup.parse import Definitions
from reviewdesk.markup.tidy import tidy
from reviewdesk.markup.write import SPELLINGS, BlockWriter, UnwritableError, write
from reviewdesk.markup.writing_inlines import InlineWriter
from reviewdesk.ui.body.rows.row import Card, Thing

_OUTER = (Link, Strong, Emphasis, Strike)


def spell(block: Block, definitions: Definitions) -> str:
    """Give the Markdown of one block, without a line end at its end."""
    if isinstance(block, Source):
        return block.text
    for simpler in _ever_simpler(block, definitions):
        try:
            return write(simpler, definitions)
        except UnwritableError:
            continue
    return "\n\n".join(spell(part, definitions) for part in _parts(block, definitions))


def spell_in_line(thing: Thing) -> str:
    """Give the Markdown of what stands in a line as one piece; a card has none there."""
    return "" if isinstance(thing, Card) else InlineWriter(SPELLINGS[0]).write((thing,), at_line_start=False)


def _ever_simpler(block: Block, definitions: Definitions) -> Iterator[Blocks]:
    """Give a block as it is, and then with less and less of what could stand in the way."""
    yield (block,)
    labels = frozenset(label for label, _ in definitions.footnotes)
    for simplify in (_in_usual_order, partial(_without_strangers, labels=labels), _without_marks, _without_things):
        yield tidy(_mapped((block,), simplify))


def _mapped(blocks: Blocks, change: Callable[[Inline], Inlines]) -> Blocks:
    """Change the running text of blocks, however deep."""
    return tuple(_mapped_block(block, change) for block in blocks)


def _mapped_block(block: Block, change: Callable[[Inline], Inlines]) -> Block:
    match block:
        case Paragraph() | Heading() | PullQuote():
            return replace(block, children=_changed(block.children, change))
        case Quote() | Spoiler():
            return replace(block, blocks=_mapped(block.blocks, change))
        case List():
            return replace(block, items=tuple(replace(one, blocks=_mapped(one.blocks, change)) for one in block.items))
    return block


def _changed(inlines: Inlines, change: Callable[[Inline], Inlines]) -> Inlines:
    made: list[Inline] = []
    for inline in inlines:
        if isinstance(inline, Strong | Emphasis | Strike | Link):
            made.extend(change(replace(inline, children=_changed(inline.children, change))))
        else:
            made.extend(change(inline))
    return tuple(made)


def _in_usual_order(inline: Inline) -> Inlines:
    """Nest marks around the same words as the desk does, whatever the order they were written in."""
    if not isinstance(inline, _OUTER) or len(inline.children) != 1:
        return (inline,)
    inner = inline.children[0]
    if not isinstance(inner, _OUTER) or _OUTER.index(type(inner)) >= _OUTER.index(type(inline)):
        return (inline,)
    return (replace(inner, children=_in_usual_order(replace(inline, children=inner.children))),)


def _without_strangers(inline: Inline, labels: frozenset[str]) -> Inlines:
    """Make words of tags and of footnote marks that point nowhere."""
    match inline:
        case FootnoteMark(label) if label not in labels:
            return (Text(spell_in_line(inline)),)
        case Raw(source):
            return (Text(source),)
    return (inline,)


def _without_marks(inline: Inline) -> Inlines:
    """Make words of all that is marked, and keep the address of a link behind them."""
    match inline:
        case Strong(children) | Emphasis(children) | Strike(children):
            return children
        case Link(href, children):
            return children if Text(href) in children else (*children, Text(f" ({href})"))
        case Code(text) | Raw(text):
            return (Text(text),)
        case FootnoteMark():
            return (Text(spell_in_line(inline)),)
    return (inline,)


def _without_things(inline: Inline) -> Inlines:
    """Make words of all that is left."""
    marked = _without_marks(inline)
    return tuple(
        Text(spell_in_line(one)) if isinstance(one, Image) else Text(" ") if isinstance(one, Break) else one
        for one in marked
    )


def _parts(block: Block, definitions: Definitions) -> Blocks:
    """Take the outermost box off a block; what is left at last stands as it would be written."""
    match block:
        case Quote(blocks):
            return blocks
        case List():
            return _entries(block, definitions)
        case Spoiler(summary, blocks):
            return tidy((Paragraph((Text(summary),)), *blocks))
        case PullQuote(children, cite):
            return tidy((Paragraph(children), Paragraph((Text(cite),))))
        case Heading(_, children):
            return (Paragraph(children),)
        case Paragraph() if words := "".join(one.text for one in block.children if isinstance(one, Text)):
            return (CodeBlock(words),)
    return (Source(BlockWriter(SPELLINGS[0]).write((block,))),)


def _entries(block: List, definitions: Definitions) -> Blocks:
    """Take the entries out of their list that no list can hold."""
    alone = [List((item,), block.start) for item in block.items]
    kept = [_is_writable(one, definitions) for one in alone]
    parts: list[Block] = []
    for item, one, is_kept in zip(block.items, alone, kept, strict=True):
        before = parts[-1] if parts else None
        if is_kept and isinstance(before, List) and not all(kept):
            parts[-1] = replace(before, items=(*before.items, item))
        else:
            parts.extend((one,) if is_kept else item.blocks)
    return tuple(parts)


def _is_writable(block: Block, definitions: Definitions) -> bool:
    try:
        write((block,), definitions)
    except UnwritableError:
        return False
    return True
