"""Keeps the draft without a Save button, and says in words how far that is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.keeping import Written
from reviewdesk.services.history.versions import VersionKind
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

AUTOSAVE_MS = 500
RETRY_MS = 10_000
REST_MS = 60_000
"""After so long without a change what was written is worth a version."""
STEADY_MS = 600_000
"""The longest that one writes without a rest and has no version of it."""
PASSING = ("store-full", "store-locked", "store-write-failed", "store-server-gone", "store-gone")
"""What may be over in a while."""
LOOKS = {State.SAVED: "ok", State.EDITED: "busy", State.SAVING: "busy", State.FAILED: "bad"}
"""How the style sheet is to draw each state."""


class Saving(QObject):
    """Writes in the lane half a second after the first change; `settled` follows when everything is kept.

    When the writer rests, what stands there becomes a version; nothing of that happens at a key. What could not be
    kept is tried again after a while, for a disk may have room again and another program may end; until it is kept,
    that is what is said, and not that it is being tried.
    """

    settled = Signal()
    stuck = Signal(object)
    merging = Signal()
    """Something from elsewhere is about to come into the draft, which must hold all that was typed."""
    merged = Signal()
    state_changed = Signal(str, str, str)
    """How the draft stands: the look of it, a sentence for one line, and where something failed all there is to say."""

    def __init__(self, drafting: Drafting, text: Callable[[], str], lane: Lane, parent: QObject) -> None:
        """`text` gives the body as it stands on the page, told or not: the draft holds it before it is judged."""
        super().__init__(parent)
        self._drafting = drafting
        self._text = text
        self._lane = lane
        self._trouble: ReviewDeskError | None = None
        self._timer = QTimer(self, singleShot=True, interval=AUTOSAVE_MS)
        self._timer.timeout.connect(self.save)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.save)
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._steady = QTimer(self, singleShot=True, interval=STEADY_MS)
        for timer in (self._rest, self._steady):
            timer.timeout.connect(self._keep_version)

    def set_patience(self, milliseconds: int) -> None:
        """Try again after this time what could not be kept."""
        self._retry.setInterval(milliseconds)

    def set_rests(self, rest: int, steady: int) -> None:
        """Make a version after a rest of so many milliseconds, and after so many of steady writing."""
        self._rest.setInterval(rest)
        self._steady.setInterval(steady)

    def begin(self) -> None:
        """Go over to another draft: how long one wrote in the one before says nothing of it."""
        self._rest.stop()
        self._steady.stop()
        self._trouble = None
        self.tell()

    def touch(self) -> None:
        """Keep the draft soon; what is typed meanwhile rides along."""
        self._rest.start()
        if not self._steady.isActive():
            self._steady.start()
        if not self._timer.isActive():
            self._timer.start()
        self.tell()

    def save(self) -> None:
        """Keep the draft now, in the background."""
        self._timer.stop()
        self._retry.stop()
        self._take_text()
        pending = self._drafting.pending() if self._drafting.is_open else None
        if pending is not None:
            self._lane.run(partial(self._drafting.write, pending), self._saved, self._failed)
        elif self._drafting.state is State.SAVED:
            self.settled.emit()
        elif self._drafting.error is not None:
            self.stuck.emit(self._drafting.error)
        self.tell()

    def stop(self) -> None:
        """Forget what was to be kept soon."""
        self._timer.stop()
        self._retry.stop()
        self.begin()

    def tell(self) -> None:
        """Say how the draft stands."""
        if not self._drafting.is_open:
            self.state_changed.emit("", "", "")
            return
        state = self._drafting.state
        error = self._drafting.error or self._trouble
        if error is not None and state is not State.SAVED:
            self.state_changed.emit(LOOKS[State.FAILED], self._line(error), error_words(error))
        else:
            words = self.tr("All changes saved") if state is State.SAVED else self.tr("Saving…")
            self.state_changed.emit(LOOKS[state], words, "")

    def _line(self, error: ReviewDeskError) -> str:
        short = {
            "conflict": self.tr("Not saved: somebody changed the same passage. Nothing is lost."),
            "store-server-gone": self.tr("Not on the desk yet: it does not answer. Your text is kept on this machine."),
            "store-full": self.tr("Not saved: the disk is full. Your text stays here. Make room, and it is saved."),
            "store-locked": self.tr(
                "Not saved yet: another program holds the store. Go on writing: it is tried again."
            ),
            "store-write-failed": self.tr(
                "Not saved: the disk does not take it. Your text stays here: it is tried again."
            ),
            "store-corrupt": self.tr(
                "Not saved: the store is damaged. Your text is kept. Open ReviewDesk anew to mend it."
            ),
            "store-read-only": self.tr(
                "Not saved: the store can only be read. Your text stays here: copy or export it."
            ),
            "store-gone": self.tr("Not saved: the store was moved or deleted. Your text is kept. Put the file back."),
            "store-replaced": self.tr(
                "Not saved: another file is in the store’s place. Your text is kept. Open ReviewDesk anew."
            ),
        }
        return short.get(error.code) or self.tr("Not saved: ") + error_words(error)

    def _take_text(self) -> None:
        if self._drafting.is_open:
            self._drafting.replace_body(self._text())

    def _keep_version(self) -> None:
        self._rest.stop()
        self._steady.stop()
        if self._drafting.is_open:
            self._drafting.mark(VersionKind.PAUSE)
            self._timer.start()

    def _saved(self, written: Written) -> None:
        self._take_text()
        if written.is_merged:
            self.merging.emit()
        self._drafting.saved(written)
        self._trouble = None
        if written.is_merged:
            self.merged.emit()
        if self._drafting.state is State.SAVED:
            self.settled.emit()
        else:
            self._timer.start()
        self.tell()

    def _failed(self, error: ReviewDeskError) -> None:
        self._take_text()
        self._drafting.failed(error)
        self._trouble = error if error.code in PASSING and self._drafting.error is error else None
        if self._trouble is not None:
            self._retry.start()
        self.tell()
        self.stuck.emit(error)
