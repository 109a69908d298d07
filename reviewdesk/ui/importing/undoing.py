"""Takes the last import back, whenever that was, and says in the menu how much that would be."""

from functools import partial
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.importing.records import Recorded
from reviewdesk.ui.importing.errand import Errand
from reviewdesk.ui.importing.words import undo_words, undoing_words, undone_words
from reviewdesk.ui.importing.work import Back, undo
from reviewdesk.ui.tasks import Lane


class UndoingPresenter(QObject):
    """Knows the import that can be taken back; `changed` tells when that is another one, or none."""

    said = Signal(str)
    failed = Signal(object)
    changed = Signal()
    taken_back = Signal(object)
    _progressed = Signal(int)

    def __init__(self, desk: Desk, errand: Errand) -> None:
        super().__init__(errand)
        self._desk = desk
        self._errand = errand
        self._end = Event()
        self._lane: Lane | None = None
        self._last: Recorded | None = None
        self._is_busy = False
        self._progressed.connect(self._follow, Qt.ConnectionType.QueuedConnection)

    def begin(self, lane: Lane) -> None:
        """Look which import can be taken back; in this lane is kept what is typed."""
        self._lane = lane
        self.refresh()

    @property
    def words(self) -> str:
        """Name the action."""
        return undo_words(self._last.changed if self._last is not None else 0)

    @property
    def is_possible(self) -> bool:
        """Tell whether there is an import to take back."""
        return self._last is not None and not self._is_busy and not self._desk.store.is_read_only

    def words_for(self, record: Recorded | None) -> str:
        """Name the action where it would take back this very import; nothing where it would not."""
        is_last = record is not None and self._last is not None and self._last.place == record.place
        return self.words if is_last and self.is_possible else ""

    def refresh(self) -> None:
        """Look again which import can be taken back."""
        if self._lane is not None:
            self._lane.run(self._desk.importing.undoing.last, self._take, self.failed.emit)

    def undo(self) -> None:
        """Take the last import back."""
        if self._last is None or not self.is_possible:
            return
        self._is_busy = True
        self._follow(0)
        self.changed.emit()
        work = partial(undo, self._desk.importing, self._last, self._tell)
        self._errand.work(work, self._done, self._give_up)

    def stop(self) -> None:
        """Go no further back; what is left goes another time."""
        self._end.set()

    def _tell(self, done: int) -> bool:
        self._progressed.emit(done)
        return not self._end.is_set()

    def _follow(self, done: int) -> None:
        if self._is_busy and self._last is not None:
            self.said.emit(undoing_words(done, self._last.changed))

    def _take(self, last: Recorded | None) -> None:
        self._last = last
        self.changed.emit()

    def _done(self, back: Back) -> None:
        self._is_busy = False
        self.taken_back.emit(back)
        self.said.emit(undone_words(len(back.trashed) + len(back.restored), back.refused))
        self.refresh()

    def _give_up(self, error: ReviewDeskError) -> None:
        self._is_busy = False
        self.changed.emit()
        self.failed.emit(error)
