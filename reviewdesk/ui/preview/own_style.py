"""Reads the user's own style sheet, and again whenever another program has written it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.previewing.styling import read_style
from reviewdesk.ui.tasks import Lane

CALM_MS = 120
"""An editor writes a file in several steps."""


class OwnStyle(QObject):
    """Follows one file; `read` gives its text, empty where there is none to follow or to read."""

    read = Signal(str)
    failed = Signal(object)

    def __init__(self, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._path = ""
        self._css = ""
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._notice)
        self._watcher.directoryChanged.connect(self._notice)
        self._calm = QTimer(self, singleShot=True, interval=CALM_MS)
        self._calm.timeout.connect(self._look)

    def follow(self, path: str) -> None:
        """Read this file from now on; the empty path is none."""
        if path == self._path:
            return
        self._path = path
        for watched in (*self._watcher.files(), *self._watcher.directories()):
            self._watcher.removePath(watched)
        if path:
            self._look()
        else:
            self._calm.stop()
            self._give("")

    def _notice(self) -> None:
        self._calm.start()

    def _look(self) -> None:
        """Watch the folder too, for many an editor puts a new file in the place of the old one."""
        path = Path(self._path)
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for each in (str(path), str(path.parent)):
            if each not in watched and Path(each).exists():
                self._watcher.addPath(each)
        self._lane.run(partial(_read, self._path), self._take, self._fail)

    def _take(self, found: tuple[str, str]) -> None:
        path, css = found
        if path == self._path:
            self._give(css)

    def _fail(self, error: ReviewDeskError) -> None:
        self._give("")
        self.failed.emit(error)

    def _give(self, css: str) -> None:
        if css != self._css:
            self._css = css
            self.read.emit(css)


def _read(path: str) -> tuple[str, str]:
    return path, read_style(Path(path))
