"""What the window remembers from one day to the next."""

from dataclasses import replace

from reviewdesk.errors import SettingsError
from reviewdesk.settings.file import save
from reviewdesk.settings.model import Look, Settings
from reviewdesk.settings.model import Theme as ThemeChoice
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.theme.theme import Theme


class Memory:
    """Restores the window's parts from the settings, and takes them down when it closes."""

    def __init__(self, settings: Settings, window: MainWindow, theme: Theme) -> None:
        self.settings = settings
        self._window = window
        self._theme = theme

    def restore(self) -> None:
        """Show panel, preview and widths as they were."""
        self._window.show_preview(self.settings.preview_shown)
        self._window.show_panel(self.settings.panel)
        if len(self.settings.splitter_sizes) == 3:
            self._window.set_sizes(list(self.settings.splitter_sizes))

    def know_risk(self, place: str) -> SettingsError | None:
        """Warn of this place no more; gives what went wrong."""
        self.settings = replace(self.settings, known_risks=(*self.settings.known_risks, place))
        return self._save()

    def note_look(self, look: Look) -> None:
        """Remember how the preview shows the article; it is written down with the rest."""
        self.settings = replace(self.settings, preview=look)

    def take(self, settings: Settings) -> SettingsError | None:
        """Remember what was chosen and write it down at once; gives what went wrong."""
        self.settings = settings
        return self._save()

    def note_zoom(self, percent: int) -> None:
        """Remember how large the text is; it is written down with the rest."""
        self.settings = replace(self.settings, zoom=percent)

    def note(self, settings: Settings) -> None:
        """Remember what was switched on or off in passing; it is written down with the rest."""
        self.settings = settings

    def note_recent(self, actions: tuple[str, ...]) -> None:
        """Remember which actions were chosen last; it is written down with the rest."""
        self.settings = replace(self.settings, recent_actions=actions)

    def keep(self, last_review: str) -> SettingsError | None:
        """Write down how the window stands; gives what went wrong, for losing this is no reason to stay open."""
        self.settings = replace(
            self.settings,
            theme=ThemeChoice(self._theme.choice),
            last_review=last_review or self.settings.last_review,
            panel=self._window.panel,
            splitter_sizes=tuple(self._window.sizes()),
            preview_shown=self._window.columns.is_preview_wanted,
        )
        return self._save()

    def _save(self) -> SettingsError | None:
        try:
            save(settings_file(), self.settings)
        except SettingsError as error:
            return error
        return None
