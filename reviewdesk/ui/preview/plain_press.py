"""Prints the article in plain type, where no web engine can start."""

from PySide6.QtCore import QBuffer, QIODevice, QObject, Signal
from PySide6.QtGui import QPagedPaintDevice, QPageLayout, QPdfWriter
from PySide6.QtWidgets import QTextEdit


class PlainPress(QObject):
    """`done` tells that paper came out, `pdf_made` gives a PDF."""

    done = Signal(bool)
    pdf_made = Signal(bytes)

    def __init__(self, page: QTextEdit) -> None:
        super().__init__(page)
        self._page = page

    def to_pdf(self, layout: QPageLayout) -> None:
        """Print the page into a PDF."""
        made = QBuffer()
        made.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(made)
        writer.setPageLayout(layout)
        self._page.print_(writer)
        del writer  # which ends the file
        self.pdf_made.emit(made.data().data())

    def on(self, printer: QPagedPaintDevice) -> None:
        """Print the page."""
        self._page.print_(printer)
        self.done.emit(True)
