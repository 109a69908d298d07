"""The month as a table that keys walk through by day, week and month, also beyond its edges."""

from datetime import date

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewdesk.services.library.almanac import Entry
from reviewdesk.ui.calendar.model import DAYS, MonthModel
from reviewdesk.ui.calendar.painting import DayPainter, entry_at

_BY_DAYS = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -DAYS,
    Qt.Key.Key_Down: DAYS,
}
_BY_MONTHS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_MONTHS = 12


def moved_by_months(day: date, months: int) -> date:
    """Give the same day of another month, or its last where it is shorter; the ends of the calendar hold."""
    number = day.year * _MONTHS + day.month - 1 + months
    year, month = divmod(number, _MONTHS)
    if not date.min.year <= year <= date.max.year:
        return day
    for last in range(day.day, 27, -1):
        try:
            return date(year, month + 1, last)
        except ValueError:
            continue
    return date(year, month + 1, day.day)


def moved_by_days(day: date, days: int) -> date:
    """Give a day so many days away; the ends of the calendar hold."""
    ordinal = day.toordinal() + days
    return date.fromordinal(ordinal) if 1 <= ordinal <= date.max.toordinal() else day


class MonthTable(QTableView):
    """`day_asked` wants another day in sight; `entered` and `entry_chosen` want what lies there."""

    day_asked = Signal(object)  # date
    today_asked = Signal()
    entered = Signal()
    entry_chosen = Signal(str)

    def __init__(self, model: MonthModel, painter: DayPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("calendarMonth")
        self._days = model
        self.setModel(model)
        self.setItemDelegate(painter)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerButtonEnabled(False)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(20)
            header.setSectionsClickable(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignCenter)

    def choose(self, day: date) -> None:
        """Put the mark on a day that is in sight."""
        self.selectionModel().setCurrentIndex(self._days.find(day), QItemSelectionModel.SelectionFlag.ClearAndSelect)

    @property
    def day(self) -> date:
        """Give the day at the mark."""
        return self._days.day(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        is_plain = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        by_years = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if key in _BY_DAYS and is_plain:
            turn = -1 if self.isRightToLeft() and key in (Qt.Key.Key_Left, Qt.Key.Key_Right) else 1
            self.day_asked.emit(moved_by_days(self.day, turn * _BY_DAYS[key]))
        elif key in _BY_MONTHS and (is_plain or by_years):
            self.day_asked.emit(moved_by_months(self.day, _BY_MONTHS[key] * (_MONTHS if by_years else 1)))
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and is_plain:
            to = -self.currentIndex().column() if key == Qt.Key.Key_Home else DAYS - 1 - self.currentIndex().column()
            self.day_asked.emit(moved_by_days(self.day, to))
        elif key == Qt.Key.Key_T and is_plain:
            self.today_asked.emit()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.entered.emit()
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        if not index.isValid() or event.button() != Qt.MouseButton.LeftButton:
            return
        entry = self._entry_at(index, place)
        self.day_asked.emit(self._days.day(index))
        if entry is not None:
            self.entry_chosen.emit(entry.id)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        place = event.position().toPoint()
        is_entry = self._entry_at(self.indexAt(place), place) is not None
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_entry else Qt.CursorShape.ArrowCursor)

    def _entry_at(self, index: QModelIndex, place: QPoint) -> Entry | None:
        if not index.isValid():
            return None
        return entry_at(place, self.visualRect(index), self._days.cell(index))
