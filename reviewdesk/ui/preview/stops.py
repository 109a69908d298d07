"""Tab in the web view: from link to link, and out of the page at once, however long the page takes to answer."""

import json
from functools import partial

from PySide6.QtCore import QChildEvent, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.preview.seal import APPLICATION_WORLD

_WAYS = {Qt.Key.Key_Tab: 1, Qt.Key.Key_Backtab: -1}
_ENTRIES = {Qt.FocusReason.TabFocusReason: 0, Qt.FocusReason.BacktabFocusReason: -1}
_AFTER = frozenset({QEvent.Type.KeyRelease, QEvent.Type.MouseButtonRelease})
_SETTLE_MS = 100


class Stops(QObject):
    """Knows how many links there are, and lets Tab leave the last one without asking the page.

    The web engine asks another process whether there is one more link, and every Tab that is pressed before it answers
    lands in the page too: one who tabs on quickly would stay in it, and in a page that does not answer for ever.
    """

    def __init__(self, view: QWebEngineView) -> None:
        super().__init__(view)
        self._view = view
        self._page = view.page()
        self.count, self._at = 0, -1
        self._turn = 0
        self._entry: int | None = None
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._ask)
        self._page.destroyed.connect(self._settling.stop)
        view.installEventFilter(self)
        for child in view.findChildren(QWidget):
            child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the events of the widget that Qt puts into the view, and take the Tab that leads out of it."""
        kind = event.type()
        if kind == QEvent.Type.ChildAdded and isinstance(event, QChildEvent) and event.child().isWidgetType():
            event.child().installEventFilter(self)
        elif kind == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() in _WAYS:
            return self._step(_WAYS[Qt.Key(event.key())])
        elif kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent):
            self._enter(event.reason())
        elif kind in _AFTER:  # which may open a spoiler, or put the focus on a link
            if kind == QEvent.Type.MouseButtonRelease:
                self._entry = None
            self._settling.start()
        return super().eventFilter(watched, event)

    def _enter(self, reason: Qt.FocusReason) -> None:
        """Count anew; one who comes by Tab begins with the first link, or the last, whatever the page says by then."""
        self._turn += 1
        self._entry = _ENTRIES.get(reason)
        self._at = self._begun(-1)
        self._ask()

    def _begun(self, at: int) -> int:
        return at if self._entry is None or not self.count else self._entry % self.count

    def _step(self, way: int) -> bool:
        """Let the page go on to its next link, or leave it; tell whether the key is used up."""
        self._turn += 1
        self._entry = None
        at = self._at + way
        if 0 <= at < self.count:
            self._at = at
            return False
        self._view.focusNextPrevChild(way > 0)
        return True

    def _ask(self) -> None:
        self._page.runJavaScript("JSON.stringify(desk.stops())", APPLICATION_WORLD, partial(self._take, self._turn))

    def _take(self, turn: int, answer: str | None) -> None:
        """Believe what was answered, unless the focus has gone on since it was asked."""
        if answer and turn == self._turn:
            self.count, at = json.loads(answer)
            self._at = self._begun(at)
