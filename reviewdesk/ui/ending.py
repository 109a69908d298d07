"""An end that comes from outside: the machine goes down, the session is closed, somebody stops the program."""

import os
import signal
from types import FrameType

from PySide6.QtCore import QObject, QSocketNotifier, Qt, Signal
from PySide6.QtGui import QGuiApplication, QSessionManager

_SIGNALS = [known for known in signal.Signals if known.name in {"SIGTERM", "SIGINT", "SIGHUP"}]


class Ending(QObject):
    """Tells of it in the thread of the window: `asked` is a wish to end soon, `announced` lets nothing be late."""

    asked = Signal()
    announced = Signal()

    def __init__(self, application: QGuiApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.commitDataRequest.connect(self._commit, Qt.ConnectionType.DirectConnection)

    def install(self) -> None:
        """Take over from the system, which would end the program at once; Windows says all that by its session."""
        if os.name == "nt":
            return
        self._near, far = os.pipe()
        os.set_blocking(far, False)
        self._notifier = QSocketNotifier(self._near, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._wake)
        signal.set_wakeup_fd(far, warn_on_full_buffer=False)
        for each in _SIGNALS:
            signal.signal(each, _pass)

    def _wake(self) -> None:
        os.read(self._near, 64)
        self.asked.emit()

    def _commit(self, _manager: QSessionManager) -> None:
        self.announced.emit()


def _pass(_signal: int, _frame: FrameType | None) -> None:
    """Do nothing: what is written to the pipe wakes the event loop, where everything else is done."""
