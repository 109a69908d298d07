"""Says how far a review is from the length one aims at, and how much was written today."""

from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QInputDialog

from reviewdesk.domain.extra import Table
from reviewdesk.domain.review import Review
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.main_window.writing.tally import Tally
from reviewdesk.ui.widgets.number_room import give_numbers_room

AIM = "word-target"
"""The key in the review's file; one without it has the usual length to aim at."""
_MOST = 100_000
_LOOK_MS = 60_000


class Counting(QObject):
    """Asks for a review's target and shows what is counted in the status line."""

    def __init__(self, window: MainWindow, editor: EditorPresenter, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._memory = memory
        self._tally = Tally(memory.settings.written_on, memory.settings.written)
        editor.opened.connect(self._open)
        editor.changed.connect(self._show_aim)
        editor.saving.merged.connect(self._begin_anew)
        self._clock = QTimer(self, interval=_LOOK_MS)
        self._clock.timeout.connect(self._look)
        self._clock.start()
        window.actions_["word_target"].triggered.connect(self.ask)

    def count(self, review: Review, words: int) -> None:
        """Take note of how long a review is by now."""
        self._tally.count(review.id, words, _today())
        self._tell()
        self._show_aim(review)

    def ask(self) -> None:
        """Ask how long the review is to be."""
        review = self._editor.review
        if review is None:
            return
        dialog = QInputDialog(self._window)
        dialog.setObjectName("aimDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Word Target"))
        dialog.setLabelText(self.tr("Words that this review is to have; 0 for none"))
        dialog.setInputMode(QInputDialog.InputMode.IntInput)
        dialog.setOkButtonText(self.tr("Set Target"))
        dialog.setIntRange(0, _MOST)
        dialog.setIntStep(50)
        dialog.setIntValue(self._aim(review))
        dialog.intValueSelected.connect(self._set_aim)
        give_numbers_room(dialog)
        dialog.open()

    def _tell(self) -> None:
        today = max(self._tally.today, 0)
        self._memory.note(replace(self._memory.settings, written_on=self._tally.day, written=today))
        self._window.status_line.show_written(today, max(self._tally.sitting, 0))

    def _look(self) -> None:
        """Say nothing of yesterday in a window that stayed open over night."""
        if self._tally.day and self._tally.day != _today().isoformat():
            self._tally.turn(_today())
            self._tell()

    def _begin_anew(self) -> None:
        """Count nothing of what somebody else wrote."""
        if self._editor.review is not None:
            self._tally.open(self._editor.review.id)

    def _open(self, review: Review) -> None:
        self._tally.open(review.id)
        self._show_aim(review)

    def _aim(self, review: Review) -> int:
        own = dict(review.extra.entries).get(AIM)
        is_number = isinstance(own, str) and own.isascii() and own.isdecimal() and len(own) < 7
        return int(str(own)) if is_number else self._memory.settings.word_target

    def _set_aim(self, words: int) -> None:
        review = self._editor.review
        if review is not None and words != self._aim(review):
            self._editor.edit("extra", Table(tuple({**dict(review.extra.entries), AIM: str(words)}.items())))

    def _show_aim(self, review: Review) -> None:
        self._window.status_line.show_aim(self._aim(review))


def _today() -> date:
    return datetime.now().astimezone().date()
