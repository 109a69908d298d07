"""Gives versions their names: Ctrl+S keeps what stands there, the history names what was kept before."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.review import Review
from reviewdesk.services.desk import Desk
from reviewdesk.services.history.versions import VersionKind
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.history import words
from reviewdesk.ui.history.name_popover import NamePopover
from reviewdesk.ui.tasks import Lane


class Naming(QObject):
    """Asks for a name without holding anything up; what is kept is the text of the moment in which one asked."""

    said = Signal(str)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, editor: EditorPresenter, window: QWidget) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._popover = NamePopover(window)
        self._draft: Review | None = None
        self._number = 0
        self._popover.taken.connect(self._take)
        self._popover.left.connect(self._leave)

    def save(self, place: QPoint) -> None:
        """Keep the draft now, and ask under which name; asked again, keep it under the name that stands there."""
        if self._popover.is_asking:
            self._popover.accept()
            return
        self._editor.save()
        self._draft, self._number = self._editor.review, 0
        if self._draft is not None:
            self._popover.ask(place, "", words.automatic_name(datetime.now(UTC)))

    def rename(self, place: QPoint, number: int, name: str) -> None:
        """Ask for another name of a version."""
        self._draft, self._number = self._editor.review, number
        if self._draft is not None:
            self._popover.ask(place, name, "")

    def _take(self, name: str) -> None:
        draft, self._draft = self._draft, None
        if draft is None:
            return
        if self._number:
            rename = partial(self._desk.history.name, draft.id, self._number, name)
            self._lane.run(rename, partial(self._renamed, name), self.failed.emit)
        else:
            keep = partial(self._desk.history.keep, draft, VersionKind.NAMED, name)
            self._lane.run(keep, partial(self._kept, name), self.failed.emit)

    def _leave(self) -> None:
        """Keep the version all the same, as one of those without a name."""
        draft, self._draft = self._draft, None
        if draft is not None and not self._number:
            self._lane.run(partial(self._desk.history.keep, draft, VersionKind.PAUSE), None, self.failed.emit)

    def _kept(self, name: str, _number: int) -> None:
        self.said.emit(self.tr("Saved as version “%1”").replace("%1", name))

    def _renamed(self, name: str, _: None) -> None:
        said = self.tr("The version is named “%1”").replace("%1", name) if name else self.tr("The name is taken away")
        self.said.emit(said)
