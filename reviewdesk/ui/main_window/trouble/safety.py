"""What keeps the store safe while the window is open: a copy a day, and a trash that is emptied in its time."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewdesk.services.desk import Desk
from reviewdesk.ui.backups.daily import DailyBackup
from reviewdesk.ui.backups.last import LastBackup
from reviewdesk.ui.backups.presenter import BackupsPresenter
from reviewdesk.ui.main_window.review.leaving import Leaving
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane


class Safety(QObject):
    """Joins the parts; works in a lane of its own, since a copy takes its time and the draft must not wait.

    `left` follows when the window may go: the draft is kept, and there is a copy of the day or a will to do without.
    """

    left = Signal()
    said = Signal(str)
    failed = Signal(object)
    open_requested = Signal(str)

    def __init__(self, window: MainWindow, desk: Desk, store_lane: Lane, leaving: Leaving) -> None:
        super().__init__(window)
        self._desk = desk
        self._leaving = leaving
        self.wanted: Path | None = None
        """The backup that is to take the place of the store once nobody has it open."""
        self._lane = Lane("safety", self)
        self._lane.crashed.connect(store_lane.crashed)
        self.daily = DailyBackup(desk.backing_up, self._lane, self)
        self.last = LastBackup(desk.backing_up, self._lane, window)
        self.daily.failed.connect(self.failed)
        self.daily.seen_to.connect(self._purge)
        self.backups = BackupsPresenter(desk, self._lane, window)
        self.backups.open_requested.connect(self.open_requested)
        self.backups.failed.connect(self.failed)
        self.backups.restore_requested.connect(self._replace)
        window.actions_.connect_all({"backups": self.backups.show})
        leaving.left.connect(self._leave)
        self.last.done.connect(leaving.begin)

    def begin(self) -> None:
        """See to everything when it is quiet."""
        self.daily.begin()

    def close(self) -> None:
        """End what is going on."""
        self.daily.close()
        self._lane.close()

    def _purge(self) -> None:
        self._lane.run(self._desk.trash.purge, self._purged, self.failed.emit)

    def _purged(self, gone: int) -> None:
        if gone == 1:
            self.said.emit(self.tr("A review that lay in the trash for 30 days was deleted. A backup of today has it."))
        elif gone:
            words = self.tr("%1 reviews that lay in the trash for 30 days were deleted. A backup of today has them.")
            self.said.emit(words.replace("%1", str(gone)))

    def _replace(self, backup: Path) -> None:
        """Leave, for nobody may have the store open while another file takes its place."""
        self.wanted = backup
        self._leaving.begin()

    def _leave(self) -> None:
        """Make the copy first; what was typed meanwhile is kept after it."""
        if (
            self.wanted is not None
            or self._leaving.is_final
            or self.last.is_settled
            or not self._desk.backing_up.is_possible
        ):
            self.left.emit()
        else:
            self.last.make()
