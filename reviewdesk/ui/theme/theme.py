"""Dresses the application: light, dark, in high contrast, or as the system is, following it when it changes."""

from enum import StrEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.theme.fonts import interface_font, load_fonts
from reviewdesk.ui.theme.glyphs import glyphs
from reviewdesk.ui.theme.palette import palette
from reviewdesk.ui.theme.sheet import sheet
from reviewdesk.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens


class Choice(StrEnum):
    """What the user chose."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Theme(QObject):
    """The look in force. `changed` follows every change of `tokens`, after the application wears it."""

    changed = Signal()

    def __init__(self, application: QApplication, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._application = application
        self._choice = Choice.SYSTEM
        self._tokens: Tokens | None = None
        load_fonts()
        application.setFont(interface_font())
        hints = application.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)

    @property
    def tokens(self) -> Tokens:
        """Give the colours in force; light before the first `apply`."""
        return self._tokens or LIGHT

    @property
    def choice(self) -> Choice:
        return self._choice

    def apply(self, choice: Choice | str) -> None:
        """Wear `system`, `light`, `dark` or `contrast`; ValueError for anything else."""
        self._choice = Choice(choice)
        self._wear(self._wanted())

    def _wanted(self) -> Tokens:
        hints = self._application.styleHints()
        is_plain = self._choice in (Choice.LIGHT, Choice.DARK)
        is_dark = self._choice is Choice.DARK if is_plain else hints.colorScheme() is Qt.ColorScheme.Dark
        wants_contrast = hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast
        if self._choice is Choice.CONTRAST or (self._choice is Choice.SYSTEM and wants_contrast):
            return CONTRAST_DARK if is_dark else CONTRAST_LIGHT
        return DARK if is_dark else LIGHT

    def _wear(self, tokens: Tokens) -> None:
        if tokens is self._tokens:
            return
        self._tokens = tokens
        self._application.setPalette(palette(tokens))
        self._application.setStyleSheet(sheet(tokens, glyphs(tokens)))
        self.changed.emit()

    def _follow_system(self) -> None:
        if self._choice in (Choice.SYSTEM, Choice.CONTRAST):
            self._wear(self._wanted())
