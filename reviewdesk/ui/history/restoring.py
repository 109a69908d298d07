"""Puts a version back on the desk, after the draft has become a version itself."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewdesk.domain.fields import FIELDS, Kind
from reviewdesk.domain.review import Review
from reviewdesk.services.desk import Desk
from reviewdesk.services.history.versions import VersionKind, as_draft
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.tasks import Lane


class Restoring(QObject):
    """The way of a version to the desk and back. Nothing is taken away that the history does not hold.

    The page knows the text alone: when it takes a restore back, or makes it again, the fields follow.
    """

    restored = Signal(str)
    undone = Signal()
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, editor: EditorPresenter) -> None:
        super().__init__(editor)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._before: Review | None = None
        self._after: Review | None = None
        self._named = ""
        self._is_back = False
        editor.changed.connect(self._follow)

    def forget(self) -> None:
        """Go over to another review."""
        self._before = None

    def restore(self, number: int, named: str) -> None:
        """Put a version back; `restored` gives its name when it is there."""
        draft = self._kept_draft()
        if draft is not None:
            work = partial(self._desk.history.before_restore, draft, number)
            self._lane.run(work, partial(self._put, draft, number, named), self.failed.emit)

    def undo(self) -> None:
        """Take the last restore back; what was typed since stays in the history."""
        draft = self._kept_draft()
        if draft is not None and self._before is not None and self._before.id == draft.id:
            work = partial(self._desk.history.keep, draft, VersionKind.BEFORE_RESTORE)
            self._lane.run(work, partial(self._take_back, draft), self.failed.emit)

    def _kept_draft(self) -> Review | None:
        """Give the draft with what was typed up to now, on its way to the store."""
        self._editor.save()
        return self._editor.review

    def _put(self, draft: Review, number: int, named: str, version: Review) -> None:
        now = self._kept_draft()
        if now is None or now.id != draft.id:
            return
        if now != draft:  # somebody typed on: keep that too
            self.restore(number, named)
            return
        self._before = None
        self._editor.restore(version)
        self._before, self._after, self._named, self._is_back = draft, self._editor.review, named, False
        self._editor.save()
        self.restored.emit(named)

    def _take_back(self, draft: Review, _number: int) -> None:
        now, before = self._kept_draft(), self._before
        if now is None or before is None or now.id != before.id:
            return
        if now != draft:
            self.undo()
            return
        self._before = None
        self._editor.restore(as_draft(before, now))
        self._editor.save()
        self.undone.emit()

    def _follow(self, draft: Review) -> None:
        """Put the fields where the page's undo or redo has put the text."""
        before, after = self._before, self._after
        if before is None or after is None or before.id != draft.id or before.body == after.body:
            return
        if draft.body == (after if self._is_back else before).body:
            self._is_back = not self._is_back
            come_from, go_to = (after, before) if self._is_back else (before, after)
            self._editor.restore(_with_fields_of(go_to, draft, come_from))
            self._editor.save()
            if self._is_back:
                self.undone.emit()
            else:
                self.restored.emit(self._named)


def _with_fields_of(wanted: Review, draft: Review, known: Review) -> Review:
    """Give a draft those fields of another state that nobody has changed since the known one."""
    made = draft
    for field in FIELDS:
        if field.kind not in (Kind.ID, Kind.STATUS) and field.read(draft) == field.read(known):
            made = field.write(made, field.read(wanted))
    return made
