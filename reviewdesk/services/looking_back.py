"""What a backup holds, review by review, and the way of one of them back to the desk, beside what is there now."""

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review, Status
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.exporting.making import artifact_of
from reviewdesk.services.library.queries import read_query
from reviewdesk.store.looking_in import looking_into
from reviewdesk.store.opening import Store
from reviewdesk.store.values import Saved, Summary

MOST: Final = 500
"""So many reviews of a backup are listed; the others are found by their words."""
_FORMAT: Final = "html-fragment"
_ID_BITS: Final = 74


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Past:
    """A review as a backup holds it, with its images by name, and as an article in HTML."""

    review: Review
    images: Mapping[str, bytes]

    @property
    def html(self) -> str:
        return artifact_of(self.review, _FORMAT, self.images).text


class LookingBack:
    """Reads out of backups, and never writes to one. Every method waits for the disk: call them from a worker."""

    def __init__(
        self,
        store: Store,
        events: Events,
        clock: Callable[[], datetime] = _now,
        random_bits: Callable[[int], int] = secrets.randbits,
    ) -> None:
        self._store = store
        self._events = events
        self._clock = clock
        self._random_bits = random_bits

    def reviews(self, backup: Path, text: str = "") -> tuple[Summary, ...]:
        """List the reviews that a backup holds, the trash last, the one edited last first; `text` is a query."""
        reading = read_query(text, self._clock().astimezone(), is_being_typed=True)
        if reading.is_vain:
            return ()
        with looking_into(backup) as store, store.reading() as work:
            listed = work.reviews.summaries(None, reading.query, MOST)
            return (*listed, *work.reviews.summaries(Status.TRASHED, reading.query, max(MOST - len(listed), 0)))

    def read(self, backup: Path, wanted: ReviewId) -> Past:
        """Read a review of a backup; ReviewNotFoundError where it has none of this id."""
        with looking_into(backup) as store, store.reading() as work:
            review = work.reviews.get(wanted).review
            found = {name: work.assets.get(wanted, name) for name in work.assets.names(wanted)}
        return Past(review, {name: data for name, data in found.items() if data is not None})

    def bring_back(self, backup: Path, wanted: ReviewId) -> Saved:
        """Put a review of a backup on the desk under an id of its own, with its images; what is there stays."""
        past = self.read(backup, wanted)
        fresh = review_id(int(self._clock().timestamp() * 1000), self._random_bits(_ID_BITS))
        status = Status.DRAFT if past.review.status is Status.TRASHED else past.review.status
        with self._store.unit_of_work() as work:
            saved = work.reviews.add(replace(past.review, id=fresh, status=status))
            for name, data in past.images.items():
                work.assets.put(fresh, name, data)
        self._events.publish(Changed(Change.ADDED, (fresh,)))
        return saved
