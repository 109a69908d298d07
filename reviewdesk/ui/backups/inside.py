"""The right half of the dialog: the reviews of the chosen backup, one of them to read, and its way back."""

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QSize, QTimer, Signal
from PySide6.QtGui import QImage

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.library.reviews import Saved, Summary
from reviewdesk.services.looking_back import MOST, LookingBack
from reviewdesk.ui.backups.rows import review_row
from reviewdesk.ui.backups.view import BackupsView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.widgets.decoding import decoded
from reviewdesk.ui.words import error_words

PAUSE_MS: Final = 200
PICTURE: Final = QSize(400, 400)


class Inside(QObject):
    """Looks into one backup at a time; `brought` gives the id of a review that came back."""

    brought = Signal(str)
    failed = Signal(object)

    def __init__(self, looking_back: LookingBack, lane: Lane, view: BackupsView, *, can_write: bool) -> None:
        super().__init__(view)
        self._looking_back = looking_back
        self._lane = lane
        self._view = view
        self._can_write = can_write
        self._backup: Path | None = None
        self._text, self._review = "", ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)
        view.search_edited.connect(self._search)
        view.review_chosen.connect(self._read)
        view.bring_requested.connect(self._bring)

    def show(self, backup: Path | None) -> None:
        """Look into another backup."""
        self._backup = backup
        if backup is None:
            words = self.tr("There is no backup yet. Back Up Now makes one; from then on there is one a day.")
            self._view.show_reviews((), words)
        else:
            self._view.show_reviews((), self.tr("Looking into it…"))
        self._look()

    def _search(self, text: str) -> None:
        self._text = text
        self._pause.start()

    def _look(self) -> None:
        self._read("")
        if self._backup is not None:
            work = partial(self._looking_back.reviews, self._backup, self._text)
            self._lane.run(work, partial(self._take, self._backup, self._text), self._cannot_look)

    def _take(self, backup: Path, text: str, found: tuple[Summary, ...]) -> None:
        if (backup, text) != (self._backup, self._text):
            return
        words = "" if found else self.tr("No review in this backup fits.") if text else self.tr("It holds no review.")
        if len(found) >= MOST:
            words = self.tr("The %1 edited last are shown; search for the others.").replace("%1", str(MOST))
        rows = [review_row(summary) for summary in found]
        self._view.show_reviews([(row.id, row.title, row.detail) for row in rows], words)

    def _cannot_look(self, error: ReviewDeskError) -> None:
        self._view.show_reviews((), error_words(error))

    def _read(self, review_id: str) -> None:
        self._review = review_id
        self._view.offer_bringing(bool(review_id) and self._can_write)
        if review_id and self._backup is not None:
            work = partial(_article, self._looking_back, self._backup, ReviewId(review_id))
            self._lane.run(work, partial(self._show, review_id), self.failed.emit)
        else:
            self._view.show_article("", {})

    def _show(self, review_id: str, article: tuple[str, dict[str, QImage]]) -> None:
        if review_id == self._review:
            self._view.show_article(*article)

    def _bring(self) -> None:
        if self._backup is not None and self._review:
            work = partial(self._looking_back.bring_back, self._backup, ReviewId(self._review))
            self._lane.run(work, self._brought, self.failed.emit)

    def _brought(self, saved: Saved) -> None:
        self._view.say(self.tr("The review is back as a copy, and open in the window. What was there stays as it is."))
        self.brought.emit(saved.review.id)


def _article(looking_back: LookingBack, backup: Path, review_id: ReviewId) -> tuple[str, dict[str, QImage]]:
    past = looking_back.read(backup, review_id)
    pictures = {name: decoded(data, PICTURE) for name, data in past.images.items()}
    return past.html, {name: picture for name, picture in pictures.items() if picture is not None}
