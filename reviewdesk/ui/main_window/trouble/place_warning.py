"""Says at the start that a store can only be read, or once that other programs have a hand in its place."""

from functools import partial

from PySide6.QtCore import QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reviewdesk.services.desk import Desk
from reviewdesk.services.safety.surroundings import Hazard, Risk, risks_of
from reviewdesk.ui.history.notice_line import NoticeLine
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

KNOWN, FOLDER = "known", "folder"


class PlaceWarning(QObject):
    """A line over the columns; nobody has to answer it."""

    failed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, lane: Lane, memory: Memory, tokens: Tokens) -> None:
        super().__init__(window)
        self._place = desk.store.place
        self._is_here = not desk.store.is_shared
        self._can_write = not desk.store.is_read_only
        self._lane = lane
        self._memory = memory
        self.line = NoticeLine(tokens, window)
        self.line.taken.connect(self._take)
        window.add_notice(self.line)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self.line.set_tokens(tokens)

    def begin(self) -> None:
        """Look where the store lies, unless somebody knows."""
        if not self._can_write:
            self._say_read_only()
        elif self._is_here and str(self._place) not in self._memory.settings.known_risks:
            self._lane.run(partial(risks_of, self._place), self._warn, self.failed.emit)

    def _say_read_only(self) -> None:
        if not self._is_here:
            words = self.tr(
                "This desk lets you read and not write: what you type here is not saved. You can copy and export. "
                "Ask who keeps the server for the right to write."
            )
            self.line.say(words, "", ())
            return
        words = self.tr(
            "The store at %1 can only be read: what you type here is not saved. You can copy and export. "
            "Ask for the right to write there, or move the store into a folder of your own."
        )
        self.line.say(words.replace("%1", str(self._place)), self.tr("Show the Folder"), [(FOLDER, "")])

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

    def _take(self, key: str) -> None:
        if key == FOLDER:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._place.parent)))
            return
        self.line.dismiss()
        error = self._memory.know_risk(str(self._place))
        if error is not None:
            self.failed.emit(error)
