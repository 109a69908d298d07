"""Puts the application together: the command line, and the window, which is imported when it is asked for."""

import importlib
from pathlib import Path

from reviewdesk.cli.call import Call
from reviewdesk.cli.main import run


def main() -> None:
    """Do what the command line says; ends the process with its exit code."""
    run(Call(open_window=desk))


def desk(store: str | None, review: str | None, *, sample: bool, demo: str | None) -> int:
    """Open the window, or show it in files below `demo`; gives the exit code once it is closed."""
    code: int
    if demo is not None:
        code = importlib.import_module("reviewdesk.ui.demo").run(Path(demo), store)
    else:
        start = importlib.import_module("reviewdesk.ui.start")
        code = start.run(start.Wishes(store, review, sample))
    return code
