"""The application without a screen: opens the sample in the real window, takes its picture, exports it, and ends."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.exporting.presenter import PAGE
from reviewdesk.ui.first_paint import Wishes
from reviewdesk.ui.start import Start

if TYPE_CHECKING:
    from reviewdesk.ui.main_window.presenter import Presenter

SETTLE_MS = 1200
PATIENCE_MS = 60_000


class Demo(QObject):
    """Waits for the preview to be painted, then does one thing after the other; prints the paths it made."""

    def __init__(self, start: Start, folder: Path) -> None:
        super().__init__()
        self._start = start
        self._folder = folder
        self._exit_code = 1
        self._is_settling = False
        start.desk_opened.connect(self._wait_for_preview)
        QTimer.singleShot(PATIENCE_MS, self._give_up)

    def run(self) -> int:
        """Run to the end; 0 where picture and export were made."""
        self._start.run()
        return self._exit_code

    def _wait_for_preview(self, presenter: "Presenter") -> None:
        self._exporting = presenter.exporting
        presenter.beside.preview.shown.connect(self._settle)
        presenter.exporting.exported.connect(self._exported)
        presenter.exporting.failed.connect(self._give_up)

    def _settle(self) -> None:
        if not self._is_settling:
            self._is_settling = True
            QTimer.singleShot(SETTLE_MS, self._take_picture)

    def _take_picture(self) -> None:
        self._folder.mkdir(parents=True, exist_ok=True)
        picture = self._folder / "window.png"
        self._start.window.grab().save(str(picture))
        self._say(picture)
        self._exporting.export_to(PAGE, self._folder)

    def _exported(self, place: Path) -> None:
        self._say(place)
        self._exit_code = 0
        self._start.window.close()

    def _give_up(self) -> None:
        if self._exit_code:
            QApplication.exit(1)

    def _say(self, path: Path) -> None:
        print(path.resolve())  # noqa: T201 - the paths are what the demo is asked for


def run(wishes: Wishes, folder: Path) -> int:
    """Do the demo into a folder; 0 where picture and export were made."""
    return Demo(Start(wishes), folder).run()
