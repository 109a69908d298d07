"""Wires page and forms to the draft: each change reaches the draft first, then whoever shows the review."""

from collections.abc import Sequence
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.markup.nodes import Figure
from reviewdesk.markup.splice import Splice, gather
from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.waiting import Waiting
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.landing import Landing
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.editor.half_typed import HalfTypedTexts
from reviewdesk.ui.editor.saving import Saving
from reviewdesk.ui.form.images import ImagesForm
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.tasks import Lane

Form: TypeAlias = FormView | ImagesForm


class EditorPresenter(QObject):
    """The way of a change: page or form, then draft, then store; whoever shows the review hears `changed`.

    Where its body changed, `body_spliced` tells before how: a sequence of splices of the source blocks.
    """

    changed = Signal(object)
    body_spliced = Signal(object)
    opened = Signal(object)
    said = Signal(str)

    def __init__(self, drafting: Drafting, pane: BodyPane, forms: Sequence[Form], lane: Lane) -> None:
        super().__init__(pane)
        self._drafting = drafting
        self._waiting = Waiting(drafting)
        self._pane = pane
        self._forms = forms
        panels = [form for form in forms if isinstance(form, FormView)]
        for panel in panels:
            panel.step_ended.connect(drafting.steps.rest)
        self._half_typed = HalfTypedTexts(drafting, panels, self)
        self.saving = Saving(drafting, pane.to_markdown, lane, self)
        self._splices: list[Splice] = []
        self._gathering = QTimer(self, singleShot=True, interval=0)
        self._gathering.timeout.connect(self.take_text)
        self.saving.merging.connect(self.take_text)
        self.saving.merged.connect(self.show_merged)
        pane.body_changed.connect(self._take_body)
        pane.headline_edited.connect(partial(self._take_field, "headline"))
        pane.standfirst_edited.connect(partial(self._take_field, "standfirst"))
        pane.page.view.undo_refused.connect(self._say_what_stays)
        for form in forms:
            form.field_edited.connect(self._take_field)
            form.use_signs(pane.page.view.signs)

    @property
    def review(self) -> Review | None:
        """Give the review as it stands on the desk, or None."""
        return self._drafting.review if self._drafting.is_open else None

    def open(self, review_id: ReviewId, body: BodyDocument | None = None) -> None:
        """Put another review on the desk, its body ready to be shown if there was time; the one there must be kept."""
        review = self._waiting.taken_up(self._drafting.open(review_id))
        self._forget()
        is_ready = body is not None and body.to_markdown() == review.body
        self._pane.page.set_language(review.language)
        self._pane.open(body if body is not None and is_ready else review.body, review.headline, review.standfirst)
        self._show_in_forms(review)
        self.saving.begin()
        self.opened.emit(review)
        self._half_typed.show(review)
        if self._drafting.state is State.EDITED:  # it waited, and is to be compared again
            self.saving.save()

    def put_aside(self) -> None:
        """Let a draft in dispute wait while another review has the desk; opened again, it is in dispute still."""
        if self._drafting.is_open:
            self.take_text()
            self._waiting.put_aside()
            words = self.tr(
                "What you and somebody else changed is not settled yet. It waits in that review; both are safe."
            )
            self.said.emit(words)

    def clear(self) -> None:
        """Clear the desk after its review has gone, its forms included."""
        self._forget()
        self._drafting.discard()
        self._show_in_forms(Review(ReviewId("")))
        self.saving.stop()

    def save(self) -> None:
        """Keep everything now, what the page has not told yet included."""
        self.saving.save()

    def undo(self) -> None:
        """Put the last field back to what it was."""
        if self._drafting.undo() is not None:
            self._show_everywhere()

    def redo(self) -> None:
        """Do the last undone change of a field again."""
        if self._drafting.redo() is not None:
            self._show_everywhere()

    def edit(self, name: str, value: object, *, is_step: bool = True) -> None:
        """Change a field as if it had been typed, and show it everywhere."""
        self._drafting.edit(name, value, is_step=is_step)
        self._show_everywhere()

    def restore(self, review: Review) -> None:
        """Let the draft become another state of the review, its body in one step of the page's undo."""
        self._pane.retype(review.body)
        self._drafting.restore(review)
        if self._splices:
            self._gathering.stop()
            self.take_text()
        self._show_everywhere()

    def take_text(self) -> None:
        """Join the text once for all changes that were told together."""
        self._gathering.stop()
        splices, self._splices = tuple(self._splices), []
        if self._drafting.is_open:
            self._drafting.replace_body(self._pane.to_markdown())
            self.body_spliced.emit(splices)
            self._touched()

    def show_merged(self) -> None:
        """Show what came into the draft from elsewhere, and say so."""
        if self._drafting.is_open:
            self._pane.retype(self._drafting.review.body, is_foreign=True)
            self.take_text()
            self._show_everywhere()
            self.said.emit(self.tr("What was changed elsewhere meanwhile is in the text too."))

    def insert_images(self, names: Sequence[str], landing: Landing | None = None) -> None:
        """Put images of the review into the text, below the caret's row, and ask what a single one shows.

        With a `landing` they stand where that was begun, and nobody is asked who writes on elsewhere.
        """
        known = {image.name: image.alt for image in self._drafting.review.images}
        (landing or Landing(self._pane)).put(tuple(Figure(name, known.get(name, "")) for name in names))

    def _show_everywhere(self) -> None:
        review = self._drafting.review
        self._show_in_forms(review)
        self._pane.set_headline(review.headline)
        self._pane.set_standfirst(review.standfirst)
        self._pane.page.set_language(review.language)
        self._touched()

    def _show_in_forms(self, review: Review, but: QObject | None = None) -> None:
        for form in self._forms:
            if form is not but:
                form.show_review(review)

    def _take_body(self, first: int, removed: int, sources: list[str]) -> None:
        if self._drafting.is_open:
            gather(self._splices, [Splice(first, removed, tuple(sources))])
            self._gathering.start()

    def _forget(self) -> None:
        """Pass on nothing that was told of the review before."""
        self._gathering.stop()
        self._splices.clear()

    def _say_what_stays(self) -> None:
        self.said.emit(self.tr("What was changed elsewhere is not taken back by Undo. The history has every state."))

    def _take_field(self, name: str, value: object) -> None:
        if self._drafting.is_open:
            self._show_in_forms(self._drafting.edit(name, value), but=self.sender())
            self._touched()

    def _touched(self) -> None:
        self.saving.touch()
        self.changed.emit(self._drafting.review)
