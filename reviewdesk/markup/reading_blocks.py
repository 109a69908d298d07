"""Reads the blocks of an element tree: headings, lists, tables and the constructs of the house."""

import html
import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from reviewdesk.markup.nodes import (
    AdSlot,
    Alignment,
    AlsoRead,
    Block,
    Blocks,
    CodeBlock,
    Embed,
    Figure,
    Heading,
    Image,
    Inlines,
    Item,
    List,
    Paragraph,
    PullQuote,
    Quote,
    Separator,
    Spoiler,
    Table,
)
from reviewdesk.markup.reading_inlines import NoNodeError, Stashed, only, plain, read_inlines

_FENCED = re.compile(r'<pre><code(?: class="language-([^"]*)")?>(|.*\n)</code></pre>', re.DOTALL)
_LONE_PLACEHOLDER = re.compile("\x02wzxhzdk:(\\d+)\x03")
_BLOCK_TAGS = {"blockquote", "details", "div", "dl", "figure", "hr", "ol", "p", "pre", "table", "ul"} | {
    f"h{level}" for level in range(1, 7)
}


def read_blocks(parent: Element, stashed: Stashed) -> Blocks:
    """Read all children of an element as blocks."""
    if (parent.text or "").strip():
        raise NoNodeError
    return tuple(_blocks(parent, stashed))


def _blocks(children: Iterator[Element] | Element, stashed: Stashed) -> Iterator[Block]:
    for child in children:
        reader = _READERS.get(child.tag)
        if reader is None or (child.tail or "").strip():
            raise NoNodeError
        yield reader(child, stashed)


def _paragraph(element: Element, stashed: Stashed) -> Block:
    if element.get("class") == "also-read":
        return _also_read(element, stashed)
    only(element)
    placeholder = _LONE_PLACEHOLDER.fullmatch(element.text or "")
    if placeholder and not len(element) and (source := stashed(int(placeholder[1])) or "<")[0] == "<":
        return _stashed_block(source)
    return Paragraph(read_inlines(element, stashed))


def _stashed_block(source: str) -> Block:
    fenced = _FENCED.fullmatch(source)
    if fenced is None:
        raise NoNodeError
    return CodeBlock(html.unescape(fenced[2]).removesuffix("\n"), html.unescape(fenced[1] or ""))


def _also_read(element: Element, stashed: Stashed) -> AlsoRead:
    only(element, "class")
    link = element[-1]
    only(link, "href")
    return AlsoRead(plain(link.get("href"), stashed), _words(link, stashed))


def _heading(element: Element, stashed: Stashed) -> Heading:
    only(element)
    return Heading(int(element.tag[1]), read_inlines(element, stashed))


def _quote(element: Element, stashed: Stashed) -> Quote:
    only(element)
    return Quote(read_blocks(element, stashed))


def _list(element: Element, stashed: Stashed) -> List:
    only(element, "start")
    start = int(element.get("start", "1")) if element.tag == "ol" else None
    return List(tuple(_item(item, stashed) for item in element), start)


def _item(element: Element, stashed: Stashed) -> Item:
    only(element)
    tight = [child for child in element if child.tag not in _BLOCK_TAGS]
    if not tight and not (element.text or "").strip():
        return Item(read_blocks(element, stashed), tight=not any(child.tag == "p" for child in element))
    return Item(tuple(_tight_blocks(element, stashed)), tight=True)


def _tight_blocks(element: Element, stashed: Stashed) -> Iterator[Block]:
    """Read an item whose first paragraph has no element of its own."""
    first = Element("p")
    first.text = element.text
    rest = list(element)
    while rest and rest[0].tag not in _BLOCK_TAGS:
        first.append(rest.pop(0))
    yield Paragraph(read_inlines(first, stashed))
    if any(child.tag in ("p", "figure") for child in rest):
        raise NoNodeError
    yield from _blocks(iter(rest), stashed)


def _code_block(element: Element, stashed: Stashed) -> CodeBlock:
    only(element)
    if len(element) != 1 or element[0].tag != "code":
        raise NoNodeError
    only(element[0])
    return CodeBlock(plain(element[0].text, stashed).removesuffix("\n"))


def _table(element: Element, stashed: Stashed) -> Table:
    only(element)
    header, *rows = [[_cell(cell, stashed) for cell in row] for row in element.iter("tr")]
    alignments = tuple(_alignment(cell) for cell in next(element.iter("tr")))
    return Table(alignments, tuple(header), tuple(tuple(row) for row in rows))


def _cell(element: Element, stashed: Stashed) -> Inlines:
    only(element, "style")
    return read_inlines(element, stashed)


def _alignment(cell: Element) -> Alignment:
    return Alignment(cell.get("style", "").removeprefix("text-align: ").removesuffix(";"))


def _separator(element: Element, _: Stashed) -> Separator:
    only(element)
    return Separator()


def _figure(element: Element, stashed: Stashed) -> Block:
    reader = _FIGURES.get(element.get("class", ""))
    if reader is None:
        raise NoNodeError
    only(element, "class")
    return reader(element, stashed)


def _image_figure(element: Element, stashed: Stashed) -> Figure:
    image = element[0]
    only(image, "src", "alt")
    caption = _words(element[1], stashed) if len(element) > 1 else None
    return Figure(plain(image.get("src"), stashed), plain(image.get("alt"), stashed), caption)


def _pull_quote(element: Element, stashed: Stashed) -> PullQuote:
    children: Inlines = ()
    match read_blocks(element[0], stashed):
        case (Paragraph(words),):
            children = words
        case (Figure(src, alt, caption),):
            children = (Image(src, alt, caption),)
        case (_, *_):
            raise NoNodeError
    return PullQuote(children, _words(element[1], stashed) if len(element) > 1 else "")


def _embed(element: Element, stashed: Stashed) -> Embed:
    link = element[0]
    only(link, "href")
    return Embed(plain(link.get("href"), stashed), _words(element[1], stashed) if len(element) > 1 else "")


_FIGURES: dict[str, Callable[[Element, Stashed], Block]] = {
    "": _image_figure,
    "pull-quote": _pull_quote,
    "embed": _embed,
}


def _spoiler(element: Element, stashed: Stashed) -> Spoiler:
    if element.attrib != {"class": "spoiler"}:
        raise NoNodeError
    summary, rest = "", list(element)
    if rest and rest[0].tag == "summary":
        summary = _words(rest.pop(0), stashed)
    return Spoiler(summary, tuple(_blocks(iter(rest), stashed)))


def _ad_slot(element: Element, stashed: Stashed) -> AdSlot:
    only(element, "class", "data-name")
    if element.get("class") != "ad-slot" or len(element) or (element.text or "").strip():
        raise NoNodeError
    return AdSlot(plain(element.get("data-name"), stashed))


def _words(element: Element, stashed: Stashed) -> str:
    if len(element):
        raise NoNodeError
    return " ".join(plain(element.text, stashed).split())


_READERS: dict[str, Callable[[Element, Stashed], Block]] = {
    "p": _paragraph,
    "blockquote": _quote,
    "ul": _list,
    "ol": _list,
    "pre": _code_block,
    "table": _table,
    "hr": _separator,
    "figure": _figure,
    "details": _spoiler,
    "div": _ad_slot,
    **{f"h{level}": _heading for level in range(1, 7)},
}
