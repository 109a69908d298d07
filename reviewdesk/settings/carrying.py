"""Choices that go to another machine and come from there: what the window remembers of a day stays at home."""

from dataclasses import replace
from pathlib import Path

from reviewdesk.errors import SettingsError
from reviewdesk.settings.file import load, save
from reviewdesk.settings.model import Settings

_LARGEST = 1_000_000


def carry_out(path: Path, settings: Settings) -> None:
    """Write the choices into a file; SettingsError where that fails."""
    home = Settings()
    save(path, _with_days_of(home, settings))


def carry_in(path: Path, settings: Settings) -> Settings:
    """Give the choices of a file, with what this machine remembers; SettingsError where it holds none."""
    try:
        size = path.stat().st_size
    except OSError as error:
        raise SettingsError("choices-unreadable", name=path.name, reason=error.strerror or str(error)) from error
    if size > _LARGEST:
        raise SettingsError("too-large", name=path.name, size=size, limit=_LARGEST)
    try:
        return _with_days_of(settings, sound(load(path)))
    except SettingsError as error:
        raise SettingsError("choices-unreadable", name=path.name, reason=error.data["reason"]) from error


def sound(settings: Settings) -> Settings:
    """Bring numbers that no window could show into their bounds."""
    return replace(
        settings,
        zoom=min(max(settings.zoom, 60), 220),
        word_target=min(max(settings.word_target, 0), 100_000),
        backup_days=min(max(settings.backup_days, 2), 365),
        page_width=min(max(settings.page_width, 45), 100),
        preview=replace(settings.preview, zoom=min(max(settings.preview.zoom, 25), 500)),
    )


def _with_days_of(home: Settings, choices: Settings) -> Settings:
    return replace(
        choices,
        last_review=home.last_review,
        panel=home.panel,
        library_sort=home.library_sort,
        library_descending=home.library_descending,
        library_grouped=home.library_grouped,
        splitter_sizes=home.splitter_sizes,
        preview_shown=home.preview_shown,
        focus_mode=home.focus_mode,
        written_on=home.written_on,
        written=home.written,
        known_risks=home.known_risks,
        recent_actions=home.recent_actions,
        backup_folder=home.backup_folder,
    )
