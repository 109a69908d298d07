"""The web view of the preview: loads the empty page once, then patches it."""

import json

from PySide6.QtCore import QUrl, Signal
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewdesk.resources import read_text
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.seal import (
    APPLICATION_WORLD,
    PAGE,
    ContentsHandler,
    SealedPage,
    register_scheme,
    sealed_profile,
)

register_scheme()


class WebPreview(QWidget):
    """Shows the page that the contents hold; `ready` comes when it can be patched, again after every reload."""

    ready = Signal()
    refused = Signal(str)
    link_followed = Signal(QUrl)

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handler = ContentsHandler(contents, self)
        self._profile, self._gate = sealed_profile(self._handler, self)
        self._page = SealedPage(self._profile, self._profile)
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        self._view.setObjectName("previewPage")
        self._view.setAccessibleName(self.tr("Preview of the article"))
        self._gate.refused.connect(self.refused)
        self._page.link_followed.connect(self.link_followed)
        self._page.loadFinished.connect(self._loaded)
        self._page.renderProcessTerminated.connect(self.reload)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._view)
        self._script = read_text("preview", "patch.js")
        self.reload()

    def load(self, contents: Contents) -> None:
        """Show another page."""
        self._handler.contents = contents
        self.reload()

    def reload(self) -> None:
        """Load the page anew, as after a crash of the renderer; nothing is lost, for nothing is kept there."""
        self._page.load(QUrl(PAGE))

    def call(self, name: str, *arguments: object) -> None:
        """Call a function of `patch.js` with plain values."""
        self._page.runJavaScript(f"desk.{name}(...{json.dumps(arguments)})", APPLICATION_WORLD)

    def set_zoom(self, factor: float) -> None:
        """Show the page larger or smaller."""
        self._view.setZoomFactor(factor)

    def print_to(self, path: str) -> None:
        """Print the page to a PDF file."""
        self._page.printToPdf(path)

    def close_page(self) -> None:
        """Let go of the page before its profile goes."""
        self._view.setPage(None)  # type: ignore[arg-type]
        self._page.deleteLater()

    def _loaded(self, is_whole: bool) -> None:
        if is_whole:
            self._page.runJavaScript(self._script, APPLICATION_WORLD)
            self.ready.emit()
