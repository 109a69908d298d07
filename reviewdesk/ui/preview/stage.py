"""Where the page stands: starts the web engine in an idle moment, loads pages into it and patches them."""

import importlib
import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QPageLayout

from reviewdesk.services.previewing.showing import Changes
from reviewdesk.settings.model import Look
from reviewdesk.ui.body.letter_map import Place
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.fallback import PlainPreview
from reviewdesk.ui.preview.starting import is_startable
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from reviewdesk.ui.preview.web import WebPreview

PARTS = ("header", "box", "footer")
IDLE_MS = 300
PATIENCE_MS = 30_000
"""A web engine that shows nothing for so long will not start any more."""

log = logging.getLogger(__name__)


class Stage(QObject):
    """`ready` comes when an empty page can be patched, again after every load; what is patched before is lost."""

    ready = Signal()
    said = Signal(str)
    pointed = Signal(object)
    looked_at = Signal(int)
    printed = Signal(bool)
    pdf_made = Signal(bytes)

    def __init__(self, view: PreviewView, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._tokens = tokens
        self._look = Look()
        self._own_style = ""
        self._web: WebPreview | PlainPreview | None = None
        self._contents: Contents | None = None
        self._refused: set[str] = set()
        self.is_ready = False
        self._was_ready = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._start)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def is_started(self) -> bool:
        """Tell whether there is a page, ready or not."""
        return self._web is not None

    def load(self, contents: Contents) -> None:
        """Show an empty page made of these contents, at once or in the first idle moment."""
        self._contents = contents
        self._refused.clear()
        self.is_ready = False
        if self._web is None:
            self._idle.start()
        else:
            self._web.load(contents)

    def patch(self, new: Changes) -> None:
        """Change the page."""
        if self._web is None or not self.is_ready or not new:
            return
        self._web.call("hold")
        if new.language is not None:
            self._web.call("language", new.language, new.direction)
        for name in PARTS:
            html = getattr(new, name)
            if html is not None:
                self._web.call("put", name, html)
        for splice in new.blocks:
            self._web.call("splice", splice.first, splice.removed, list(splice.parts))

    def write_at(self, place: Place) -> None:
        """Mark the block that is being written, and keep the place of writing in sight of who has it in sight."""
        if self._web is not None and self.is_ready:
            self._web.call("write", place.block, place.letters)

    def set_look(self, look: Look) -> None:
        """Show the page as wide, as dark and as large."""
        self._look = look
        self._show_look()

    def dress(self, css: str) -> None:
        """Lay a style sheet over that of the target."""
        self._own_style = css
        if self._web is not None and self.is_ready:
            self._web.call("dress", css)

    def set_tokens(self, tokens: Tokens) -> None:
        """Lay the page on a desk of the window's colour; the page's own look stays its own."""
        self._tokens = tokens
        self._show_look()

    def make_pdf(self, layout: QPageLayout) -> None:
        """Print the page into a PDF; `pdf_made` gives it."""
        if self._web is not None:
            self._web.press.to_pdf(layout)

    def print_on(self, printer: "QPrinter") -> None:
        """Print the page; `printed` tells whether it came out."""
        if self._web is not None:
            self._web.press.on(printer)

    def rest(self) -> None:
        """Do not start any more."""
        self._idle.stop()

    def close(self) -> None:
        """Let go of the web view in the order that it needs."""
        self._idle.stop()
        self._patience.stop()
        if self._web is not None:
            self._web.close_page()
            self._web = None

    def _start(self) -> None:
        if self._web is not None or self._contents is None:
            return
        web = self._web_preview(self._contents)
        if web is None:
            self._show(PlainPreview(self._contents, self._view))
        else:
            web.crashed.connect(self._page_lost)
            web.touch.pointed.connect(self.pointed)
            web.touch.looked_at.connect(self.looked_at)
            self._patience.start()
            self._show(web)

    def _web_preview(self, contents: Contents) -> "WebPreview | None":
        """Make the web view; None where it cannot start."""
        if not is_startable():
            log.info("no web engine: its program is missing, or its sandbox refuses this user")
            return None
        try:
            web = importlib.import_module("reviewdesk.ui.preview.web")
        except ImportError as error:
            log.info("no web engine: %s", error)
            return None
        made: WebPreview = web.WebPreview(contents, self._view)
        return made

    def _show(self, page: "WebPreview | PlainPreview") -> None:
        self._web = page
        page.ready.connect(self._page_ready)
        page.link_followed.connect(self._view.ask_about_link)
        page.refused.connect(self._count_refused)
        page.press.done.connect(self.printed)
        page.press.pdf_made.connect(self.pdf_made)
        self._view.set_page(page)

    def _give_up(self) -> None:
        """Show the article plainly, for the web view has never been ready."""
        if self._web is None or self._contents is None:
            return
        log.info("the web engine does not start")
        self._web.close_page()
        self._web.deleteLater()
        self._show(PlainPreview(self._contents, self._view))

    def _page_lost(self, is_stopped: bool) -> None:
        self.is_ready = False
        if not is_stopped:
            self.said.emit(self.tr("The preview had crashed and is loaded again. Nothing is lost."))
        elif not self._was_ready:
            self._patience.stop()
            self._give_up()

    def _page_ready(self) -> None:
        self._patience.stop()
        self.is_ready = self._was_ready = True
        self._show_look()
        self.dress(self._own_style)
        self.ready.emit()

    def _show_look(self) -> None:
        if self._web is not None and self.is_ready:
            theme = "dark" if self._look.is_dark else "light"
            self._web.call("look", theme, self._look.width, self._tokens.bg)
            self._web.set_zoom(self._look.zoom / 100)

    def _count_refused(self, address: str) -> None:
        """Tell how many addresses the text asked for in vain; one that it asks for again is told once."""
        if address not in self._refused:
            self._refused.add(address)
            many = self.tr("The preview refused %1 requests of the text").replace("%1", str(len(self._refused)))
            self.said.emit(many if len(self._refused) > 1 else self.tr("The preview refused one request of the text"))
