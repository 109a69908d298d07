"""Where the open window of a store is called, told without loading what it takes to call."""

import os
import sys
import tempfile
from pathlib import Path
from zlib import crc32


def name_for(url: str) -> str:
    """Give the name at which the window of a store is called: on Unix a path, which one can look at first."""
    key = f"{crc32(url.encode('utf-8', 'surrogateescape')):08x}"  # hashlib would cost the start three milliseconds
    if sys.platform == "win32":
        return f"reviewdesk-{key}"
    return str(Path(_meeting_place()) / f"reviewdesk-{os.getuid()}-{key}")


def may_be_open(url: str) -> bool:
    """Tell whether a window could be open for a store: on Unix, whether there is a socket of this user's."""
    if sys.platform == "win32":
        return True
    try:
        return Path(name_for(url)).lstat().st_uid == os.getuid()
    except OSError:
        return False


def _meeting_place() -> str:
    folder, flatpak = os.environ.get("XDG_RUNTIME_DIR"), os.environ.get("FLATPAK_ID")
    if folder and flatpak:  # each call of a Flatpak has a runtime folder of its own, and shares this one
        return str(Path(folder, "app", flatpak))
    return folder or tempfile.gettempdir()
