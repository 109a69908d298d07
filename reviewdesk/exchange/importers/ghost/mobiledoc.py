"""Writes the texts of Ghost's older editor (Mobiledoc) as HTML."""

from html import escape

from reviewdesk.errors import TooLargeError
from reviewdesk.exchange.importers.base import MAX_TEXT
from reviewdesk.exchange.importers.ghost.lexical import card
from reviewdesk.exchange.importers.structured_data import Json

_MARKUP, _IMAGE, _LIST, _CARD = 1, 2, 3, 10
_DEPTH = 40
_TAGS = {"a", "b", "blockquote", "code", "em", "i", "mark", "s", "strike", "strong", "sub", "sup", "u"}
_SECTIONS = {"aside": "blockquote", "pull-quote": "blockquote"}
_BLOCKS = {"blockquote", "h1", "h2", "h3", "h4", "h5", "h6", "p"}


def html_of(document: Json, unknown: list[str]) -> str:
    """Write a text; the names of cards that could not be shown are added to `unknown`."""
    return _Document(document, unknown).html() if isinstance(document, dict) else ""


def _items(value: Json) -> list[Json]:
    return value if isinstance(value, list) else []


def _limit(size: int) -> None:
    if size > MAX_TEXT:
        raise TooLargeError(name="mobiledoc", size=size, limit=MAX_TEXT)


class _Document:
    def __init__(self, document: dict[str, Json], unknown: list[str]) -> None:
        self._sections = _items(document.get("sections"))
        self._markups = _items(document.get("markups"))
        self._atoms = _items(document.get("atoms"))
        self._cards = _items(document.get("cards"))
        self._unknown = unknown

    def html(self) -> str:
        """Write all sections; TooLargeError where they name their marks and cards so often that they grow too large."""
        parts, size = [], 0
        for each in self._sections:
            if isinstance(each, list) and each:
                parts.append(self._section(each))
                size += len(parts[-1])
                _limit(size)
        return "".join(parts)

    def _section(self, section: list[Json]) -> str:
        kind = section[0]
        second = section[1] if len(section) > 1 else None
        third = section[2] if len(section) > 2 else None
        if kind == _MARKUP and isinstance(second, str):
            tag = _SECTIONS.get(second, second if second in _BLOCKS else "p")
            return f"<{tag}>{self._runs(third)}</{tag}>"
        if kind == _LIST and second in ("ul", "ol"):
            items = "".join(f"<li>{self._runs(each)}</li>" for each in _items(third))
            return f"<{second}>{items}</{second}>"
        if kind == _IMAGE and isinstance(second, str):
            return f'<figure><img src="{escape(second)}" alt=""></figure>'
        if kind == _CARD and isinstance(second, int) and 0 <= second < len(self._cards):
            return self._card(self._cards[second])
        self._unknown.append(f"#{kind}"[:20])
        return ""

    def _card(self, entry: Json) -> str:
        name, payload = (entry[0], entry[1]) if isinstance(entry, list) and len(entry) > 1 else ("", {})
        html = card(str(name), payload) if isinstance(payload, dict) else None
        if html is None:
            self._unknown.append(str(name))
        return html or ""

    def _runs(self, value: Json) -> str:
        """Write markers: each says which marks begin, how many end, and its text or atom."""
        html = ""
        opened: list[str] = []
        for marker in _items(value):
            if not isinstance(marker, list) or len(marker) < 4:
                continue
            kind, begins, ends, content = marker[:4]
            _limit(len(html))
            for number in _items(begins):
                tag, start = self._mark(number) if len(opened) < _DEPTH else ("", "")
                opened.append(tag)
                html += start
            html += escape(content, quote=False) if kind == 0 and isinstance(content, str) else self._atom(content)
            for _ in range(min(ends if isinstance(ends, int) else 0, len(opened))):
                tag = opened.pop()
                html += f"</{tag}>" if tag else ""
        return html + "".join(f"</{tag}>" for tag in reversed(opened) if tag)

    def _mark(self, number: Json) -> tuple[str, str]:
        entry = self._markups[number] if isinstance(number, int) and 0 <= number < len(self._markups) else None
        if not isinstance(entry, list) or not entry or entry[0] not in _TAGS:
            return "", ""
        tag = str(entry[0])
        given = _items(entry[1]) if len(entry) > 1 else []
        pairs = dict(zip(map(str, given[::2]), map(str, given[1::2]), strict=False))
        href = f' href="{escape(pairs["href"])}"' if tag == "a" and "href" in pairs else ""
        return tag, f"<{tag}{href}>"

    def _atom(self, number: Json) -> str:
        entry = self._atoms[number] if isinstance(number, int) and 0 <= number < len(self._atoms) else None
        if not isinstance(entry, list) or not entry:
            return ""
        return "<br>" if entry[0] == "soft-return" else escape(str(entry[1]) if len(entry) > 1 else "", quote=False)
