"""Takes an import back: what it added goes to the trash, what it replaced is as it was, what changed since stays."""

from collections.abc import Callable, Generator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import InputError, ReviewDeskError, ReviewNotFoundError
from reviewdesk.services.events import Change, Events
from reviewdesk.services.importing.items import CHANGING, Step
from reviewdesk.services.importing.records import Line, Recorded, mark_undone, recorded
from reviewdesk.services.importing.telling import Telling
from reviewdesk.store.values import VersionKind

if TYPE_CHECKING:
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import Following, UnitOfWork
    from reviewdesk.store.values import Saved


@dataclass(frozen=True, slots=True)
class Undone:
    """What became of one review of an import that is taken back; with an error it stayed as it is."""

    line: Line
    error: ReviewDeskError | None = None


def _now() -> datetime:
    return datetime.now(UTC)


class Undoing:
    """The imports of one store that can be taken back."""

    def __init__(
        self, store: "Store", folder: Path, events: Events | None = None, clock: Callable[[], datetime] = _now
    ) -> None:
        self._store = store
        self._folder = folder
        self._events = events or Events()
        self._clock = clock

    def last(self) -> Recorded | None:
        """Give the newest import that changed something and was not taken back yet; None where there is none."""
        return next((each for each in recorded(self._folder) if each.changed and not each.is_undone), None)

    def undo(self, record: Recorded) -> Generator[Undone, None, None]:
        """Take an import back, each review in its own transaction; gives what became of each.

        Whoever stops early can go on later: what is taken back already is left alone.
        """
        with self._store.following() as following, Telling(self._events, following) as telling:
            for line in record.lines():
                if line.step in CHANGING and line.id is not None:
                    yield _undone(line, line.id, following, telling)
        mark_undone(record, self._clock())


def _undone(line: Line, review_id: ReviewId, following: "Following", telling: Telling) -> Undone:
    try:
        with following.unit_of_work() as work:
            is_changed = _take_back(work, line, review_id)
    except ReviewNotFoundError:
        return Undone(line, InputError("undo-gone", name=line.title))
    except ReviewDeskError as error:
        return Undone(line, error)
    if is_changed:
        telling.note(Change.SAVED if line.step is Step.REPLACE else Change.MOVED, review_id)
    return Undone(line)


def _take_back(work: "UnitOfWork", line: Line, review_id: ReviewId) -> bool:
    """Take one review back and tell whether that changed it; InputError where it is not as the import left it."""
    saved = work.reviews.get(review_id)
    before = _before(work, line, saved)
    if before == saved.review:
        return False
    if saved.version != line.version:
        raise InputError("undo-changed", name=line.title)
    if line.step is Step.REPLACE:
        work.history.add(saved.review, VersionKind.BEFORE_RESTORE)
    work.reviews.save(before, saved.version)
    return True


def _before(work: "UnitOfWork", line: Line, saved: "Saved") -> Review:
    """Give the review as it is to be; one that the import added was nowhere, so it goes where one finds it again."""
    if line.step is Step.REPLACE:
        return work.history.get(saved.review.id, line.history)
    return replace(saved.review, status=Status.TRASHED)
