"""Wires the calendar to the almanac: a month is looked up when it is shown, and again when something has changed."""

from collections.abc import Callable
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from reviewdesk.services.desk import Desk
from reviewdesk.services.events import Changed
from reviewdesk.services.library.almanac import Almanac, Page
from reviewdesk.ui.calendar.model import DAYS, WEEKS, MonthModel, first_shown
from reviewdesk.ui.calendar.view import CalendarView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

PAUSE_MS = 300
"""So long after a change it is looked up, with those that follow it."""


def _today() -> date:
    return datetime.now().astimezone().date()


class CalendarPresenter(QObject):
    """Shows a month at a time; the weeks are there at once, what lies on them a moment later."""

    open_requested = Signal(str)
    left = Signal()
    failed = Signal(object)
    _stale = Signal(object)

    def __init__(
        self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject, today: Callable[[], date] = _today
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._almanac = Almanac(desk.store)
        self._lane = lane
        self._today = today
        self._day = today()
        self._shown: date | None = None
        self._model = MonthModel()
        self.view = CalendarView(self._model, tokens)
        self.view.day_asked.connect(self.show_day)
        self.view.today_asked.connect(self.show_today)
        self.view.open_requested.connect(self.open_requested)
        self.view.left.connect(self.left)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look_again)
        self._stale.connect(self._wait, Qt.ConnectionType.QueuedConnection)
        desk.events.subscribe(self._stale.emit)

    def show(self) -> None:
        """Show the day that was shown last, at first today."""
        if self._shown is None:
            self.show_day(self._day)
        else:
            self._look_up()

    def show_today(self) -> None:
        """Show today."""
        self.show_day(self._today())

    def show_day(self, day: date) -> None:
        """Show a day, and look its month up where another is shown."""
        self._day = day
        month = day.replace(day=1)
        if month == self._shown:
            self.view.choose(day)
            return
        self._shown = month
        self._fill(None)
        self._look_up()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self.view.set_tokens(tokens)

    def close(self) -> None:
        """Stop listening."""
        self._pause.stop()
        self._desk.events.unsubscribe(self._stale.emit)

    def _look_up(self) -> None:
        if self._shown is not None:
            work = partial(self._almanac.days, first_shown(self._shown), WEEKS * DAYS)
            self._lane.run(work, partial(self._take, self._shown), self.failed.emit)

    def _take(self, month: date, page: Page) -> None:
        if month == self._shown:
            self._fill(page)

    def _fill(self, page: Page | None) -> None:
        self._model.show(self._day, self._today(), page)
        self.view.show_month(self._day)

    def _wait(self, _change: Changed) -> None:
        self._pause.start()

    def _look_again(self) -> None:
        if self.view.isVisible():
            self._look_up()
