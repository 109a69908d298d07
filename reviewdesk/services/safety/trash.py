"""The trash: what lies in it, for how long still, and what goes for good. Nothing is deleted but from here."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Final

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.errors import MoveError
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.library.reviews import all_summaries
from reviewdesk.services.safety.backing_up import BackingUp
from reviewdesk.store.journal.half_typed import write_half_typed
from reviewdesk.store.journal.leftovers import named_in
from reviewdesk.store.values import Summary

if TYPE_CHECKING:  # the database is imported after the first paint; this module may be needed before
    from reviewdesk.store.opening import Store

DAYS: Final = 30


def _now() -> datetime:
    return datetime.now(UTC)


def days_left(edited: datetime, now: datetime) -> int:
    """Count the days that a review still lies in the trash; it was thrown away when it was edited last."""
    return max(0, -((now - edited - timedelta(days=DAYS)) // timedelta(days=1)))


class Trash:
    """The trash of one store. Every method waits for the disk: call them from a worker thread.

    A review that a journal tells of stays, whatever its time: somebody has it open, or a draft of it is to come back.
    """

    def __init__(
        self,
        store: "Store",
        events: Events,
        backing_up: BackingUp,
        drafts: Path,
        clock: Callable[[], datetime] = _now,
    ) -> None:
        self._store = store
        self._events = events
        self._backing_up = backing_up
        self._drafts = drafts
        self._clock = clock

    def purge(self) -> int:
        """Remove what has lain here for 30 days, with its history and images, and give how many reviews went.

        Where copies are made, nothing goes on a day that has none yet: what goes is in that one still.
        """
        if self._store.is_read_only or self._backing_up.is_due():
            return 0
        before = self._clock() - timedelta(days=DAYS)
        return self._remove(summary.id for summary in self._every() if summary.edited <= before)

    def empty(self) -> int:
        """Remove all that lies here, and give how many reviews went."""
        return self._remove(summary.id for summary in self._every())

    def delete(self, ids: Iterable[ReviewId]) -> int:
        """Remove reviews that lie here, and give how many went; MoveError where one of them does not."""
        return self._remove(ids)

    def _every(self) -> Iterator[Summary]:
        return all_summaries(self._store, Status.TRASHED)

    def _remove(self, ids: Iterable[ReviewId]) -> int:
        wanted = tuple(ids)
        spared = named_in(self._drafts) if wanted else frozenset()
        gone = tuple(each for each in wanted if each not in spared)
        if not gone:
            return 0
        with self._store.unit_of_work() as work:
            for each in gone:
                status = work.reviews.get(each).review.status
                if status is not Status.TRASHED:
                    raise MoveError(current=status, wanted="deleted")
                work.reviews.delete(each)
        for each in gone:
            with suppress(OSError):
                write_half_typed(self._drafts, each, {})
        self._events.publish(Changed(Change.DELETED, gone))
        return len(gone)
