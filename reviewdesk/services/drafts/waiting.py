"""Drafts in dispute that gave the desk to another review: each is taken up when its review is opened again."""

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.drafts.keeping import Written


class Waiting:
    """Remembers them for as long as the window is open; their journals stay for the next start."""

    def __init__(self, drafting: Drafting) -> None:
        self._drafting = drafting
        self._drafts: dict[ReviewId, tuple[Written, Review]] = {}

    def put_aside(self) -> None:
        """Clear the desk; the draft waits with what it was made of."""
        kept = self._drafting.kept
        if kept is not None:
            self._drafts[kept.review.id] = (kept, self._drafting.review)
            self._drafting.discard()

    def taken_up(self, opened: Review) -> Review:
        """Give the draft that waits for a review that was just opened, now on the desk; the review where none does."""
        kept, draft = self._drafts.pop(opened.id, (None, opened))
        if kept is not None:
            self._drafting.rebase(kept, draft, is_resumed=True)
        return draft
