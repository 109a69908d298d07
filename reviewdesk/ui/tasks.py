"""Work off the GUI thread: a lane runs its jobs in order and answers in the thread of its owner."""

import logging
from collections.abc import Callable
from enum import Enum, auto
from functools import partial
from itertools import count
from queue import SimpleQueue
from threading import Thread
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from reviewdesk.errors import ReviewDeskError

T = TypeVar("T")
log = logging.getLogger(__name__)


class _Outcome(Enum):
    DONE = auto()
    REFUSED = auto()
    CRASHED = auto()
    REPLACED = auto()


class Lane(QObject):
    """One background thread. Jobs get plain values and touch no widget; callbacks are bound methods of the GUI.

    A job that fails with a ReviewDeskError answers its `failed`; any other error is ours and goes to `crashed`.
    The thread is never given a callback: it could be the last to hold a dialog, which would then go in it.
    """

    crashed = Signal(object)
    _answered = Signal(int, object, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: SimpleQueue[Callable[[], None] | None] = SimpleQueue()
        self._numbers = count()
        self._waiting: dict[int, tuple[Callable[..., None] | None, Callable[..., None]]] = {}
        self._newest = -1
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
        self._jobs.put(partial(self._do, work, self._wait(done, failed)))

    def replace(
        self,
        work: Callable[[], T],
        done: Callable[[T], None] | None = None,
        failed: Callable[[ReviewDeskError], None] | None = None,
    ) -> None:
        """Do the work, and drop the replaceable work that has not begun: the newest wins."""
        self._newest = self._wait(done, failed)
        self._jobs.put(partial(self._do_newest, work, self._newest))

    def close(self) -> None:
        """Finish the job at hand, drop the others, and end the thread; no callback comes afterwards."""
        self._is_closed = True
        self._jobs.put(None)
        self._thread.join()
        self._waiting.clear()

    def _wait(self, done: Callable[..., None] | None, failed: Callable[..., None] | None) -> int:
        number = next(self._numbers)
        self._waiting[number] = done, failed or self._unexpected
        return number

    def _work(self) -> None:
        while (job := self._jobs.get()) is not None and not self._is_closed:
            job()
            del job

    def _do_newest(self, work: Callable[[], object], number: int) -> None:
        if number == self._newest:
            self._do(work, number)
        else:
            self._answered.emit(number, _Outcome.REPLACED, None)

    def _do(self, work: Callable[[], object], number: int) -> None:
        try:
            self._answered.emit(number, _Outcome.DONE, work())
        except ReviewDeskError as error:
            log.info("a job was refused: %s", error.code)
            self._answered.emit(number, _Outcome.REFUSED, error)
        except Exception as error:
            self._answered.emit(number, _Outcome.CRASHED, error)

    @Slot(int, object, object)
    def _answer(self, number: int, outcome: _Outcome, value: object) -> None:
        done, failed = self._waiting.pop(number, (None, None))
        callbacks = {_Outcome.DONE: done, _Outcome.REFUSED: failed, _Outcome.CRASHED: self._unexpected}
        callback = callbacks.get(outcome)
        if callback is not None and not self._is_closed:
            callback(value)

    def _unexpected(self, error: object) -> None:
        self.crashed.emit(error)
