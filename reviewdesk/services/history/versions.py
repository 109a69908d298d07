"""The versions of a review: what was kept of it and why, what differs between any two, and the way back to one."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.history.differences import FieldDifference, Piece, always, differing_fields, differing_words
from reviewdesk.store.values import VersionInfo, VersionKind

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store

__all__ = ["Difference", "History", "Version", "VersionInfo", "VersionKind", "as_draft", "difference"]

log = logging.getLogger(__name__)


def _now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class Version:
    """One version in the list; `more` counts its words against the version before, the first one's against none."""

    info: VersionInfo
    more: int


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs between an older state of a review and a newer one."""

    fields: tuple[FieldDifference, ...]
    pieces: tuple[Piece, ...]


def difference(old: Review, new: Review, is_wanted: Callable[[], bool] = always) -> Difference:
    """Compare two states of a review, word by word and field by field; not to the end where it is not wanted."""
    return Difference(differing_fields(old, new), differing_words(old.body, new.body, is_wanted))


def as_draft(version: Review, draft: Review) -> Review:
    """Give what a draft becomes by a restore: all of the version, but the status, which tells of the world outside."""
    return replace(version, id=draft.id, status=draft.status)


class History:
    """The history of every review of one store. Every method waits for the disk: call them from a worker thread."""

    def __init__(self, store: "Store", events: Events | None = None, clock: Callable[[], datetime] = _now) -> None:
        self._store = store
        self._events = events or Events()
        self._clock = clock

    def versions(self, review_id: ReviewId) -> tuple[Version, ...]:
        """List the versions of a review, the newest first."""
        with self._store.reading() as work:
            infos = work.history.versions(review_id)
        before = [0, *(info.words for info in infos)]
        return tuple(Version(info, info.words - words) for info, words in zip(infos, before, strict=False))[::-1]

    def get(self, review_id: ReviewId, number: int) -> Review:
        """Read a version; ReviewNotFoundError where there is none of this number."""
        with self._store.reading() as work:
            return work.history.get(review_id, number)

    def keep(self, review: Review, kind: VersionKind, name: str = "") -> int:
        """Keep this state of a review, saved or not, and give its number."""
        with self._store.unit_of_work() as work:
            number = work.history.add(review, kind, name)
        self._tell(review.id)
        return number

    def keep_filed(self, review: Review, target: str) -> None:
        """Keep what was exported; the export is done, so that a store that cannot take it is only noted."""
        if self._store.is_read_only:
            return
        try:
            self.keep(review, VersionKind.FILED, target)
        except ReviewDeskError as error:
            log.info("an export is not in the history: %s", error.code)

    def name(self, review_id: ReviewId, number: int, name: str) -> None:
        """Give a version a name, by which it stays for ever; the empty name takes it away."""
        with self._store.unit_of_work() as work:
            work.history.name(review_id, number, name)
        self._tell(review_id)

    def before_restore(self, draft: Review, number: int) -> Review:
        """Keep a draft that is to give way, then give what it becomes by the restore of a version."""
        with self._store.unit_of_work() as work:
            version = work.history.get(draft.id, number)
            work.history.add(draft, VersionKind.BEFORE_RESTORE)
        self._tell(draft.id)
        return as_draft(version, draft)

    def restore(self, review_id: ReviewId, number: int) -> Review:
        """Put a version back into the store as the review, which is kept as a version first."""
        with self._store.unit_of_work() as work:
            saved = work.reviews.get(review_id)
            restored = as_draft(work.history.get(review_id, number), saved.review)
            if restored == saved.review:
                return restored
            work.history.add(saved.review, VersionKind.BEFORE_RESTORE)
            work.reviews.save(restored, saved.version)
        self._events.publish(Changed(Change.SAVED, (review_id,)))
        return restored

    def thin(self) -> int:
        """Leave of all histories what is worth its room, and give how many versions went.

        All of the last day stay, one an hour of the last week, one a day before; what was named, filed or published
        stays for ever.
        """
        if self._store.is_read_only:
            return 0
        with self._store.unit_of_work() as work:
            return work.history.thin_all(self._clock())

    def _tell(self, review_id: ReviewId) -> None:
        self._events.publish(Changed(Change.KEPT, (review_id,)))
