"""When we are at fault: the report is written to a file, said once, and nothing typed is lost."""

import logging
import sys
import traceback
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QWidget

from reviewdesk import __version__
from reviewdesk.ui.versions import versions

ENGINE = "PySide6.QtWebEngineCore"

log = logging.getLogger(__name__)


class CrashReports(QObject):
    """Catches what no part of the window expected, in any thread, and shows it with a report to copy."""

    happened = Signal(object)
    said = Signal(str)

    def __init__(self, folder: Path, window: QWidget) -> None:
        super().__init__(window)
        self._file = folder / "crash.log"
        self._window = window
        self._place = ""
        self._is_kept = True
        self._report = ""
        self._box: QMessageBox | None = None
        self.happened.connect(self.show_error, Qt.ConnectionType.QueuedConnection)

    def set_window(self, window: QWidget) -> None:
        """Speak in another window from now on."""
        self.setParent(window)
        self._window = window

    def know_place(self, place: str) -> None:
        """Say from now on where the texts are safe."""
        self._place = place

    def hear_saved(self, look: str) -> None:
        """Take note how the text stands that is on the desk; `bad` is not saved."""
        self._is_kept = look != "bad"

    def install(self) -> None:
        """Take over from Python's own message on standard error."""
        sys.excepthook = self._hook

    def show_error(self, error: BaseException) -> None:
        """Write the report, then tell the writer where it is and that the text is safe; one box at a time."""
        self._report = _report(error)
        log.error("unexpected: %s", self._report)
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(self._report, encoding="utf-8")
        except OSError as failure:
            log.warning("the crash report could not be written: %s", failure)
        if self._box is None:
            self._box = self._make_box()
            self._box.open()
        self._box.setDetailedText(self._report)

    def _make_box(self) -> QMessageBox:
        box = QMessageBox(self._window)
        box.setObjectName("crash")
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Something went wrong"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setText(self._safe_words().replace("%1", self._place))
        more = self.tr(
            "You can go on writing. If it happens again, copy the report for whoever helps you. It is at %1."
        )
        box.setInformativeText(more.replace("%1", str(self._file)))
        go_on = box.addButton(self.tr("Go On Writing"), QMessageBox.ButtonRole.AcceptRole)
        go_on.setObjectName("goOn")
        copy = box.addButton(self.tr("Copy the Report"), QMessageBox.ButtonRole.ActionRole)
        copy.setObjectName("copyReport")
        for button in (go_on, copy):
            button.setAccessibleName(button.text())
        box.setDefaultButton(go_on)
        box.setEscapeButton(go_on)
        box.buttonClicked.connect(self._answered)
        box.destroyed.connect(self._forget)
        return box

    def _safe_words(self) -> str:
        if not self._place:
            return self.tr("A part of ReviewDesk failed. Your text is safe: what you typed is saved as before.")
        if self._is_kept:
            return self.tr("A part of ReviewDesk failed. Your text is safe at %1: what you typed is saved as before.")
        return self.tr(
            "A part of ReviewDesk failed. What was saved is safe at %1. Your last changes are not saved yet: "
            "they stay in the window, and the line below says why."
        )

    def _answered(self, button: QAbstractButton) -> None:
        if button.objectName() == "copyReport":
            QGuiApplication.clipboard().setText(self._report)
            self.said.emit(self.tr("The report is on the clipboard."))

    def _forget(self) -> None:
        self._box = None

    def _hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        sys.__excepthook__(kind, error, trace)
        self.happened.emit(error)


def _report(error: BaseException) -> str:
    """Write down what failed and where, with nothing of anybody's text."""
    known = versions() if ENGINE in sys.modules else {"Qt": qVersion()}  # a fault is no time to load an engine
    made_of = [f"ReviewDesk {__version__}", *(f"{name} {version}" for name, version in known.items())]
    made_of.append(f"Python {sys.version}, {sys.platform}")
    return "\n".join(made_of) + "\n\n" + "".join(traceback.format_exception(error))
