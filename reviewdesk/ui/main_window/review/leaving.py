"""Closing the window: not before everything is kept, or the writer has said what is to become of it."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.exporting.making import review_file
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.words import error_words

STAY, COPY, CLOSE = "stay", "copy", "close"
HURRY_MS = 1_200
"""So long the store has when the program is told to end; what is not kept by then stays in the journal."""
PATIENCE_MS = 30_000
"""So long it has when the writer closes the window: a server that hangs says nothing at all."""


class Leaving(QObject):
    """Saves when the window is to close; `left` follows when it may.

    In a hurry nobody is asked; `overdue` follows where the store takes too long. `is_noted` tells whether what the
    store does not take lies in the journal, from which the next start brings it back.
    """

    left = Signal()
    overdue = Signal()

    def __init__(self, window: MainWindow, editor: EditorPresenter, is_noted: Callable[[], bool]) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._is_noted = is_noted
        self._is_leaving = self._is_answered = False
        self._hurry = QTimer(self, singleShot=True, interval=HURRY_MS)
        self._hurry.timeout.connect(self.overdue)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self.overdue)
        window.close_requested.connect(self.begin)
        editor.saving.settled.connect(self._settled)
        editor.saving.stuck.connect(self._stuck)

    def set_patience(self, milliseconds: int) -> None:
        """Leave after this time what the store does not answer to the journal."""
        self._patience.setInterval(milliseconds)

    def hurry(self) -> None:
        """Leave soon, whatever becomes of it."""
        if not self._hurry.isActive():
            self._hurry.start()
            self.begin()

    @property
    def is_final(self) -> bool:
        """Tell whether nothing more is to be done: somebody is in a hurry, or goes without the last changes."""
        return self._hurry.isActive() or self._is_answered

    def begin(self) -> None:
        """Keep what was typed, then leave."""
        self._is_leaving = True
        self._patience.start()
        self._editor.save()

    def _settled(self) -> None:
        if self._is_leaving:
            self._is_leaving = False
            self._patience.stop()
            self.left.emit()

    def _stuck(self, error: ReviewDeskError) -> None:
        if self._is_leaving:
            self._is_leaving = False
            self._patience.stop()
            if self._hurry.isActive():
                self.left.emit()
            else:
                self._ask(error)

    def _ask(self, error: ReviewDeskError) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("unsaved")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Not saved"))
        text, more, close = self._words(error)
        box.setText(text)
        box.setInformativeText(more)
        for name, words, role in (
            (STAY, self.tr("Keep Writing"), QMessageBox.ButtonRole.RejectRole),
            (COPY, self.tr("Copy the Review and Close"), QMessageBox.ButtonRole.AcceptRole),
            (CLOSE, close, QMessageBox.ButtonRole.DestructiveRole),
        ):
            box.addButton(words, role).setObjectName(name)
        box.buttonClicked.connect(self._answered)
        box.open()

    def _words(self, error: ReviewDeskError) -> tuple[str, str, str]:
        """Give what the box says, what it says besides, and what to call the way out."""
        if not self._is_noted():
            text, close = self.tr("The last changes are not saved."), self.tr("Close Without the Changes")
            return text, error_words(error), close
        text, more = self.tr("The last changes are not in the store yet."), error_words(error)
        if error.code == "store-server-gone":
            text, more = self.tr("The last changes are not on the desk yet, for it does not answer."), ""
        kept = self.tr("They are kept on this machine, and come in at the next start.")
        if error.code == "conflict":
            kept = self.tr("They lie in the history of the review.")
        return text, f"{kept}\n\n{more}".strip(), self.tr("Close")

    def _answered(self, button: QAbstractButton) -> None:
        if button.objectName() == STAY:
            return
        if button.objectName() == COPY and self._editor.review is not None:
            QGuiApplication.clipboard().setText(review_file(self._editor.review))
        self._is_answered = True
        self.left.emit()
