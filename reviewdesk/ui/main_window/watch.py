"""Looks in the background, at a calm rhythm, for what others do to the store."""

from contextlib import suppress
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.drafts.watching import Seen, Watching
from reviewdesk.ui.tasks import Lane

LOOK_MS = 2_000
HIDDEN_MS = 10_000
"""The rhythm of a window that nobody sees."""


class Watch(QObject):
    """Asks one thing at a time: the next look begins its pause when the one before has been answered.

    `gone` tells once that the store does not answer, `back` that it does again.
    """

    seen = Signal(object)
    gone = Signal(object)
    back = Signal()

    def __init__(self, watching: Watching, drafting: Drafting, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._watching = watching
        self._drafting = drafting
        self._lane = lane
        self._window = window
        self._is_away = False
        self._is_asking = False
        self._timer = QTimer(self, singleShot=True)
        self._timer.timeout.connect(self.look)
        self._calm = LOOK_MS

    def set_calm(self, milliseconds: int) -> None:
        """Leave so long between two looks."""
        self._calm = milliseconds

    def look(self) -> None:
        """Look now, unless a look is under way."""
        if self._is_asking:
            return
        self._is_asking = True
        self._timer.stop()
        kept = self._drafting.kept if self._drafting.is_open else None
        asked = (kept.review.id, kept.version) if kept else (None, 0)
        self._lane.run(partial(self._watching.look, *asked), self._take, self._fail)

    def close(self) -> None:
        """Look no more, and let others know that nothing is open here, unless the store is away."""
        self._timer.stop()
        self._is_asking = True
        if not self._is_away:
            with suppress(ReviewDeskError):  # who is seen no more has left after a minute in any case
                self._watching.leave()

    def _take(self, seen: Seen) -> None:
        if self._is_away:
            self._is_away = False
            self.back.emit()
        self.seen.emit(seen)
        self._rest()

    def _fail(self, error: ReviewDeskError) -> None:
        if error.code == "store-server-gone" and not self._is_away:
            self._is_away = True
            self.gone.emit(error)
        self._rest()

    def _rest(self) -> None:
        handle = self._window.windowHandle()
        is_seen = handle is not None and handle.isExposed()
        self._is_asking = False
        self._timer.start(self._calm if is_seen else max(self._calm, HIDDEN_MS))
