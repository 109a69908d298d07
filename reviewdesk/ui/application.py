"""The application as macOS talks to it: a document that is opened there arrives as an event, not in the call."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Collects the files that the system asks it to open until somebody takes them; `asked` tells of them."""

    asked = Signal()

    def __init__(self, arguments: list[str]) -> None:
        super().__init__(arguments)
        self._files: list[str] = []

    def event(self, event: QEvent) -> bool:
        """Note the files; a call can bring several, each in an event of its own."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self._files.append(event.file())
            self.asked.emit()
            return True
        return bool(super().event(event))

    def take_files(self) -> list[str]:
        """Give the files that nobody took yet."""
        files, self._files = self._files, []
        return files
