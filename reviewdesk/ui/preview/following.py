"""Leads from the place of writing to its block in the preview, and from a click or a scroll there back to the text."""

from bisect import bisect_right
from itertools import accumulate

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QTextCursor

from reviewdesk.ui.body.letter_map import Place, letters_in, place_at, position_of
from reviewdesk.ui.body.pane import BodyPane

_ROOM = 48
_SOURCE_PAUSE_MS = 120
"""To find the caret in the source takes reading it; that is not for every key."""


class Following(QObject):
    """Knows where the caret is, in blocks and letters; `moved` tells that it is in another block than before."""

    moved = Signal()

    def __init__(self, pane: BodyPane, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane
        self._lengths: list[int] = []
        self._block = 0
        pane.body_changed.connect(self._take_change)
        pane.caret_block_changed.connect(self._take_block)
        self._pause = QTimer(self, singleShot=True, interval=_SOURCE_PAUSE_MS)
        self._pause.timeout.connect(self._look_into_source)
        pane.source.cursorPositionChanged.connect(self._wait_for_source)

    def open(self) -> None:
        """Begin anew with the text that the pane has."""
        self._lengths = list(map(len, self._pane.page.view.body.sources()))

    def place(self) -> Place:
        """Give the place of the caret."""
        if self._pane.is_source_shown:
            return self._place_in_source()
        view = self._pane.page.view
        return place_at(view.body, view.textCursor().position())

    def lead_to(self, place: Place) -> None:
        """Put the caret at a place and let one write on there."""
        if place.block >= len(self._lengths):
            return
        if self._pane.is_source_shown:
            self._pane.show_block(place.block)
            self._pane.source.setFocus()
            return
        page = self._pane.page
        page.put_caret(position_of(page.view.body, place))
        page.view.setFocus()

    def bring(self, block: int) -> None:
        """Scroll the page to a block that is out of its sight; the caret stays where it is."""
        if block >= len(self._lengths) or self._pane.is_source_shown:
            return
        page = self._pane.page
        row = page.view.body.text_block(block)
        place = page.view.mapTo(page.sheet, page.view.cursorRect(QTextCursor(row)).topLeft())
        bar = page.verticalScrollBar()
        if not bar.value() <= place.y() < bar.value() + page.viewport().height() - _ROOM:
            bar.setValue(place.y() - _ROOM)

    def _place_in_source(self) -> Place:
        caret = self._pane.source.selection()[1]
        ends = list(accumulate(self._lengths, initial=0))
        block = min(bisect_right(ends, caret) - 1, max(len(self._lengths) - 1, 0))
        text = self._pane.source.text()
        return Place(block, letters_in(text[ends[block] : caret]))

    def _take_change(self, first: int, removed: int, sources: list[str]) -> None:
        self._lengths[first : first + removed] = map(len, sources)

    def _wait_for_source(self) -> None:
        if self._pane.is_source_shown and not self._pause.isActive():
            self._pause.start()

    def _look_into_source(self) -> None:
        if self._pane.is_source_shown:
            self._take_block(self._place_in_source().block)

    def _take_block(self, block: int) -> None:
        if block != self._block:
            self._block = block
            self.moved.emit()
