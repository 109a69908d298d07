"""Wires the list of versions to the history of the open review, and the one that is chosen to its comparison."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.events import Changed
from reviewdesk.services.history.versions import Version, VersionKind
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.history import words
from reviewdesk.ui.history.card import VersionCard
from reviewdesk.ui.history.comparing import Comparing, Wish, info_of
from reviewdesk.ui.history.model import VersionModel, first_of
from reviewdesk.ui.history.view import HistoryView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

PAUSE_MS = 800
BROUGHT_BACK = {VersionKind.RECOVERED, VersionKind.CONFLICT}


class HistoryPresenter(QObject):
    """Reads only while the panel is open, and compares in another lane, for that may take its time.

    `comparison_wanted` says whether the comparison is to stand in the page's place.
    """

    comparison_wanted = Signal(bool)
    restore_requested = Signal(int, str)
    name_requested = Signal(int, str)
    _stale = Signal(object)

    def __init__(
        self, desk: Desk, lanes: tuple[Lane, Lane], editor: EditorPresenter, tokens: Tokens, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane, comparing_lane = lanes
        self._editor = editor
        self._versions: tuple[Version, ...] = ()
        self._review_id: ReviewId | None = None
        self._wish = Wish()
        self._is_shown = False
        self._is_recovery_wanted = False
        self._model = VersionModel(self)
        self._card = VersionCard(tokens)
        self.view = HistoryView(self._model, self._card)
        self.comparing = Comparing(desk.history, comparing_lane, tokens, self)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._soon.timeout.connect(self.refresh)
        self._connect()

    def open(self, review: Review) -> None:
        """Go over to another review."""
        if review.id != self._review_id:
            self.clear()
            self._review_id = review.id
        self.refresh()

    def clear(self) -> None:
        """Show nothing any more."""
        self._review_id = None
        self._versions = ()
        self._model.clear()
        self.leave()

    def close(self) -> None:
        """Stop listening."""
        self._soon.stop()
        self._desk.events.unsubscribe(self._stale.emit)

    def set_shown(self, is_shown: bool) -> None:
        """Take note whether the panel is open; a closed one reads nothing, and its comparison goes."""
        self._is_shown = is_shown
        if is_shown:
            self.refresh()
        else:
            self._is_recovery_wanted = False
            self.leave()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self._card.set_tokens(tokens)
        self.view.update_list()
        self.comparing.set_tokens(tokens)

    def show_recovered(self) -> None:
        """Show what a draft that was brought back changed, as soon as the versions are here."""
        self._is_recovery_wanted = True
        self.refresh()

    def refresh(self) -> None:
        """Read the versions anew, and compare again what is compared."""
        self._soon.stop()
        if self._is_shown and self._review_id is not None:
            work = partial(self._desk.history.versions, self._review_id)
            self._lane.run(work, partial(self._take, self._review_id), self._refuse)

    def leave(self) -> None:
        """Go back from the comparison to the text."""
        self._wish = Wish()
        self.comparing.clear()
        self.view.mark(0)
        self.comparison_wanted.emit(False)

    def choose(self, number: int, other: int = 0) -> None:
        """Compare a version with another one, or with the draft; the draft itself is the text."""
        if number:
            self._wish = Wish(number, other)
            self.view.mark(number)
            self._compare()
        else:
            self.leave()

    def _connect(self) -> None:
        comparing = self.comparing
        self.view.chosen.connect(self.choose)
        self.view.entered.connect(comparing.enter)
        self.view.left.connect(self.leave)
        comparing.left.connect(self.leave)
        comparing.other_chosen.connect(self._choose_other)
        comparing.restore_requested.connect(self._restore)
        comparing.name_requested.connect(self._name)
        comparing.shown.connect(self._show)
        self._stale.connect(self._hear, Qt.ConnectionType.QueuedConnection)
        self._desk.events.subscribe(self._stale.emit)

    def _hear(self, event: Changed) -> None:
        if self._is_shown and self._review_id in event.ids:
            self._soon.start()

    def _take(self, review_id: ReviewId, versions: tuple[Version, ...]) -> None:
        if review_id != self._review_id:
            return
        self._versions = versions
        self._model.show_versions(versions, datetime.now(UTC))
        found = first_of(versions, BROUGHT_BACK) if self._is_recovery_wanted else None
        if found is not None:
            self._is_recovery_wanted = False
            self.choose(*found)
        else:
            self.choose(self._wish.number if info_of(versions, self._wish.number) else 0, self._wish.other)

    def _refuse(self, error: ReviewDeskError) -> None:
        self.leave()
        self.view.show_trouble(words.trouble(error))

    def _compare(self) -> None:
        review = self._editor.review
        if review is not None and review.id == self._review_id:
            self.comparing.show(self._wish, review, self._versions)

    def _show(self) -> None:
        self.comparison_wanted.emit(True)

    def _choose_other(self, number: int) -> None:
        self.choose(self._wish.number, number)

    def _restore(self) -> None:
        self.comparing.when_shown(self._put_back)

    def _put_back(self) -> None:
        info = info_of(self._versions, self._wish.number)
        if info is not None and self.comparing.can_restore:
            self.restore_requested.emit(info.number, words.moment_words(info.at, datetime.now(UTC)))

    def _name(self) -> None:
        info = info_of(self._versions, self._wish.number)
        if info is not None:
            self.name_requested.emit(info.number, info.name if words.title(info) == info.name else "")
