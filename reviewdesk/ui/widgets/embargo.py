"""An embargo: a wall clock and the zone it belongs to."""

from datetime import datetime
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QCompleter, QLineEdit, QListView, QWidget

from reviewdesk.domain.dates import Embargo
from reviewdesk.ui.widgets.reading import read_moment, write_moment
from reviewdesk.ui.widgets.typed import TypedLine

_LONG = "America/Los_Angeles"
_CHROME = 26
"""A long zone, and what a line needs beside its text."""


def read_clock(text: str) -> datetime | None:
    """Read a day and a clock; ValueError where an offset is given, as the zone says that."""
    moment = read_moment(text)
    if moment is not None and moment.tzinfo is not None:
        raise ValueError("the zone stands beside it")
    return moment


class EmbargoEdit(QWidget):
    """Day and clock, then a zone such as `Europe/London`; an empty clock is no embargo."""

    edited = Signal()
    problem_changed = Signal(str)
    half_typed_changed = Signal()

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._embargo: Embargo | None = None
        self._clock = TypedLine(
            read_clock, write_moment, self.tr("Write day and time, such as 15 Sep 2023 09:00"), self
        )
        self._clock.setObjectName("clock")
        self._clock.setPlaceholderText(hint)
        self._zone = QLineEdit(self)
        self._zone.setObjectName("zone")
        self._zone.setPlaceholderText(self.tr("Europe/London"))
        self._completer: QCompleter | None = None
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(8)
        self._row.addWidget(self._clock, 1)
        self._row.addWidget(self._zone, 1)
        self.setFocusProxy(self._clock)
        self._clock.edited.connect(self._take)
        self._clock.problem_changed.connect(self.problem_changed)
        self._clock.half_typed_changed.connect(self.half_typed_changed)
        self._zone.textEdited.connect(self._take_zone)
        self._zone.editingFinished.connect(self._settle_zone)

    def value(self) -> Embargo | None:
        """Give the embargo, None where there is none."""
        return self._embargo

    def set_value(self, value: Embargo | None) -> None:
        """Show an embargo without telling anybody."""
        self._embargo = value
        self._clock.set_value(value.until if value else None)
        self._zone.setText(value.zone if value else "")
        self._zone.setCursorPosition(0)

    def half_typed(self) -> str:
        """Give clock and zone, a line each, where they make no embargo."""
        is_whole = not self._clock.half_typed() and self._is_zone_known()
        return "" if is_whole else f"{self._clock.text()}\n{self._zone.text()}"

    def show_half_typed(self, text: str) -> None:
        """Let such a clock and zone stand here, and say what they lack."""
        if not text:
            return
        clock, _, zone = text.partition("\n")
        self._zone.setText(zone)
        self._clock.show_half_typed(clock)
        if not self._clock.half_typed():
            self._settle_zone()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the zone stand below the clock where both have no room beside each other."""
        super().resizeEvent(event)
        words = self.fontMetrics().horizontalAdvance(_LONG)
        is_wide = event.size().width() >= 2 * (words + _CHROME)
        way = QBoxLayout.Direction.LeftToRight if is_wide else QBoxLayout.Direction.TopToBottom
        if way != self._row.direction():
            self._row.setDirection(way)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._clock.setAccessibleName(name)
        self._zone.setAccessibleName(self.tr("%s: time zone") % name)

    def _take(self) -> None:
        if self._clock.value() is not None and not self._zone.text().strip():
            self._zone.setText(bytes(QTimeZone.systemTimeZoneId().data()).decode("ascii"))
        self._make()

    def _take_zone(self) -> None:
        if self._completer is None:
            self._completer = QCompleter(sorted(available_timezones()), self)
            self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
            popup = QListView()
            popup.setAccessibleName(self.tr("Time zones"))
            popup.setObjectName("completions")
            self._completer.setPopup(popup)
            self._completer.activated.connect(self._make, Qt.ConnectionType.QueuedConnection)
            self._zone.setCompleter(self._completer)
        self._make()

    def _settle_zone(self) -> None:
        if not self._make():
            self.problem_changed.emit(self.tr("Write a time zone, such as Europe/London"))

    def _is_zone_known(self) -> bool:
        try:
            self._read()
        except ValueError:
            return False
        return True

    def _read(self) -> Embargo | None:
        until = self._clock.value()
        return Embargo(until, self._zone.text().strip()) if until is not None else None

    def _make(self) -> bool:
        try:
            embargo = self._read()
        except ValueError:
            self.half_typed_changed.emit()
            return False
        self.problem_changed.emit("")
        if embargo != self._embargo:
            self._embargo = embargo
            self.edited.emit()
        self.half_typed_changed.emit()
        return True
