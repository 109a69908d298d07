"""Shows a draft as its readers will see it, and says after each change which part of the page to replace."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from urllib.parse import urlsplit

from reviewdesk.domain.review import Review
from reviewdesk.exchange.exporters.article import Article, body, frame
from reviewdesk.exchange.exporters.base import ExportContext, House
from reviewdesk.exchange.exporters.json_ld import NOBODY
from reviewdesk.exchange.exporters.registry import exporter_named
from reviewdesk.exchange.labels import labels_for
from reviewdesk.markup.dialect.review_box import PLACE
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.plain import WordCount, reading_minutes
from reviewdesk.markup.source import split
from reviewdesk.markup.splice import Splice, difference, runs
from reviewdesk.resources import read_text
from reviewdesk.services.exporting.gate import is_held
from reviewdesk.services.previewing.foreseeing import site_of, target_of
from reviewdesk.services.previewing.indenting import STEP, indented

__all__ = ["EVERYTHING", "Changes", "Previewing", "Splice"]

EVERYTHING = 1_000_000_000
"""More blocks than any page has: a splice that removes so many leaves nothing of what was there."""

TARGET = "html-page"
"""What the preview shows until somebody chooses another target."""

_NO_FRAME = Article(language="", direction="", header="", box="", blocks=(), footer="")
_PLACE = "<!--desk:{}-->"


@dataclass(frozen=True, slots=True)
class Changes:
    """What to replace on the page; None stays as it is.

    The splices of `blocks` follow each other; language and direction come together.
    """

    language: str | None = None
    direction: str | None = None
    header: str | None = None
    box: str | None = None
    blocks: tuple[Splice, ...] = ()
    footer: str | None = None

    def __bool__(self) -> bool:
        return self != Changes()


class Previewing:
    """Makes the page of one review after the other, as the target of this name sets it.

    Where a site is named too (`VIEWS`), the changes show struck out what it takes away; all else is as it leaves.
    `image_url` turns an image's name into an address to load. It follows the review by the changes of its source
    blocks, and belongs to one thread.
    """

    def __init__(self, image_url: Callable[[str], str], target: str = TARGET, house: House = NOBODY) -> None:
        self._image_url = image_url
        self._house = house
        self._layout = exporter_named(target_of(target)).layout
        self._site = site_of(target)
        self._renderer = Renderer(image_url)
        self._words = WordCount()
        self._review: Review | None = None
        self._minutes = 0
        self._is_box_in_text = False
        self._length = 0
        self._sources: list[str] = []
        self._frame = _NO_FRAME
        self._blocks: list[str] = []
        self._laid_out: dict[tuple[str, int], str] = {}

    def open(self, review: Review) -> Changes:
        """Give the whole page, for a page that shows anything or nothing."""
        return self._struck(self._open(review))

    def _open(self, review: Review) -> Changes:
        self._sources = [block.source for block in split(review.body)]
        self._length = len(review.body)
        self._words = WordCount(self._sources)
        self._renderer.open(self._sources)
        self._review = review
        self._blocks = list(self._finished(self._renderer.parts))
        self._frame = new = self._framed()
        return Changes(
            language=new.language,
            direction=new.direction,
            header=new.header,
            box=new.box,
            blocks=(Splice(0, EVERYTHING, tuple(self._blocks)),),
            footer=new.footer,
        )

    def follow(self, review: Review, splices: Sequence[Splice] = ()) -> Changes:
        """Give what changes by a newer state of the review; `splices` changed its source blocks since the last one.

        Where they do not tell how the body became what it is, the body is read again.
        """
        return self._struck(self._follow(review, splices))

    def _follow(self, review: Review, splices: Sequence[Splice]) -> Changes:
        old, self._review = self._review, review
        if old is None or old.id != review.id:
            return self._open(review)
        parts = [part for splice in splices for part in self._take(splice)]
        if not self._has_body_of(old, review, is_told=bool(splices)):
            untold = difference(self._sources, [block.source for block in split(review.body)])
            parts.extend(self._take(untold) if untold else ())
        changed = [self._put(Splice(part.first, part.removed, self._finished(part.parts))) for part in parts]
        is_framed = replace(review, body=old.body) == old
        if not is_framed:
            changed.extend(self._refinish())
        is_same_place = self._is_box_in_text == (PLACE in self._renderer.parts)
        if is_framed and is_same_place and self._minutes == reading_minutes(self._words.total):
            return Changes(blocks=tuple(changed))
        before, self._frame = self._frame, self._framed()
        return _changes(before, self._frame, tuple(changed))

    def html(self) -> str:
        """Give the whole article."""
        return replace(self._frame, blocks=tuple(self._blocks)).html if self._review else ""

    def laid_out(self) -> str:
        """Give the whole article in lines to be read; only what has changed since the last time is laid out anew."""
        frame = self._frame
        parts = {
            "header": (frame.header,),
            "box": (frame.box,),
            "blocks": tuple(self._blocks),
            "footer": (frame.footer,),
        }
        lines: list[str] = []
        laid_out: dict[tuple[str, int], str] = {}
        for line in indented(self._skeleton(frame)).split("\n") if self._review else ():
            name = line.strip().removeprefix("<!--desk:").removesuffix("-->")
            if name not in parts:
                lines.append(line)
                continue
            depth = (len(line) - len(line.lstrip())) // len(STEP)
            for part in filter(None, parts[name]):
                known = self._laid_out.get((part, depth))
                laid_out[part, depth] = indented(part, depth) if known is None else known
                lines.append(laid_out[part, depth])
        self._laid_out = laid_out
        return "\n".join(lines)

    def page(self) -> str:
        """Give the empty page, with a comment at the place of each part."""
        return read_text("preview", "shell.html").replace(_PLACE.format("article"), self._skeleton(self._no_frame()))

    def stylesheet(self) -> str:
        """Give the style sheet that the target's readers have."""
        return read_text("stylesheets", self._layout.stylesheet)

    def _struck(self, changes: Changes) -> Changes:
        """Strike out what the site takes away."""
        if self._site is None:
            return changes
        keep, own = self._site.keep, urlsplit(self._image_url("")).scheme
        header, box, footer = (part and keep(part, own).shown for part in (changes.header, changes.box, changes.footer))
        blocks = tuple(
            replace(each, parts=tuple(keep(part, own).shown for part in each.parts)) for each in changes.blocks
        )
        return replace(changes, header=header, box=box, blocks=blocks, footer=footer)

    def _skeleton(self, frame: Article) -> str:
        header, box, blocks, footer = map(_PLACE.format, ("header", "box", "blocks", "footer"))
        places = replace(frame, header=header, box=box, blocks=(blocks,), footer=footer, layout=self._layout)
        return places.html

    def _no_frame(self) -> Article:
        return replace(_NO_FRAME, is_box_last=self._house.is_box_last)

    def _take(self, splice: Splice) -> tuple[Splice, ...]:
        gone = self._sources[splice.first : splice.first + splice.removed]
        self._sources[splice.first : splice.first + splice.removed] = splice.parts
        self._length += sum(map(len, splice.parts)) - sum(map(len, gone))
        self._words.splice(splice)
        return self._renderer.splice(splice)

    def _has_body_of(self, old: Review, review: Review, *, is_told: bool) -> bool:
        """Tell whether the blocks make up the body; comparing texts is for bodies that nobody told of."""
        return self._length == len(review.body) if is_told else review.body == old.body

    def _put(self, splice: Splice) -> Splice:
        self._blocks[splice.first : splice.first + splice.removed] = splice.parts
        return splice

    def _refinish(self) -> Iterator[Splice]:
        """Give the blocks in which fields of the review show, where these have changed."""
        new = self._finished(self._renderer.parts)
        other = {at: part for at, (part, shown) in enumerate(zip(new, self._blocks, strict=True)) if part != shown}
        self._blocks = list(new)
        return runs(other)

    def _finished(self, parts: tuple[str, ...]) -> tuple[str, ...]:
        return body(self._context(parts), self._layout)

    def _framed(self) -> Article:
        self._minutes = reading_minutes(self._words.total)
        self._is_box_in_text = PLACE in self._renderer.parts
        made = frame(self._context(()), self._layout)
        return replace(made, box="") if self._is_box_in_text else made

    def _context(self, blocks: tuple[str, ...]) -> ExportContext:
        assert self._review is not None
        return ExportContext(
            review=self._review,
            blocks=blocks,
            labels=labels_for(self._review.language),
            image_url=self._image_url,
            words=self._words.total,
            is_held=is_held(self._review, datetime.now(UTC)),
            house=self._house,
        )


def _changes(old: Article, new: Article, blocks: tuple[Splice, ...]) -> Changes:
    is_turned = (old.language, old.direction) != (new.language, new.direction)
    return Changes(
        language=new.language if is_turned else None,
        direction=new.direction if is_turned else None,
        header=_changed(old.header, new.header),
        box=_changed(old.box, new.box),
        blocks=blocks,
        footer=_changed(old.footer, new.footer),
    )


def _changed(old: str, new: str) -> str | None:
    return new if new != old else None
