"""Puts the application together: the command line, and the window, which is imported when it is asked for."""

import importlib
from pathlib import Path
from typing import TYPE_CHECKING

from reviewdesk.cli.call import Call
from reviewdesk.cli.main import run

if TYPE_CHECKING:
    from reviewdesk.ui.demo import Demo  # noqa: F401 - named for the import contracts
    from reviewdesk.ui.start import Wishes


def main() -> None:
    """Do what the command line says; ends the process with its exit code."""
    run(Call(open_window=desk))


def desk(store: str | None, review: str | None, *, sample: bool, demo: str | None) -> int:
    """Open the window, or show it in files below `demo`; gives the exit code once it is closed."""
    start = importlib.import_module("reviewdesk.ui.start")
    wishes: Wishes = start.Wishes(store, review, sample)
    if demo is None:
        return int(start.run(wishes))
    return int(importlib.import_module("reviewdesk.ui.demo").run(wishes, Path(demo)))
