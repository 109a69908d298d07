"""What goes from the trash for good by somebody's will: asked about in words, for this alone has no way back."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.services.desk import Desk
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.library.view import LibraryView
from reviewdesk.ui.tasks import Lane

DELETE: Final = "deleteForEver"


class Deleting(QObject):
    """Asks, then deletes in the lane; `open_gone` says that the review on the desk is among what goes."""

    open_gone = Signal()
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, window: QWidget, desk: Desk, lane: Lane, library: LibraryView, editor: EditorPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._asked: tuple[ReviewId, ...] | None = None
        library.delete_requested.connect(self.ask_for)
        library.empty_requested.connect(self.ask_for_all)

    def ask_for(self, ids: list[str]) -> None:
        """Ask whether these are to be deleted."""
        self._asked = tuple(ReviewId(each) for each in ids)
        question = self.tr("Delete this review for ever?")
        if len(ids) > 1:
            question = self.tr("Delete these %1 reviews for ever?").replace("%1", str(len(ids)))
        self._ask(question, self.tr("Delete for Ever"))

    def ask_for_all(self) -> None:
        """Ask whether all that lies in the trash is to be deleted."""
        self._asked = None
        self._ask(self.tr("Delete all that lies in the trash for ever?"), self.tr("Empty the Trash"))

    def _ask(self, question: str, words: str) -> None:
        box = QMessageBox(self._window)
        box.setObjectName("askDelete")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setWindowTitle(self.tr("Delete for ever"))
        box.setText(question)
        box.setInformativeText(
            self.tr("Text, history and images go too, and there is no undo. Backups that hold it are not touched.")
        )
        box.setDefaultButton(box.addButton(self.tr("Keep"), QMessageBox.ButtonRole.RejectRole))
        box.addButton(words, QMessageBox.ButtonRole.DestructiveRole).setObjectName(DELETE)
        box.buttonClicked.connect(self._answer)
        box.open()

    def _answer(self, button: QAbstractButton) -> None:
        if button.objectName() != DELETE:
            return
        self._editor.save()
        self._lane.run(_nothing, self._delete, self.failed.emit)

    def _delete(self, _: None) -> None:
        """Delete, now that the draft on the desk is kept: one that is not would have the journal keep the review."""
        review = self._editor.review
        if review is not None and (
            review.id in self._asked if self._asked is not None else review.status is Status.TRASHED
        ):
            self.open_gone.emit()
            self._desk.journal.flush(1.0)
        work = self._desk.trash.empty if self._asked is None else partial(self._desk.trash.delete, self._asked)
        self._lane.run(work, self._deleted, self.failed.emit)

    def _deleted(self, gone: int) -> None:
        wanted = len(self._asked) if self._asked is not None else gone
        words = self.tr("1 review is deleted.") if gone == 1 else self.tr("%1 reviews are deleted.")
        words = words.replace("%1", str(gone))
        if gone < wanted:
            words += " " + self.tr("Where somebody still writes, the review stays.")
        self.said.emit(words)


def _nothing() -> None:
    """Wait for what was asked of the lane before."""
