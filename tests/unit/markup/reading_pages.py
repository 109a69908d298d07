"""What a reader finds on a page, by a parser that knows nothing of ours: words, links and images, in their order."""

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from reviewdesk.markup.html import unsafe_page
from reviewdesk.markup.parse import definitions
from reviewdesk.markup.source import split

_INLINE = set("a b code del em font i mark s small span strong sub sup u".split())
_UNSEEN = {"script", "style", "head", "title", "noscript", "template"}


@dataclass(slots=True)
class Found:
    """The words of a page, where its links lead, and which images it shows."""

    words: list[str] = field(default_factory=list)
    links: list[str] = field(default_factory=list)
    images: list[str] = field(default_factory=list)


def found_on(html: str) -> Found:
    """Read a page."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    found = reader.found
    found.words = re.findall(r"\w+", "".join(reader.text))
    return found


def found_in(body: str) -> Found:
    """Read what a body of ours shows, before anything is held back."""
    defined = definitions(split(body))
    notes = unsafe_page("", defined, {}, is_footnotes=True).html if defined.footnotes else ""
    return found_on(unsafe_page(body, defined, {}).html + notes)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found = Found()
        self.text: list[str] = []
        self._unseen: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = {name: value or "" for name, value in attrs}
        if tag in _UNSEEN:
            self._unseen.append(tag)
        if tag not in _INLINE:
            self.text.append(" ")
        if self._unseen:
            return
        if tag == "a" and values.get("href"):
            self.found.links.append(values["href"].strip())
        if tag == "img" and values.get("src"):
            self.found.images.append(values["src"])

    def handle_endtag(self, tag: str) -> None:
        if tag in self._unseen:
            while self._unseen.pop() != tag:
                pass
        if tag in ("p", "div", "li", "td", "th", "h1", "h2", "h3", "h4", "pre", "figcaption", "dt", "dd", "summary"):
            self.text.append(" ")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.text.append(data)
