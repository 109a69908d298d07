"""Holds the review on the desk: what was typed, what of it is kept, and the way back to what it was."""

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any

from reviewdesk.domain.fields import Field, Kind, field_named
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError, ReviewDeskError
from reviewdesk.services.events import Change, Changed, Events

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store

_TYPED = {Kind.TEXT, Kind.PARAGRAPH, Kind.SLUG, Kind.LANGUAGE, Kind.URL}
"""Kinds that change letter by letter: what is typed without a pause is one step of undo."""


class State(Enum):
    """How much of the draft is kept."""

    SAVED = auto()
    EDITED = auto()
    SAVING = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True)
class _Step:
    """One change of a field, to be undone and done again."""

    field: Field
    before: object
    after: object


class Drafting:
    """The one draft on the desk.

    Everything but `write` belongs to one thread. To keep the draft without waiting, take `pending()`, let a worker call
    `write` with it, and report the outcome by `saved` or `failed`; `save` does all of it at once.
    """

    def __init__(self, store: "Store", events: Events | None = None) -> None:
        self._store = store
        self._events = events or Events()
        self._review: Review | None = None
        self._version = 0
        self._kept: Review | None = None
        self._leaving: Review | None = None
        self._undone: list[_Step] = []
        self._done: list[_Step] = []
        self._step_is_open = False
        self.error: ReviewDeskError | None = None

    @property
    def is_open(self) -> bool:
        """Tell whether a review is on the desk."""
        return self._review is not None

    @property
    def review(self) -> Review:
        """Give the review as it stands on the desk; RuntimeError where none is open."""
        if self._review is None:
            raise RuntimeError("no review is open")
        return self._review

    @property
    def state(self) -> State:
        """Tell how much of the draft is kept; a desk without a draft has nothing to keep."""
        if self._leaving is not None and self._is_on_the_desk(self._leaving):
            return State.SAVING
        if self.error is not None:
            return State.FAILED
        return State.SAVED if self._review == self._kept else State.EDITED

    def open(self, review_id: ReviewId) -> Review:
        """Put a review on the desk; RuntimeError where the one before is not kept: save or discard it first."""
        if self.state is not State.SAVED:
            raise RuntimeError("the draft before is not kept")
        with self._store.reading() as work:
            saved = work.reviews.get(review_id)
        self.discard()
        self._review = self._kept = saved.review
        self._version = saved.version
        return saved.review

    def discard(self) -> None:
        """Clear the desk; what was not kept is gone. A write under way goes on, and is still to be reported."""
        self._review = self._kept = self.error = None
        self._done, self._undone = [], []

    def edit(self, name: str, value: Any) -> Review:
        """Give a field, named as in `FIELDS`, another value; MoveError where it is a status that may not follow."""
        field = field_named(name)
        before = field.read(self.review)
        if value == before:
            return self.review
        edited = self.review.moved(value) if field.kind is Kind.STATUS else field.write(self.review, value)
        self._remember(_Step(field, before, value))
        self._review = edited
        return edited

    def replace_body(self, text: str) -> Review:
        """Give the review another body; the pane that holds it has its own way back."""
        self._review = replace(self.review, body=text)
        return self._review

    @property
    def can_undo(self) -> bool:
        return bool(self._done)

    @property
    def can_redo(self) -> bool:
        return bool(self._undone)

    def undo(self) -> str | None:
        """Put the old value of the field edited last back, and give the field's name; None where there is none."""
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return self._put(step.field, step.before)

    def redo(self) -> str | None:
        """Put the value that was undone last back, and give the field's name; None where there is none."""
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return self._put(step.field, step.after)

    def pending(self) -> tuple[Review, int] | None:
        """Give what is to be kept, for `write`; None where all is kept, a write is under way, or the store moved on."""
        if self._leaving is not None or self.state is State.SAVED or isinstance(self.error, ConflictError):
            return None
        self._leaving, self.error = self.review, None
        self._step_is_open = False
        return self._leaving, self._version

    def write(self, review: Review, version: int) -> int:
        """Keep a review and give its new version. Runs in any thread: it touches nothing of the draft."""
        with self._store.unit_of_work() as work:
            return work.reviews.save(review, version)

    def saved(self, version: int) -> None:
        """Report that what was pending is kept; what was typed meanwhile is still to be."""
        kept, self._leaving = self._leaving, None
        if kept is None:
            return
        if self._is_on_the_desk(kept):
            self._kept, self._version = kept, version
        self._events.publish(Changed(Change.SAVED, (kept.id,)))

    def failed(self, error: ReviewDeskError) -> None:
        """Report that what was pending is not kept; it is pending again, unless somebody else saved the review."""
        if self._leaving is not None and self._is_on_the_desk(self._leaving):
            self.error = error
        self._leaving = None

    def save(self) -> None:
        """Keep the draft now, waiting for the disk; the error is raised and kept in `error`."""
        pending = self.pending()
        if pending is None:
            return
        try:
            version = self.write(*pending)
        except ReviewDeskError as error:
            self.failed(error)
            raise
        self.saved(version)

    def _is_on_the_desk(self, review: Review) -> bool:
        return self._review is not None and self._review.id == review.id

    def _remember(self, step: _Step) -> None:
        last = self._done[-1] if self._done else None
        if last and self._step_is_open and last.field is step.field and step.field.kind in _TYPED:
            self._done[-1] = replace(last, after=step.after)
        else:
            self._done.append(step)
        self._undone.clear()
        self._step_is_open = True

    def _put(self, field: Field, value: object) -> str:
        self._review = field.write(self.review, value)
        self._step_is_open = False
        return field.name
