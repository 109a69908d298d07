"""Turns a body into safe HTML, block by block; a block whose source and surroundings stay is never rendered twice."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from reviewdesk.markup.definitions import NONE, Defined, Definitions
from reviewdesk.markup.engine import Page, UnparsableError, engine
from reviewdesk.markup.parse import defined_in
from reviewdesk.markup.remembering import remembered
from reviewdesk.markup.safety import literal, sanitise
from reviewdesk.markup.source import split
from reviewdesk.markup.splice import Splice, runs

_MARK = re.compile(r"\[\^([^\]]*)\]")
_LEAKED = "\x02"

_Seen: TypeAlias = tuple[tuple[str, int], ...]
_Views: TypeAlias = tuple[Definitions, Definitions, Definitions]


@dataclass(frozen=True, slots=True)
class _Key:
    """All that the HTML of a block depends on."""

    source: str
    definitions: Definitions
    seen: _Seen = ()
    is_footnotes: bool = False


@dataclass(frozen=True, slots=True)
class _Shown:
    """What a block gave when it was rendered last."""

    key: _Key
    page: Page


def same(address: str) -> str:
    """Leave an image address as it is."""
    return address


class Renderer:
    """Renders one body as it changes; a renderer belongs to one thread and one way to resolve images.

    Its parts are the HTML of each source block, and of the footnotes as one more where there are any.
    """

    def __init__(self, resolve_image: Callable[[str], str] = same) -> None:
        self._resolve_image = resolve_image
        self._defined = Defined()
        self._views: _Views = (NONE, NONE, NONE)
        self._shown: list[_Shown] = []
        self._footnotes: _Shown | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """Give the whole body as it was rendered last."""
        parts = [shown.page.html for shown in self._shown]
        return (*parts, self._footnotes.page.html) if self._footnotes else tuple(parts)

    def render(self, text: str) -> tuple[str, ...]:
        """Give the parts of a text."""
        self.open([block.source for block in split(text)])
        return self.parts

    def open(self, sources: Sequence[str]) -> None:
        """Take other source blocks; what stands among them as it stood before is not rendered again."""
        known = {shown.key: shown for shown in self._shown}
        self._defined = Defined(map(defined_in, sources))
        self._views = _views(self._defined.whole, self._views)
        self._shown = []
        seen: Counter[str] = Counter()
        for source in sources:
            key = _key(source, self._views, seen)
            shown = known[key] = known.get(key) or self._render(key)
            self._shown.append(shown)
            seen.update(dict(shown.page.marks))
        self._close(seen)

    def splice(self, change: Splice) -> tuple[Splice, ...]:
        """Take a change of the source blocks and give the changes of the parts, each on top of those before it."""
        first, end, last = change.first, change.first + change.removed, change.first + len(change.parts)
        gone = self._shown[first:end]
        before = self._views
        is_defined_anew = self._defined.splice(first, change.removed, [defined_in(part) for part in change.parts])
        if is_defined_anew:
            self._views = _views(self._defined.whole, before)
        touched: dict[int, str] = {}
        seen = self._before(first) if _may_refer(gone, change.parts) else Counter[str]()
        if self._views is not before:
            seen.clear()
            touched.update(self._renew(0, first, seen))
        self._shown[first:end] = new = list(self._rendered(change.parts, seen))
        is_counted_anew = _marks(new) != _marks(gone)
        if self._views is not before or is_counted_anew:
            touched.update(self._renew(last, len(self._shown), seen))
        elif is_defined_anew:
            seen = self._before(len(self._shown))
        main = Splice(first, change.removed, tuple(shown.page.html for shown in new))
        had_footnotes = self._footnotes
        if is_defined_anew or is_counted_anew:
            self._close(seen)
        is_same = main.parts == tuple(shown.page.html for shown in gone)
        return (*(() if is_same else (main,)), *runs(touched), *self._end(had_footnotes))

    def _rendered(self, sources: Iterable[str], seen: Counter[str]) -> Iterator[_Shown]:
        for source in sources:
            shown = self._render(_key(source, self._views, seen))
            seen.update(dict(shown.page.marks))
            yield shown

    def _renew(self, start: int, end: int, seen: Counter[str]) -> Iterator[tuple[int, str]]:
        """Render again those that see something else now; give the places where that shows, and what."""
        for at in range(start, end):
            old = new = self._shown[at]
            key = _key(old.key.source, self._views, seen)
            if key != old.key:
                new = self._shown[at] = self._render(key)
            seen.update(dict(new.page.marks))
            if new.page.html != old.page.html:
                yield at, new.page.html

    def _before(self, end: int) -> Counter[str]:
        return _marks(self._shown[:end])

    def _close(self, seen: Counter[str]) -> None:
        """Render the footnotes, which stand at the end."""
        if not self._defined.whole.footnotes:
            self._footnotes = None
            return
        key = _Key("", self._defined.whole, tuple(sorted(seen.items())), is_footnotes=True)
        if self._footnotes is None or self._footnotes.key != key:
            self._footnotes = self._render(key)

    def _end(self, before: _Shown | None) -> Iterator[Splice]:
        old, new = (() if shown is None else (shown.page.html,) for shown in (before, self._footnotes))
        if old != new:
            yield Splice(len(self._shown), len(old), new)

    def _render(self, key: _Key) -> _Shown:
        page = unsafe_page(key.source, key.definitions, dict(key.seen), is_footnotes=key.is_footnotes)
        return _Shown(key, Page(sanitise(page.html, self._resolve_image).strip(), page.marks))


def unsafe_page(source: str, definitions: Definitions, seen: Mapping[str, int], *, is_footnotes: bool = False) -> Page:
    """Give the HTML of a block as the parser makes it; what the parser cannot take is shown as it stands."""
    return _page(source, definitions, tuple(seen.items()), is_footnotes)


@remembered(200_000)
def _page(source: str, definitions: Definitions, seen: _Seen, is_footnotes: bool) -> Page:
    """Make a page, and remember those of a text for a moment: what is shown has its words counted next."""
    if is_footnotes:
        source = "\n\n".join(f"[^{label}]: {note}" for label, note in definitions.footnotes)
    try:
        work = engine()
        counts = dict(seen)
        page = Page(work.footnotes(definitions, counts)) if is_footnotes else work.page(source, definitions, counts)
    except UnparsableError:
        return Page(literal(source))
    return Page(literal(source)) if _LEAKED in page.html else page


def _views(whole: Definitions, before: _Views) -> _Views:
    """Give what a block sees that has no bracket, links, footnote marks; what it saw `before` where that is the same.

    A block sees no more than it can name, so that distant edits leave it alone.
    """
    labels = tuple((label, "") for label, _ in whole.footnotes)
    views = (
        Definitions(abbreviations=whole.abbreviations),
        Definitions(whole.references, abbreviations=whole.abbreviations),
        Definitions(whole.references, labels, whole.abbreviations),
    )
    return before if views == before else views


def _key(source: str, views: _Views, seen: Mapping[str, int]) -> _Key:
    if "[^" not in source:
        return _Key(source, views["[" in source])
    marks = sorted(label for label in set(_MARK.findall(source)) if seen.get(label)) if seen else ()
    return _Key(source, views[2], tuple((label, seen[label]) for label in marks))


def _may_refer(gone: Iterable[_Shown], sources: Iterable[str]) -> bool:
    return any(shown.page.marks for shown in gone) or any("[^" in source for source in sources)


def _marks(shown: Iterable[_Shown]) -> Counter[str]:
    """Count the footnote marks."""
    count: Counter[str] = Counter()
    for one in shown:
        count.update(dict(one.page.marks))
    return count
