"""Prints the article in plain type, where no web engine can start."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter
from PySide6.QtWidgets import QTextEdit


class PlainPress(QObject):
    """`done` tells whether a job came out."""

    done = Signal(bool)

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page

    def to_pdf(self, path: str, layout: QPageLayout) -> None:
        """Write the page into a PDF file."""
        writer = QPdfWriter(path)
        writer.setPageLayout(layout)
        self._page.print_(writer)
        del writer  # which ends the file
        self.done.emit(Path(path).is_file())

    def on(self, printer: QPagedPaintDevice) -> None:
        """Print the page."""
        self._page.print_(printer)
        self.done.emit(True)
