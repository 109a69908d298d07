"""What one does with reviews as a whole: begin one, find it, throw it away and take it back."""

import secrets
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.queries import Misreading, read_query
from reviewdesk.store.values import Hit, Saved, Summary

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import UnitOfWork

__all__ = ["Found", "Hit", "Library", "Saved", "Summary"]

_ID_BITS = 74


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Found:
    """What a search found, and what of the query was not taken as it was typed."""

    hits: tuple[Hit, ...]
    misreadings: tuple[Misreading, ...]


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

    def list(
        self, status: Status | None = None, text: str = "", limit: int = 100, after: Summary | None = None
    ) -> tuple[Summary, ...]:
        """List reviews, the one edited last first; `text` is a query whose last word may still be typed.

        A status given here is one more thing that must hold. The next page begins `after` the last one of this.
        """
        reading = read_query(text, self._clock().astimezone(), is_being_typed=True)
        if reading.is_vain:
            return ()
        with self._store.reading() as work:
            return tuple(work.reviews.summaries(status, reading.query, limit, after))

    def search(self, text: str, limit: int = 50) -> Found:
        """Find reviews by a query, the best first; one without words finds what was edited last."""
        reading = read_query(text, self._clock().astimezone())
        if reading.is_vain:
            return Found((), reading.misreadings)
        with self._store.reading() as work:
            return Found(tuple(work.reviews.search(reading.query, limit)), reading.misreadings)

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


def _move(work: "UnitOfWork", review_id: ReviewId, status: Status) -> None:
    saved = work.reviews.get(review_id)
    moved = saved.review.moved(status)
    if moved is not saved.review:
        work.reviews.save(moved, saved.version)
