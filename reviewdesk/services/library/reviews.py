"""What one does with reviews as a whole: begin one, find it, throw it away and take it back."""

import secrets
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.library.days import LocalZone
from reviewdesk.services.library.queries import Misreading, Query, read_query, status_facet
from reviewdesk.store.searching.query import EVERYTHING, NEWEST, SortBy, Sorting
from reviewdesk.store.stopping import STOPPED, Stopper
from reviewdesk.store.values import Counts, Hit, Saved, Summary

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import UnitOfWork

__all__ = [
    "NEWEST",
    "STOPPED",
    "Counts",
    "Found",
    "Hit",
    "Library",
    "Order",
    "Saved",
    "SortBy",
    "Sorting",
    "Stopper",
    "Summary",
    "all_summaries",
]

_ID_BITS = 74
_PAGE = 500
_RANKED = 1000
"""So many are put in order: nobody reads on to the thousandth, and a facet more brings it up."""


def _now() -> datetime:
    return datetime.now(UTC)


def all_summaries(store: "Store", status: Status | None = None) -> Iterator[Summary]:
    """List all reviews of a status, or all but the trash, page by page, each once.

    Where damage makes the last of a page come before its first, the pages would go round.
    """
    last = None
    seen: set[ReviewId] = set()
    while True:
        with store.reading() as work:
            page = work.reviews.summaries(status, limit=_PAGE, after=last)
        new = [summary for summary in page if summary.id not in seen]
        if not new:
            return
        yield from new
        seen.update(summary.id for summary in new)
        last = page[-1]


class Order(Enum):
    """Which of the reviews that were found comes first."""

    BEST = auto()
    NEWEST = auto()  # or as the list is sorted


@dataclass(frozen=True, slots=True)
class Found:
    """A page of what a search found, and what of the query was not taken as it was typed.

    `total` counts all that was found, or is None where everything is listed. `Library.more` gives the next page where
    `has_more` says that there is one; `rest` are the numbers of a ranking that are still to come.
    """

    hits: tuple[Hit, ...]
    misreadings: tuple[Misreading, ...] = ()
    total: int | None = 0
    order: Order = Order.NEWEST
    has_more: bool = False
    query: Query = EVERYTHING
    status: Status | None = None
    rest: tuple[int, ...] = ()
    sorting: Sorting = NEWEST


