"""Prints the web page, on paper or as the bytes of a PDF file, once all of it is there."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QByteArray, QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWebEngineWidgets import QWebEngineView

from reviewdesk.ui.preview.seal import APPLICATION_WORLD

AGAIN_MS = 50
PATIENCE = 60
"""So often is asked whether the images are there; then the page is printed as it is."""

_IS_WHOLE = "[...document.images].every((each) => each.complete)"


class Press(QObject):
    """`done` tells whether paper came out, `pdf_made` gives a PDF, empty where none came out.

    One job at a time; the last one wins.
    """

    done = Signal(bool)
    pdf_made = Signal(bytes)

    def __init__(self, view: QWebEngineView) -> None:
        super().__init__(view)
        self._view = view
        self._job: Callable[[], object] | None = None
        self._given_up: Callable[[], None] | None = None
        self._left = 0
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._look)
        view.printFinished.connect(self._finish)

    def to_pdf(self, layout: QPageLayout) -> None:
        """Print the page into a PDF."""
        self._begin(partial(self._view.page().printToPdf, self._finish_pdf, layout), partial(self.pdf_made.emit, b""))

    def on(self, printer: QPrinter) -> None:
        """Print the page; the printer must live until `done`."""
        self._begin(partial(self._view.print, printer), partial(self.done.emit, False))

    def give_up(self) -> None:
        """Say of a job under way that it did not come out, for the page is gone."""
        self._again.stop()
        self._job = None
        if self._given_up is not None:
            given_up, self._given_up = self._given_up, None
            given_up()

    def _begin(self, job: Callable[[], object], given_up: Callable[[], None]) -> None:
        self._job, self._given_up = job, given_up
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

    def _finish(self, is_done: bool) -> None:
        if self._given_up is not None:
            self._given_up = None
            self.done.emit(is_done)

    def _finish_pdf(self, pdf: QByteArray) -> None:
        if self._given_up is not None:
            self._given_up = None
            self.pdf_made.emit(pdf.data())
