"""Files that are dragged onto the window: those that are documents go to whoever imports, images to the text."""

from pathlib import PurePath

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow

_PICTURES = frozenset({".png", ".jpg", ".jpeg", ".gif", ".webp", ".bmp", ".svg", ".avif", ".tif", ".tiff"})


def documents_in(data: QMimeData) -> list[str]:
    """Give the paths of the files and folders that are dragged; none where one of them is a picture or not here."""
    paths = [url.toLocalFile() for url in data.urls()]
    return paths if all(paths) and not any(PurePath(path).suffix.lower() in _PICTURES for path in paths) else []


class DropWindow(QMainWindow):
    """A window onto which documents can be dropped, wherever no part of it takes them itself."""

    documents_dropped = Signal(list)

    def __init__(self) -> None:
        super().__init__()
        self.setAcceptDrops(True)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if documents_in(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        documents = documents_in(event.mimeData())
        if documents:
            event.acceptProposedAction()
            self.documents_dropped.emit(documents)
