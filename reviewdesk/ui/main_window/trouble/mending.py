"""A review that does not open because it is damaged: looks for sound states of it, and puts back the one chosen."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.safety.mending import Damage, Mending, Remedy, Source
from reviewdesk.ui.main_window.trouble.damaged import DamagedPage
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.widgets.late import Late
from reviewdesk.ui.words import moment_words

CORRUPT = "store-corrupt"


class DamagedReview(QObject):
    """`left` says that the review on the desk gives way to the page, `open_requested` that one is whole again."""

    left = Signal()
    open_requested = Signal(str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, lane: Lane) -> None:
        super().__init__(window)
        self._window = window
        self._can_write = not desk.store.is_read_only
        self._lane = lane
        self._mending = Mending(desk.store, desk.backing_up, desk.events)
        self._page = Late(partial(DamagedPage, window), self._begin)
        self._damage: Damage | None = None

    def consider(self, review_id: str, error: ReviewDeskError) -> None:
        """Look into a review that did not open, where damage is why; say what else it is."""
        if error.code == CORRUPT:
            self._lane.run(partial(self._mending.look, ReviewId(review_id)), self._show, self.failed.emit)
        else:
            self.failed.emit(error)

    def _begin(self, page: DamagedPage) -> None:
        page.chosen.connect(self._mend)

    def _show(self, damage: Damage) -> None:
        self._damage = damage
        self.left.emit()
        page = self._page.get()
        self._window.set_page(page)
        title = damage.title or damage.headline or self.tr("Untitled review")
        heading = self.tr("“%1” is damaged").replace("%1", title)
        page.show_damage(heading, self._sentence(damage), damage.text)
        page.show_ways([_way(remedy) for remedy in damage.remedies] if self._can_write else ())

    def _sentence(self, damage: Damage) -> str:
        happened = self.tr(
            "It is not as it was saved: the disk, or another program, changed it. Nothing was overwritten."
        )
        if damage.remedies:
            offered = self.tr("Put back the newest sound state; what can be read of it now is kept as a file.")
        else:
            offered = self.tr(
                "Neither its history nor a backup holds it whole. Copy what can be read into a new review."
            )
        return f"{happened} {offered}"

    def _mend(self, number: int) -> None:
        if self._damage is not None:
            remedy = self._damage.remedies[number]
            self._lane.run(partial(self._mending.mend, remedy), partial(self._mended, remedy), self.failed.emit)

    def _mended(self, remedy: Remedy, aside: Path) -> None:
        self._damage = None
        self.open_requested.emit(remedy.review.id)
        words = self.tr("The review is whole again. What could be read before is kept as %1.")
        self.said.emit(words.replace("%1", str(aside)))


def _way(remedy: Remedy) -> str:
    words = {
        Source.HISTORY: QCoreApplication.translate("DamagedReview", "Put Back the Version of %1"),
        Source.BACKUP: QCoreApplication.translate("DamagedReview", "Put Back the State of %1 from a Backup"),
    }
    return words[remedy.source].replace("%1", moment_words(remedy.at))
