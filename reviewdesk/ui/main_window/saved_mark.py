"""Says at which hour the draft was last written, and marks the title of the window while something is not."""

from PySide6.QtCore import QLocale, QObject, QTime, QTimer

from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.view import MainWindow

WAIT_MS = 2_000
"""So long a save may take before the title says that it waits; a mark at every key would flicker."""


class SavedMark(QObject):
    """Follows the state of the open draft; what was written before it was opened has no hour."""

    def __init__(self, window: MainWindow, editor: EditorPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._look = ""
        self._waiting = QTimer(self, singleShot=True, interval=WAIT_MS)
        self._waiting.timeout.connect(self._mark)
        editor.opened.connect(self._begin)
        editor.saving.state_changed.connect(self._follow)

    def _begin(self) -> None:
        self._look = ""
        self._window.status_line.show_saved_at("")

    def _follow(self, look: str) -> None:
        if look == "ok" and self._look in ("busy", "bad"):
            hour = QLocale().toString(QTime.currentTime(), QLocale.FormatType.ShortFormat)
            self._window.status_line.show_saved_at(hour)
        if look == "bad":
            self._mark()
        elif look == "busy":
            if not self._waiting.isActive():
                self._waiting.start()
        else:
            self._waiting.stop()
            self._window.setWindowModified(False)
        self._look = look

    def _mark(self) -> None:
        self._window.setWindowModified(True)
