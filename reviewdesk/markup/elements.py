"""Well-formed HTML as a tree that is never too deep to walk."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from typing import TypeAlias

OWN = "x-"
"""Stands before the names of inline tags, for a parser would copy an open `<b>` into every later paragraph."""

DEPTH = 80
_VOID = {"br", "col", "hr", "img", "wbr"}

Child: TypeAlias = "Element | str"


@dataclass(slots=True)
class Element:
    """A tag with what it holds; `styles` are its declarations by property, in lower case."""

    name: str
    attributes: dict[str, str] = field(default_factory=dict)
    styles: dict[str, str] = field(default_factory=dict)
    children: list[Child] = field(default_factory=list)

    @property
    def classes(self) -> list[str]:
        return self.attributes.get("class", "").split()

    def number(self, attribute: str) -> int | None:
        """Give an attribute's number; None for none, and for one beyond any page."""
        value = self.attributes.get(attribute, "")
        return int(value) if value.isascii() and value.isdigit() and len(value) < 6 else None

    def walk(self) -> Iterator[Child]:
        """Give all that is inside, in the order of the text."""
        for child in self.children:
            yield child
            if isinstance(child, Element):
                yield from child.walk()

    def find(self, *names: str) -> "Element | None":
        """Give the first element of one of these names that is inside."""
        return next((child for child in self.walk() if isinstance(child, Element) and child.name in names), None)

    def text(self) -> str:
        """Give the characters inside, a line end for each `br`."""
        return "".join(child if isinstance(child, str) else "\n" if child.name == "br" else "" for child in self.walk())


def tree(markup: str) -> tuple[Element, bool]:
    """Read well-formed HTML; true where it was deeper than can be walked, and was flattened there."""
    builder = _Builder()
    builder.feed(markup)
    builder.close()
    return builder.root, builder.is_flattened


def html_of(children: Iterable[Child]) -> str:
    """Write a tree as it was read, but for how characters are escaped."""
    return "".join(escape(each, quote=False) if isinstance(each, str) else _element(each) for each in children)


def _element(element: Element) -> str:
    attributes = "".join(f' {name}="{escape(value)}"' for name, value in element.attributes.items())
    start = f"<{element.name}{attributes}>"
    return start if element.name in _VOID else f"{start}{html_of(element.children)}</{element.name}>"


class _Builder(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("body")
        self.is_flattened = False
        self._open = [self.root]
        self._below = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        attributes = {name: value or "" for name, value in attrs}
        element = Element(tag.removeprefix(OWN), attributes, _declarations(attributes.get("style", "")))
        if tag in _VOID:
            self._open[-1].children.append(element)
        elif self._below or len(self._open) > DEPTH:
            self._below += 1
            self._part(tag)
        else:
            self._open[-1].children.append(element)
            self._open.append(element)

    def handle_endtag(self, tag: str) -> None:
        if tag in _VOID:
            return
        if self._below:
            self._below -= 1
            self._part(tag)
        elif len(self._open) > 1:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        children = self._open[-1].children
        if children and isinstance(last := children[-1], str):
            children[-1] = last + data
        else:
            children.append(data)

    def _part(self, tag: str) -> None:
        """Keep the words around a block apart that is too deep to be kept."""
        self.is_flattened = True
        if not tag.startswith(OWN):
            self._open[-1].children.append(Element("div"))


def _declarations(style: str) -> dict[str, str]:
    parts = (declaration.partition(":") for declaration in style.lower().split(";"))
    return {name.strip(): value.strip() for name, _, value in parts if value}
