"""Calendar and year in the place of the text: loaded when they are first asked for, left with Escape."""

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.settings.model import Settings
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.theme import Theme
from reviewdesk.ui.words import error_words

if TYPE_CHECKING:
    from reviewdesk.ui.calendar.presenter import CalendarPresenter
    from reviewdesk.ui.year.presenter import YearPresenter

CALENDAR, YEAR = "calendar", "year"
OF_TEXT = ("find", "find_next", "find_previous", "replace", "focus_mode")
"""Whoever does one of these wants to see the text."""


class Overviews(QObject):
    """Shows one of them in the middle, with the room of the preview; whatever else comes there ends that."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    crashed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, theme: Theme, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._theme = theme
        self._memory = memory
        self._lane: Lane | None = None
        self._calendar: CalendarPresenter | None = None
        self._year: YearPresenter | None = None
        self._before: QWidget | None = None
        window.columns.page.currentChanged.connect(self._follow_page)
        window.actions_.connect_all({CALENDAR: self.show_calendar, YEAR: self.show_year})
        window.actions_.connect_all(dict.fromkeys(OF_TEXT, self.leave))

    def show_calendar(self) -> None:
        """Show the calendar, or go back to the text from it."""
        self._switch(CALENDAR)

    def show_year(self) -> None:
        """Show what a year came to, or go back to the text from it."""
        self._switch(YEAR)

    def leave(self) -> None:
        """Go back to what was there before, and to the part of it that had the focus."""
        if self._shown() and self._before is not None:
            self._window.set_page(self._before)
            (self._before.focusWidget() or self._before).setFocus()

    def apply(self, settings: Settings) -> None:
        """Show ratings on the scale that the user chose."""
        if self._year is not None:
            self._year.set_style(settings.default_scale)

    def retint(self) -> None:
        """Take the colours of another theme."""
        for room in self._made().values():
            room.set_tokens(self._theme.tokens)

    def close(self) -> None:
        """Stop what works in the background."""
        for room in self._made().values():
            room.close()
        if self._lane is not None:
            self._lane.close()

    def _switch(self, name: str) -> None:
        if self._shown() == name:
            self.leave()
            return
        room = self._room(name)
        if not self._shown():
            self._before = self._window.columns.page.currentWidget()
        self._window.set_page(room.view)
        self._window.columns.spread_page(True)
        self._mark()
        room.show()
        room.view.enter()

    def _room(self, name: str) -> "CalendarPresenter | YearPresenter":
        """Give one of them, made when it is wanted first."""
        room = self._calendar if name == CALENDAR else self._year
        if room is not None:
            return room
        if self._lane is None:
            self._lane = Lane("overviews", self)
            self._lane.crashed.connect(self.crashed)
        made = self._make_calendar(self._lane) if name == CALENDAR else self._make_year(self._lane)
        made.left.connect(self.leave)
        made.failed.connect(self._say)
        return made

    def _make_calendar(self, lane: Lane) -> "CalendarPresenter":
        module = importlib.import_module("reviewdesk.ui.calendar.presenter")
        made: CalendarPresenter = module.CalendarPresenter(self._desk, lane, self._theme.tokens, self)
        self._calendar = made
        made.open_requested.connect(self._open)
        return made

    def _make_year(self, lane: Lane) -> "YearPresenter":
        module = importlib.import_module("reviewdesk.ui.year.presenter")
        style = self._memory.settings.default_scale
        made: YearPresenter = module.YearPresenter(self._desk, lane, self._theme.tokens, self, style)
        self._year = made
        made.search_requested.connect(self.search_requested)
        return made

    def _made(self) -> "dict[str, CalendarPresenter | YearPresenter]":
        rooms = {CALENDAR: self._calendar, YEAR: self._year}
        return {name: room for name, room in rooms.items() if room is not None}

    def _open(self, review_id: str) -> None:
        self.leave()
        self.open_requested.emit(review_id)

    def _shown(self) -> str:
        """Name the one that is in sight; empty where none is."""
        current = self._window.columns.page.currentWidget()
        return next((name for name, room in self._made().items() if room.view is current), "")

    def _follow_page(self) -> None:
        if not self._shown():
            self._window.columns.spread_page(False)
        self._mark()

    def _mark(self) -> None:
        for name in (CALENDAR, YEAR):
            self._window.actions_[name].setChecked(self._shown() == name)

    def _say(self, error: ReviewDeskError) -> None:
        self._window.status_line.show_message(error_words(error))
