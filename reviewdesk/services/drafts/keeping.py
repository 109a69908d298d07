"""Puts a draft into the store; where somebody else saved meanwhile, both texts are kept, together or apart."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError, ReviewNotFoundError
from reviewdesk.services.drafts.merging import merge
from reviewdesk.store.values import VersionKind

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store
    from reviewdesk.store.unit_of_work import UnitOfWork


@dataclass(frozen=True, slots=True)
class Pending:
    """A draft to be kept: it was made of `base`, read as `version`; `marks` are what its history is to know it by."""

    review: Review
    base: Review
    version: int
    is_first: bool
    marks: tuple[tuple[VersionKind, str], ...] = ()

    @property
    def is_changed(self) -> bool:
        return self.review != self.base


@dataclass(frozen=True, slots=True)
class Written:
    """What the store holds now: the draft as it was or, merged, with what somebody else had made of the review."""

    review: Review
    version: int
    is_merged: bool = False


def keep(store: "Store", pending: Pending) -> Written:
    """Keep a draft. Before the first change of a review since it was opened its history is given what it was.

    Where the store has moved on, the draft is merged with what is there. Where both changed the same, ConflictError:
    what is there stands, and the draft lies in the history as the version `number`. Where somebody removed the review
    for good, it is back with what was written since.
    """
    with store.unit_of_work() as work:
        try:
            return _put(work, pending)
        except ConflictError:
            saved = work.reviews.get(pending.review.id)
        except ReviewNotFoundError:
            if not pending.is_changed:
                raise
            work.history.add(work.reviews.add(pending.review).review, VersionKind.RECOVERED)
            return Written(pending.review, 1)
        made = merge(pending.base, pending.review, saved.review)
        if made.is_clean:
            together = replace(pending, review=made.merged, base=saved.review, version=saved.version)
            return replace(_put(work, together), is_merged=True)
        work.history.add(saved.review, VersionKind.PAUSE)
        number = work.history.add(pending.review, VersionKind.CONFLICT)
    raise ConflictError(review_id=pending.review.id, version=saved.version, number=number)


def _put(work: "UnitOfWork", pending: Pending) -> Written:
    review, version = pending.review, pending.version
    if pending.is_changed and pending.is_first:
        work.history.add(work.reviews.get(review.id).review, VersionKind.PAUSE)
    if pending.is_changed:
        version = work.reviews.save(review, version)
    for kind, name in pending.marks:
        work.history.add(review, kind, name)
    return Written(review, version)
