"""Work off the GUI thread: a lane runs its jobs in order and answers in the thread of its owner."""

import logging
from collections.abc import Callable
from functools import partial
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reviewdesk.errors import ReviewDeskError

T = TypeVar("T")
log = logging.getLogger(__name__)


class Lane(QObject):
    """One background thread. Jobs get plain values and touch no widget; callbacks are bound methods of the GUI.

    A job that fails with a ReviewDeskError answers its `failed`; any other error is ours and goes to `crashed`.
    """

    crashed = Signal(object)
    _answered = Signal(object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._newest: object = None
        self._is_closed = False
        self._answered.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._thread = Thread(target=self._work, name=name, daemon=True)
        self._thread.start()

    def run(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[ReviewDeskError], None] | None = None,
    ) -> None:
        """Do the work after everything that was asked before."""
        self._jobs.put(partial(self._do, work, done, failed))

    def replace(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[ReviewDeskError], None] | None = None,
    ) -> None:
        """Do the work, and drop the replaceable work that has not begun: the newest wins."""
        self._newest = job = partial(self._do, work, done, failed)
        self._jobs.put(partial(self._do_newest, job))

    def close(self) -> None:
        """Finish the job at hand, drop the others, and end the thread; no callback comes afterwards."""
        self._is_closed = True
        self._jobs.put(None)
        self._thread.join()

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None and not self._is_closed:
            job()

    def _do_newest(self, job: Callable[[], None]) -> None:
        if job is self._newest:
            job()

    def _do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None,
        failed: Callable[[ReviewDeskError], None] | None,
    ) -> None:
        try:
            self._answered.emit(done, work())
        except ReviewDeskError as error:
            log.info("a job was refused: %s", error.code)
            self._answered.emit(failed or self._unexpected, error)
        except Exception as error:
            self._answered.emit(self._unexpected, error)

    @Slot(object, object)
    def _answer(self, callback: Callable[[object], None] | None, value: object) -> None:
        if callback is not None and not self._is_closed:
            callback(value)

    def _unexpected(self, error: object) -> None:
        self.crashed.emit(error)
