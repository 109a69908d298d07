"""A review as plain text: headline, standfirst, sections, box and 'Also read' are read from how they stand there."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from reviewdesk.domain.extra import Table
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.exchange.importers.articles.box import is_box_line, read_box
from reviewdesk.exchange.importers.articles.layout import Part, parts_of
from reviewdesk.exchange.importers.base import (
    NO_WISHES,
    Certainty,
    Document,
    ImportedItem,
    Importer,
    Remark,
    Wishes,
)
from reviewdesk.exchange.importers.encodings import decoded, encoding_of
from reviewdesk.exchange.importers.headlines import film_of, with_film
from reviewdesk.exchange.importers.naming import identity, named
from reviewdesk.exchange.importers.taking import names_with
from reviewdesk.markup.articles.writing import written
from reviewdesk.markup.nodes import AdSlot, Block, Break, Heading, Inline, Item, List, Paragraph, Separator, Text
from reviewdesk.markup.paste.guessing import looks_like_markdown
from reviewdesk.markup.tidy import tidy

_HEADLINE = 220
_STANDFIRST = 600
_SIGNED = re.compile(r"(?:review(?:ed)?\s+)?by\s+([^\W\d_][^\d:;!?]{2,60})", re.IGNORECASE)
_WRAPPED = range(50, 100)


class PlainArticle(Importer):
    """A text without any markup that has a headline and paragraphs."""

    name = "text"
    endings = frozenset({".txt", ".text"})

    def recognises(self, document: Document) -> Certainty:
        """Tell by the ending and the layout; what has marks of Markdown is none."""
        head = document.head()
        if document.ending not in self.endings or (b"\0" in head and not head.startswith((b"\xff\xfe", b"\xfe\xff"))):
            return Certainty.NO
        text = head.decode(encoding_of(head), "ignore")
        if text.lstrip("\ufeff").startswith(("---", "+++", "#", "<")) or looks_like_markdown(text):
            return Certainty.NO
        parts = parts_of(text)
        has_headline = len(parts) > 3 and len(parts[0].lines) == 1 and len(parts[0].text) <= _HEADLINE
        return Certainty.LIKELY if has_headline else Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:
        """Read the one review; everything that was guessed is told."""
        text, is_sound = decoded(document.data)
        reading = _Reading(parts_of(text.lstrip("\ufeff")))
        reading.read()
        box = read_box(reading.box, Review(id=ReviewId("")), names_with(wishes.keys))
        review = box.taken.review if box.taken else Review(id=ReviewId(""))
        review = replace(
            review,
            headline=reading.headline,
            standfirst=reading.standfirst,
            byline=review.byline or reading.byline,
            also_read=tuple(filter(None, map(slugify, reading.also_read))),
            body=written(tidy(tuple(reading.blocks)), ()),
        )
        review, doubts = _with_title(review, reading)
        review, made_up = named(review, document, has_head=True)
        kept = Table(tuple({**box.extra, **({"box": tuple(reading.beside)} if reading.beside else {})}.items()))
        review = replace(review, id=identity(review, document), extra=kept)
        told = [*reading.remarks, *box.remarks]
        if (moment := review.published) is not None:
            review = replace(review, status=Status.PUBLISHED)
            told.append(Remark("guessed-from-layout", "published", {"value": moment.isoformat(" ", "minutes")}))
        first = () if is_sound else (Remark("encoding-guessed", "body"),)
        remarks = (*first, *told, *doubts, *made_up)
        yield ImportedItem(review, remarks=remarks, line=1, entry=review.headline)


def _with_title(review: Review, reading: "_Reading") -> tuple[Review, tuple[Remark, ...]]:
    """Let the first line of the box name the film; where it also stands in the headline, that is sure."""
    if review.work.title:
        return review, ()
    if reading.title:
        return replace(review, work=replace(review.work, title=reading.title)), ()
    return with_film(review)


@dataclass(slots=True)
class _Reading:
    """What was found so far, paragraph by paragraph."""

    parts: Sequence[Part]
    headline: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    title: str = ""
    also_read: list[str] = field(default_factory=list)
    box: list[Part] = field(default_factory=list)
    beside: list[str] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)
    remarks: list[Remark] = field(default_factory=list)
    _is_broken: bool = False

    def read(self) -> None:
        """Read headline and standfirst from the top, the rest in its order."""
        rest = self._top()
        box = [at for at, part in enumerate(rest) if is_box_line(part) and not part.also_read]
        titles = self._titles(rest, box)
        for at, part in enumerate(rest):
            if at in box:
                self.box.append(part)
            elif at in titles:
                self._name(part)
            elif part.also_read:
                self._lead(part)
            else:
                self._say(part, rest[at + 1] if at + 1 < len(rest) and at + 1 not in (*box, *titles) else None)

    def _top(self) -> Sequence[Part]:
        first, *rest = self.parts or (Part(("",), 1),)
        self.headline = first.text
        if rest and (signed := _SIGNED.fullmatch(rest[0].text)):
            self.byline = (signed[1].strip(),)
            self.remarks.append(Remark("guessed-from-layout", "byline", {"value": signed[1].strip()}))
            rest = rest[1:]
        if len(rest) > 2 and rest[1].is_apart and not rest[0].is_apart and len(rest[0].text) <= _STANDFIRST:
            self.standfirst = rest[0].text
            self.remarks.append(Remark("guessed-from-layout", "standfirst", {"value": _short(self.standfirst)}))
            rest = [replace(rest[1], is_apart=False), *rest[2:]]
        return rest

    def _titles(self, rest: Sequence[Part], box: Sequence[int]) -> list[int]:
        """Find the lines above the box that name the film and repeat the headline."""
        first = next((at for at in box if at), 0)
        part = rest[first - 1] if first else None
        if part is None or len(part.lines) > 3 or not all(self._is_of_headline(line) for line in part.lines):
            return []
        return [first - 1]

    def _is_of_headline(self, line: str) -> bool:
        plain, headline = line.strip().casefold(), self.headline.casefold()
        return bool(plain) and (headline.startswith(plain) or plain.startswith(headline))

    def _name(self, part: Part) -> None:
        title, *others = (line.strip() for line in part.lines)
        if title.casefold() != self.headline.casefold():
            self.title = title
        told = film_of(self.headline)[0]
        if self.title and told.casefold() != self.title.casefold():
            self.remarks.append(Remark("guessed-from-layout", "work.title", {"value": self.title}))
        self.beside += others
        self.remarks += [
            Remark("line-kept-aside", f"line {part.line + at}", {"value": _short(line)})
            for at, line in enumerate(others, 1)
        ]

    def _lead(self, part: Part) -> None:
        self.also_read.append(part.also_read)
        self.remarks.append(Remark("also-read-guessed", "also_read", {"value": _short(part.also_read)}))

    def _say(self, part: Part, following: Part | None) -> None:
        if part.is_apart and self.blocks and not isinstance(self.blocks[-1], AdSlot | Separator) and not part.is_advert:
            self.blocks.append(Separator())
            self._tell_of_breaks(part)
        if part.is_advert:
            self.blocks.append(AdSlot())
        elif part.may_head(following):
            if self.blocks and isinstance(self.blocks[-1], Separator):
                self.blocks.pop()
            self.blocks.append(Heading(2, (Text(part.text),)))
            self.remarks.append(Remark("guessed-from-layout", "heading", {"value": part.text}))
        elif part.is_list and len(part.lines) > 1:
            self.blocks.append(List(tuple(Item((Paragraph((Text(entry),)),)) for entry in part.entries)))
        else:
            self.blocks.append(Paragraph(tuple(_lines(part.lines))))

    def _tell_of_breaks(self, part: Part) -> None:
        if not self._is_broken:
            self._is_broken = True
            self.remarks.append(Remark("gap-became-break", "body", {"line": str(part.line)}))


def _lines(lines: Sequence[str]) -> Iterator[Inline]:
    """Give the lines of a paragraph; lines that an editor wrapped are one."""
    is_wrapped = all(len(line) in _WRAPPED for line in lines[:-1])
    for number, line in enumerate(lines):
        if number:
            yield Text(" ") if is_wrapped else Break()
        yield Text(line.strip())


def _short(text: str) -> str:
    return text if len(text) <= 60 else f"{text[:59]}…"
