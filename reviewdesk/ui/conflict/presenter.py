"""Says that both changed the same, shows it when it is asked for, and lets the draft become what was chosen."""

from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, Signal

from reviewdesk.domain.review import Review
from reviewdesk.errors import ConflictError, ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.drafts.settling import Choices, Dispute, find_dispute, keep_ours, settle
from reviewdesk.ui.conflict.card import DisputeCard
from reviewdesk.ui.conflict.sides import Sides, sides_of
from reviewdesk.ui.conflict.view import ConflictView
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.history.notice_line import NoticeLine
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.late import Late

_Found: TypeAlias = tuple[Dispute, tuple[Sides, ...]]
COMPARE = "compare"


class ConflictPresenter(QObject):
    """One goes on writing meanwhile; nothing is asked at a key. `shown` says whether the view is to be the page."""

    shown = Signal(bool)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, editor: EditorPresenter, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._tokens = tokens
        self._dispute: Dispute | None = None
        self._is_known = False
        self.bar = NoticeLine(tokens)
        self.bar.taken.connect(self._compare)
        self._view = Late(partial(ConflictView, tokens), self._begin)
        editor.saving.stuck.connect(self._hear)
        editor.saving.settled.connect(self.forget)

    @property
    def view(self) -> ConflictView:
        """Give what shows both sides, made for the first dispute that is compared."""
        return self._view.get()

    def remind(self) -> None:
        """Say it again where it was dismissed."""
        if self._is_known:
            self._say()

    def leave(self) -> None:
        """Go back to the text; the dispute stays."""
        self._dispute = None
        if self._view.made is not None:
            self._view.made.show_cards(())
            self.shown.emit(False)

    def forget(self) -> None:
        """Take everything away: nothing is in dispute."""
        if self._is_known:
            self._is_known = False
            self.bar.dismiss()
            self.leave()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self._tokens = tokens
        self.bar.set_tokens(tokens)
        self._view.tell(ConflictView.set_tokens, tokens)

    def _begin(self, view: ConflictView) -> None:
        view.left.connect(self.leave)
        view.settle_requested.connect(self._keep)

    def _hear(self, error: ReviewDeskError) -> None:
        is_here = self._desk.drafting.error is error  # it may wait by now, with another review on the desk
        if isinstance(error, ConflictError) and is_here and not self._is_known:
            self._is_known = True
            self._say()

    def _say(self) -> None:
        words = self.tr(
            "You and somebody else changed the same passage or field. Both texts are safe; yours is not saved yet."
        )
        self.bar.say(words, self.tr("Compare and Choose"), [(COMPARE, "")])

    def _compare(self) -> None:
        self._editor.take_text()
        kept = self._desk.drafting.kept
        if kept is not None:
            work = partial(_find, self._desk, kept.review, self._desk.drafting.review)
            self._lane.run(work, self._show, self.failed.emit)

    def _show(self, found: _Found) -> None:
        dispute, sides = found
        if not self._is_known:
            return
        self._dispute = dispute
        if not sides:
            self._keep()
            return
        passages = [each.key for each in sides if each.is_passage]
        numbers = [passages.index(each.key) + 1 if each.is_passage else 0 for each in sides]
        pairs = zip(sides, numbers, strict=True)
        self.view.show_cards([DisputeCard(each, number, self._tokens) for each, number in pairs])
        self.shown.emit(True)
        self.view.enter()

    def _keep(self) -> None:
        """Have our side in the history before anything takes its place."""
        if self._dispute is not None:
            self._lane.run(partial(keep_ours, self._desk.store, self._dispute), self._settle, self.failed.emit)

    def _settle(self, dispute: Dispute) -> None:
        self._editor.take_text()
        if dispute is not self._dispute:
            return
        chosen = [(card.key, card.side()) for card in self.view.cards]
        choices = Choices(
            tuple((key, side) for key, side in chosen if isinstance(key, int)),
            tuple((key, side) for key, side in chosen if isinstance(key, str)),
        )
        if not settle(self._desk.drafting, dispute, choices):
            self.said.emit(self.tr("Your text has changed since. Here it is as it is now."))
            self._compare()
            return
        self._editor.show_merged()
        self.forget()
        self.said.emit(self.tr("Settled. Both texts are in the history."))
        self._editor.save()


def _find(desk: Desk, base: Review, ours: Review) -> _Found:
    dispute = find_dispute(desk.store, base, ours)
    return dispute, sides_of(dispute)
