"""Sees to the copy of the day: some time after the start, when another day has begun, and before the window goes."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.safety.backing_up import BackingUp, Backup, damage_in
from reviewdesk.ui.tasks import Lane

QUIET_MS: Final = 90_000
"""So long after the start nothing is copied, for somebody wants to begin writing."""
LOOK_MS: Final = 15 * 60_000
"""So often it is asked whether another day has begun; a copy that could not be made is tried again then."""


class DailyBackup(QObject):
    """Copies in a lane of its own, since a large store takes its time and the draft must not wait.

    `seen_to` follows whenever there is a copy of the day, or none is to be had by choice; `failed` tells a trouble
    once, `progressed` how many pages are copied of how many.
    """

    seen_to = Signal()
    failed = Signal(object)
    progressed = Signal(int, int)

    def __init__(self, backing_up: BackingUp, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._backing_up = backing_up
        self._lane = lane
        self._told = ""
        self._timer = QTimer(self, interval=QUIET_MS)
        self._timer.timeout.connect(self.look)

    def begin(self) -> None:
        """Make the copy of the day when it is quiet, and of every day while the window stays open."""
        if self._backing_up.is_possible:
            self._timer.start()

    def set_rhythm(self, first: int) -> None:
        """Look for the first time after so many milliseconds."""
        self._timer.setInterval(first)

    def close(self) -> None:
        """Begin nothing any more, and end the copying that is going on."""
        self._timer.stop()
        self._backing_up.stop()

    def look(self) -> None:
        """Make the copy of the day where there is none yet."""
        self._timer.setInterval(LOOK_MS)
        self._lane.run(partial(self._backing_up.run_if_due, self._tell), self._take, self._fail)

    def make(self) -> None:
        """Make a copy now."""
        self._lane.run(partial(self._backing_up.run, self._tell), self._take, self._fail)

    def skip(self) -> None:
        """Do without the copy that is being made."""
        self._backing_up.stop()

    def _tell(self, done: int, every: int) -> bool:
        self.progressed.emit(done, every)
        return True

    def _take(self, made: Backup | None) -> None:
        damage = damage_in(made.place if made else None)
        if damage is not None:
            self._fail(damage)
        elif made is not None:
            self._told = ""
        self.seen_to.emit()

    def _fail(self, error: ReviewDeskError) -> None:
        is_news, self._told = error.code != self._told, error.code
        if is_news:
            self.failed.emit(error)
