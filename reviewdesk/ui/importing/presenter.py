"""Wires the choice of files to the import, and says in one line what became of them."""

from collections import Counter
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from reviewdesk.services.desk import Desk
from reviewdesk.services.importing.items import Item, Step
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

SAID = (Step.ADD, Step.SAME, Step.DIFFERS, Step.FAIL)
"""What is counted, in the order in which it is said."""


class ImportingPresenter(QObject):
    """Imports files in the lane; what is there already stays as it is."""

    said = Signal(str)
    failed = Signal(object)
    open_requested = Signal(str)

    def __init__(self, desk: Desk, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._window = window

    def choose(self) -> None:
        """Ask for the files."""
        dialog = QFileDialog(self._window, self.tr("Import reviews"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters([self.tr("Reviews in Markdown (*.md *.markdown)"), self.tr("All files (*)")])
        dialog.filesSelected.connect(self.bring_in)
        dialog.open()

    def bring_in(self, files: list[str]) -> None:
        """Import these files."""
        self.said.emit(self.tr("Importing…"))
        self._lane.run(partial(_bring_in, self._desk, files), self._done, self.failed.emit)

    def _done(self, items: list[Item]) -> None:
        counts = Counter(item.step for item in items)
        said = ", ".join(self._words(step, counts[step]) for step in SAID if counts[step])
        first_failure = next((item.error for item in items if item.step is Step.FAIL and item.error), None)
        self.said.emit(f"{said}. {error_words(first_failure)}" if first_failure else f"{said}.")
        opened = next((item.review for item in items if item.review and item.step in (Step.ADD, Step.SAME)), None)
        if opened is not None:
            self.open_requested.emit(opened.id)

    def _words(self, step: Step, count: int) -> str:
        is_one = count == 1
        words = {
            Step.ADD: self.tr("1 review imported") if is_one else self.tr("%n reviews imported", "", count),
            Step.SAME: self.tr("%n already there", "", count),
            Step.DIFFERS: self.tr("1 there with other words, left as it is")
            if is_one
            else self.tr("%n there with other words, left as they are", "", count),
            Step.FAIL: self.tr("%n not imported", "", count),
        }
        return words[step]


def _bring_in(desk: Desk, files: list[str]) -> list[Item]:
    return list(desk.importing.run(desk.importing.plan([Path(file) for file in files])))
