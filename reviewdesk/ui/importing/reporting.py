"""Saves the report of an import where one wants it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.importing.records import Recorded
from reviewdesk.ui.importing.work import write_report
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words


class Reporting(QObject):
    """Asks for the file and writes it in the lane."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._record: Recorded | None = None
        self._lane: Lane | None = None

    def ask(self, record: Recorded, lane: Lane) -> None:
        """Ask where this report is to lie."""
        self._record, self._lane = record, lane
        dialog = QFileDialog(self._window, self.tr("Save the report"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix("md")
        dialog.selectFile(self.tr("import-report.md"))
        dialog.fileSelected.connect(self._save)
        dialog.open()

    def _save(self, place: str) -> None:
        if self._record is not None and self._lane is not None:
            self._lane.run(partial(write_report, self._record, Path(place)), self._done, self._refused)

    def _done(self, place: Path) -> None:
        self.said.emit(self.tr("The report lies in %1.").replace("%1", str(place)))

    def _refused(self, error: ReviewDeskError) -> None:
        self.said.emit(error_words(error))
