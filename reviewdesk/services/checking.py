"""Tells what is still wrong with a review before a reader does, and of a draft reads again only what changed."""

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import TYPE_CHECKING, TypeAlias
from urllib.parse import urlsplit

from reviewdesk.checks.base import BODY, Archive, Finding, Severity, Subject
from reviewdesk.checks.passage import Passage, read_passage
from reviewdesk.checks.registry import RULES
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ReviewNotFoundError, StoreError
from reviewdesk.markup.held_back import held_back
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.plain import WordCount
from reviewdesk.markup.sections import Section, sections
from reviewdesk.markup.source import split
from reviewdesk.markup.splice import Splice, difference
from reviewdesk.store.searching.query import Place, Query, Term

if TYPE_CHECKING:  # a file is checked without the database
    from reviewdesk.store.opening import Store

__all__ = ["BODY", "Archive", "Around", "Checked", "Checking", "Finding", "Severity", "Splice", "archive_of", "check"]

_MOST_TWINS = 20

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Checked:
    """What was found in a review, and the number of its words, in all and by section."""

    words: int
    findings: tuple[Finding, ...]
    sections: tuple[Section, ...] = ()


Around: TypeAlias = Callable[[Review, Sequence[str]], Archive]
"""Tells what lies around a review, of which the text leads to these other ones."""


class Checking:
    """Checks one review after the other as it changes; follows it by the changes of its source blocks.

    It belongs to one thread. What lies `around` the review is asked for when anything but the text changes.
    """

    def __init__(self, around: Around | None = None) -> None:
        self._around = around
        self._renderer = Renderer()
        self._words = WordCount()
        self._review: Review | None = None
        self._sources: list[str] = []
        self._length = 0
        self._passages: list[Passage] = []
        self._held: list[tuple[str, ...]] = []
        self._archive: Archive | None = None
        self._targets: tuple[str, ...] = ()

    def open(self, review: Review, now: datetime) -> Checked:
        """Check a review as of `now`, an aware moment; every rule looks, and none stops another."""
        self._sources = [block.source for block in split(review.body)]
        self._length = len(review.body)
        self._words = WordCount(self._sources)
        self._renderer.open(self._sources)
        self._passages = list(map(read_passage, self._renderer.parts))
        self._held = list(map(held_back, self._sources))
        self._review = review
        self._look_around(review)
        return self._check(review, now)

    def follow(self, review: Review, now: datetime, splices: Sequence[Splice] = ()) -> Checked:
        """Check a newer state of the review; `splices` changed its source blocks since the last one.

        Where they do not tell how the body became what it is, the body is read again.
        """
        old, self._review = self._review, review
        if old is None or old.id != review.id:
            return self.open(review, now)
        for splice in splices:
            self._take(splice)
        is_whole = self._length == len(review.body) if splices else review.body == old.body
        if not is_whole:
            untold = difference(self._sources, [block.source for block in split(review.body)])
            if untold is not None:
                self._take(untold)
        if self._targets != self._also_read(review) or replace(review, body=old.body) != old:
            self._look_around(review)
        return self._check(review, now)

    def _take(self, splice: Splice) -> None:
        end = splice.first + splice.removed
        self._length += sum(map(len, splice.parts)) - sum(map(len, self._sources[splice.first : end]))
        self._sources[splice.first : end] = splice.parts
        self._words.splice(splice)
        self._held[splice.first : end] = map(held_back, splice.parts)
        for part in self._renderer.splice(splice):
            self._passages[part.first : part.first + part.removed] = map(read_passage, part.parts)

    def _also_read(self, review: Review) -> tuple[str, ...]:
        in_text = (target for passage in self._passages for target in passage.also_read)
        return tuple(dict.fromkeys((*review.also_read, *in_text)))

    def _look_around(self, review: Review) -> None:
        self._targets = self._also_read(review)
        try:
            self._archive = self._around(review, self._targets) if self._around else None
        except StoreError as error:
            log.info("nobody can say what lies around the review: %s", error.code)
            self._archive = None

    def _check(self, review: Review, now: datetime) -> Checked:
        subject = Subject(review, tuple(self._passages), now, self._archive, tuple(self._held))
        last = max(len(self._sources) - 1, 0)
        found = (_within(last, finding) for rule in RULES for finding in rule(subject))
        return Checked(self._words.total, tuple(found), sections(self._sources, self._words.of_blocks))


def check(review: Review, now: datetime, around: Around | None = None) -> tuple[Finding, ...]:
    """Check a review once, as of `now`, an aware moment."""
    return Checking(around).open(review, now).findings


def archive_of(store: "Store", review: Review, targets: Sequence[str]) -> Archive:
    """Ask the desk what lies around a review. Waits for the disk."""
    with store.reading() as work:
        images = frozenset(work.assets.names(review.id))
        missing = set()
        for target in targets:
            if urlsplit(target).scheme:
                continue
            try:
                is_there = work.reviews.find(target).review.status is not Status.TRASHED
            except ReviewNotFoundError:
                is_there = False
            if not is_there:
                missing.add(target)
        twins: list[str] = []
        if review.headline.strip():
            query = Query((Term(review.headline, Place.HEADLINE),))
            twins = [
                each.title or each.id
                for each in work.reviews.summaries(None, query, _MOST_TWINS)
                if each.id != review.id and _same(each.headline) == _same(review.headline)
            ]
    return Archive(images, frozenset(missing), tuple(twins))


def _same(headline: str) -> str:
    return " ".join(headline.casefold().split())


def _within(last: int, finding: Finding) -> Finding:
    """Lead to the last block for what stands in the footnotes, which follow all blocks."""
    is_beyond = finding.block is not None and finding.block > last
    return replace(finding, block=last) if is_beyond else finding
