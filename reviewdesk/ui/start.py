"""Start-up in order: paint the window, load the heavy rooms in a thread, open the desk."""

import gc
import importlib
import sys
from dataclasses import dataclass, replace
from functools import partial
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from reviewdesk.errors import ReviewDeskError
from reviewdesk.settings.file import home, load, store_url
from reviewdesk.settings.model import Settings
from reviewdesk.ui.crash import CrashReports
from reviewdesk.ui.ending import Ending
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.theme import Theme
from reviewdesk.ui.words import error_words

if TYPE_CHECKING:
    from reviewdesk.services.desk import Desk
    from reviewdesk.ui.main_window.presenter import Presenter
    from reviewdesk.ui.main_window.refused import Refused


@dataclass(frozen=True, slots=True)
class Wishes:
    """What the caller asked for: a store by URL, a review by id or slug, or the sample; None for as last time."""

    store_url: str | None = None
    review: str | None = None
    sample: bool = False


class Start(QObject):
    """Holds the application from its first paint to its end."""

    desk_opened = Signal(object)

    def __init__(self, wishes: Wishes) -> None:
        super().__init__()
        self.application = _application()
        self._wishes = wishes
        self.settings, self._trouble = _settings()
        self.theme = Theme(self.application, self)
        self.theme.apply(self.settings.theme)
        self.window = MainWindow()
        self.window.tint(self.theme.tokens)
        self.lane = Lane("store", self)
        self.crash = CrashReports(home(), self.window)
        self.lane.crashed.connect(self.crash.show_error)
        self.ending = Ending(self.application, self)
        self.ending.asked.connect(self._close)
        self.presenter: Presenter | None = None
        self.refused: Refused | None = None
        self.theme.changed.connect(self._tint)
        self.window.painted.connect(self._load)
        self.window.close_requested.connect(self._close)

    def run(self) -> int:
        """Show the window and stay until it is closed; gives the exit code."""
        self.window.show_panel(self.settings.panel)
        self.window.show()
        return QApplication.exec()

    def _tint(self) -> None:
        self.window.tint(self.theme.tokens)

    def _load(self) -> None:
        gc.enable()
        self._tint()
        self._open(self._wishes.store_url or store_url(), is_new=False)

    def _open(self, url: str, is_new: bool) -> None:
        self._wishes = replace(self._wishes, store_url=url)
        self.lane.run(partial(_open_desk, url, is_new=is_new), self._show_desk, self._refuse)

    def _show_desk(self, opened: "tuple[Desk, ModuleType]") -> None:
        desk, presenter = opened
        self.window.close_requested.disconnect(self._close)
        self.presenter = presenter.Presenter(self.window, desk, self.theme, self.lane, self.settings)
        self.presenter.begin(self._wishes.review, self._wishes.sample)
        self.ending.asked.disconnect(self._close)
        self.ending.asked.connect(self.presenter.leaving.hurry)
        self.ending.announced.connect(self.presenter.keep_now)
        self.desk_opened.emit(self.presenter)
        if self._trouble is not None:
            self.window.status_line.show_message(error_words(self._trouble))
        elif self.refused is not None:
            self.window.status_line.show_message(self.refused.said)
        self.refused = None

    def _refuse(self, error: ReviewDeskError) -> None:
        """Show what can be done; the page for it is loaded only now."""
        if self.refused is None:
            room = importlib.import_module("reviewdesk.ui.main_window.refused")
            self.refused = room.Refused(self.window, self.lane, self._wishes.store_url or store_url())
            self.refused.again.connect(self._open)
        self.refused.show(error)

    def _close(self) -> None:
        if self.refused is not None:
            self.refused.stop()
        self.lane.close()
        self.window.may_close = True
        self.window.close()


def run(wishes: Wishes) -> int:
    """Open the window and stay until it is closed; gives the exit code."""
    start = Start(wishes)
    start.crash.install()
    start.ending.install()
    return start.run()


def _application() -> QApplication:
    """Give the one application there may be, made where there is none."""
    known = QCoreApplication.instance()
    if isinstance(known, QApplication):
        return known
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_ShareOpenGLContexts)
    QCoreApplication.setApplicationName("ReviewDesk")
    return QApplication(sys.argv[:1])


def _open_desk(url: str, *, is_new: bool) -> "tuple[Desk, ModuleType]":
    presenter = importlib.import_module("reviewdesk.ui.main_window.presenter")
    desk = importlib.import_module("reviewdesk.services.desk")
    return desk.open_desk(url, is_new=is_new), presenter


def _settings() -> tuple[Settings, ReviewDeskError | None]:
    try:
        return load(settings_file()), None
    except ReviewDeskError as error:
        return Settings(), error
