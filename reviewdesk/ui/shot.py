"""Takes pictures of the window, light and dark, with the sample review: `python -m reviewdesk.ui.shot FOLDER`."""

import os
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reviewdesk.ui.start import Start, Wishes

if TYPE_CHECKING:
    from reviewdesk.ui.main_window.presenter import Presenter

SETTLE_MS = 1500
THEMES = ("light", "dark")
PANELS = ("film", "review", "library", "images", "search", "checks", "history")


class Shots(QObject):
    """Goes through the list of pictures, one after another."""

    def __init__(self, start: Start, folder: Path) -> None:
        super().__init__()
        self._start = start
        self._folder = folder
        self._left = [(theme, panel) for theme in THEMES for panel in PANELS]
        self._is_begun = False
        start.desk_opened.connect(self._wait)

    def _wait(self, presenter: "Presenter") -> None:
        presenter.preview.shown.connect(self._settle)

    def _settle(self) -> None:
        if not self._is_begun:
            self._is_begun = True
            self._next()

    def _next(self) -> None:
        if not self._left:
            self._start.window.close()
            return
        theme, panel = self._left[0]
        self._start.theme.apply(theme)
        self._start.window.show_panel(panel)
        QTimer.singleShot(SETTLE_MS, self._take)

    def _take(self) -> None:
        theme, panel = self._left.pop(0)
        name = f"window-{theme}.png" if panel == PANELS[0] else f"{panel}-{theme}.png"
        self._start.window.grab().save(str(self._folder / name))
        self._next()


def main(folder: Path) -> int:
    """Take all pictures into a folder, on a desk of its own; gives the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as home:
        os.environ["REVIEWDESK_HOME"] = home
        start = Start(Wishes(sample=True))
        shots = Shots(start, folder)
        return start.run() if shots else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1] if len(sys.argv) > 1 else "docs/screens")))
