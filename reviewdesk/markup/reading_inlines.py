"""Reads the inline content of an element: what stands in a paragraph, a heading, a cell."""

import html
import re
from collections.abc import Callable, Iterator
from xml.etree.ElementTree import Element

from markdown.util import AtomicString

from reviewdesk.markup.nodes import (
    Break,
    Code,
    Emphasis,
    FootnoteMark,
    Image,
    Inline,
    Inlines,
    Link,
    Raw,
    Strike,
    Strong,
    Text,
)

Stashed = Callable[[int], str | None]
"""Finds the raw HTML that a placeholder of the parser stands for."""

_STASHED = re.compile("\x02wzxhzdk:(\\d+)\x03")
_AMPERSAND = "\x02amp\x03"
_ENTITY = re.compile(r"&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z0-9]+);")
_LINE_END = re.compile(r" *\n *")
_MARKS: dict[str, type[Emphasis] | type[Strong] | type[Strike]] = {"em": Emphasis, "strong": Strong, "del": Strike}


class NoNodeError(Exception):
    """The tree holds something that no node stands for."""


def read_inlines(element: Element, stashed: Stashed) -> Inlines:
    """Read an element's text and children as inline content."""
    return tuple(_inlines(element, stashed))


def read_text(text: str | None, stashed: Stashed, *, is_literal: bool = False) -> Iterator[Inline]:
    """Read characters with the parser's placeholders in them."""
    position = 0
    for place in _STASHED.finditer(text or ""):
        assert text is not None
        yield from _characters(text[position : place.start()], is_literal=is_literal)
        yield _raw(stashed(int(place[1])))
        position = place.end()
    yield from _characters((text or "")[position:], is_literal=is_literal)


def plain(text: str | None, stashed: Stashed) -> str:
    """Read characters that can hold nothing but text: an attribute, a caption, a code span."""
    parts = list(read_text(text, stashed, is_literal=True))
    if not all(isinstance(part, Text) for part in parts):
        raise NoNodeError
    return "".join(part.text for part in parts if isinstance(part, Text))


def only(element: Element, *names: str) -> None:
    """Refuse an element with other attributes than these."""
    if element.attrib.keys() - set(names):
        raise NoNodeError


def _inlines(element: Element, stashed: Stashed) -> Iterator[Inline]:
    yield from read_text(element.text, stashed, is_literal=isinstance(element.text, AtomicString))
    for child in element:
        yield _inline(child, stashed)
        tail = child.tail
        if child.tag == "br" and tail:
            tail = tail.removeprefix("\n").lstrip(" ")
        yield from read_text(tail, stashed)


def _inline(element: Element, stashed: Stashed) -> Inline:
    mark = _MARKS.get(element.tag)
    if mark is not None:
        only(element)
        return mark(read_inlines(element, stashed))
    reader = _READERS.get(element.tag)
    if reader is None:
        raise NoNodeError
    return reader(element, stashed)


def _code(element: Element, stashed: Stashed) -> Code:
    only(element)
    text = " ".join(plain(element.text, stashed).split("\n"))
    if len(element) or not text:
        raise NoNodeError
    return Code(text)


def _break(element: Element, _: Stashed) -> Break:
    only(element)
    return Break()


def _link(element: Element, stashed: Stashed) -> Link:
    only(element, "href", "title")
    if element.find(".//a") is not None:
        raise NoNodeError
    title = element.get("title")
    return Link(
        plain(element.get("href"), stashed),
        read_inlines(element, stashed),
        None if title is None else plain(title, stashed),
    )


def _image(element: Element, stashed: Stashed) -> Image:
    only(element, "src", "alt", "title")
    title = element.get("title")
    return Image(
        plain(element.get("src"), stashed),
        plain(element.get("alt"), stashed),
        None if title is None else plain(title, stashed),
    )


def _mark(element: Element, _: Stashed) -> FootnoteMark:
    only(element, "id")
    if len(element) != 1 or element[0].get("class") != "footnote-ref":
        raise NoNodeError
    return FootnoteMark(element[0].get("href", "").removeprefix("#fn:"))


_READERS: dict[str, Callable[[Element, Stashed], Inline]] = {
    "code": _code,
    "br": _break,
    "a": _link,
    "img": _image,
    "sup": _mark,
}


def _raw(source: str | None) -> Inline:
    if source is None:
        raise NoNodeError
    if _ENTITY.fullmatch(source):
        return Text(html.unescape(source))
    return Raw(source)


def _characters(text: str, *, is_literal: bool) -> Iterator[Text]:
    text = text.replace(_AMPERSAND, "&")
    if "&" in text:
        text = _ENTITY.sub(lambda entity: html.unescape(entity[0]), text)
    if "\x02" in text:
        raise NoNodeError
    if not is_literal and "\n" in text:
        text = _LINE_END.sub(" ", text)
    if text:
        yield Text(text)
