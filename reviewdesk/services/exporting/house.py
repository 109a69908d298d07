"""What is the same for every review that leaves this machine: who publishes it, and how the site wants it."""

from pathlib import Path

from reviewdesk.exchange.exporters.base import House
from reviewdesk.settings.file import load
from reviewdesk.settings.model import BoxPlace, Settings
from reviewdesk.settings.places import home

__all__ = ["House", "house", "house_of"]


def house(path: Path | None = None) -> House:
    """Read it from the settings file, which is read anew each time; SettingsError for a broken one."""
    return house_of(load(path or home() / "settings.toml"))


def house_of(settings: Settings) -> House:
    """Give it as the settings have it."""
    return House(
        name=settings.publisher,
        url=settings.publisher_url,
        logo=settings.publisher_logo,
        is_box_last=settings.box_place is BoxPlace.BOTTOM,
        images_at=settings.images_at,
    )
