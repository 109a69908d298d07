"""The window is painted before anything heavy is loaded."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = ("sqlalchemy", "alembic", "markdown", "yaml", "jinja2", "nh3", "click", "PySide6.QtWebEngineCore")
LATER = (
    "tomllib",
    "tomli_w",
    "queue",
    "signal",
    "reviewdesk.settings.model",
    "reviewdesk.ui.start",
    "reviewdesk.ui.crash",
)
PROGRAM = """
import importlib, os, sys
from reviewdesk import app
def painted(window):
    print(*sys.modules, flush=True)
    os._exit(0)
def load(name):
    module = importlib.__import__(name, fromlist=["*"])
    if name == "reviewdesk.ui.first_paint":
        module.MainWindow._complete = painted
    return module
importlib.import_module = load
sys.argv = ["reviewdesk"]
app.main()
"""


@pytest.fixture(scope="module")
def aside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder in which programs put what they throw away."""
    return tmp_path_factory.mktemp("aside")


@pytest.fixture(scope="module")
def loaded(aside: Path) -> set[str]:
    """Name the modules of a fresh process at its first paint."""
    command = [sys.executable, "-c", PROGRAM]
    where = {**os.environ, "TMPDIR": str(aside)}
    done = subprocess.run(command, env=where, capture_output=True, text=True, check=True, timeout=60)
    return set(done.stdout.split())


def test_the_first_paint_is_that_of_our_window(loaded: set[str]) -> None:
    assert "reviewdesk.ui.main_window.view" in loaded


@pytest.mark.parametrize("module", [*HEAVY, *LATER])
def test_what_the_first_paint_does_without_is_loaded_after_it(loaded: set[str], module: str) -> None:
    assert module not in loaded


@pytest.mark.usefixtures("loaded")
def test_a_program_that_is_killed_after_its_first_paint_leaves_nothing_behind(aside: Path) -> None:
    assert list(aside.iterdir()) == []
