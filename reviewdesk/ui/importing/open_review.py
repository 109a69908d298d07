"""The review on the desk while an import, or the way back of one, changes what it was read from."""

from threading import Event

from PySide6.QtCore import QObject, Signal

from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.importing.work import Back, Outcome


class OpenReview(QObject):
    """Keeps what was typed before anything changes; then `gone` where the review went, `renewed` where it is new."""

    gone = Signal()
    renewed = Signal(str)

    def __init__(self, editor: EditorPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._editor = editor
        self._kept = Event()
        editor.saving.settled.connect(self._go_on)
        editor.saving.stuck.connect(self._go_on)

    def keep(self) -> Event:
        """Save what was typed; the event is set once that is done, or cannot be."""
        if self._kept.is_set():  # else others wait for it too
            self._kept = Event()
        kept = self._kept
        self._editor.save()
        return kept

    def take(self, outcome: Outcome) -> None:
        """Take what an import did."""
        self._renew(outcome.replaced)

    def take_back(self, back: Back) -> None:
        """Take what the way back did."""
        if self._id in back.trashed:
            self.gone.emit()
        self._renew(back.restored)

    def _go_on(self) -> None:
        self._kept.set()

    @property
    def _id(self) -> str:
        review = self._editor.review
        return review.id if review is not None else ""

    def _renew(self, ids: frozenset[str]) -> None:
        if self._id in ids:
            self.renewed.emit(self._id)
