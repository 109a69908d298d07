"""Images in the Markdown of a site."""

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial, singledispatch
from html import unescape

from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.markup.nodes import (
    Block,
    Blocks,
    Emphasis,
    Heading,
    Image,
    Inline,
    Inlines,
    Link,
    List,
    Paragraph,
    Quote,
    Strike,
    Strong,
    Table,
)

_FIGURE = re.compile(r'(<figure[^>]*>)<img(?: alt="([^"]*)")? src="([^"]*)"(?: alt="([^"]*)")?[^>]*>')
_SIGNS = re.compile(r"[\\`\[\]]")


def with_bundled_images(html: str) -> str:
    """Put the images of figures into Markdown, for a site that copies no image it meets in HTML."""
    return _FIGURE.sub(_in_markdown, html)


def _in_markdown(found: re.Match[str]) -> str:
    opening, early, source, late = found.groups()
    if "://" in source:
        return found[0]
    alt = one_line(_SIGNS.sub(r"\\\g<0>", unescape(early or late or ""))).replace("&", "&amp;").replace("<", "&lt;")
    return f"{opening}\n\n![{alt}]({source})\n\n"


def with_images_of(nodes: Blocks, context: ExportContext) -> Blocks:
    """Give blocks whose images have the addresses and alt texts of the article."""
    change = partial(_shown, context=context)
    return tuple(_changed(node, change) for node in nodes)


def _shown(image: Image, context: ExportContext) -> Image:
    known = context.review.image(image.src)
    alt = image.alt or (known.alt if known and not known.decorative else "")
    return replace(image, src=context.image_url(image.src), alt=alt)


_Change = Callable[[Image], Image]


@singledispatch
def _changed(node: Block, change: _Change) -> Block:  # noqa: ARG001
    return node


@_changed.register(Paragraph)
@_changed.register(Heading)
def _of_words(node: Paragraph | Heading, change: _Change) -> Block:
    return replace(node, children=_inlines(node.children, change))


@_changed.register
def _of_quote(node: Quote, change: _Change) -> Block:
    return Quote(tuple(_changed(block, change) for block in node.blocks))


@_changed.register
def _of_list(node: List, change: _Change) -> Block:
    items = (replace(item, blocks=tuple(_changed(block, change) for block in item.blocks)) for item in node.items)
    return replace(node, items=tuple(items))


@_changed.register
def _of_table(node: Table, change: _Change) -> Block:
    rows = tuple(tuple(_inlines(cell, change) for cell in row) for row in node.rows)
    return replace(node, header=tuple(_inlines(cell, change) for cell in node.header), rows=rows)


def _inlines(inlines: Inlines, change: _Change) -> Inlines:
    return tuple(_inline(inline, change) for inline in inlines)


def _inline(inline: Inline, change: _Change) -> Inline:
    if isinstance(inline, Image):
        return change(inline)
    if isinstance(inline, (Emphasis, Strong, Strike, Link)):
        return replace(inline, children=_inlines(inline.children, change))
    return inline
