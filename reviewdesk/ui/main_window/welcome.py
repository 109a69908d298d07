"""Names the window's parts once, with the sample review, and takes the sample away in one step."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from reviewdesk.domain.review import Review
from reviewdesk.services.desk import SAMPLE_ID, Desk
from reviewdesk.ui.history.notice_line import NoticeLine
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

REMOVE = "remove"


class Welcome(QObject):
    """A line over the columns while the sample is open; once it was dismissed it does not come again."""

    removed = Signal(list)
    open_requested = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, lane: Lane, memory: Memory, tokens: Tokens) -> None:
        super().__init__(window)
        self._desk = desk
        self._lane = lane
        self._memory = memory
        self.line = NoticeLine(tokens, window)
        self.line.taken.connect(self._remove)
        self.line.closed.connect(self._remember)
        window.add_notice(self.line)
        window.actions_.connect_all({"sample": self.bring_back})

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self.line.set_tokens(tokens)

    def open(self, review: Review) -> None:
        """Speak with the sample, and be quiet with any other review."""
        if review.id == SAMPLE_ID and not self._memory.settings.welcomed:
            self.line.say(
                self.tr(
                    "This is a sample to try things on. At the left: film, rating, images, checks and history. "
                    "In the middle: the page you write. At the right: what your readers will see. "
                    "Everything is saved as you type."
                ),
                self.tr("Remove the Sample"),
                [(REMOVE, "")],
            )
        else:
            self.line.hide()

    def bring_back(self) -> None:
        """Open the sample, out of the trash if it lies there."""
        self._lane.run(self._desk.sample, self.open_requested.emit, self.failed.emit)

    def clear(self) -> None:
        """Be quiet while no review is open."""
        self.line.hide()

    def _remove(self, _key: str) -> None:
        self.line.dismiss()
        self.removed.emit([SAMPLE_ID])

    def _remember(self) -> None:
        error = self._memory.take(replace(self._memory.settings, welcomed=True))
        if error is not None:
            self.failed.emit(error)
