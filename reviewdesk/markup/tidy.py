"""Brings nodes into the one shape that equal content has, so that comparing trees compares texts.

Blanks at the edge of a mark stand outside it, marks that touch are one, nothing is empty, and running text begins and
ends with something the reader can see.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from functools import singledispatch

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
    Image,
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
    Table,
    Text,
)

_NO_CHARACTERS = re.compile(r"[\x02\x03]")
_LINE_END = re.compile(r"[ \t]*[\r\n]+[ \t]*|\t")
_BLANK_LINE = re.compile(r"^ +$", re.MULTILINE)


def tidy(blocks: Blocks) -> Blocks:
    """Give the same content in its one shape; what has no content goes."""
    return tuple(tidied for block in blocks if (tidied := _block(block)) is not None)


def tidy_inlines(inlines: Inlines) -> Inlines:
    """Give running text in its one shape."""
    return _trimmed(_flow(inlines))


@singledispatch
def _block(block: Block) -> Block | None:
    return block


@_block.register
def _paragraph(block: Paragraph) -> Block | None:
    children = tidy_inlines(block.children)
    if len(children) == 1 and isinstance(children[0], Image):
        return Figure(children[0].src, children[0].alt, children[0].title or None)
    return Paragraph(children) if children else None


@_block.register
def _heading(block: Heading) -> Block | None:
    children = _one_line(block.children)
    return Heading(block.level, children) if children else None


@_block.register
def _pull_quote(block: PullQuote) -> Block | None:
    children = tidy_inlines(block.children)
    if len(children) == 1 and isinstance(image := children[0], Image):
        children = (replace(image, title=image.title or None),)
    return PullQuote(children, _words(block.cite))


@_block.register
def _quote(block: Quote) -> Block | None:
    blocks = _unfenced(tidy(block.blocks))
    return Quote(blocks) if blocks else None


@_block.register
def _spoiler(block: Spoiler) -> Block | None:
    return Spoiler(_words(block.summary), tidy(block.blocks))


@_block.register
def _list(block: List) -> Block | None:
    items = _spaced([Item(_unfenced(tidy(item.blocks)), item.tight) for item in block.items])
    return List(tuple(map(_item, items)), block.start) if items else None


def _unfenced(blocks: Blocks) -> Blocks:
    """Let code inside a quote or an entry be as it can be without a fence, which the parser sees at the margin only."""
    return tuple(plain for block in blocks if (plain := _without_fence(block)) is not None)


def _without_fence(block: Block) -> Block | None:
    if isinstance(block, Spoiler):
        return replace(block, blocks=_unfenced(block.blocks))
    if not isinstance(block, CodeBlock):
        return block
    return CodeBlock(words) if (words := block.text.rstrip()).strip() else None


def _spaced(items: list[Item]) -> tuple[Item, ...]:
    """Let the items be as tight or loose as blank lines can make them.

    A blank line inside an item makes it loose, and the next one too. A loose item of one block owes that to a blank
    line before or behind it, so that one of its neighbours is loose as well.
    """
    spaced: list[Item] = []
    for item in items:
        before = spaced[-1] if spaced else None
        after_gap = before is not None and not before.tight and len(before.blocks) > 1
        spaced.append(Item(item.blocks, tight=item.tight and not after_gap and not _has_gap(item)))
    for at, item in enumerate(spaced):
        neighbours = spaced[max(at - 1, 0) : at] + spaced[at + 1 : at + 2]
        if len(item.blocks) < 2 and all(neighbour.tight for neighbour in neighbours):
            spaced[at] = Item(item.blocks, tight=True)
    return tuple(spaced)


def _has_gap(item: Item) -> bool:
    """Tell whether a blank line must stand in an item: before a second paragraph, in a loose list, behind a list."""
    return (
        any(isinstance(block, Paragraph | Figure) for block in item.blocks[1:])
        or any(isinstance(block, List) and not all(inner.tight for inner in block.items) for block in item.blocks)
        or any(isinstance(block, List) for block in item.blocks[:-1])
    )


def _item(item: Item) -> Item:
    """Let an image that begins a tight item stand in its line."""
    if item.tight and item.blocks and isinstance(figure := item.blocks[0], Figure):
        return Item((Paragraph((Image(figure.src, figure.alt, figure.caption),)), *item.blocks[1:]), tight=True)
    return item


@_block.register
def _table(block: Table) -> Block | None:
    header = tuple(_one_line(cell) for cell in block.header)
    rows = tuple(tuple(_one_line(cell) for cell in row) for row in block.rows)
    return Table(block.alignments, header, rows or (tuple(() for _ in header),))


@_block.register
def _code_block(block: CodeBlock) -> Block | None:
    lines = _NO_CHARACTERS.sub("", block.text).replace("\r\n", "\n").replace("\r", "\n")
    return CodeBlock(_BLANK_LINE.sub("", lines.expandtabs(4)), block.language)


@_block.register
def _figure(block: Figure) -> Block:
    return Figure(_words(block.src), _words(block.alt), _words(block.caption or "") or None)


@_block.register
def _embed(block: Embed) -> Block:
    return Embed(_words(block.url), _words(block.caption))


@_block.register
def _also_read(block: AlsoRead) -> Block:
    return AlsoRead(_words(block.target), _words(block.text) or _words(block.target))


@_block.register
def _ad_slot(block: AdSlot) -> Block:
    return AdSlot(_words(block.name))


@_block.register
def _source(block: Source) -> Block:
    return Source(block.text.rstrip("\r\n"))


def _words(text: str) -> str:
    return " ".join(_NO_CHARACTERS.sub("", text).split())


def _title(words: str | None) -> str | None:
    return None if words is None else _words(words)


def _one_line(inlines: Inlines) -> Inlines:
    """Give running text for a place that has no line breaks."""
    return tidy_inlines(_without_breaks(inlines))


def _without_breaks(inlines: Inlines) -> Inlines:
    return tuple(
        Text(" ")
        if isinstance(inline, Break)
        else replace(inline, children=_without_breaks(inline.children))
        if isinstance(inline, Emphasis | Strong | Strike | Link)
        else inline
        for inline in inlines
    )


def _flow(inlines: Iterable[Inline]) -> list[Inline]:
    flow: list[Inline] = []
    for inline in inlines:
        for part in _parts(inline):
            _append(flow, part)
    return flow


def _parts(inline: Inline) -> list[Inline]:
    """Take the blanks and breaks at its edges out of a mark."""
    if isinstance(inline, Text):
        if inline.text.isprintable():  # as most is; none of the signs below is
            return [inline]
        return [Text(_LINE_END.sub(" ", _NO_CHARACTERS.sub("", inline.text)))]
    if isinstance(inline, Code):
        words = _LINE_END.sub(" ", _NO_CHARACTERS.sub("", inline.text)).strip()
        return [Code(words)] if words else []
    if isinstance(inline, Image):
        return [Image(_words(inline.src), _words(inline.alt), _title(inline.title))]
    if not isinstance(inline, Emphasis | Strong | Strike | Link):
        return [inline]
    if isinstance(inline, Link):
        inline = Link(_words(inline.href), inline.children, _title(inline.title))
    inner = _flow(inline.children)
    if isinstance(inline, Strike):
        inner = _flow(_unwrapped(inner))
    before: list[Inline] = []
    after: list[Inline] = []
    while inner and (edge := _edge(inner, 0, str.lstrip)):
        before.append(edge)
    while inner and (edge := _edge(inner, -1, str.rstrip)):
        after.insert(0, edge)
    middle: list[Inline] = [replace(inline, children=tuple(inner))] if inner else []
    return before + middle + after


def _unwrapped(inlines: Iterable[Inline]) -> Iterator[Inline]:
    """Take the strikes out of a strike: there is one sign for them, and it would end the outer one."""
    for inline in inlines:
        if isinstance(inline, Strike):
            yield from _unwrapped(inline.children)
        elif isinstance(inline, Emphasis | Strong | Link):
            yield replace(inline, children=tuple(_unwrapped(inline.children)))
        else:
            yield inline


def _edge(inner: list[Inline], end: int, strip: Callable[[str], str]) -> Inline | None:
    """Take one break or the blanks off an end; None where something visible stands there."""
    outermost = inner[end]
    if isinstance(outermost, Break):
        return inner.pop(end)
    if not isinstance(outermost, Text):
        return None
    kept = strip(outermost.text)
    if kept == outermost.text:
        return None
    blanks = outermost.text.removesuffix(kept) if not end else outermost.text.removeprefix(kept)
    if kept:
        inner[end] = Text(kept)
    else:
        inner.pop(end)
    return Text(blanks)


def _append(flow: list[Inline], part: Inline) -> None:
    last = flow[-1] if flow else None
    if isinstance(part, Text):
        if isinstance(last, Break):
            part = Text(part.text.lstrip(" "))
        if isinstance(last, Text):
            flow[-1] = Text(last.text + part.text)
        elif part.text:
            flow.append(part)
        return
    if isinstance(part, Break) and isinstance(last, Break):
        return
    if isinstance(part, Code) and isinstance(last, Code):
        flow[-1] = Code(last.text + part.text)
        return
    if isinstance(part, Break) and isinstance(last, Text):
        kept = last.text.rstrip(" ")
        if kept:
            flow[-1] = Text(kept)
        else:
            flow.pop()
    if isinstance(last, Emphasis | Strong | Strike) and type(last) is type(part):
        assert isinstance(part, Emphasis | Strong | Strike)
        flow[-1] = replace(last, children=tuple(_flow(last.children + part.children)))
        return
    flow.append(part)


def _trimmed(flow: list[Inline]) -> Inlines:
    while flow and _edge(flow, 0, str.lstrip):
        pass
    while flow and _edge(flow, -1, str.rstrip):
        pass
    return tuple(flow)
