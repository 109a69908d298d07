"""Where the page stands: starts the web engine in an idle moment, loads pages into it and patches them."""

import importlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.services.previewing import Changes
from reviewdesk.settings.model import Look
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from reviewdesk.ui.preview.web import WebPreview

PARTS = ("header", "box", "footer")
IDLE_MS = 300

log = logging.getLogger(__name__)


class Stage(QObject):
    """`ready` comes when an empty page can be patched, again after every load; what is patched before is lost."""

    ready = Signal()
    said = Signal(str)

    def __init__(self, view: PreviewView, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._tokens = tokens
        self._look = Look()
        self._web: WebPreview | None = None
        self._contents: Contents | None = None
        self._refused = 0
        self.is_ready = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._start)

    @property
    def is_started(self) -> bool:
        """Tell whether there is a page, ready or not."""
        return self._web is not None

    def load(self, contents: Contents) -> None:
        """Show an empty page made of these contents, at once or in the first idle moment."""
        self._contents = contents
        self._refused = 0
        self.is_ready = False
        if self._web is None:
            self._idle.start()
        else:
            self._web.load(contents)

    def patch(self, new: Changes) -> None:
        """Change the page."""
        if self._web is None or not self.is_ready:
            return
        if new.language is not None:
            self._web.call("language", new.language, new.direction)
        for name in PARTS:
            html = getattr(new, name)
            if html is not None:
                self._web.call("put", name, html)
        for splice in new.blocks:
            self._web.call("splice", splice.first, splice.removed, list(splice.parts))

    def set_look(self, look: Look) -> None:
        """Show the page as wide, as dark and as large."""
        self._look = look
        self._show_look()

    def set_tokens(self, tokens: Tokens) -> None:
        """Lay the page on a desk of the window's colour; the page's own look stays its own."""
        self._tokens = tokens
        self._show_look()

    def rest(self) -> None:
        """Do not start any more."""
        self._idle.stop()

    def close(self) -> None:
        """Let go of the web view in the order that it needs."""
        self._idle.stop()
        if self._web is not None:
            self._web.close_page()
            self._web = None

    def _start(self) -> None:
        if self._web is not None or self._contents is None:
            return
        try:
            web = importlib.import_module("reviewdesk.ui.preview.web")
        except ImportError as error:
            log.info("no web engine: %s", error)
            self._view.say(self.tr("The preview cannot start on this machine. Writing and exporting work as ever."))
            return
        self._web = web.WebPreview(self._contents, self._view)
        self._web.ready.connect(self._page_ready)
        self._web.link_followed.connect(self._view.ask_about_link)
        self._web.refused.connect(self._count_refused)
        self._view.set_page(self._web)

    def _page_ready(self) -> None:
        self.is_ready = True
        self._show_look()
        self.ready.emit()

    def _show_look(self) -> None:
        if self._web is not None and self.is_ready:
            theme = "dark" if self._look.is_dark else "light"
            self._web.call("look", theme, self._look.width, self._tokens.bg)
            self._web.set_zoom(self._look.zoom / 100)

    def _count_refused(self) -> None:
        self._refused += 1
        self.said.emit(self.tr("%n request(s) of the text refused by the preview", "", self._refused))
