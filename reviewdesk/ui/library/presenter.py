"""Wires the library panel to the library: pages, search, posters, and what one does with a review."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.events import Change, Changed
from reviewdesk.services.library.reviews import NEWEST, STOPPED, Found, Order, Saved, Sorting, Stopper
from reviewdesk.ui.library.card import Card
from reviewdesk.ui.library.completing import Completing
from reviewdesk.ui.library.counting import Counting
from reviewdesk.ui.library.many import Many
from reviewdesk.ui.library.model import PAGE, ReviewModel
from reviewdesk.ui.library.narrowing import Narrowing
from reviewdesk.ui.library.outcome import is_ranked, outcome
from reviewdesk.ui.library.places import ALL, EMBARGOED
from reviewdesk.ui.library.posters import Posters
from reviewdesk.ui.library.searches import Searches
from reviewdesk.ui.library.view import LibraryView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

SEARCH_PAUSE_MS = 150


class LibraryPresenter(QObject):
    """Keeps the list true; everything that waits for the disk runs in the lane."""

    open_requested = Signal(str)
    new_requested = Signal()
    import_requested = Signal()
    arranged = Signal(object, bool)  # Sorting, is_grouped
    trashed = Signal(list)
    untrashed = Signal(list)
    failed = Signal(object)
    _stale = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._finding = Lane("search", self)  # of its own, lest a save waits for a search
        self._finding.crashed.connect(lane.crashed)
        self._text, self._status = "", ALL
        self._order = Order.BEST
        self._sorting = NEWEST
        self._asked = 0
        self._stopper = Stopper()
        self._posters = Posters(desk.media, lane, self)
        self.model = ReviewModel(self)
        self._card = Card(tokens, self._posters.of)
        self.view = LibraryView(self.model, self._card)
        self._posters.come.connect(self.view.update_list)
        self._posters.failed.connect(self.failed)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.model.restart)
        self.model.page_wanted.connect(self._fetch)
        self.view.search_edited.connect(self._search)
        self.view.search_entered.connect(self._search_now)
        self.view.order_switched.connect(self._switch_order)
        self.view.sort.arranged.connect(self._arrange)
        self.view.open_requested.connect(self.open_requested)
        self.view.new_requested.connect(self.new_requested)
        self.view.import_requested.connect(self.import_requested)
        self.many = Many(desk, lane, self.view, self)
        self.searches = Searches(self.view, self)
        self._completing = Completing(desk, lane, self.view.search, self)
        self._narrowing = Narrowing(self.view.search, self.view.facets, self)
        self._counting = Counting(desk.library, self._finding, self.view.places, self)
        self._counting.failed.connect(self._refused)
        for part in (self.many, self._completing):
            part.failed.connect(self.failed)
        self._stale.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        desk.events.subscribe(self._stale.emit)

    def begin_with(self, sorting: Sorting, *, is_grouped: bool) -> None:
        """Sort and group as on the day before; the first page is still to be asked for."""
        self._sorting, self.model.is_grouped = sorting, is_grouped
        self.view.sort.show_arrangement(sorting, is_grouped=is_grouped)

    def close(self) -> None:
        """Stop listening and looking."""
        self._desk.events.unsubscribe(self._stale.emit)
        self._stopper.stop()
        self._finding.close()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self._card.set_tokens(tokens)
        self.view.update()

    def begin(self, byline: tuple[str, ...], language: str) -> None:
        """Begin a new review and ask for it to be opened."""
        self._lane.run(partial(self._desk.library.new, byline=byline, language=language), self._begun, self.failed.emit)

    def trash(self, ids: list[str]) -> None:
        """Move reviews to the trash; they can be taken out again."""
        if ids:
            self._lane.run(
                partial(self._desk.library.trash, _typed(ids)), partial(self._trashed, ids), self.failed.emit
            )

    def untrash(self, ids: list[str]) -> None:
        """Take reviews out of the trash."""
        self._lane.run(
            partial(self._desk.library.untrash, _typed(ids)), partial(self._untrashed, ids), self.failed.emit
        )

    def show_draft(self, review: Review, words: int) -> None:
        """Show the open review as it is being typed."""
        self._counting.follow(review)
        index = self.model.find(review.id)
        if index.isValid():
            self.model.revise(index, review, words, datetime.now(UTC))

    def _begun(self, saved: Saved) -> None:
        self.open_requested.emit(saved.review.id)

    def _trashed(self, ids: list[str], _: object) -> None:
        self.trashed.emit(ids)
        if len(ids) > 1:
            self.many.tell_trashed(ids)

    def _untrashed(self, ids: list[str], _: object) -> None:
        self.untrashed.emit(ids)

    def _search(self, text: str, status: str) -> None:
        if (text, status) != (self._text, self._status):
            self._text, self._status = text, status
            self._pause.start()

    def _search_now(self) -> None:
        if self._pause.isActive():
            self._pause.stop()
            self.model.restart()

    def _switch_order(self) -> None:
        self._order = Order.NEWEST if self._order is Order.BEST else Order.BEST
        self.model.restart()

    def _arrange(self, sorting: Sorting, is_grouped: bool) -> None:
        self._sorting, self.model.is_grouped = sorting, is_grouped
        self._order = Order.NEWEST
        self.model.restart()
        self.arranged.emit(sorting, is_grouped)

    def _fetch(self, before: Found | None) -> None:
        """Fetch a page; the newest wish counts, and what was asked for before it is dropped, or ended where it runs."""
        if before is not None:
            work = partial(self._desk.library.more, before, PAGE)
            self._finding.replace(work, partial(self.model.take_page, before), self._refused)
        else:
            self._stopper.stop()
            self._stopper = Stopper()
            self._ask(PAGE, is_same_list=False)

    def _refresh(self, event: Changed) -> None:
        if event.change not in (Change.SAVED, Change.KEPT):
            self._ask(max(PAGE, self.model.rowCount()), is_same_list=not self._pause.isActive())

    def _ask(self, limit: int, *, is_same_list: bool) -> None:
        self._asked += 1
        held = "embargo:held" if self._status == EMBARGOED else self.searches.query_of(self._status)
        work = partial(
            self._desk.library.search,
            f"{held} {self._text}" if held else self._text,
            limit,
            status=None if held or self._status == ALL else Status(self._status),
            order=self._order,
            sorting=self._sorting,
            is_being_typed=True,
            stopper=self._stopper,
        )
        self._finding.replace(work, partial(self._take, self._asked, is_same_list), self._refused)

    def _take(self, asked: int, is_same_list: bool, found: Found) -> None:
        if asked != self._asked:
            return
        self.model.take_page(None, found, is_same_list=is_same_list)
        self._counting.count()
        self.view.show_outcome(*outcome(found) if self._text.strip() else ("", "", ""))
        self.view.sort.setVisible(not is_ranked(found))

    def _refused(self, error: ReviewDeskError) -> None:
        if error.code == STOPPED:  # what came in its place answers
            return
        self.model.give_up()
        self.failed.emit(error)


def _typed(ids: list[str]) -> list[ReviewId]:
    return [ReviewId(each) for each in ids]
