"""Holds the review on the desk: what was typed, what of it is kept, and the way back to what it was."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from enum import Enum, auto
from typing import TYPE_CHECKING, Any, Protocol

from reviewdesk.domain.fields import FIELDS, Field, Kind, field_named
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ConflictError, ReviewDeskError
from reviewdesk.services.drafts.half_typed import HalfTyped
from reviewdesk.services.drafts.keeping import Pending, Written, keep
from reviewdesk.services.drafts.merging import merge
from reviewdesk.services.drafts.steps import Step, Steps
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.store.journal import changes
from reviewdesk.store.values import VersionKind

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store


class State(Enum):
    """How much of the draft is kept."""

    SAVED = auto()
    EDITED = auto()
    SAVING = auto()
    FAILED = auto()


class Journal(Protocol):
    """Writes down what happens to the draft, at once and without keeping anybody waiting."""

    def begin(self, review: Review, version: int) -> None:
        """Take another review, which the store holds as this version."""

    def note(self, change: changes.Change) -> None:
        """Write a change down."""

    def saved(self, review: Review, version: int) -> None:
        """Take note that the store holds the draft as this version."""

    def rebase(self, review: Review, version: int, since: Sequence[changes.Change]) -> None:
        """Take note that the store holds, as this version, what the draft never was, and how the draft differs now."""

    def resume(self, review: Review, version: int, since: Sequence[changes.Change]) -> None:
        """Take up a draft that was left before the store held it."""

    def leave(self) -> None:
        """Let go of the draft; what the store does not hold stays to be recovered."""

    def half_typed(self, review_id: ReviewId, /) -> dict[str, str]:
        """Give what stood in the fields of a review and was no value."""

    def note_half_typed(self, review_id: ReviewId, texts: Mapping[str, str]) -> None:
        """Write down what stands in the fields of a review and is no value."""


class NoJournal:
    """Writes nothing down."""

    def begin(self, review: Review, version: int) -> None:
        """Do nothing."""

    def note(self, change: changes.Change) -> None:
        """Do nothing."""

    def saved(self, review: Review, version: int) -> None:
        """Do nothing."""

    def rebase(self, review: Review, version: int, since: Sequence[changes.Change]) -> None:
        """Do nothing."""

    def resume(self, review: Review, version: int, since: Sequence[changes.Change]) -> None:
        """Do nothing."""

    def leave(self) -> None:
        """Do nothing."""

    def half_typed(self, _review_id: ReviewId, /) -> dict[str, str]:
        """Give nothing."""
        return {}

    def note_half_typed(self, review_id: ReviewId, texts: Mapping[str, str]) -> None:
        """Do nothing."""


class Drafting:
    """The one draft on the desk.

    Everything but `write` belongs to one thread. To keep the draft without waiting, take `pending()`, let a worker call
    `write` with it, and report the outcome by `saved` or `failed`; `save` does all of it at once. Whatever changes is
    in the journal at once, kept or not. What somebody else saved meanwhile is merged into the draft where that can be.
    """

    def __init__(self, store: "Store", events: Events | None = None, journal: Journal | None = None) -> None:
        self._store = store
        self._events = events or Events()
        self._journal: Journal = journal or NoJournal()
        self.half_typed = HalfTyped(self._journal)
        self._review: Review | None = None
        self.kept: Written | None = None
        """What the store held when it was last asked, which the draft is made of."""
        self._is_first = True
        self._leaving: Pending | None = None
        self._marks: list[tuple[VersionKind, str]] = []
        self.steps = Steps()
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
        if self._leaving is not None and self._is_on_the_desk(self._leaving.review):
            return State.SAVING
        if self.error is not None:
            return State.FAILED
        kept = self.kept.review if self.kept else None
        return State.SAVED if self._review == kept else State.EDITED

    def open(self, review_id: ReviewId) -> Review:
        """Put a review on the desk; RuntimeError where the one before is not kept: save or discard it first."""
        if self.state is not State.SAVED:
            raise RuntimeError("the draft before is not kept")
        with self._store.reading() as work:
            saved = work.reviews.get(review_id)
        self.discard()
        self._review = saved.review
        self.kept = Written(saved.review, saved.version)
        self._is_first = True
        self._journal.begin(saved.review, saved.version)
        return saved.review

    def discard(self) -> None:
        """Clear the desk; what was not kept stays in the journal. A write under way goes on, to be reported still."""
        self._review = self.kept = self.error = None
        self.steps.clear()
        self._marks.clear()
        self._journal.leave()

    def edit(self, name: str, value: Any, *, is_step: bool = True) -> Review:
        """Give a field, named as in `FIELDS`, another value; MoveError where it is a status that may not follow.

        What only follows from another change is no step of undo.
        """
        field = field_named(name)
        before = field.read(self.review)
        if value == before:
            return self.review
        if field.kind is Kind.STATUS:
            self.review.moved(value)
            self.mark(VersionKind.PUBLISHED if value is Status.PUBLISHED else VersionKind.STATUS, value)
        if is_step:
            self.steps.remember(Step(field, before, value))
        return self._put(field, value)

    def replace_body(self, text: str) -> Review:
        """Give the review another body; the pane that holds it has its own way back."""
        change = changes.change_of_body(self.review.body, text)
        if change is not None:
            self._review = replace(self.review, body=text)
            self._journal.note(change)
        return self.review

    def restore(self, review: Review) -> Review:
        """Give every field and the body another state's value, but the status; each field can be undone."""
        for field in FIELDS:
            if field.kind not in (Kind.ID, Kind.STATUS):
                self.steps.rest()
                self.edit(field.name, field.read(review))
        self.steps.rest()
        return self.replace_body(review.body)

    def mark(self, kind: VersionKind, name: str = "") -> None:
        """Let the history remember the draft as it is kept next."""
        self._marks.append((kind, name))

    def undo(self) -> str | None:
        """Put the old value of the field edited last back, and give the field's name; None where there is none."""
        step = self.steps.undo()
        if step:
            self._put(step.field, step.before)
        return step.field.name if step else None

    def redo(self) -> str | None:
        """Put the value that was undone last back, and give the field's name; None where there is none."""
        step = self.steps.redo()
        if step:
            self._put(step.field, step.after)
        return step.field.name if step else None

    def pending(self) -> Pending | None:
        """Give what is to be kept, for `write`; None where all is kept, a write is under way, or the store moved on."""
        is_kept = self.state is State.SAVED and not (self.is_open and self._marks)
        if self._leaving is not None or self.kept is None or is_kept or isinstance(self.error, ConflictError):
            return None
        base = self.kept
        self._leaving = Pending(self.review, base.review, base.version, self._is_first, tuple(self._marks))
        self._marks.clear()
        self.error = None
        self.steps.rest()
        return self._leaving

    def write(self, pending: Pending) -> Written:
        """Keep a draft, as `keep` does. Runs in any thread: it touches nothing of the draft on the desk."""
        return keep(self._store, pending)

    def saved(self, written: Written) -> None:
        """Report that what was pending is kept; what was typed meanwhile is still to be.

        What somebody else had changed is in the draft from now on, unless that was typed in meanwhile: then the next
        write settles it.
        """
        left, self._leaving = self._leaving, None
        if left is None:
            return
        if self.kept is not None and self._is_on_the_desk(left.review):
            self._is_first = self._is_first and not left.is_changed
            together = _together(left.review, self.review, written)
            if not written.is_merged:
                self.kept = written
                self._journal.saved(written.review, written.version)
            elif together is not None:
                self.rebase(written, together)
            else:
                self.kept = replace(self.kept, review=left.review)
        self._events.publish(Changed(Change.SAVED, (left.review.id,)))

    def failed(self, error: ReviewDeskError) -> None:
        """Report that what was pending is not kept; it is pending again, unless somebody else saved the review."""
        left, self._leaving = self._leaving, None
        if left is not None and self._is_on_the_desk(left.review):
            self.error = error
            self._marks[:0] = left.marks

    def rebase(self, kept: Written, review: Review, *, is_resumed: bool = False) -> None:
        """Go on from what the store holds now: the draft is this review, made of that.

        One that is resumed was on the desk before, and goes on from what the store held then.
        """
        self.kept, self.error = kept, None
        before, self._review = self._review or review, review
        self.steps.forget([field for field in FIELDS if field.read(before) != field.read(review)])
        write_down = self._journal.resume if is_resumed else self._journal.rebase
        write_down(kept.review, kept.version, tuple(changes.changes_between(kept.review, review)))

    def save(self) -> None:
        """Keep the draft now, waiting for the disk; the error is raised and kept in `error`."""
        pending = self.pending()
        if pending is None:
            return
        try:
            written = self.write(pending)
        except ReviewDeskError as error:
            self.failed(error)
            raise
        self.saved(written)

    def _is_on_the_desk(self, review: Review) -> bool:
        return self._review is not None and self._review.id == review.id

    def _put(self, field: Field, value: object) -> Review:
        self._review = field.write(self.review, value)
        self._journal.note(changes.FieldChange(field.name, value))
        return self._review


def _together(left: Review, ours: Review, written: Written) -> Review | None:
    """Put what came from elsewhere into what the draft is by now; None where both are about the same."""
    made = merge(left, ours, written.review) if written.is_merged else None
    return made.merged if made is not None and made.is_clean else None
