"""Brings nodes into the one shape that equal content has, so that comparing trees compares texts.

Blanks at the edge of a mark stand outside it, marks that touch are one, nothing is empty, and running text begins and
ends with something the reader can see.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeAlias

from reviewdesk.markup.nodes import (
    Block,
    Blocks,
    Break,
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
    Spoiler,
    Strike,
    Strong,
    Table,
    Text,
)

Mark: TypeAlias = Emphasis | Strong | Strike | Link
_Container: TypeAlias = Paragraph | Heading | PullQuote


def tidy(blocks: Blocks) -> Blocks:
    """Give the same content in its one shape; paragraphs without content go."""
    return tuple(tidied for block in blocks if (tidied := _block(block)) is not None)


def tidy_inlines(inlines: Inlines) -> Inlines:
    """Give running text in its one shape."""
    return _trimmed(_flow(inlines))


def _block(block: Block) -> Block | None:
    if isinstance(block, Paragraph):
        children = tidy_inlines(block.children)
        return Paragraph(children) if children else None
    if isinstance(block, Heading | PullQuote):
        return replace(block, children=tidy_inlines(block.children))
    if isinstance(block, Quote | Spoiler):
        return replace(block, blocks=tidy(block.blocks))
    if isinstance(block, List):
        return replace(block, items=tuple(Item(tidy(item.blocks), item.tight) for item in block.items))
    if isinstance(block, Table):
        header = tuple(tidy_inlines(cell) for cell in block.header)
        rows = tuple(tuple(tidy_inlines(cell) for cell in row) for row in block.rows)
        return Table(block.alignments, header, rows)
    return block


def _flow(inlines: Iterable[Inline]) -> list[Inline]:
    flow: list[Inline] = []
    for inline in inlines:
        for part in _parts(inline):
            _append(flow, part)
    return flow


def _parts(inline: Inline) -> list[Inline]:
    """Take the blanks and breaks at its edges out of a mark."""
    if not isinstance(inline, Emphasis | Strong | Strike | Link):
        return [inline] if not isinstance(inline, Text) or inline.text else []
    inner = _flow(inline.children)
    before: list[Inline] = []
    after: list[Inline] = []
    while inner and (edge := _edge(inner, 0, str.lstrip)):
        before.append(edge)
    while inner and (edge := _edge(inner, -1, str.rstrip)):
        after.insert(0, edge)
    middle: list[Inline] = [replace(inline, children=tuple(inner))] if inner else []
    return before + middle + after


def _edge(inner: list[Inline], end: int, strip: Callable[[str, str], str]) -> Inline | None:
    """Take one break or the blanks off an end; None where something visible stands there."""
    outermost = inner[end]
    if isinstance(outermost, Break):
        return inner.pop(end)
    if not isinstance(outermost, Text):
        return None
    kept = strip(outermost.text, " ")
    blanks = len(outermost.text) - len(kept)
    if not blanks:
        return None
    if kept:
        inner[end] = Text(kept)
    else:
        inner.pop(end)
    return Text(" " * blanks)


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
