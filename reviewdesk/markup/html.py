"""Turns a body into safe HTML, block by block; a block whose source and surroundings stay is never rendered twice."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TypeAlias

from reviewdesk.markup.definitions import NONE, Definitions
from reviewdesk.markup.engine import Page, UnparsableError, engine
from reviewdesk.markup.parse import definitions as defined_in
from reviewdesk.markup.safety import literal, sanitise
from reviewdesk.markup.source import split

_MARK = re.compile(r"\[\^([^\]]*)\]")
_LEAKED = "\x02"

_Seen: TypeAlias = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class _Key:
    """All that the HTML of a block depends on."""

    source: str
    definitions: Definitions
    seen: _Seen = ()
    is_footnotes: bool = False


def same(address: str) -> str:
    """Leave an image address as it is."""
    return address


class Renderer:
    """Renders one body again and again; a renderer belongs to one thread and one way to resolve images."""

    def __init__(self, resolve_image: Callable[[str], str] = same) -> None:
        self._resolve_image = resolve_image
        self._pages: dict[_Key, Page] = {}

    def render(self, text: str) -> tuple[str, ...]:
        """Give the HTML of each source block, and of the footnotes as one more where there are any."""
        blocks = split(text)
        definitions = defined_in(blocks)
        kept: dict[_Key, Page] = {}
        seen: Counter[str] = Counter()
        parts = []
        for block in blocks:
            page = self._page(_key(block.source, definitions, seen), kept)
            seen.update(dict(page.marks))
            parts.append(page.html)
        if definitions.footnotes:
            key = _Key("", definitions, tuple(sorted(seen.items())), is_footnotes=True)
            parts.append(self._page(key, kept).html)
        self._pages = kept
        return tuple(parts)

    def _page(self, key: _Key, kept: dict[_Key, Page]) -> Page:
        page = kept.get(key) or self._pages.get(key) or self._safe(key)
        kept[key] = page
        return page

    def _safe(self, key: _Key) -> Page:
        page = unsafe_page(key.source, key.definitions, dict(key.seen), is_footnotes=key.is_footnotes)
        return Page(sanitise(page.html, self._resolve_image).strip(), page.marks)


def unsafe_page(source: str, definitions: Definitions, seen: Mapping[str, int], *, is_footnotes: bool = False) -> Page:
    """Give the HTML of a block as the parser makes it; what the parser cannot take is shown as it stands."""
    if is_footnotes:
        source = "\n\n".join(f"[^{label}]: {note}" for label, note in definitions.footnotes)
    try:
        work = engine()
        page = Page(work.footnotes(definitions, seen)) if is_footnotes else work.page(source, definitions, seen)
    except UnparsableError:
        return Page(literal(source))
    return Page(literal(source)) if _LEAKED in page.html else page


def _key(source: str, definitions: Definitions, seen: Mapping[str, int]) -> _Key:
    """Name what a block can see of its surroundings, and no more, so that distant edits leave it alone."""
    if not definitions:
        return _Key(source, NONE)
    has_links = "[" in source
    marks = sorted(label for label in set(_MARK.findall(source)) if seen.get(label))
    visible = Definitions(
        definitions.references if has_links else (),
        tuple((label, "") for label, _ in definitions.footnotes) if "[^" in source else (),
        definitions.abbreviations,
    )
    return _Key(source, visible, tuple((label, seen[label]) for label in marks))
