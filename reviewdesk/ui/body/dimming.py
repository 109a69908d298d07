"""Dims on the page what one is not writing: headline, standfirst and paragraphs but the one of the caret."""

from collections.abc import Sequence

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from reviewdesk.ui.body.head.field import HeadField
from reviewdesk.ui.body.view import BodyView
from reviewdesk.ui.theme.tokens import LIGHT, Tokens


class Dimming(QObject):
    """Knows which field has the caret, or had it last, and paints anew what a move of the caret changes."""

    def __init__(self, fields: Sequence[HeadField | BodyView], parent: QObject) -> None:
        super().__init__(parent)
        self._fields = fields
        self._written = fields[-1]
        self._rows = (0, 0)
        self._tokens: Tokens = LIGHT
        self._is_on = False
        for field in fields:
            field.cursorPositionChanged.connect(self._follow_caret)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._follow_focus)

    def switch(self, is_on: bool) -> None:
        """Dim the rest, or show all as it is."""
        self._is_on = is_on
        self._hang()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme; one of high contrast has none for this."""
        self._tokens = tokens
        self._hang()

    def _hang(self) -> None:
        for field in self._fields:
            if field.veil.hang(self._tokens if self._is_on else None, is_written=field is self._written):
                field.viewport().update()

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        for field in self._fields:
            if now is not None and (field is now or field.isAncestorOf(now)):
                self._written = field
                self._hang()

    def _follow_caret(self) -> None:
        """Paint anew when the caret comes into another row; within one nothing changes."""
        if not self._is_on:
            return
        cursor = self._written.textCursor()
        document = self._written.document()
        first, last = (document.findBlock(place).blockNumber() for place in (cursor.anchor(), cursor.position()))
        if (first, last) != self._rows:
            self._rows = (first, last)
            self._written.viewport().update()
