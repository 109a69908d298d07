"""Gives a screen reader what to say of things that happen where the keys are not."""

from PySide6 import QtGui
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget


class Announcer(QObject):
    """Speaks for a widget; `said` gives the words, and whether they break into what is being said."""

    said = Signal(str, bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget

    def say(self, words: str, *, is_urgent: bool = False) -> None:
        """Have this said next, or at once where it is urgent."""
        event = QtGui.QAccessibleAnnouncementEvent(self._widget, words)  # named late: to make these classes takes 2 ms
        ways = QtGui.QAccessible.AnnouncementPoliteness
        event.setPoliteness(ways.Assertive if is_urgent else ways.Polite)
        QtGui.QAccessible.updateAccessibility(event)
        self.said.emit(words, is_urgent)
