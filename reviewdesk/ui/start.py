"""What follows the first paint: load the heavy rooms in a thread, open the desk."""

import importlib
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from reviewdesk.errors import ReviewDeskError
from reviewdesk.resources import resource
from reviewdesk.settings.file import load
from reviewdesk.settings.model import Settings
from reviewdesk.settings.places import home, store_url
from reviewdesk.ui.application import Application
from reviewdesk.ui.collecting import Collecting
from reviewdesk.ui.crash import CrashReports
from reviewdesk.ui.ending import Ending
from reviewdesk.ui.first_paint import FirstPaint, Wishes
from reviewdesk.ui.logbook import keep_log
from reviewdesk.ui.main_window.places import settings_file
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.unasked import put_off
from reviewdesk.ui.words import error_words

if TYPE_CHECKING:
    from reviewdesk.services.desk import Desk
    from reviewdesk.ui.instance import Instance
    from reviewdesk.ui.main_window.presenter import Presenter
    from reviewdesk.ui.main_window.trouble.refused import Refused
    from reviewdesk.ui.preview.presenter import PreviewPresenter  # noqa: F401 - named for the import contracts


class Start(QObject):
    """Holds the application from its first paint to its end; without one it paints the window itself."""

    desk_opened = Signal(object)

    def __init__(self, wishes: Wishes, first: FirstPaint | None = None) -> None:
        super().__init__()
        self._wishes = wishes
        self.settings, self._trouble = _settings()
        self._first = first or FirstPaint(self.settings.theme, self.settings.language)
        self.application = self._first.application
        self.theme = self._first.theme
        self.theme.apply(self.settings.theme)
        self.language = self._first.language
        self.window = self._first.window
        self.lane = Lane("store", self)
        self.crash = CrashReports(home(), self.window)
        self.instance: Instance | None = None
        self.ending = Ending(self.application, self)
        self.presenter: Presenter | None = None
        self.refused: Refused | None = None
        self._backup: Path | None = None
        self._said = ""
        self.theme.changed.connect(self._tint)
        self._set_up()

    def run(self) -> int:
        """Show the window and stay until it is closed; gives the exit code."""
        self.window.show_panel(self.settings.panel)
        self.window.show()
        return QApplication.exec()

    def _set_up(self) -> None:
        self.lane.crashed.connect(self.crash.show_error)
        self.ending.asked.connect(self._close)
        self.window.painted.connect(self.load)
        self.window.close_requested.connect(self._close)

    def _tint(self) -> None:
        self.window.tint(self.theme.tokens)

    def load(self) -> None:
        """Open the desk behind the window, which is painted."""
        Collecting(self)
        self._tint()
        self.application.setWindowIcon(QIcon(str(resource("reviewdesk.svg"))))
        url = self._wishes.store_url or store_url()
        if self._backup is None:
            self._open(url, is_new=False)
        else:
            self.lane.run(partial(_put_back, url, self._backup), self._is_back, self._is_not_back)

    def _begin_again(self, backup: Path | None) -> None:
        """Put a backup in the place of the store and open it in a window of its own, for the other is at its end."""
        if backup is None:
            return
        self._backup = backup
        self._wishes = Wishes(self._wishes.store_url)
        self.settings, self._trouble = _settings()
        self.window.deleteLater()
        self.lane.deleteLater()
        self.presenter = None
        geometry = self.window.geometry()
        self.window = MainWindow()
        self.window.tint(self.theme.tokens)
        self.window.setGeometry(geometry)
        self.lane = Lane("store", self)
        self.crash.set_window(self.window)
        self._set_up()
        self.window.show_panel(self.settings.panel)
        self.window.show()

    def _is_back(self, aside: Path | None) -> None:
        backup, self._backup = self._backup, None
        self._said = self.tr("The store is the backup %1 now.").replace("%1", backup.name if backup else "")
        if aside is not None:
            self._said += " " + self.tr("What was there is kept as %1.").replace("%1", aside.name)
        self._open(self._wishes.store_url or store_url(), is_new=False)

    def _is_not_back(self, error: ReviewDeskError) -> None:
        self._backup = None
        self._said = error_words(error)
        self._open(self._wishes.store_url or store_url(), is_new=False)

    def _open(self, url: str, is_new: bool) -> None:
        self._wishes = self._wishes._replace(store_url=url)
        work = partial(_open_desk, url, is_new=is_new, has_preview=self.settings.preview_shown)
        self.lane.run(work, self._show_desk, self._refuse)

    def _show_desk(self, opened: "tuple[Desk, ModuleType]") -> None:
        desk, presenter = opened
        self.crash.know_place(desk.store.name)
        self.window.close_requested.disconnect(self._close)
        self.presenter = presenter.Presenter(self.window, desk, self.theme, self.lane, self.settings)
        self.presenter.begin(self._wishes.review, self._wishes.sample)
        self._take(self._wishes.files or ())
        self._listen()
        self.presenter.editor.saving.state_changed.connect(self.crash.hear_saved)
        self.crash.said.connect(self.window.status_line.show_message)
        self.ending.asked.disconnect(self._close)
        self.ending.asked.connect(self.presenter.leaving.hurry)
        self.ending.announced.connect(self.presenter.keep_now)
        self.presenter.ended.connect(self._begin_again)
        self.desk_opened.emit(self.presenter)
        if self._trouble is not None:
            self.window.status_line.show_message(error_words(self._trouble))
        else:
            self.window.status_line.show_message(self.refused.said if self.refused is not None else self._said)
        self.refused, self._said = None, ""

    def _listen(self) -> None:
        """Take the files of later calls, now that there is a desk to open them on."""
        if self.instance is None:
            room = importlib.import_module("reviewdesk.ui.instance")
            self.instance = room.Instance(self._wishes.store_url or store_url(), self)
            self.instance.asked.connect(self._take_and_rise)
            self.instance.listen()
            if isinstance(self.application, Application):
                self.application.asked.connect(self._take_from_system)
        self._take_from_system()

    def _take_from_system(self) -> None:
        """Open what the system asked for, before there was a desk or since."""
        files = self.application.take_files() if isinstance(self.application, Application) else []
        if files:
            self._take_and_rise(files)

    def _take(self, files: Sequence[str]) -> None:
        if files and self.presenter is not None:
            self.presenter.importing.open_files(files)

    def _take_and_rise(self, files: Sequence[str]) -> None:
        self._take(files)
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.raise_()
        self.window.activateWindow()

    def _refuse(self, error: ReviewDeskError) -> None:
        """Show what can be done; the page for it is loaded only now."""
        self.window.typed_ahead.hand_over()
        if self.refused is None:
            room = importlib.import_module("reviewdesk.ui.main_window.trouble.refused")
            self.refused = room.Refused(self.window, self.lane, self._wishes.store_url or store_url())
            self.refused.again.connect(self._open)
        self.refused.show(error)

    def _close(self) -> None:
        if self.refused is not None:
            self.refused.stop()
        self.lane.close()
        self.window.may_close = True
        self.window.close()


def go_on(wishes: Wishes, first: FirstPaint) -> Start:
    """Bring to life the window that is painted."""
    keep_log()
    start = Start(wishes, first)
    start.crash.install()
    start.ending.install()
    start.load()
    return start


def run(wishes: Wishes) -> int:
    """Open the window of a user whose settings take the parser, and stay until it is closed; gives the exit code."""
    keep_log()
    start = Start(wishes)
    start.crash.install()
    start.ending.install()
    return start.run()


def _open_desk(url: str, *, is_new: bool, has_preview: bool) -> "tuple[Desk, ModuleType]":
    with put_off():
        presenter = importlib.import_module("reviewdesk.ui.main_window.presenter")
        if has_preview:
            importlib.import_module("reviewdesk.ui.preview.presenter")
        desk = importlib.import_module("reviewdesk.services.desk")
        return desk.open_desk(url, is_new=is_new), presenter


def _put_back(url: str, backup: Path) -> Path | None:
    aside: Path | None = importlib.import_module("reviewdesk.services.desk").put_in_place(url, backup)
    return aside


def _settings() -> tuple[Settings, ReviewDeskError | None]:
    try:
        return load(settings_file()), None
    except ReviewDeskError as error:
        return Settings(), error
