"""When we are at fault: the report is written to a file, said once, and nothing typed is lost."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QMessageBox, QWidget

from reviewdesk import __version__

log = logging.getLogger(__name__)


class CrashReports(QObject):
    """Catches what no part of the window expected, in any thread, and shows it with a report to copy."""

    happened = Signal(object)

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._file = folder / "crash.log"
        self._window = window
        self.happened.connect(self.show_error, Qt.ConnectionType.QueuedConnection)

    def set_window(self, window: QWidget) -> None:
        """Speak in another window from now on."""
        self.setParent(window)
        self._window = window

    def install(self) -> None:
        """Take over from Python's own message on standard error."""
        sys.excepthook = self._hook

    def show_error(self, error: BaseException) -> None:
        """Write the report, then tell the writer where it is and that the text is safe."""
        report = f"ReviewDesk {__version__}\n" + "".join(traceback.format_exception(error))
        log.error("unexpected: %s", report)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(report, encoding="utf-8")
        except OSError as failure:
            log.warning("the crash report could not be written: %s", failure)
        box = QMessageBox(self._window)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self.tr("A part of ReviewDesk failed. Your text is safe: what you typed is saved as before."))
        box.setInformativeText(self.tr("A report is at %1. You can go on writing.").replace("%1", str(self._file)))
        box.setDetailedText(report)
        box.open()

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self.happened.emit(error)
