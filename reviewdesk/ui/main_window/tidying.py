"""Sees to it that Python's garbage collector does not stop the window while somebody writes."""

import gc

from PySide6.QtCore import QObject, QTimer

from reviewdesk.domain.review import Review
from reviewdesk.ui.editor.presenter import EditorPresenter

QUIET_MS = 2_000
REST_MS = 60_000


class Tidying(QObject):
    """Collects once it is quiet after a review was opened, and all whenever one rests from writing.

    The collector looks through all that is old at once: with a window and a review that is 50 to 100 ms, at whichever
    key it falls on. What is there when a review is opened, and what is left when it is quiet, is therefore set aside,
    so that a later turn sees only what came since. Nothing stays for ever by that: whenever one rests, all that was set
    aside is looked through again.
    """

    def __init__(self, editor: EditorPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._quiet.timeout.connect(self._set_aside)
        self._rest.timeout.connect(self.tidy)
        editor.opened.connect(self._wait_for_quiet)
        editor.changed.connect(self._wait_for_rest)

    def set_pauses(self, quiet: int, rest: int) -> None:
        """Tidy so many milliseconds after a review was opened, and after the last change."""
        self._quiet.setInterval(quiet)
        self._rest.setInterval(rest)

    def tidy(self) -> None:
        """Collect all now, and set aside what is left."""
        gc.unfreeze()
        self._set_aside()

    def stop(self) -> None:
        """Set nothing aside any more."""
        self._quiet.stop()
        self._rest.stop()
        gc.unfreeze()

    def _set_aside(self) -> None:
        gc.collect()
        gc.freeze()

    def _wait_for_quiet(self, _review: Review) -> None:
        gc.freeze()
        self._quiet.start()
        self._rest.start()

    def _wait_for_rest(self, _review: Review) -> None:
        self._rest.start()
        if self._quiet.isActive():
            self._quiet.start()
