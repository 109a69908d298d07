"""A report of a fault names what shows the window."""

import re
import sys

import pytest

from reviewdesk.ui.versions import versions


def test_qt_and_chromium_are_named_with_the_level_of_their_fixes() -> None:
    told = versions()
    assert re.fullmatch(r"6\.\d+\.\d+", told["Qt"])
    assert re.fullmatch(r"[\d.]+, with the fixes of [\d.]+", told["Chromium"])


def test_an_engine_that_cannot_be_loaded_is_said_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtWebEngineCore", None)
    assert versions()["Chromium"].startswith("cannot be loaded: ")
