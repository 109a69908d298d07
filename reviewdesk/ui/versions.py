"""The versions of what shows the window and its pages, as a report of a fault needs them."""

import importlib
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import qVersion

if TYPE_CHECKING:
    from PySide6 import QtWebEngineCore  # noqa: F401 - named for the import contracts


def versions() -> dict[str, str]:
    """Give the versions of Qt and Chromium, and up to which one Chromium's faults of safety are mended."""
    try:
        engine: ModuleType = importlib.import_module("PySide6.QtWebEngineCore")
    except ImportError as error:  # a library of the system is missing; the window works without the engine
        return {"Qt": qVersion(), "Chromium": f"cannot be loaded: {error}"}
    mended = engine.qWebEngineChromiumSecurityPatchVersion()
    return {"Qt": qVersion(), "Chromium": f"{engine.qWebEngineChromiumVersion()}, with the fixes of {mended}"}
