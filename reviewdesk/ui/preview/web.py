"""The web view of the preview: loads the empty page once, then patches it."""

import json
import os
from collections import deque
from time import monotonic

from PySide6.QtCore import QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtWebEngineCore import QWebEnginePage
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QStackedLayout, QWidget

from reviewdesk.resources import read_text
from reviewdesk.ui.preview.contents import Contents
from reviewdesk.ui.preview.press import Press
from reviewdesk.ui.preview.seal import (
    APPLICATION_WORLD,
    PAGE,
    ContentsHandler,
    SealedPage,
    register_scheme,
    sealed_profile,
)
from reviewdesk.ui.preview.stopped import Stopped
from reviewdesk.ui.preview.stops import Stops
from reviewdesk.ui.preview.touch import Touch

register_scheme()
os.environ.setdefault("QT_QUICK_BACKEND", "software")
"""Qt Quick, which shows the page, would make OpenGL compose the whole window from here on, for every blink of the
caret; a page of text is painted where it changes, and the processor does that for half the price of a frame. Whoever
wants the graphics card sets the variable to `rhi`."""

CRASHES, WITHIN_S = 3, 60.0
"""So many crashes in so short a time are no accident, and another page would only crash again."""

MENU = (QWebEnginePage.WebAction.Copy, QWebEnginePage.WebAction.SelectAll)
"""The menu of the page; what Chromium offers of its own, as to save what a link leads to, would ask for it."""

Ending = QWebEnginePage.RenderProcessTerminationStatus


class WebPreview(QWidget):
    """Shows the page that the contents hold; `ready` comes when it can be patched, again after every reload.

    `crashed` comes when the page is gone: it comes back by itself, unless it says that it has stopped.
    """

    ready = Signal()
    crashed = Signal(bool)
    refused = Signal(str)
    link_followed = Signal(QUrl)

    def __init__(self, contents: Contents, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._handler = ContentsHandler(contents, self)
        self._profile, self._gate = sealed_profile(self._handler, self)
        self._page = SealedPage(self._profile, self._profile)
        self._view = QWebEngineView(self)
        self._view.setPage(self._page)
        self.touch = Touch(self._view)
        self.stops = Stops(self._view)
        self.press = Press(self._view)
        self._view.setObjectName("previewPage")
        self._view.setAccessibleName(self.tr("Preview of the article"))
        self._view.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._view.addActions([self._view.pageAction(each) for each in MENU])
        self._stopped = Stopped(self)
        self._stopped.again_requested.connect(self._start_again)
        self._top = 0.0
        self._crashes: deque[float] = deque(maxlen=CRASHES)
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.reload)
        self._gate.refused.connect(self.refused)
        self._page.refused.connect(self.refused)
        self._page.link_followed.connect(self.link_followed)
        self.touch.film_asked_for.connect(self.link_followed)
        self._page.scrollPositionChanged.connect(self._take_top)
        self._page.loadFinished.connect(self._loaded)
        self._page.renderProcessTerminated.connect(self._crash)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._view)
        self._layers.addWidget(self._stopped)
        self._script = read_text("preview", "patch.js")
        self.reload()

    def load(self, contents: Contents) -> None:
        """Show another page."""
        self._handler.contents = contents
        self._top = 0.0
        self._start_again()

    def reload(self) -> None:
        """Load the page anew, as after a crash of the renderer; nothing is lost, the place of the reader neither."""
        self._page.load(QUrl(PAGE))

    def call(self, name: str, *arguments: object) -> None:
        """Call a function of `patch.js` with plain values."""
        self._page.runJavaScript(f"desk.{name}(...{json.dumps(arguments)})", APPLICATION_WORLD)

    def set_zoom(self, factor: float) -> None:
        """Show the page larger or smaller."""
        self._view.setZoomFactor(factor)

    def close_page(self) -> None:
        """Let go of the page before its profile goes."""
        self._again.stop()
        self._view.setPage(None)  # type: ignore[arg-type]
        self._page.deleteLater()

    def _crash(self, ending: Ending, _code: int) -> None:
        if ending == Ending.NormalTerminationStatus:
            return
        self.press.give_up()
        now = monotonic()
        self._crashes.append(now)
        is_over = len(self._crashes) == CRASHES and now - self._crashes[0] < WITHIN_S
        if is_over:
            self._layers.setCurrentWidget(self._stopped)
        else:
            self._again.start()
        self.crashed.emit(is_over)

    def _start_again(self) -> None:
        self._crashes.clear()
        self._layers.setCurrentWidget(self._view)
        self.reload()

    def _take_top(self, place: QPointF) -> None:
        """Keep the place of the reader, for a page that is gone has none."""
        self._top = place.y() / self._view.zoomFactor()

    def _loaded(self, is_whole: bool) -> None:
        if is_whole:
            self._page.runJavaScript(self._script, APPLICATION_WORLD)
            if self._top:
                self.call("keep", self._top)
            self.ready.emit()
