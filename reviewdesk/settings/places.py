"""Where settings and store lie, said without reading either."""

import os
import sys
from pathlib import Path


def home() -> Path:
    """Give the folder of store and settings: REVIEWDESK_HOME, or the platform's place for a user's data."""
    given = os.environ.get("REVIEWDESK_HOME")
    return Path(given).absolute() if given else data_home(sys.platform) / "ReviewDesk"


def data_home(platform: str) -> Path:
    """Give the folder of a user's data on a platform, which is named as `sys.platform` does."""
    variable, usual = _DATA_HOMES.get(platform, ("XDG_DATA_HOME", "~/.local/share"))
    given = Path(os.environ.get(variable, ""))
    return given if given.is_absolute() else Path(usual).expanduser()


def store_url() -> str:
    """Give the address of the store: REVIEWDESK_STORE, an address or a path, or `reviews.db` in the home folder."""
    place = os.environ.get("REVIEWDESK_STORE", "").strip() or str(home() / "reviews.db")
    return place if "://" in place else f"sqlite:///{Path(os.path.expanduser(place)).absolute()}"


_DATA_HOMES = {"win32": ("LOCALAPPDATA", "~/AppData/Local"), "darwin": ("", "~/Library/Application Support")}
"""Where a user's data lie: the variable that says so, and the usual place; else as the XDG base directories say."""
