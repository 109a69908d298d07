"""Rooms of the window that most days do without: loaded by name when they are first asked for."""

import importlib
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.drafts.abbreviating import Abbreviations
from reviewdesk.settings.model import Settings
from reviewdesk.settings.model import Theme as ThemeChoice
from reviewdesk.settings.snippets import snippets_file
from reviewdesk.ui.logbook import log_file
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.overviews import Overviews
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.theme.theme import Theme
from reviewdesk.ui.words import error_words

if TYPE_CHECKING:
    from reviewdesk.ui.help.presenter import HelpPresenter
    from reviewdesk.ui.palette.presenter import PalettePresenter
    from reviewdesk.ui.preferences.presenter import PreferencesPresenter


class Later(QObject):
    """Opens palette, preferences and help; `settings_changed` gives what was chosen."""

    open_requested = Signal(str)
    search_requested = Signal(str)
    settings_changed = Signal(object)
    crashed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, theme: Theme, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._theme = theme
        self._memory = memory
        self.abbreviations = Abbreviations(snippets_file())
        self.palette: PalettePresenter | None = None
        self.preferences: PreferencesPresenter | None = None
        self.help: HelpPresenter | None = None
        self.overviews = Overviews(window, desk, theme, memory)
        self.overviews.open_requested.connect(self.open_requested)
        self.overviews.search_requested.connect(self.search_requested)
        self.overviews.crashed.connect(self.crashed)
        self.settings_changed.connect(self.overviews.apply)
        window.actions_.connect_all(
            {
                "palette": self.open_palette,
                "preferences": self.open_preferences,
                "guide": self.open_guide,
                "keys": self.open_keys,
                "show_log": self.open_log,
                "about": self.open_about,
            }
        )

    def open_palette(self) -> None:
        """Show the command palette."""
        if self.palette is None:
            room = importlib.import_module("reviewdesk.ui.palette.presenter")
            recent = self._memory.settings.recent_actions
            tokens = self._theme.tokens
            self.palette = made = room.PalettePresenter(self._window, self._window.actions_, self._desk, tokens, recent)
            made.review_chosen.connect(self.open_requested)
            made.search_chosen.connect(self.search_requested)
            made.recent_changed.connect(self._memory.note_recent)
        self.palette.open()

    def open_preferences(self) -> None:
        """Show what the user chose, to be changed."""
        if self.preferences is None:
            room = importlib.import_module("reviewdesk.ui.preferences.presenter")
            self.preferences = room.PreferencesPresenter(
                self._window, self._window.actions_, self._places, self.abbreviations
            )
            self.preferences.changed.connect(self.settings_changed)
        self.preferences.show(self._settings())

    def open_guide(self) -> None:
        """Show how one works with this."""
        self._helper().show_guide()

    def open_keys(self) -> None:
        """Show which key does what."""
        self._helper().show_keys()

    def open_log(self) -> None:
        """Show the log to whoever looks for a fault."""
        self._helper().show_log()

    def open_about(self) -> None:
        """Say what this is."""
        self._helper().show_about()

    def _helper(self) -> "HelpPresenter":
        if self.help is None:
            room = importlib.import_module("reviewdesk.ui.help.presenter")
            self.help = room.HelpPresenter(self._window, self._window.actions_, log_file())
        return self.help

    def say_in_preferences(self, error: ReviewDeskError) -> None:
        """Say in the dialog what went wrong with a choice."""
        if self.preferences is not None:
            self.preferences.say(error_words(error))

    def _settings(self) -> Settings:
        return replace(self._memory.settings, theme=ThemeChoice(self._theme.choice))

    def _places(self) -> dict[str, str]:
        backups = (
            str(self._desk.backing_up.folder) if self._desk.backing_up.is_possible else self.tr("the server's care")
        )
        return {"store": self._desk.store.name, "backups": backups, "settings": str(settings_file())}

    def retint(self) -> None:
        """Take the colours of another theme."""
        self.overviews.retint()
        if self.palette is not None:
            self.palette.set_tokens(self._theme.tokens)
        if self.preferences is not None:
            self.preferences.follow(self._settings())

    def close(self) -> None:
        """Stop what works in the background."""
        self.overviews.close()
        if self.palette is not None:
            self.palette.close()
