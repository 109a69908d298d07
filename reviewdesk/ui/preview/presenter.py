"""Wires the draft to the preview: what changes is collected and rendered in the lane, nothing while hidden."""

import importlib
import logging
from collections.abc import Sequence
from functools import partial
from mimetypes import guess_type
from typing import TYPE_CHECKING
from urllib.parse import quote

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from reviewdesk.domain.review import Review
from reviewdesk.errors import StoreError
from reviewdesk.resources import read_text
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting import TARGETS
from reviewdesk.services.previewing import TARGET, Changes, Previewing, Splice
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from reviewdesk.ui.preview.web import WebPreview

PARTS = ("header", "box", "footer")
FIRST_MS, NEXT_MS, IDLE_MS = 40, 250, 300
"""A patch follows the first change after 40 ms and then at most every 250 ms: what costs is the painting."""

log = logging.getLogger(__name__)


class PreviewPresenter(QObject):
    """Starts the web view in an idle moment and patches it; `shown` follows the first whole page."""

    said = Signal(str)
    shown = Signal()

    def __init__(self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._lane = lane
        self._tokens = tokens
        self._previewing = Previewing(_image_url)
        self._review: Review | None = None
        self._web: WebPreview | None = None
        self._splices: list[Splice] = []
        self._is_shown, self._is_ready = True, False
        self._theme, self._width = "light", "desktop"
        self._refused = 0
        self.view = PreviewView(tokens)
        self.view.bar.set_targets([(target.name, target.title) for target in TARGETS], TARGET)
        self.view.bar.target_chosen.connect(self.choose_target)
        self.view.bar.width_chosen.connect(self._choose_width)
        self.view.bar.theme_chosen.connect(self._choose_theme)
        self.view.html_wanted.connect(self._show_html)
        self._last = QElapsedTimer()
        self._throttle = QTimer(self, singleShot=True)
        self._throttle.timeout.connect(self._render)
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._start_web)

    def open(self, review: Review) -> None:
        """Show another review, from its top."""
        self._review = review
        self._refused = 0
        if self._web is None:
            self._idle.start()
        else:
            self._empty_page()

    def clear(self) -> None:
        """Show nothing any more."""
        self._review = None
        self._throttle.stop()
        self._idle.stop()
        self._empty_page()

    def splice(self, changes: Sequence[Splice]) -> None:
        """Take note of how the body changes; `update` follows with the review."""
        if self._followed is not None:
            self._splices.extend(changes)

    def update(self, review: Review) -> None:
        """Show what changed, soon."""
        self._review = review
        if self._web is None:
            self._idle.start()
        elif self._followed is not None and not self._throttle.isActive():
            self._throttle.start(FIRST_MS if not self._last.isValid() or self._last.hasExpired(NEXT_MS) else NEXT_MS)

    def set_shown(self, is_shown: bool) -> None:
        """Begin or stop to render; what changes meanwhile is read from the text."""
        self._is_shown = is_shown
        self._splices.clear()
        if is_shown and self._web is None and self._review is not None:
            self._idle.start()
        elif is_shown:
            self._render()

    def set_tokens(self, tokens: Tokens) -> None:
        """Lay the page on a desk of the window's colour; the page's own look stays its own."""
        self._tokens = tokens
        self.view.bar.set_tokens(tokens)
        self._show_look()

    def choose_target(self, name: str) -> None:
        """Show the article as another target has it."""
        self._previewing = Previewing(_image_url, name)
        if self._web is not None:
            self._splices.clear()
            self._is_ready = False
            self._web.load(self._contents())

    def close(self) -> None:
        """Let go of the web view in the order that it needs."""
        self._idle.stop()
        self._throttle.stop()
        if self._web is not None:
            self._web.close_page()
            self._web = None

    def _start_web(self) -> None:
        if self._web is not None or not self._is_shown:
            return
        try:
            web = importlib.import_module("reviewdesk.ui.preview.web")
        except ImportError as error:
            log.info("no web engine: %s", error)
            self.view.say(self.tr("The preview cannot start on this machine. Writing and exporting work as ever."))
            return
        self._web = web.WebPreview(self._contents(), self.view)
        self._web.ready.connect(self._page_ready)
        self._web.link_followed.connect(self.view.ask_about_link)
        self._web.refused.connect(self._count_refused)
        self.view.set_page(self._web)

    def _contents(self) -> Contents:
        style = self._previewing.stylesheet() + read_text("preview", "frame.css")
        return Contents(self._previewing.page(), style, self._picture)

    @property
    def _followed(self) -> Review | None:
        """Give the review that the page follows, None while there is none to follow or to be seen."""
        return self._review if self._is_shown and self._is_ready else None

    def _empty_page(self) -> None:
        self._splices.clear()
        self.view.show_html("")
        if self._web is not None and self._is_ready:
            self._is_ready = False
            self._web.reload()

    def _page_ready(self) -> None:
        self._is_ready = True
        self._splices.clear()
        self._show_look()
        if self._followed is not None:
            self._lane.run(partial(self._previewing.open, self._followed), self._patch)

    def _render(self) -> None:
        if self._followed is not None:
            self._last.start()
            splices, self._splices = tuple(self._splices), []
            self._lane.run(partial(self._previewing.follow, self._followed, splices), self._patch)

    def _patch(self, new: Changes) -> None:
        if self._web is None or self._followed is None:
            return
        if new.language is not None:
            self._web.call("language", new.language, new.direction)
        for name in PARTS:
            html = getattr(new, name)
            if html is not None:
                self._web.call("put", name, html)
        for splice in new.blocks:
            self._web.call("splice", splice.first, splice.removed, list(splice.parts))
        if self.view.is_html_shown:
            self._show_html()
        self.shown.emit()

    def _show_html(self) -> None:
        self._lane.run(self._previewing.html, self.view.show_html)

    def _choose_width(self, width: str) -> None:
        self._width = width
        self._show_look()

    def _choose_theme(self, theme: str) -> None:
        self._theme = theme
        self._show_look()

    def _show_look(self) -> None:
        if self._web is not None and self._is_ready:
            self._web.call("look", self._theme, self._width, self._tokens.bg)

    def _picture(self, name: str) -> tuple[bytes, str] | None:
        try:
            data = self._desk.picture(self._review.id, name) if self._review is not None else None
        except StoreError as error:
            log.info("an image cannot be read: %s", error.code)
            data = None
        return (data, guess_type(name)[0] or "application/octet-stream") if data is not None else None

    def _count_refused(self) -> None:
        self._refused += 1
        self.said.emit(self.tr("%n request(s) of the text refused by the preview", "", self._refused))


def _image_url(name: str) -> str:
    return name if "://" in name else f"rdesk://image/{quote(name)}"
