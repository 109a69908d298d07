"""Two changed the same of one review: shows what, and lets the writer say what is to stand; neither side is lost."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.drafts.keeping import Written
from reviewdesk.services.drafts.merging import Choices, Merge, merge
from reviewdesk.store.values import VersionKind

if TYPE_CHECKING:  # the database is imported after the first paint; this module may be needed before
    from reviewdesk.store.opening import Store

__all__ = ["Choices", "Dispute", "find_dispute", "keep_ours", "settle"]


@dataclass(frozen=True, slots=True)
class Dispute:
    """What both sides made of one state of a review."""

    base: Review
    ours: Review
    theirs: Written
    merge: Merge


def find_dispute(store: "Store", base: Review, ours: Review) -> Dispute:
    """Compare a draft with what the store holds now; ReviewNotFoundError where it was removed. Waits for the disk."""
    with store.reading() as work:
        saved = work.reviews.get(ours.id)
    return Dispute(base, ours, Written(saved.review, saved.version), merge(base, ours, saved.review))


def keep_ours(store: "Store", dispute: Dispute) -> Dispute:
    """Put our side into the history, where theirs will be too once ours is saved over it. Waits for the disk."""
    with store.unit_of_work() as work:
        work.history.add(dispute.theirs.review, VersionKind.PAUSE)
        work.history.add(dispute.ours, VersionKind.CONFLICT)
    return dispute


def settle(drafting: Drafting, dispute: Dispute, choices: Choices) -> bool:
    """Let the draft become what was chosen; tells whether it did: one that has changed since must be compared again.

    Where nothing is chosen, both texts stand, ours first, and our value of a field.
    """
    if not drafting.is_open or drafting.review != dispute.ours:
        return False
    drafting.rebase(dispute.theirs, dispute.merge.review(chosen=choices))
    return True
