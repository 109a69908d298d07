"""What the rules look for in the body, read once from the HTML of each block, so that a key costs its block alone."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

_NOTABLE = re.compile(r"\bTK\b|<h[1-6]|<img|<a\b", re.IGNORECASE)
_TO_COME = re.compile(r"\bTK\b")  # the trade's mark for what is still to come: no word has these two letters
_LITERAL = {"code", "pre", "kbd", "samp"}
_OWN_LINKS = {"footnote-ref", "footnote-backref"}


@dataclass(frozen=True, slots=True)
class Shown:
    """An image as the text shows it; `is_captioned` where the text has a caption or title for it."""

    name: str
    alt: str
    is_captioned: bool = False


@dataclass(frozen=True, slots=True)
class Passage:
    """One part of the body: the levels of its headings, its images, the addresses of its links, what it also reads.

    `is_to_come` where the writer left a TK.
    """

    is_to_come: bool = False
    headings: tuple[int, ...] = ()
    images: tuple[Shown, ...] = ()
    links: tuple[str, ...] = ()
    also_read: tuple[str, ...] = ()


NOTHING = Passage()
"""The passage of most paragraphs."""


def read_passage(html: str) -> Passage:
    """Read sanitised HTML."""
    if not _NOTABLE.search(html):
        return NOTHING
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return reader.passage()


def is_to_come(text: str) -> bool:
    """Tell whether a writer marked something as still to come, by `TK`."""
    return _TO_COME.search(text) is not None


@dataclass(slots=True)
class _Found:
    is_to_come: bool = False
    headings: list[int] = field(default_factory=list)
    images: list[Shown] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    also_read: list[str] = field(default_factory=list)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self._found = _Found()
        self._literal = 0
        self._is_also_read = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note what the element is for."""
        given = {name: value or "" for name, value in attrs}
        classes = set(given.get("class", "").split())
        self._literal += tag in _LITERAL
        if tag == "p":
            self._is_also_read = "also-read" in classes
        elif tag == "img":
            shown = Shown(given.get("src", ""), given.get("alt", ""), bool(given.get("title")))
            self._found.images.append(shown)
        elif tag == "figcaption" and self._found.images:
            last = self._found.images[-1]
            self._found.images[-1] = Shown(last.name, last.alt, is_captioned=True)
        elif tag == "a" and not classes & _OWN_LINKS:
            links = self._found.also_read if self._is_also_read else self._found.links
            links.append(given.get("href", ""))
        elif len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
            self._found.headings.append(int(tag[1]))

    def handle_endtag(self, tag: str) -> None:
        """Come back from what is taken literally."""
        self._literal -= tag in _LITERAL
        if tag == "p":
            self._is_also_read = False

    def handle_data(self, data: str) -> None:
        """Look for the mark of what is to come."""
        if not self._literal and is_to_come(data):
            self._found.is_to_come = True

    def passage(self) -> Passage:
        """Give what was found; NOTHING itself where that is nothing."""
        found = self._found
        passage = Passage(
            found.is_to_come, tuple(found.headings), tuple(found.images), tuple(found.links), tuple(found.also_read)
        )
        return passage if passage != NOTHING else NOTHING
