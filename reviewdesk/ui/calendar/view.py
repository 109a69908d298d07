"""The calendar's widgets: a month of weeks beside the entries of a day, or, where it is narrow, the month as a list."""

from datetime import date

from PySide6.QtCore import QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from reviewdesk.ui.calendar.model import ENTRY, EntriesModel, MonthModel
from reviewdesk.ui.calendar.month_table import MonthTable, moved_by_months
from reviewdesk.ui.calendar.painting import DayPainter, EntryPainter, sign_colour
from reviewdesk.ui.calendar.words import ICONS, long_day, month_words, more_words, occasion_words
from reviewdesk.ui.theme.icons import pixmap
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.leafing import LeafingList
from reviewdesk.ui.widgets.page_bar import PageBar

ROOM_FOR_WEEKS = 680
"""From this width on, in pixels, the month is a table; below it is a list."""

_WIDTHS_OF_DAY = (270, 340)
_ANY_WIDTH = 16_777_215  # QWIDGETSIZE_MAX
_SIGN = 14


class CalendarView(QWidget):
    """Shows a month; Enter and a click open a review, Escape goes back to the text."""

    day_asked = Signal(object)  # date
    today_asked = Signal()
    open_requested = Signal(str)
    left = Signal()

    def __init__(self, model: MonthModel, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("calendar")
        self.setAccessibleName(self.tr("Calendar"))
        self._days = model
        self._entries = EntriesModel()
        self._painters = (DayPainter(tokens), EntryPainter(tokens))
        self._day = date.min
        self._make_bar()
        self.month = MonthTable(self._days, self._painters[0], self)
        self.month.setAccessibleName(self.tr("Days of the month"))
        self.month.day_asked.connect(self.day_asked)
        self.month.today_asked.connect(self.today_asked)
        self.month.entered.connect(self._enter_day)
        self.month.entry_chosen.connect(self.open_requested)
        self._make_list()
        self._lay_out()
        self.set_tokens(tokens)

    def show_month(self, day: date) -> None:
        """Show what the model now holds, with a day of its month chosen."""
        self.bar.title.setText(month_words(day))
        self._hint.setVisible(self._days.is_empty)
        self.choose(day)

    def choose(self, day: date) -> None:
        """Choose a day of the month that is shown."""
        self._day = day
        self.month.choose(day)
        self._show_entries()

    def enter(self) -> None:
        """Take the focus."""
        (self.month if self.is_wide else self.list).setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def is_wide(self) -> bool:
        """Tell whether the month is a table."""
        return self.width() >= ROOM_FOR_WEEKS

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme."""
        self.bar.set_tokens(tokens)
        for painter in self._painters:
            painter.set_tokens(tokens)
        for occasion, sign in self._signs.items():
            sign.setPixmap(pixmap(ICONS[occasion], sign_colour(occasion, tokens), _SIGN, self.devicePixelRatioF()))
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape: from the day's list to the month, from there to the text."""
        if event.key() == Qt.Key.Key_Escape:
            if self.is_wide and self.list.hasFocus():
                self.month.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self.left.emit()
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(-1 if event.key() == Qt.Key.Key_PageUp else 1)
        elif event.key() == Qt.Key.Key_T:
            self.today_asked.emit()
        else:
            super().keyPressEvent(event)

    def _make_bar(self) -> None:
        self.bar = PageBar("calendar", self)
        self.bar.name_turns(self.tr("Month before (Page Up)"), self.tr("Next month (Page Down)"), self.tr("Today"))
        self.bar.present.setToolTip(self.tr("Go to today (T)"))
        self.bar.turned.connect(self._turn)
        self.bar.present_asked.connect(self.today_asked)
        self.bar.left.connect(self.left)

    def _make_list(self) -> None:
        self.list = LeafingList(self)
        self.list.setObjectName("calendarEntries")
        self.list.setModel(self._entries)
        self.list.setItemDelegate(self._painters[1])
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setTabKeyNavigation(False)
        self.list.setAccessibleName(self.tr("Entries"))
        self.list.clicked.connect(self._open)
        self.list.activated.connect(self._open)

    def _lay_out(self) -> None:
        self._day_title = self._label("calendarDay", "heading")
        self._nothing = self._label("calendarNothing", "hint")
        self._hint = self._label("calendarHint", "hint")
        self._hint.setText(
            self.tr(
                "Nothing lies in these weeks. Embargo and publication stand in the Review panel (Ctrl+3), "
                "release dates in the Film panel (Ctrl+2): what has a day there is here."
            )
        )
        self._side = QFrame(self)
        self._side.setObjectName("calendarSide")
        self._side.setProperty("look", "panel")
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 14, 0, 0)
        side.setSpacing(6)
        for label in (self._day_title, self._nothing):
            row = QHBoxLayout()
            row.setContentsMargins(16, 0, 12, 0)
            row.addWidget(label)
            side.addLayout(row)
        side.addWidget(self.list, 1)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.month, 1)
        middle.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addLayout(middle, 1)
        column.addWidget(self._make_foot())

    def _make_foot(self) -> QWidget:
        foot = QWidget(self)
        foot.setObjectName("calendarFoot")
        foot.setProperty("look", "panel")
        foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(foot)
        column.setContentsMargins(16, 6, 12, 6)
        column.setSpacing(4)
        column.addWidget(self._hint)
        row = QHBoxLayout()
        row.setSpacing(6)
        self._signs = {occasion: QLabel(foot) for occasion in ICONS}
        for occasion, sign in self._signs.items():
            words = self._label("", "hint")
            sign.setFixedSize(QSize(_SIGN + 2, _SIGN + 2))
            words.setText(occasion_words(occasion))
            words.setWordWrap(False)
            row.addWidget(sign)
            row.addWidget(words)
            row.addSpacing(12)
        row.addStretch(1)
        column.addLayout(row)
        return foot

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _fit(self) -> None:
        is_wide = self.is_wide
        had_focus = self.month.hasFocus() or self.list.hasFocus()
        was_wide = self.month.isVisibleTo(self)
        self.month.setVisible(is_wide)
        self._day_title.setVisible(is_wide)
        least, most = _WIDTHS_OF_DAY if is_wide else (0, _ANY_WIDTH)
        width = min(max(self.width() // 4, least), most)
        self._side.setMinimumWidth(width if is_wide else 0)
        self._side.setMaximumWidth(width if is_wide else most)
        if is_wide != was_wide:
            self._show_entries()
            if had_focus:
                self.enter()

    def _show_entries(self) -> None:
        """List what lies on the day, or, without the table, in the month."""
        if self.is_wide:
            cell = self._days.cell_of(self._day)
            entries, count = cell.entries, cell.count
            nothing = self.tr("Nothing on this day.")
        else:
            entries, count = self._days.in_month()
            nothing = self.tr("Nothing in this month.")
        self._day_title.setText(long_day(self._day))
        more = more_words(count - len(entries)) if count > len(entries) else ""
        self._nothing.setText(more if entries else nothing)
        self._nothing.setVisible(bool(self._nothing.text()))
        self._entries.show(entries, has_headings=not self.is_wide)
        if entries and not self.is_wide:
            at = self._entries.index(self._entries.row_from(self._day), 0)
            self.list.setCurrentIndex(at)
            self.list.scrollTo(at, QAbstractItemView.ScrollHint.PositionAtTop)

    def _enter_day(self) -> None:
        """Open what lies on the day; where that is more than one, let the keys go to its list."""
        if self._entries.rowCount() == 1:
            self._open(self._entries.index(0, 0))
        elif self._entries.rowCount():
            self.list.setCurrentIndex(self._entries.index(0, 0))
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(ENTRY).id)

    def _turn(self, way: int) -> None:
        self.day_asked.emit(moved_by_months(self._day, way))
