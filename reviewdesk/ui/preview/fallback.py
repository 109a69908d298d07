"""The preview where no web engine can start: the same article in plain type, so that one need not write blind."""

from collections.abc import Callable

from PySide6.QtCore import QTimer, QUrl, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QTextBrowser, QVBoxLayout, QWidget

from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.plain_press import PlainPress
from reviewdesk.ui.theme.fonts import reading_font

WIDTHS = {"phone": 375, "tablet": 600}
PAPER = {"light": ("#ffffff", "#1f1c19", "#a3262c"), "dark": ("#1a1917", "#ece6de", "#ff9188")}
"""The colours of page, text and links."""
STYLE = """
a { color: LINK; }
figcaption, small { font-size: small; }
blockquote { margin-left: 24px; }
td, th { padding: 4px 8px; }
pre { white-space: pre-wrap; }
"""
_NOTHING = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
_MARGIN = 24
TEXT_PX = 17


class PlainPage(QTextBrowser):
    """Shows images of the review alone; whatever else the text asks for is refused and told."""

    refused = Signal(str)

    def __init__(self, contents: Contents, parent: QWidget) -> None:
        super().__init__(parent)
        self.contents = contents
        self.setOpenLinks(False)
        self.document().setDocumentMargin(_MARGIN)

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Give an image of the review, no wider than the page."""
        url = QUrl(name)
        if url.scheme() not in ("", "rdesk"):
            self.refused.emit(url.toDisplayString()[:200])
            return _NOTHING
        path = url.path(QUrl.ComponentFormattingOption.FullyDecoded).removeprefix("/")
        found = self.contents.picture(path) if url.host() == "image" else None
        image = QImage.fromData(found[0]) if found else _NOTHING
        room = max(self.viewport().width() - 2 * _MARGIN, 1)
        if image.isNull():
            return _NOTHING
        return image.scaledToWidth(room) if image.width() > room else image


class PlainPreview(QWidget):
    """Does for the stage what the web view does, in its own plain way; functions that it does not have do nothing."""

    ready = Signal()
    refused = Signal(str)
    link_followed = Signal(QUrl)

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parts: dict[str, str] = {}
        self._blocks: list[str] = []
        self._size, self._theme = TEXT_PX, "light"
        self._calls: dict[str, Callable[..., None]] = {"put": self._put, "splice": self._splice, "look": self._look}
        words = QLabel(self)
        words.setText(
            self.tr(
                "The web view cannot start on this machine, so you see the article in plain type."
                " Writing and exporting work as ever."
            )
        )
        words.setObjectName("notice")
        words.setWordWrap(True)
        self._page = PlainPage(contents, self)
        self._page.setObjectName("previewPlain")
        self._page.setAccessibleName(self.tr("Preview of the article, in plain type"))
        self.press = PlainPress(self._page)
        self._page.refused.connect(self.refused)
        self._page.anchorClicked.connect(self._follow)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        self._telling = QTimer(self, singleShot=True, interval=0)
        self._telling.timeout.connect(self.ready)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(words)
        column.addWidget(self._page, 1)
        self._telling.start()

    def load(self, contents: Contents) -> None:
        """Show another page."""
        self._page.contents = contents
        self._parts.clear()
        self._blocks.clear()
        self._drawing.start()
        self._telling.start()

    def call(self, name: str, *arguments: object) -> None:
        """Do what the function of this name does in the web view."""
        if name in self._calls:
            self._calls[name](*arguments)

    def set_zoom(self, factor: float) -> None:
        """Show the page larger or smaller."""
        self._size = round(TEXT_PX * factor)
        self._dress()

    def close_page(self) -> None:
        """Let go of what is yet to be drawn."""
        self._drawing.stop()
        self._telling.stop()

    def _put(self, name: str, html: str) -> None:
        self._parts[name] = html
        self._drawing.start()

    def _splice(self, first: int, removed: int, htmls: list[str]) -> None:
        self._blocks[first : first + removed] = htmls
        self._drawing.start()

    def _look(self, theme: str, width: str, *_: object) -> None:
        self._theme = theme
        self._page.setMaximumWidth(WIDTHS.get(width, 16_777_215))
        self._dress()

    def _dress(self) -> None:
        paper, ink, link = PAPER[self._theme]
        families = ", ".join(f'"{family}"' for family in reading_font(self._size).families())
        self._page.setStyleSheet(f"background: {paper}; color: {ink}; font: {self._size}px {families}")
        self._page.document().setDefaultStyleSheet(STYLE.replace("LINK", link))
        self._drawing.start()

    def _draw(self) -> None:
        """Show the article anew, and stay where the reader is."""
        place = self._page.verticalScrollBar().value()
        header, box, footer = (self._parts.get(name, "") for name in ("header", "box", "footer"))
        html = "\n".join((header, box, *self._blocks, footer))
        self._page.setHtml(html.replace("<figcaption", "<br><figcaption"))  # Qt would set it beside the picture
        self._page.verticalScrollBar().setValue(place)

    def _follow(self, url: QUrl) -> None:
        if url.isRelative() and url.hasFragment():
            self._page.scrollToAnchor(url.fragment())
        else:
            self.link_followed.emit(url)
