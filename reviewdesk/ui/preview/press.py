"""Prints the web page, on paper or into a PDF file, once all of it is there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWebEngineWidgets import QWebEngineView

from reviewdesk.ui.preview.seal import APPLICATION_WORLD

AGAIN_MS = 50
PATIENCE = 60
"""So often is asked whether the images are there; then the page is printed as it is."""

_IS_WHOLE = "[...document.images].every((each) => each.complete)"


class Press(QObject):
    """`done` tells whether a job came out; one job at a time, the last one wins."""

    done = Signal(bool)

    def __init__(self, view: QWebEngineView) -> None:
        super().__init__(view)
        self._view = view
        self._job: Callable[[], object] | None = None
        self._left = 0
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look)
        view.page().pdfPrintingFinished.connect(self._finish_pdf)
        view.printFinished.connect(self.done)

    def to_pdf(self, path: str, layout: QPageLayout) -> None:
        """Write the page into a PDF file."""
        self._begin(partial(self._view.page().printToPdf, path, layout))

    def on(self, printer: QPrinter) -> None:
        """Print the page; the printer must live until `done`."""
        self._begin(partial(self._view.print, printer))

    def _begin(self, job: Callable[[], object]) -> None:
        self._job = job
        self._left = PATIENCE
        self._look()

    def _look(self) -> None:
        """Ask behind all that was changed on the page before."""
        self._view.page().runJavaScript(_IS_WHOLE, APPLICATION_WORLD, self._take)

    def _take(self, is_whole: object) -> None:
        if not is_whole and self._left:
            self._left -= 1
            self._again.start()
        elif self._job is not None:
            job, self._job = self._job, None
            job()

    def _finish_pdf(self, _path: str, is_written: bool) -> None:
        self.done.emit(is_written)
