"""Sends many reviews out in a lane of its own, so that one writes on, and sums up in a line what became of them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from threading import Event

from PySide6.QtCore import QObject, QUrl, Signal, SignalInstance
from PySide6.QtGui import QDesktopServices

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.making import PrintPage
from reviewdesk.services.exporting.many import Errand, Outcome, Told, export_many
from reviewdesk.services.muting import Muting
from reviewdesk.ui.exporting.many_line import ManyLine
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import error_words


class Many(QObject):
    """One export at a time; the window may go on with anything else, and end it by closing."""

    open_requested = Signal(str)
    said = Signal(str)
    failed = Signal(object)
    done = Signal(object)
    _progressed = Signal(int)

    def __init__(
        self, desk: Desk, line: ManyLine, print_page: PrintPage, crashed: SignalInstance, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._line = line
        self._print_page = print_page
        self._crashed = crashed
        self._lane: Lane | None = None
        self._is_running = False
        self._ids: Sequence[ReviewId] = ()
        self._errand: Errand | None = None
        self._end = Event()
        self._progressed.connect(self._follow)
        line.cancel_requested.connect(self.cancel)
        line.folder_requested.connect(self._show_folder)
        line.open_requested.connect(self.open_requested)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._line.set_tokens(tokens)

    def send(self, ids: Sequence[ReviewId], errand: Errand) -> None:
        """Begin to send these reviews out; while others are on their way it says so and does nothing."""
        if self._is_running:
            self.said.emit(self.tr("Other reviews are still on their way out. Wait for them, or cancel that first."))
            return
        self._ids, self._errand = ids, errand
        self._is_running = True
        self._end.clear()
        self._follow(0)
        if self._lane is None:
            self._lane = Lane("export", self)
            self._lane.crashed.connect(self._crashed)
        self._lane.run(
            partial(_export, self._desk, ids, errand, self._tell, self._print_page), self._take, self._give_up
        )

    def cancel(self) -> None:
        """Do not begin with another review; the one at hand leaves whole."""
        self._end.set()

    def close(self) -> None:
        """End what is going on."""
        self.cancel()
        if self._lane is not None:
            self._lane.close()

    def _tell(self, done: int) -> bool:
        """Hear in the lane how far it is."""
        self._progressed.emit(done)
        return not self._end.is_set()

    def _follow(self, done: int) -> None:
        if self._is_running:
            words = self.tr("Exporting review %1 of %2…")
            words = words.replace("%1", str(min(done + 1, len(self._ids)))).replace("%2", str(len(self._ids)))
            self._line.show_progress(words, done, len(self._ids))

    def _take(self, outcome: Outcome) -> None:
        self._is_running = False
        stopped = [(str(each.review), f"{each.name}: {error_words(each.error)}") for each in outcome.stopped]
        self._line.show_outcome(self._words(outcome), stopped, has_folder=outcome.left > 0)
        self.done.emit(outcome)

    def _give_up(self, error: ReviewDeskError) -> None:
        self._is_running = False
        self._line.hide()
        self.failed.emit(error)

    def _words(self, outcome: Outcome) -> str:
        place = str(outcome.errand.out)
        parts = [self._exported_words(outcome.left).replace("%1", str(outcome.left)).replace("%2", place)]
        if outcome.stopped:
            count = len(outcome.stopped)
            words = self.tr("1 was stopped.") if count == 1 else self.tr("%1 were stopped.")
            parts.append(words.replace("%1", str(count)))
        if outcome.undone:
            words = self.tr("Cancelled: %1 were not begun.")
            parts.append(words.replace("%1", str(outcome.undone)))
        return " ".join(parts)

    def _exported_words(self, count: int) -> str:
        if count == 0:
            return self.tr("No review was exported.")
        return self.tr("1 review exported to %2.") if count == 1 else self.tr("%1 reviews exported to %2.")

    def _show_folder(self) -> None:
        if self._errand is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._errand.out)))


def _export(desk: Desk, ids: Sequence[ReviewId], errand: Errand, told: Told, print_page: PrintPage) -> Outcome:
    gate = Gate(datetime.now(UTC), frozenset(Muting(desk.store.name).reasons()), errand.titles)
    return export_many(desk, ids, errand, gate, told, print_page)
