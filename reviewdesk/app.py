"""Puts the application together: the command line and the window, each imported when it is asked for."""

import gc
import importlib
import sys
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from reviewdesk.cli.call import Call
    from reviewdesk.cli.main import run  # noqa: F401 - named for the import contracts
    from reviewdesk.spelling.worker import answers  # noqa: F401 - named for the import contracts
    from reviewdesk.ui.bindings import leave_imports_alone  # noqa: F401 - named for the import contracts
    from reviewdesk.ui.demo import Demo  # noqa: F401 - named for the import contracts
    from reviewdesk.ui.first_paint import Wishes
    from reviewdesk.ui.preview.paper import Paper
    from reviewdesk.ui.preview.sheet import Files
    from reviewdesk.ui.start import Start  # noqa: F401 - named for the import contracts
    from reviewdesk.ui.versions import versions  # noqa: F401 - named for the import contracts


def main() -> None:
    """Do what the command line says, and open the window where it says nothing; ends the process with its exit code."""
    if sys.argv[1:2] == ["--spelling-worker"]:
        sys.exit(importlib.import_module("reviewdesk.spelling.worker").main(sys.argv[2]))
    if len(sys.argv) == 1:
        sys.exit(desk(None, None, sample=False, demo=None, files=()))
    room = importlib.import_module("reviewdesk.cli.call")
    call: Call = room.Call(open_window=desk, print_page=print_page, window_versions=window_versions)
    importlib.import_module("reviewdesk.cli.main").run(call)


def window_versions() -> dict[str, str]:
    """Give the versions of what shows the window and its pages."""
    known: dict[str, str] = importlib.import_module("reviewdesk.ui.versions").versions()
    return known


def print_page(html: str, files: "Files", *, is_letter: bool) -> bytes:
    """Print a page into a PDF, without a window or a screen."""
    paper: Paper = importlib.import_module("reviewdesk.ui.preview.paper").paper_without_window()
    return paper(html, files, is_letter=is_letter)


def desk(
    store: str | None,
    review: str | None,
    *,
    sample: bool,
    demo: str | None,
    files: "Sequence[str] | None" = None,
) -> int:
    """Open the window, or show it in files below `demo`; gives the exit code once it is closed.

    Files, be it none, go to the window that is open for the store, where there is one; None opens another.
    """
    gc.disable()  # for good: the window collects in its own thread, once it is painted
    importlib.import_module("reviewdesk.ui.bindings").leave_imports_alone()
    first = importlib.import_module("reviewdesk.ui.first_paint")
    wishes: Wishes = first.Wishes(store, review, sample, files)
    if demo is None:
        return int(first.run(wishes, _what_follows))
    return int(importlib.import_module("reviewdesk.ui.demo").run(wishes, Path(demo)))


def _what_follows() -> ModuleType:
    """Load what brings a painted window to life."""
    return importlib.import_module("reviewdesk.ui.start")
