"""Wires page and forms to the draft, and keeps the draft without a Save button."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.drafting import Drafting, State
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.main_window.status_line import SaveState, StatusLine
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

AUTOSAVE_MS = 500


class EditorPresenter(QObject):
    """The way of a change: page or form, then draft, then store; whoever shows the review hears `changed`."""

    changed = Signal(object)
    opened = Signal(object)
    settled = Signal()

    def __init__(
        self, drafting: Drafting, pane: BodyPane, forms: Sequence[FormView], status: StatusLine, lane: Lane
    ) -> None:
        super().__init__(pane)
        self._drafting = drafting
        self._pane = pane
        self._forms = forms
        self._status = status
        self._lane = lane
        self._autosave = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._autosave.timeout.connect(self.save)
        self._status.retry_requested.connect(self.save)
        pane.body_changed.connect(self._take_body)
        pane.headline_edited.connect(self._take_headline)
        pane.standfirst_edited.connect(self._take_standfirst)
        for form in forms:
            form.field_edited.connect(self._take_field)

    @property
    def review(self) -> Review | None:
        """Give the review as it stands on the desk, or None."""
        return self._drafting.review if self._drafting.is_open else None

    @property
    def is_settled(self) -> bool:
        """Tell whether everything is kept."""
        return not self._drafting.is_open or self._drafting.state is State.SAVED

    def open(self, review_id: ReviewId) -> None:
        """Put another review on the desk; the one there must be settled."""
        review = self._drafting.open(review_id)
        self._pane.open(review.body, review.headline, review.standfirst)
        self._show_in_forms(review)
        self._show_state()
        self.opened.emit(review)

    def clear(self) -> None:
        """Clear the desk after its review has gone."""
        self._autosave.stop()
        self._drafting.discard()
        self._show_state()

    def flush(self) -> None:
        """Take what the page has not told yet into the draft."""
        if self._drafting.is_open and self._pane.to_markdown() != self._drafting.review.body:
            self._drafting.replace_body(self._pane.to_markdown())

    def save(self) -> None:
        """Keep what is not kept yet, in the background."""
        self._autosave.stop()
        self.flush()
        pending = self._drafting.pending() if self._drafting.is_open else None
        if pending is not None:
            self._lane.run(partial(self._drafting.write, *pending), self._saved, self._failed)
        elif self.is_settled:
            self.settled.emit()
        self._show_state()

    def undo(self) -> None:
        """Put the last field back to what it was."""
        self._step(self._drafting.undo())

    def redo(self) -> None:
        """Do the last undone change of a field again."""
        self._step(self._drafting.redo())

    def edit(self, name: str, value: object) -> None:
        """Change a field as if it had been typed, and show it everywhere."""
        self._drafting.edit(name, value)
        self._show_everywhere()

    def _step(self, name: str | None) -> None:
        if name is not None:
            self._show_everywhere()

    def _show_everywhere(self) -> None:
        review = self._drafting.review
        self._show_in_forms(review)
        self._pane.set_headline(review.headline)
        self._pane.set_standfirst(review.standfirst)
        self._touched()

    def _show_in_forms(self, review: Review) -> None:
        for form in self._forms:
            form.show_review(review)

    def _take_body(self) -> None:
        if self._drafting.is_open:
            self._drafting.replace_body(self._pane.to_markdown())
            self._touched()

    def _take_headline(self, text: str) -> None:
        self._take_from_page("headline", text)

    def _take_standfirst(self, text: str) -> None:
        self._take_from_page("standfirst", text)

    def _take_from_page(self, name: str, text: str) -> None:
        if self._drafting.is_open:
            self._drafting.edit(name, text)
            self._touched()

    def _take_field(self, name: str, value: object) -> None:
        if not self._drafting.is_open:
            return
        review = self._drafting.edit(name, value)
        for form in self._forms:
            if form is not self.sender():
                form.show_review(review)
        self._touched()

    def _touched(self) -> None:
        if not self._autosave.isActive():
            self._autosave.start()
        self._show_state()
        self.changed.emit(self._drafting.review)

    def _saved(self, version: int) -> None:
        self._drafting.saved(version)
        self._show_state()
        if self._drafting.state is State.SAVED:
            self.settled.emit()
        else:
            self._autosave.start()

    def _failed(self, error: ReviewDeskError) -> None:
        self._drafting.failed(error)
        self._show_state()

    def _show_state(self) -> None:
        if not self._drafting.is_open:
            self._status.show_saved(SaveState.NONE, "")
            return
        error = self._drafting.error
        words = {
            State.SAVED: (SaveState.SAVED, self.tr("All changes saved")),
            State.EDITED: (SaveState.SAVING, self.tr("Saving…")),
            State.SAVING: (SaveState.SAVING, self.tr("Saving…")),
            State.FAILED: (SaveState.FAILED, self.tr("Not saved: ") + (error_words(error) if error else "")),
        }
        self._status.show_saved(*words[self._drafting.state])
