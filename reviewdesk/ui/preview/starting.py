"""Tells beforehand whether the web engine can start: where it cannot, trying would end the whole program."""

import os
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo

_FREE = ("QTWEBENGINE_DISABLE_SANDBOX", "QTWEBENGINE_CHROMIUM_FLAGS")


def is_startable() -> bool:
    """Look for the program that draws the pages, and for a user whom its sandbox serves."""
    return _has_program() and not _is_refused_user()


def _has_program() -> bool:
    named = os.environ.get("QTWEBENGINEPROCESS_PATH")
    if named:
        return Path(named).is_file()
    if not sys.platform.startswith("linux"):
        return True
    folders = (
        QLibraryInfo.path(QLibraryInfo.LibraryPath.LibraryExecutablesPath),
        QCoreApplication.applicationDirPath(),
    )
    return any(Path(folder, "QtWebEngineProcess").is_file() for folder in folders)


def _is_refused_user() -> bool:
    """Tell whether this is root with the sandbox on, which Chromium answers by ending the program."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return False
    off, flags = (os.environ.get(name, "") for name in _FREE)
    return off not in {"1", "true"} and "--no-sandbox" not in flags.split()
