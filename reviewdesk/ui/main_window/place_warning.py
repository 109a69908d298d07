"""Says once that a store lies where other programs have a hand in it, and no more where somebody knows."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewdesk.services.desk import Desk
from reviewdesk.services.safety.surroundings import Hazard, Risk, risks_of
from reviewdesk.ui.history.notice_line import NoticeLine
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

KNOWN = "known"


class PlaceWarning(QObject):
    """A line over the columns; nobody has to answer it."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, lane: Lane, memory: Memory, tokens: Tokens) -> None:
        super().__init__(window)
        self._place = desk.store.place
        self._is_here = not desk.store.is_shared
        self._lane = lane
        self._memory = memory
        self.line = NoticeLine(tokens, window)
        self.line.taken.connect(self._know)
        window.add_notice(self.line)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self.line.set_tokens(tokens)

    def begin(self) -> None:
        """Look where the store lies, unless somebody knows."""
        if self._is_here and str(self._place) not in self._memory.settings.known_risks:
            self._lane.run(partial(risks_of, self._place), self._warn, self.failed.emit)

    def _warn(self, risks: tuple[Risk, ...]) -> None:
        if risks:
            self.line.say(self._words(risks[0]), self.tr("Do Not Say Again"), [(KNOWN, "")])

    def _words(self, risk: Risk) -> str:
        words = self.tr(
            "Your reviews lie in a folder that %1 copies about (%2). It can mix older and newer parts of the store. "
            "There is a backup a day; better move the store elsewhere and let %1 have what you export."
        )
        if risk.hazard is Hazard.REMOTE:
            words = self.tr(
                "Your reviews lie on the disk of another machine (%1, %2). Work with one window at a time: locks may "
                "not hold there. For several writers there is the shared desk."
            )
        return words.replace("%1", risk.by).replace("%2", str(risk.folder))

    def _know(self, _key: str) -> None:
        self.line.dismiss()
        error = self._memory.know_risk(str(self._place))
        if error is not None:
            self.failed.emit(error)
