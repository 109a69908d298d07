"""Before the window goes: the copy of the day where there is none, and a question where it cannot be made."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QProgressDialog, QWidget

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.safety.backing_up import BackingUp, Backup
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

AGAIN, CLOSE, STAY = "again", "close", "stay"
PATIENCE_MS: Final = 300
"""What is done sooner is not talked about."""


class LastBackup(QObject):
    """Stands between a window that is to close and its end; `done` lets it go."""

    done = Signal()
    stayed = Signal()
    _progressed = Signal(int, int)

    def __init__(self, backing_up: BackingUp, lane: Lane, window: QWidget) -> None:
        super().__init__(window)
        self._backing_up = backing_up
        self._lane = lane
        self._window = window
        self._is_running = self._is_waived = False
        self._dialog: QProgressDialog | None = None
        self._soon = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._soon.timeout.connect(self._show)
        self._progressed.connect(self._follow)

    @property
    def is_settled(self) -> bool:
        """Tell whether nothing keeps the window: a copy was made or tried, or somebody does without."""
        return self._is_waived

    def make(self) -> None:
        """Make the copy of the day; nothing happens while that is going on."""
        if not self._is_running:
            self._is_running = True
            self._soon.start()
            self._lane.run(partial(self._backing_up.run_if_due, self._tell), self._take, self._ask)

    def _tell(self, done: int, every: int) -> bool:
        self._progressed.emit(done, every)
        return True

    def _show(self) -> None:
        dialog = QProgressDialog(self._window)
        dialog.setObjectName("lastBackup")  # Escape hides it, and it lives on until the copy is at its end
        dialog.setWindowTitle(self.tr("Backup"))
        dialog.setLabelText(self.tr("Today’s backup is being made. Your reviews are saved."))
        dialog.setCancelButtonText(self.tr("Close Without It"))
        dialog.setMinimumDuration(0)
        dialog.setAutoClose(False)
        dialog.setAutoReset(False)
        dialog.setMaximum(0)
        dialog.canceled.connect(self._backing_up.stop)
        dialog.open()
        self._dialog = dialog

    def _follow(self, done: int, every: int) -> None:
        if self._dialog is not None:
            self._dialog.setMaximum(every)
            self._dialog.setValue(done)

    def _rest(self) -> None:
        self._is_running = False
        self._soon.stop()
        if self._dialog is not None:
            self._dialog.canceled.disconnect(self._backing_up.stop)
            self._dialog.close()
            self._dialog.deleteLater()
            self._dialog = None

    def _take(self, _made: Backup | None) -> None:
        self._rest()
        self._let_go()

    def _let_go(self) -> None:
        self._is_waived = True
        self.done.emit()

    def _ask(self, error: ReviewDeskError) -> None:
        self._rest()
        box = QMessageBox(self._window)
        box.setObjectName("noBackup")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("No backup"))
        box.setText(self.tr("There is no backup of today. Your reviews are saved."))
        box.setInformativeText(error_words(error))
        for name, words, role in (
            (CLOSE, self.tr("Close Without a Backup"), QMessageBox.ButtonRole.DestructiveRole),
            (STAY, self.tr("Stay Here"), QMessageBox.ButtonRole.RejectRole),
            (AGAIN, self.tr("Try Again"), QMessageBox.ButtonRole.AcceptRole),
        ):  # as they stand in the box; Tab would pass one over else
            button = box.addButton(words, role)
            button.setObjectName(name)
            if name == AGAIN:
                box.setDefaultButton(button)
        box.buttonClicked.connect(self._answer)
        box.open()

    def _answer(self, button: QAbstractButton) -> None:
        answer = button.objectName()
        if answer == AGAIN:
            self.make()
        elif answer == CLOSE:
            self._let_go()
        else:
            self.stayed.emit()