class Library:
    """All reviews of one store. Every method waits for the disk: call them from a worker thread."""

    def __init__(
        self,
        store: "Store",
        events: Events | None = None,
        clock: Callable[[], datetime] = _now,
        random_bits: Callable[[int], int] = secrets.randbits,
    ) -> None:
        self._store = store
        self._events = events or Events()
        self._clock = clock
        self._random_bits = random_bits

    def new(
        self,
        headline: str = "",
        film: str = "",
        *,
        year: int = 0,
        language: str = "en-GB",
        byline: tuple[str, ...] = (),
    ) -> Saved:
        """Begin a review as a draft, its slug made from the headline, or from the film where there is none."""
        review = Review(
            id=self._fresh_id(),
            headline=headline,
            slug=slugify(headline or film),
            byline=byline,
            language=language,
            work=Work(title=film, year=year),
        )
        return self.add(review)

    def add(self, review: Review) -> Saved:
        """Keep a review that came from elsewhere; ConflictError where its id is taken."""
        with self._store.unit_of_work() as work:
            saved = work.reviews.add(review)
        self._tell(Change.ADDED, (review.id,))
        return saved

    def add_copy(self, review: Review) -> Saved:
        """Keep a review under a new id, with its images: what a conflict would lose, and a start for the next one."""
        copy = replace(review, id=self._fresh_id())
        with self._store.unit_of_work() as work:
            saved = work.reviews.add(copy)
            for name in work.assets.names(review.id):
                work.assets.put(copy.id, name, work.assets.get(review.id, name) or b"")
        self._tell(Change.ADDED, (copy.id,))
        return saved

    def list(self, status: Status | None = None, limit: int = 100, after: Summary | None = None) -> tuple[Summary, ...]:
        """List reviews, the one edited last first; the next page begins `after` the last one of this."""
        with self._store.reading() as work:
            return tuple(work.reviews.summaries(status, limit=limit, after=after))

    def search(
        self,
        text: str,
        limit: int = 50,
        *,
        status: Status | None = None,
        order: Order = Order.BEST,
        sorting: Sorting = NEWEST,
        is_being_typed: bool = False,
        stopper: Stopper | None = None,
    ) -> Found:
        """Find reviews by a query, of those with this status; one without words finds all as they are sorted.

        While it is being typed, its last word may go on. A search that is stopped ends with StoreUnavailableError
        `store-stopped`.
        """
        reading = read_query(text, self._clock().astimezone(LocalZone()), is_being_typed=is_being_typed)
        if reading.is_vain:
            return Found((), reading.misreadings)
        query = reading.query if reading.query.terms or reading.query.facets else EVERYTHING
        narrowed = query if status is None else query.narrowed(status_facet(status))
        found = Found((), reading.misreadings, query=query, status=status, sorting=sorting)
        with self._store.reading(stopper) as work:
            if query is EVERYTHING:
                found = replace(found, total=None)
            else:
                found = replace(found, total=work.reviews.count(narrowed))
            if query.has_words and order is Order.BEST:
                found = replace(found, order=order, rest=tuple(work.reviews.ranking(narrowed, _RANKED)))
            return _next_page(work, found, limit)

    def more(self, found: Found, limit: int = 50) -> Found:
        """Give the page after one that was found; of a ranking, what has been deleted since is left out."""
        with self._store.reading() as work:
            return _next_page(work, found, limit)

    def counts(self) -> Counts:
        """Count the reviews of each status, and those that an embargo holds."""
        with self._store.reading() as work:
            return work.overview.counts(self._clock())

    def get(self, review_id: ReviewId) -> Saved:
        """Read a review; ReviewNotFoundError where there is none."""
        with self._store.reading() as work:
            return work.reviews.get(review_id)

    def find(self, id_or_slug: str) -> Saved:
        """Read a review by its id or slug; ReviewNotFoundError where there is none."""
        with self._store.reading() as work:
            return work.reviews.find(id_or_slug)

    def move(self, ids: Iterable[ReviewId], status: Status) -> None:
        """Give reviews this status, all of them or none; MoveError where one may not have it."""
        ids = tuple(ids)
        with self._store.unit_of_work() as work:
            for each in ids:
                _move(work, each, status)
        self._tell(Change.MOVED, ids)

    def trash(self, ids: Iterable[ReviewId]) -> None:
        """Throw reviews away; they lie in the trash, and the store remembers the status they had."""
        self.move(ids, Status.TRASHED)

    def untrash(self, ids: Iterable[ReviewId]) -> None:
        """Take reviews back from the trash, each to the status it had; what is not in the trash stays as it is."""
        ids = tuple(ids)
        with self._store.unit_of_work() as work:
            for each in ids:
                if work.reviews.get(each).review.status is Status.TRASHED:
                    _move(work, each, work.reviews.status_before_trash(each))
        self._tell(Change.MOVED, ids)

    def delete(self, ids: Iterable[ReviewId]) -> None:
        """Remove reviews for good, with the images that only they use."""
        ids = tuple(ids)
        with self._store.unit_of_work() as work:
            for each in ids:
                work.reviews.delete(each)
        self._tell(Change.DELETED, ids)

    def _fresh_id(self) -> ReviewId:
        return review_id(int(self._clock().timestamp() * 1000), self._random_bits(_ID_BITS))

    def _tell(self, change: Change, ids: tuple[ReviewId, ...]) -> None:
        self._events.publish(Changed(change, ids))


def _next_page(work: "UnitOfWork", found: Found, limit: int) -> Found:
    reviews = work.reviews
    if found.order is Order.BEST:
        rest = found.rest[limit:]
        return replace(found, hits=tuple(reviews.hits(found.rest[:limit], found.query)), rest=rest, has_more=bool(rest))
    after = found.hits[-1].summary if found.hits else None
    page = reviews.summaries(found.status, found.query, limit, after, found.sorting)
    is_plain = found.query is EVERYTHING
    hits = [Hit(summary, "", ()) for summary in page] if is_plain else reviews.passages(page, found.query)
    return replace(found, hits=tuple(hits), has_more=len(page) == limit)


def _move(work: "UnitOfWork", review_id: ReviewId, status: Status) -> None:
    saved = work.reviews.get(review_id)
    moved = saved.review.moved(status)
    if moved is not saved.review:
        work.reviews.save(moved, saved.version)
