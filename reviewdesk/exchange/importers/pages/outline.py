"""The outline of a page: its elements with where they begin and end in the source, however badly they are nested."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser

_VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())
_SILENT = frozenset({"script", "style", "noscript", "template", "svg"})
_MOST = 200_000
_DEPTH = 150


@dataclass(slots=True)
class Box:
    """An element of a page; `words` counts the characters of running text in it, links and all."""

    name: str
    attributes: dict[str, str]
    start: int = 0
    inside: int = 0
    until: int = 0
    end: int = 0
    children: list["Box"] = field(default_factory=list)
    parent: "Box | None" = None
    text: str = ""

    def walk(self) -> Iterator["Box"]:
        """Give all that is inside, in the order of the page."""
        waiting = list(reversed(self.children))
        while waiting:
            box = waiting.pop()
            yield box
            waiting.extend(reversed(box.children))

    @property
    def classes(self) -> str:
        """Give class and id, by which sites say what a part is."""
        return f"{self.attributes.get('class', '')} {self.attributes.get('id', '')}".lower()


def outline(html: str) -> Box:
    """Read a page; what is more than anybody wrote is not looked at."""
    reader = _Reader(html)
    reader.feed(html)
    reader.close()
    return reader.finished(len(html))


class _Reader(HTMLParser):
    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self._starts = [0]
        for at, character in enumerate(html):
            if character == "\n":
                self._starts.append(at + 1)
        self._html = html
        self._root = Box("#page", {})
        self._open = [self._root]
        self._count = 0
        self._silent = 0
        self._below = 0

    def finished(self, end: int) -> Box:
        """Close what is still open."""
        while self._open:
            box = self._open.pop()
            box.until = box.end = end
        return self._root

    def _at(self) -> int:
        line, column = self.getpos()
        return self._starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._count += 1
        if self._count > _MOST or len(self._open) > _DEPTH:
            self._below += tag not in _VOID
            return
        start = self._at()
        inside = start + len(self.get_starttag_text() or "")
        parent = self._open[-1]
        box = Box(tag, {name: value or "" for name, value in attrs}, start, inside, inside, inside, parent=parent)
        parent.children.append(box)
        if tag in _VOID:
            return
        self._open.append(box)
        self._silent += tag in _SILENT

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        before = self._below
        self.handle_starttag(tag, attrs)
        self._below = before
        if tag not in _VOID and self._open[-1].name == tag and len(self._open) > 1:
            self._silent -= self._open.pop().name in _SILENT

    def handle_endtag(self, tag: str) -> None:
        if self._below:
            self._below -= tag not in _VOID
            return
        if tag in _VOID or all(box.name != tag for box in self._open[-40:]):
            return
        at = self._at()
        close = self._html.find(">", at)
        while len(self._open) > 1:
            box = self._open.pop()
            self._silent -= box.name in _SILENT
            box.until = at
            box.end = at
            if box.name == tag:
                box.end = close + 1 if close >= 0 else at
                return

    def handle_data(self, data: str) -> None:
        if not self._silent and data.strip():
            self._open[-1].text += data
