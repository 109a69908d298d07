"""Wires what is done with many reviews at once: asked, done in the lane, told, and taken back by one key."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.services.desk import Desk
from reviewdesk.services.library.changing_many import ChangingMany, Outcome, Refusal
from reviewdesk.ui.library.tag_dialog import TagDialog
from reviewdesk.ui.library.view import LibraryView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words, status_words

_NAMED = 3
"""So many that stayed are named one by one."""


class Many(QObject):
    """Keeps the last thing done, so that all of it can be undone."""

    about_to_change = Signal()
    changed = Signal(list)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, view: LibraryView, parent: QObject) -> None:
        super().__init__(parent)
        self._changing = ChangingMany(desk.store, desk.events)
        self._lane = lane
        self._view = view
        self._last: Outcome | None = None
        self._trashed: list[str] = []
        self._asked: list[ReviewId] = []
        view.tags_requested.connect(self._ask_for_tags)
        view.status_requested.connect(self._move)
        view.done.undo_requested.connect(self._undo)

    def tell_trashed(self, ids: list[str]) -> None:
        """Say that several reviews went to the trash, and offer them back; of one the line at the foot tells."""
        self._last, self._trashed = None, ids
        words = self.tr("%1 reviews are in the trash.").replace("%1", str(len(ids)))
        self._view.done.tell(words, can_undo=True)

    def _ask_for_tags(self, ids: list[str]) -> None:
        self._asked = [ReviewId(each) for each in ids]
        dialog = TagDialog(len(ids), self._view.window())
        dialog.decided.connect(self._tag)
        dialog.open()

    def _tag(self, tags: list[str], is_added: bool) -> None:
        change = self._changing.tag if is_added else self._changing.untag
        self.about_to_change.emit()
        self._lane.run(partial(change, self._asked, tags), self._tell_tagged, self.failed.emit)

    def _move(self, ids: list[str], status: str) -> None:
        self.about_to_change.emit()
        work = partial(self._changing.move, [ReviewId(each) for each in ids], Status(status))
        self._lane.run(work, partial(self._tell_moved, status), self.failed.emit)

    def _undo(self) -> None:
        if self._last is not None:
            self.about_to_change.emit()
            self._lane.run(partial(self._changing.undo, self._last), self._tell_undone, self.failed.emit)
        elif self._trashed:
            self._view.untrash_requested.emit(self._trashed)
        self._last, self._trashed = None, []
        self._view.done.leave()

    def _tell_tagged(self, outcome: Outcome) -> None:
        self._tell(outcome, self.tr("The tags of %1 changed.").replace("%1", _counted(len(outcome.steps))))

    def _tell_moved(self, status: str, outcome: Outcome) -> None:
        words = self.tr("Status of %1: %2.").replace("%1", _counted(len(outcome.steps)))
        self._tell(outcome, words.replace("%2", status_words()[status]))

    def _tell_undone(self, outcome: Outcome) -> None:
        self.changed.emit([step.id for step in outcome.steps])

    def _tell(self, outcome: Outcome, words: str) -> None:
        self._last, self._trashed = outcome, []
        parts = [words] if outcome.steps or not outcome.refused else []
        parts += [_refusal_words(each) for each in outcome.refused[:_NAMED]]
        more = len(outcome.refused) - _NAMED
        if more > 0:
            parts.append(self.tr("%1 more stayed as they were.").replace("%1", str(more)))
        self._view.done.tell(" ".join(parts), can_undo=bool(outcome.steps))
        self.changed.emit([step.id for step in outcome.steps])


def _counted(count: int) -> str:
    if count == 1:
        return QCoreApplication.translate("Many", "1 review")
    return QCoreApplication.translate("Many", "%1 reviews").replace("%1", str(count))


def _refusal_words(refusal: Refusal) -> str:
    return f"{refusal.name}: {error_words(refusal.error)}"
