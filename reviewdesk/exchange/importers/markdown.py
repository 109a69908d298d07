"""Markdown as other programs and other critics write it, with a head of theirs or none."""

import re
from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.fields import field_named
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.exchange.front_matter import shown, with_entries
from reviewdesk.exchange.front_matter_text import decode, split
from reviewdesk.exchange.front_matter_yaml import MAX_DEPTH, load
from reviewdesk.exchange.importers.base import NO_WISHES, Certainty, Document, ImportedItem, Importer, Remark, Wishes
from reviewdesk.exchange.importers.foreign_keys import MEANINGS, Meaning, guess
from reviewdesk.exchange.importers.naming import identity, named

ENDINGS = frozenset({".md", ".markdown", ".mdown", ".mkd", ".mdx", ".txt"})

_OPENING = re.compile(rb"(?:\xef\xbb\xbf)?---[ \t]*\r?\n")


class MarkdownFile(Importer):
    """A text with a foreign head, or with none."""

    name = "markdown"
    endings = ENDINGS

    def recognises(self, document: Document) -> Certainty:
        """Tell whether this is a text with the ending of a Markdown file, or with a head."""
        start = document.head(4096)
        if b"\0" in start and not start.startswith((b"\xff\xfe", b"\xfe\xff")):
            return Certainty.NO
        if _OPENING.match(start):
            return Certainty.LIKELY
        return Certainty.PERHAPS if document.ending in ENDINGS else Certainty.NO

    def read(self, document: Document, wishes: Wishes = NO_WISHES) -> Iterator[ImportedItem]:  # noqa: ARG002
        """Read the one review of the file; every value of its head is in a field or under `extra`."""
        text = decode(document.data, document.name)
        parts = split(text, document.name)
        head = load(parts.head, document.name, MAX_DEPTH - 1) if parts.head is not None else None
        values, body = (head.values, parts.body) if head else (Table(), text)  # two thematic breaks make no head
        taking = _Taking(Review(id=ReviewId(""), body=body), values)
        taking.take()
        review, remarks = named(taking.review, document, has_head=head is not None)
        review = replace(review, extra=with_entries(Table(), tuple(taking.left.items())))
        yield ImportedItem(replace(review, id=identity(review, document)), remarks=(*taking.remarks(), *remarks))


class _Taking:
    """The taking of a head's values, one by one, until only what nobody understands is `left`."""

    def __init__(self, review: Review, values: Table) -> None:
        self.review = review
        self.left: dict[str, Extra] = dict(values.entries)
        self._spelled = {name.strip().lower().replace("-", "_").replace(" ", "_"): name for name in reversed(self.left)}
        self._taken: set[str] = set()
        self._refused: dict[str, str] = {}
        self._guessed: list[Remark] = []

    def take(self) -> None:
        """Take all that has a meaning."""
        for meaning in MEANINGS:
            if meaning.field not in self._taken:
                self._try(meaning)
        if "rating" not in self._taken:
            self._guess_rating()
        if self.review.images:
            self.review = replace(self.review, featured_image=self.review.images[0].name)
        if "status" not in self._taken and self.review.published:
            self.review = replace(self.review, status=Status.PUBLISHED)

    def remarks(self) -> tuple[Remark, ...]:
        """Give a remark for each value that has a meaning and a form which does not fit it."""
        kept = (
            Remark("value-kept-aside", name, {"value": shown(self.left[name]), "expected": expected})
            for name, expected in self._refused.items()
            if self.left.get(name)
        )
        return (*kept, *self._guessed)

    def _try(self, meaning: Meaning) -> None:
        for name in filter(None, map(self._spelled.get, meaning.names)):
            if name not in self.left:
                continue
            try:
                self._put(meaning.field, meaning.read(self.left[name]))
            except ValueError:
                self._refused.setdefault(name, meaning.expected)
            else:
                del self.left[name]
                return

    def _put(self, field_name: str, value: object) -> None:
        field = field_named(field_name)
        if field_name == "work.ids":  # each catalogue has its own name in a head
            self.review = field.write(self.review, (*self.review.work.ids, value))
            return
        self._taken.add(field_name)
        self.review = field.write(self.review, value)

    def _guess_rating(self) -> None:
        for name in filter(None, map(self._spelled.get, ("rating", "score"))):
            rating = guess(self.left.get(name, ""))
            if rating is not None:
                self.review = replace(self.review, rating=rating)
                data = {"value": shown(self.left.pop(name)), "best": str(rating.scale.best)}
                self._guessed.append(Remark("rating-scale-guessed", name, data))
                return
