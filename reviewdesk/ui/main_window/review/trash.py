"""Throwing reviews away and taking them back, the one on the desk among them."""

from PySide6.QtCore import QObject, Signal

from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.library.presenter import LibraryPresenter


class Trash(QObject):
    """Keeps what was typed last before a review moves; `open_gone` and `open_back` tell of the one on the desk."""

    open_gone = Signal()
    open_back = Signal(str)
    said = Signal(str)
    offered = Signal(str, object)
    """What can be done about it: its words, and who does it."""

    def __init__(self, library: LibraryPresenter, editor: EditorPresenter, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._editor = editor
        self._last: list[str] = []
        self._gone = ""
        self._is_leaving = False
        editor.saving.settled.connect(self._leave)
        editor.saving.stuck.connect(self._leave)
        library.view.trash_requested.connect(self.throw_away)
        library.view.untrash_requested.connect(self.take_back)
        library.trashed.connect(self._trashed)
        library.untrashed.connect(self._untrashed)
        library.many.about_to_change.connect(editor.save)
        library.many.changed.connect(self._changed)

    def throw_away(self, ids: list[str]) -> None:
        """Move reviews to the trash."""
        self._editor.save()
        self._library.trash(ids)

    def take_back(self, ids: list[str]) -> None:
        """Take reviews out of the trash."""
        self._editor.save()
        self._library.untrash(ids)

    def _trashed(self, ids: list[str]) -> None:
        review = self._editor.review
        self._last, self._gone = ids, review.id if review is not None and self._is_open_among(ids) else ""
        if self._gone:
            self._is_leaving = True
            self._editor.save()
        if len(ids) == 1:
            self.said.emit(self.tr("Moved to the trash. It stays there for 30 days."))
            self.offered.emit(self.tr("Undo"), self.undo)

    def _leave(self, _error: object = None) -> None:
        """Clear the desk of what went, once all that was typed meanwhile is kept or cannot be."""
        if self._is_leaving:
            self._is_leaving = False
            if self._editor.review is not None and self._editor.review.id == self._gone:
                self.open_gone.emit()

    def undo(self) -> None:
        """Take back what was thrown away last."""
        ids, self._last = self._last, []
        if ids:
            self.take_back(ids)

    def _untrashed(self, ids: list[str]) -> None:
        review = self._editor.review
        if review is not None and self._is_open_among(ids):
            self.open_back.emit(review.id)
        elif review is None and self._gone in ids:
            self.open_back.emit(self._gone)
        self.said.emit(self.tr("Taken out of the trash."))

    def _changed(self, ids: list[str]) -> None:
        """Show the open review as it now is, where it was among many that were changed."""
        if self._editor.review is not None and self._is_open_among(ids):
            self.open_back.emit(self._editor.review.id)

    def _is_open_among(self, ids: list[str]) -> bool:
        return self._editor.review is not None and self._editor.review.id in ids
