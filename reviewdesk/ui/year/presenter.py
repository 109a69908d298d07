"""Wires the year to the almanac: counted in the database when it is shown, and again when something has changed."""

from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reviewdesk.domain.style import Style
from reviewdesk.services.desk import Desk
from reviewdesk.services.events import Changed
from reviewdesk.services.library.almanac import UNDATED, Almanac, Year
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.year import words
from reviewdesk.ui.year.view import YearView

PAUSE_MS = 300
"""So long after a change it is counted, with those that follow it."""


class YearPresenter(QObject):
    """Shows a year at a time; `search_requested` carries the query for what a bar counts."""

    search_requested = Signal(str)
    left = Signal()
    failed = Signal(object)
    _stale = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject, style: Style) -> None:
        super().__init__(parent)
        self._desk = desk
        self._almanac = Almanac(desk.store)
        self._lane = lane
        self._style = style
        self._number: int | None = None
        self._asked = 0
        self._is_entering = False
        self.view = YearView(tokens)
        self.view.year_asked.connect(self.show_year)
        self.view.present_asked.connect(self.show_present)
        self.view.search_requested.connect(self.search_requested)
        self.view.undated_requested.connect(self._search_undated)
        self.view.left.connect(self.left)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._stale.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        desk.events.subscribe(self._stale.emit)

    def show(self) -> None:
        """Show the year that was shown last, at first the last one that has anything."""
        self._is_entering = True
        self._look_up()

    def show_year(self, number: int) -> None:
        """Show a year."""
        self._number = number
        self._look_up()

    def show_present(self) -> None:
        """Show the last year that has anything."""
        self._number = None
        self._look_up()

    def set_style(self, style: Style) -> None:
        """Show ratings on another scale."""
        self._style = style
        self._look_again()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self.view.set_tokens(tokens)

    def close(self) -> None:
        """Stop listening."""
        self._pause.stop()
        self._desk.events.unsubscribe(self._stale.emit)

    def _look_up(self) -> None:
        self._asked += 1
        work = partial(self._almanac.year, self._number, self._style)
        self._lane.run(work, partial(self._take, self._asked), self.failed.emit)

    def _take(self, asked: int, year: Year) -> None:
        if asked != self._asked:
            return
        self._number = year.number
        undated = words.undated_words(year.undated) if year.undated else ""
        self.view.show_frame(year.number, year.years, words.summary(year), undated)
        for name, drawn in words.charts(year).items():
            self.view.charts[name].show_bars(drawn.title, drawn.remark, drawn.bars)
        if self._is_entering:
            self._is_entering = False
            self.view.enter()

    def _search_undated(self) -> None:
        self.search_requested.emit(UNDATED)

    def _wait(self, _change: Changed) -> None:
        self._pause.start()

    def _look_again(self) -> None:
        if self.view.isVisible():
            self._look_up()
