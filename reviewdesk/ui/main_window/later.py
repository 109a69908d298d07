"""Rooms of the window that most days do without: loaded by name when they are first asked for."""

import importlib
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewdesk.services.desk import Desk
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from reviewdesk.ui.palette.presenter import PalettePresenter


class Later(QObject):
    """Opens the palette."""

    open_requested = Signal(str)
    search_requested = Signal(str)

    def __init__(self, window: MainWindow, desk: Desk, theme: Theme, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._theme = theme
        self._memory = memory
        self.palette: PalettePresenter | None = None
        window.actions_.connect_all({"palette": self.open_palette})

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

    def retint(self) -> None:
        """Take the colours of another theme."""
        if self.palette is not None:
            self.palette.set_tokens(self._theme.tokens)

    def close(self) -> None:
        """Stop what works in the background."""
        if self.palette is not None:
            self.palette.close()
