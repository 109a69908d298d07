"""Notices what one does in the web view: where it is clicked, and how far it is scrolled by hand.

The page cannot tell anybody anything, and shall not: no channel leads out of it. The window sees the mouse itself, and
asks the page from the application's world what lies there.
"""

import json
from collections.abc import Callable

from PySide6.QtCore import QChildEvent, QElapsedTimer, QEvent, QObject, QPoint, QPointF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.body.letter_map import Place
from reviewdesk.ui.preview.seal import APPLICATION_WORLD

_BY_HAND = frozenset({QEvent.Type.Wheel, QEvent.Type.KeyPress, QEvent.Type.MouseButtonPress, QEvent.Type.MouseMove})
_BY_HAND_MS = 800
_SETTLE_MS = 150


class Touch(QObject):
    """`pointed` tells the place that was clicked, `looked_at` the first block in sight after a scroll by hand.

    `film_asked_for` gives the address of a video that was clicked, where the target has no link around it.
    """

    pointed = Signal(object)
    looked_at = Signal(int)
    film_asked_for = Signal(QUrl)

    def __init__(self, view: QWebEngineView) -> None:
        super().__init__(view)
        self._view = view
        self._page = view.page()
        self._pressed = QPointF()
        self._hand = QElapsedTimer()
        self._settling = QTimer(self, singleShot=True, interval=_SETTLE_MS)
        self._settling.timeout.connect(self._ask_for_top)
        self._page.scrollPositionChanged.connect(self._scroll)
        self._page.destroyed.connect(self._settling.stop)
        view.installEventFilter(self)
        for child in view.findChildren(QWidget):
            child.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at the events of the widget that Qt puts into the view, and let all of them pass."""
        kind = event.type()
        if kind == QEvent.Type.ChildAdded and isinstance(event, QChildEvent) and event.child().isWidgetType():
            event.child().installEventFilter(self)
        elif kind in _BY_HAND:
            self._hand.start()
            if kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
                self._pressed = event.position()
        elif kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._release(event)
        return super().eventFilter(watched, event)

    def _release(self, event: QMouseEvent) -> None:
        way = (event.position() - self._pressed).manhattanLength()
        if event.button() != Qt.MouseButton.LeftButton or way >= QGuiApplication.styleHints().startDragDistance():
            return
        place: QPoint = (event.position() / self._view.zoomFactor()).toPoint()
        self._ask(f"desk.find({place.x()}, {place.y()})", self._tell_place)

    def _scroll(self) -> None:
        if self._hand.isValid() and not self._hand.hasExpired(_BY_HAND_MS):
            self._settling.start()

    def _ask_for_top(self) -> None:
        self._ask("desk.top()", self._tell_top)

    def _ask(self, question: str, answer: Callable[[str | None], None]) -> None:
        self._page.runJavaScript(f"JSON.stringify({question})", APPLICATION_WORLD, answer)

    def _tell_place(self, answer: str | None) -> None:
        found = json.loads(answer) if answer else None
        if isinstance(found, str):
            self.film_asked_for.emit(QUrl(found))
        elif found is not None:
            self.pointed.emit(Place(*found))

    def _tell_top(self, answer: str | None) -> None:
        block = json.loads(answer) if answer else None
        if block is not None:
            self.looked_at.emit(block)
