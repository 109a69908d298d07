"""Wires the library panel to the library: pages, search, posters, and what one does with a review."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QPixmap

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.events import Change, Changed
from reviewdesk.services.library import Saved, Summary
from reviewdesk.ui.library.card import POSTER, Card
from reviewdesk.ui.library.model import PAGE, SummaryModel
from reviewdesk.ui.library.view import ALL, LibraryView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.decoding import decoded

SEARCH_PAUSE_MS = 150


class LibraryPresenter(QObject):
    """Keeps the list true; everything that waits for the disk runs in the lane."""

    open_requested = Signal(str)
    new_requested = Signal()
    import_requested = Signal()
    trashed = Signal(list)
    untrashed = Signal(list)
    failed = Signal(object)
    _stale = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._text, self._status = "", ALL
        self._posters: dict[tuple[str, str], QPixmap | None] = {}
        self.model = SummaryModel(self)
        self._card = Card(tokens, self._poster)
        self.view = LibraryView(self.model, self._card)
        self._pause = QTimer(self, singleShot=True, interval=SEARCH_PAUSE_MS)
        self._pause.timeout.connect(self.model.restart)
        self.model.page_wanted.connect(self._fetch)
        self.view.search_edited.connect(self._search)
        self.view.open_requested.connect(self.open_requested)
        self.view.new_requested.connect(self.new_requested)
        self.view.import_requested.connect(self.import_requested)
        self._stale.connect(self._refresh, Qt.ConnectionType.QueuedConnection)
        desk.events.subscribe(self._stale.emit)

    def close(self) -> None:
        """Stop listening."""
        self._desk.events.unsubscribe(self._stale.emit)

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
        index = self.model.find(review.id)
        if index.isValid():
            self.model.revise(index, review, words, datetime.now(UTC))

    def _begun(self, saved: Saved) -> None:
        self.open_requested.emit(saved.review.id)

    def _trashed(self, ids: list[str], _: object) -> None:
        self.trashed.emit(ids)

    def _untrashed(self, ids: list[str], _: object) -> None:
        self.untrashed.emit(ids)

    def _search(self, text: str, status: str) -> None:
        self._text, self._status = text, status
        self._pause.start()

    def _fetch(self, after: Summary | None) -> None:
        status = None if self._status == ALL else Status(self._status)
        work = partial(self._desk.library.list, status, self._text, PAGE, after)
        self._lane.run(work, partial(self.model.take_page, after), self._refused)

    def _refused(self, error: ReviewDeskError) -> None:
        self.model.give_up()
        self.failed.emit(error)

    def _refresh(self, event: Changed) -> None:
        if event.change not in (Change.SAVED, Change.KEPT):
            self.model.restart()

    def _poster(self, summary: Summary) -> QPixmap | None:
        key = (summary.id, summary.featured_image)
        if summary.featured_image and key not in self._posters:
            self._posters[key] = None
            work = partial(_thumbnail, self._desk, *key)
            self._lane.run(work, partial(self._take_poster, key), self.failed.emit)
        return self._posters.get(key)

    def _take_poster(self, key: tuple[str, str], image: QImage | None) -> None:
        if image is not None:
            self._posters[key] = QPixmap.fromImage(image)
            self.view.update_list()


_DECODED = QSize(1280, 1280)


def _thumbnail(desk: Desk, review_id: str, name: str) -> QImage | None:
    data = desk.picture(review_id, name)
    image = decoded(data, _DECODED) if data else None
    if image is None:
        return None
    size = QSize(POSTER.width() * 2, POSTER.height() * 2)
    filled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    return filled.copy(left, top, size.width(), size.height())


def _typed(ids: list[str]) -> list[ReviewId]:
    return [ReviewId(each) for each in ids]
