"""Brings back what was typed and not yet saved when the program, or the machine, came to its end."""

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.services.drafts.merging import merge
from reviewdesk.store.journal.leftovers import Leftover, leftovers
from reviewdesk.store.opening import Store
from reviewdesk.store.unit_of_work import UnitOfWork
from reviewdesk.store.values import Saved, VersionKind


class Outcome(Enum):
    """What became of a recovered draft."""

    CONTINUED = auto()
    """The store had what the draft was made of; the draft follows it."""
    MERGED = auto()
    """Somebody had changed the review elsewhere; both changes are in it."""
    ASIDE = auto()
    """Somebody had changed the same; theirs stands, and the draft lies in the review's history."""
    RETURNED = auto()
    """The review had been removed for good; it is back."""


@dataclass(frozen=True, slots=True)
class Recovered:
    """A draft that came back: what the store held, and the draft."""

    outcome: Outcome
    before: Review
    after: Review

    @property
    def review_id(self) -> ReviewId:
        return self.after.id


def recover(store: Store, folder: Path) -> tuple[Recovered, ...]:
    """Bring back the drafts of all journals in a folder that have no writer any more.

    Each is in the store, as the review or in its history, before its journal is removed. A store that cannot be
    written leaves the journals where they are, for another time.
    """
    if store.is_read_only:
        return ()
    return tuple(found for leftover in leftovers(folder) for found in _bring_back(store, leftover))


def _bring_back(store: Store, leftover: Leftover) -> Iterator[Recovered]:
    latest = leftover.latest()
    with store.unit_of_work() as work:
        saved = _saved(work, leftover.kept.id)
        recovered = None if saved is not None and saved.review == latest else _put(work, saved, leftover, latest)
    with suppress(FileNotFoundError):
        leftover.place.unlink()
    if recovered is not None:
        yield recovered


def _saved(work: UnitOfWork, review_id: ReviewId) -> Saved | None:
    try:
        return work.reviews.get(review_id)
    except ReviewNotFoundError:
        return None


def _put(work: UnitOfWork, saved: Saved | None, leftover: Leftover, latest: Review) -> Recovered | None:
    if saved is None:
        if latest == leftover.kept:
            return None
        work.reviews.add(latest)
        work.history.add(latest, VersionKind.RECOVERED)
        return Recovered(Outcome.RETURNED, leftover.kept, latest)
    if saved.review == leftover.kept or saved.review in leftover.states():
        return _keep(work, saved, latest, Outcome.CONTINUED)
    made = merge(leftover.kept, latest, saved.review)
    if made.is_clean:
        return None if made.merged == saved.review else _keep(work, saved, made.merged, Outcome.MERGED)
    work.history.add(saved.review, VersionKind.PAUSE)
    work.history.add(latest, VersionKind.CONFLICT)
    return Recovered(Outcome.ASIDE, saved.review, latest)


def _keep(work: UnitOfWork, saved: Saved, review: Review, outcome: Outcome) -> Recovered:
    work.history.add(saved.review, VersionKind.PAUSE)
    work.reviews.save(review, saved.version)
    work.history.add(review, VersionKind.RECOVERED)
    return Recovered(outcome, saved.review, review)
