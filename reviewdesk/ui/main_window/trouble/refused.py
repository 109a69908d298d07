"""A store that does not open: looks for what can be done, offers it, and does what is chosen."""

import shutil
from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices

from reviewdesk.errors import InputError, ReviewDeskError
from reviewdesk.services.safety.rescuing import Rescue, look, put_back
from reviewdesk.ui.main_window.trouble.refusal import Refusal
from reviewdesk.ui.main_window.trouble.words import (
    AGAIN,
    ASIDE,
    BACKUP,
    COPY,
    EMPTY,
    FOLDER,
    OTHER,
    file_for,
    found_words,
    heading_words,
    opened_words,
    trouble_words,
    way_words,
    ways_on,
)
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

RETRY_MS: Final = 2_000


class Refused(QObject):
    """The page of a refused store; `again` asks for an address to be opened, as a new store if its second says so.

    `said` is what became of the files, for the status line once the desk is open.
    """

    again = Signal(str, bool)

    def __init__(self, window: MainWindow, lane: Lane, url: str) -> None:
        super().__init__(window)
        self._window = window
        self._lane = lane
        self._url = url
        self._rescue: Rescue | None = None
        self._code = ""
        self._chosen = ""
        self._is_busy = False
        self.said = ""
        self._page = Refusal(window)
        self._page.chosen.connect(self._go)
        self._page.copy_named.connect(self._save_copy)
        self._page.store_chosen.connect(self._open_other)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self._try_quietly)
        self._acts = {
            BACKUP: self._put_back,
            ASIDE: self._put_back,
            EMPTY: self._begin_empty,
            COPY: self._ask_for_copy,
            FOLDER: self._show_folder,
            OTHER: self._page.ask_for_store,
            AGAIN: self._try_again,
        }

    def show(self, error: ReviewDeskError) -> None:
        """Show why the store was refused, then look for what can be done."""
        is_news = error.code != self._code
        self._code = error.code
        self._window.set_page(self._page)
        self._window.show_panel("")
        self._window.show_preview(False)
        self._window.set_review_open(False)
        self._page.show_trouble(heading_words(error.code), trouble_words(error))
        if is_news:
            self._offer()
        if is_news or self._is_busy:
            self._set_busy(False)
        if error.code == "store-locked":
            self._page.show_found(self.tr("It is tried again by itself, and opens as soon as the other lets go of it."))
            self._retry.start()
        elif BACKUP in ways_on(error.code):
            self._page.show_found(self.tr("Looking for a good backup…"))
            self._lane.run(partial(look, self._url), self._take, self._show_failure)

    def stop(self) -> None:
        """Try no more."""
        self._retry.stop()

    def _take(self, rescue: Rescue | None) -> None:
        self._rescue = rescue
        self._page.show_found(found_words(self._code, rescue) if rescue else "")
        self._offer()

    def _offer(self) -> None:
        words = way_words(self._rescue)
        self._page.show_ways([(name, words[name]) for name in ways_on(self._code) if name in words])

    def _set_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._page.set_busy(is_busy)

    def _go(self, name: str) -> None:
        self._chosen = name
        self._acts[name]()

    def _try_again(self) -> None:
        self._open(self._url)

    def _try_quietly(self) -> None:
        self.again.emit(self._url, False)

    def _begin_empty(self) -> None:
        self._open(self._url, is_new=True)

    def _open(self, url: str, *, is_new: bool = False) -> None:
        self._retry.stop()
        self._url = url
        self._set_busy(True)
        self.again.emit(url, is_new)

    def _put_back(self) -> None:
        """Put the backup, or the file that was set aside, in the place of the store: what the chosen button says."""
        file = file_for(self._chosen, self._rescue)
        if self._rescue is not None and file is not None:
            self._set_busy(True)
            work = partial(put_back, self._rescue.place, file)
            self._lane.run(work, self._is_back, self.show)

    def _is_back(self, aside: Path | None) -> None:
        self.said = opened_words(self._chosen, self._rescue, aside)
        self._open(self._url)

    def _ask_for_copy(self) -> None:
        if self._rescue is not None:
            self._page.ask_for_copy(f"{self._rescue.place.stem}-damaged{self._rescue.place.suffix}")

    def _save_copy(self, target: str) -> None:
        if self._rescue is not None:
            self._lane.run(partial(_copy, self._rescue.place, Path(target)), self._copied, self._show_failure)

    def _copied(self, target: Path) -> None:
        self._page.show_found(self.tr("A copy lies at %1.").replace("%1", str(target)))

    def _show_failure(self, error: ReviewDeskError) -> None:
        self._page.show_found(error_words(error))

    def _show_folder(self) -> None:
        place = Path(self._url.removeprefix("sqlite:///"))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place.parent)))

    def _open_other(self, file: str) -> None:
        self._open(f"sqlite:///{file}")


def _copy(place: Path, target: Path) -> Path:
    """Copy a damaged file as it is, with the log beside it."""
    try:
        for ending in ("", "-wal"):
            part = Path(f"{place}{ending}")
            if part.exists() and not (Path(f"{target}{ending}").exists() and part.samefile(f"{target}{ending}")):
                shutil.copyfile(part, f"{target}{ending}")
    except OSError as error:
        raise InputError(name=target.name, reason=error.strerror or str(error)) from error
    return target
