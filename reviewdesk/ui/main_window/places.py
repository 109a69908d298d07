"""Where the window keeps its own things."""

from pathlib import Path

from reviewdesk.settings.places import home


def settings_file() -> Path:
    """Give the place of the settings file."""
    return home() / "settings.toml"
