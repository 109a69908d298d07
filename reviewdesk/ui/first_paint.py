"""The window up to its first paint: what this paint can do without is loaded once it is on the screen."""

import importlib
import sys
from collections.abc import Callable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from reviewdesk.settings.glance import glance
from reviewdesk.settings.places import store_url
from reviewdesk.ui.application import Application
from reviewdesk.ui.calling import may_be_open
from reviewdesk.ui.language import Language
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.theme.theme import Choice, Theme

if TYPE_CHECKING:
    from reviewdesk.ui.instance import hand_over  # noqa: F401 - named for the import contracts


class Wishes(NamedTuple):
    """What the caller asked for: a store by URL, a review by id or slug, or the sample; None for as last time.

    `files` are to be opened, in the window that is there already if there is one; None asks for one of its own.
    """

    store_url: str | None = None
    review: str | None = None
    sample: bool = False
    files: Sequence[str] | None = None


class FirstPaint(QObject):
    """The application in its theme and language, and the frame of its window."""

    def __init__(self, theme: str, language: str) -> None:
        super().__init__()
        self.application = _application()
        self.theme = Theme(self.application, self)
        self.theme.apply(theme)
        self.language = Language(self.application, self)
        self.language.speak(language)
        self.window = MainWindow()
        self.window.tint(self.theme.tokens)

    def show(self, panel: str, painted: Callable[["FirstPaint"], object]) -> None:
        """Show the window with this panel open, and tell once it is painted."""
        self._tell = painted
        self.window.painted.connect(self._painted)
        self.window.show_panel(panel)
        self.window.show()

    def _painted(self) -> None:
        self.window.painted.disconnect(self._painted)
        self._life = self._tell(self)


def run(wishes: Wishes, following: Callable[[], ModuleType]) -> int:
    """Open the window and stay until it is closed; gives the exit code. `following` loads the room of what follows."""
    if wishes.files is not None and _handed_over(wishes):
        return 0
    seen = glance(settings_file())
    if seen is None or seen["theme"] not in list(Choice):
        return int(following().run(wishes))
    first = FirstPaint(seen["theme"], seen["language"])
    first.show(seen["panel"], lambda painted: following().go_on(wishes, painted))
    return QApplication.exec()


def _application() -> QApplication:
    """Give the one application there may be, made where there is none."""
    known = QCoreApplication.instance()
    if isinstance(known, QApplication):
        return known
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setApplicationName("ReviewDesk")
    QGuiApplication.setDesktopFileName("org.reviewdesk.ReviewDesk")
    return Application([*sys.argv[:1], "-style", "Fusion"])  # said so, no style has to come to Python: 5 ms


def _handed_over(wishes: Wishes) -> bool:
    """Hand the files to the window that is open for the store; looks for one before it loads what that takes."""
    url = wishes.store_url or store_url()
    if not may_be_open(url):
        return False
    return bool(importlib.import_module("reviewdesk.ui.instance").hand_over(url, wishes.files or ()))
