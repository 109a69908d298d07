"""Prints the article as its target's readers see it, on paper or as PDF."""

import importlib
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QObject, Qt, Signal
from PySide6.QtGui import QPageLayout, QPageSize
from PySide6.QtWidgets import QFileDialog

from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.exporting.printing import write_print
from reviewdesk.ui.preview.stage import Stage
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    from reviewdesk.ui.preview.papers import print_dialog  # noqa: F401 - named for the import contracts

MARGIN_MM = 18


class Printing(QObject):
    """Asks where to, then asks by `due` for a page that is up to date, and prints it when `go` comes."""

    due = Signal()
    said = Signal(str)

    def __init__(self, lane: Lane, stage: Stage, view: PreviewView, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._stage = stage
        self._view = view
        self._review: Review | None = None
        self._job: Callable[[], None] | None = None
        self._dialog: QPrintDialog | None = None
        self._printer: QPrinter | None = None
        self._path = ""
        stage.printed.connect(self._finish)
        stage.pdf_made.connect(self._write)

    @property
    def is_waiting(self) -> bool:
        """Tell whether something is to be printed as soon as the page is up to date."""
        return self._job is not None

    def follow(self, review: Review | None) -> None:
        """Take note of what is open."""
        self._review = review

    def print_page(self) -> None:
        """Ask for a printer, then print."""
        if self._review is None:
            return
        papers = importlib.import_module("reviewdesk.ui.preview.papers")
        dialog, printer = papers.print_dialog(self._review.headline, self._view)
        self._dialog, self._printer = dialog, printer
        dialog.accepted.connect(self._printer_chosen)
        dialog.rejected.connect(self._drop_dialog)
        dialog.setWindowModality(Qt.WindowModality.WindowModal)  # its `open` is another one than that of all dialogs
        dialog.show()

    def save_pdf(self) -> None:
        """Ask for a file, then write it."""
        if self._review is None:
            return
        dialog = QFileDialog(self._view, self.tr("Save as PDF"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setNameFilter(self.tr("PDF files (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.selectFile(f"{self._review.slug or 'review'}.pdf")
        dialog.fileSelected.connect(self.write_pdf)
        dialog.open()

    def write_pdf(self, path: str) -> None:
        """Write the article into a PDF file, which takes the place of another only when all of it is there."""
        self._path = path
        self._begin(partial(self._stage.make_pdf, page_layout(QLocale())))

    def go(self) -> None:
        """Print what is waiting; the page is up to date now."""
        if self._job is not None:
            job, self._job = self._job, None
            job()

    def _printer_chosen(self) -> None:
        if self._printer is not None:
            self._begin(partial(self._stage.print_on, self._printer))

    def _begin(self, job: Callable[[], None]) -> None:
        self._job = job
        self.due.emit()

    def _drop_dialog(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None

    def _finish(self, is_done: bool) -> None:
        self._drop_dialog()
        failed = self.tr("The printer did not take the page. Try again, or save it as PDF.")
        self.said.emit(self.tr("Printed.") if is_done else failed)

    def _write(self, pdf: bytes) -> None:
        self._lane.run(partial(write_print, Path(self._path), pdf), self._tell_written, self._tell_failed)

    def _tell_written(self, path: Path) -> None:
        self.said.emit(self.tr("Saved as %1").replace("%1", str(path)))

    def _tell_failed(self, error: ReviewDeskError) -> None:
        self.said.emit(error_words(error))


def page_layout(locale: QLocale) -> QPageLayout:
    """Give a page upright, A4 or, where inches are used, Letter."""
    is_metric = locale.measurementSystem() == QLocale.MeasurementSystem.MetricSystem
    size = QPageSize(QPageSize.PageSizeId.A4 if is_metric else QPageSize.PageSizeId.Letter)
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    return QPageLayout(size, QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
