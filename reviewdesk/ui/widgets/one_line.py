"""A sentence in a line that may be too short for it: the end gives way, and the mouse brings it back."""

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QToolTip

ROOM = 60
"""So many pixels it keeps in any case, where its words are to give way."""


class OneLine(QLabel):
    """A label that never makes the window wider, unless it `is_firm`; `text()` is the whole of it, cut or not."""

    is_firm = False

    @property
    def is_cut(self) -> bool:
        """Tell whether a part of the words is out of sight."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        return hint if self.is_firm else QSize(min(ROOM, hint.width()), hint.height())

    def event(self, event: QEvent) -> bool:
        """Show the whole of what is cut, where there is no more to say."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip and self.is_cut and not self.toolTip():
            QToolTip.showText(event.globalPos(), self.text(), self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.is_cut:
            super().paintEvent(event)
            return
        painter = QPainter(self)
        room = self.contentsRect()
        words = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        self.style().drawItemText(painter, room, flags, self.palette(), self.isEnabled(), words, self.foregroundRole())
