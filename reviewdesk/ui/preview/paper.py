"""Prints articles into PDFs for whoever exports: from the command line, or from a worker of the window.

The web engine is loaded only when something is to be printed, and works without a screen.
"""

import importlib
import logging
import os
from queue import SimpleQueue
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QCoreApplication,
    QEventLoop,
    QMessageLogContext,
    QObject,
    Qt,
    QThread,
    QtMsgType,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtWidgets import QApplication

from reviewdesk.errors import ExportError
from reviewdesk.ui.preview.starting import is_startable
from reviewdesk.ui.theme.fonts import load_fonts

if TYPE_CHECKING:
    from reviewdesk.ui.preview.sheet import Files, Sheet

log = logging.getLogger(__name__)

_WITHOUT_SCREEN = {
    "QT_QPA_PLATFORM": "offscreen",
    "QT_QUICK_BACKEND": "software",
    "QTWEBENGINE_CHROMIUM_FLAGS": "--disable-gpu --log-level=3",
}
"""So nothing looks for a screen or a graphics card, nor complains that there is none."""


class Paper(QObject):
    """Prints in the thread it was made in; who asks from another one waits for it there. Call it as `PrintPage`."""

    _wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: dict[Sheet, SimpleQueue[bytes]] = {}
        self._is_closed = False
        self._wanted.connect(self._begin, Qt.ConnectionType.QueuedConnection)

    def __call__(self, html: str, files: "Files", *, is_letter: bool) -> bytes:
        """Print a page; ExportError where no web engine starts, or none gave a PDF."""
        if not is_startable():
            raise ExportError("pdf-without-engine")
        answer: SimpleQueue[bytes] = SimpleQueue()
        job = (html, files, is_letter, answer)
        if QThread.currentThread() is self.thread():
            loop = QEventLoop()
            self._begin(job).destroyed.connect(loop.quit)
            loop.exec()  # there is no window here that this could hold up
        else:
            self._wanted.emit(job)
        pdf = answer.get()
        if not pdf:
            raise ExportError("pdf-not-printed")
        return pdf

    def close(self) -> None:
        """Print no more: who waits, or asks from now on, is told so."""
        self._is_closed = True
        for sheet, answer in self._jobs.items():
            sheet.close()
            answer.put(b"")
        self._jobs = {}

    def _begin(self, job: "tuple[str, Files, bool, SimpleQueue[bytes]]") -> "Sheet":
        html, files, is_letter, answer = job
        sheet: Sheet = importlib.import_module("reviewdesk.ui.preview.sheet").Sheet(html, files, is_letter, self)
        sheet.made.connect(self._take)
        self._jobs[sheet] = answer
        if self._is_closed:
            self._end(sheet, b"")
        else:
            sheet.begin()
        return sheet

    def _take(self, pdf: bytes) -> None:
        sheet = self.sender()
        if sheet in self._jobs:
            self._end(sheet, pdf)

    def _end(self, sheet: "Sheet", pdf: bytes) -> None:
        sheet.close()
        self._jobs.pop(sheet).put(pdf)


def paper_without_window() -> Paper:
    """Give who prints where there is no window; no screen is needed, and none is used."""
    if QCoreApplication.instance() is not None:
        return Paper()
    for name, value in _WITHOUT_SCREEN.items():
        os.environ.setdefault(name, value)
    qInstallMessageHandler(_note)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    application = QApplication(["reviewdesk"])
    load_fonts()  # a page has the letters here that it has in the window
    return Paper(application)


def _note(_kind: QtMsgType, _context: QMessageLogContext, message: str) -> None:
    """Keep what Qt says of the machine out of what the command says."""
    log.info("%s", message)
