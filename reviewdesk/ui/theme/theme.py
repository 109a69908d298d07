"""Dresses the application: light, dark, or as the system is, following it when it changes."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QStyleFactory

from reviewdesk.ui.theme.fonts import interface_font, load_fonts
from reviewdesk.ui.theme.glyphs import Glyphs
from reviewdesk.ui.theme.palette import palette
from reviewdesk.ui.theme.sheet import sheet
from reviewdesk.ui.theme.tokens import DARK, LIGHT, Tokens


class Choice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


class Theme(QObject):
    """The look in force. `changed` follows every change of `tokens`, after the application wears it."""

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = Choice.SYSTEM
        self._tokens: Tokens | None = None
        self._glyphs = Glyphs()
        load_fonts()
        application.setStyle(QStyleFactory.create("Fusion"))
        application.setFont(interface_font())
        application.styleHints().colorSchemeChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """Give the colours in force; light before the first `apply`."""
        return self._tokens or LIGHT

    @property
    def choice(self) -> Choice:
        return self._choice

    def apply(self, choice: Choice | str) -> None:
        """Wear `system`, `light` or `dark`; ValueError for anything else."""
        self._choice = Choice(choice)
        self._wear(self._wanted())

    def _wanted(self) -> Tokens:
        if self._choice is Choice.SYSTEM:
            is_dark = self._application.styleHints().colorScheme() is Qt.ColorScheme.Dark
        else:
            is_dark = self._choice is Choice.DARK
        return DARK if is_dark else LIGHT

    def _wear(self, tokens: Tokens) -> None:
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(sheet(tokens, self._glyphs.lay(tokens)))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._choice is Choice.SYSTEM:
            self._wear(self._wanted())
