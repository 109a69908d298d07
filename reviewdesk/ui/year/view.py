"""The year's widgets: what it came to in one line, and its charts, two abreast where there is room."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QComboBox, QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.leafing import LeafingArea
from reviewdesk.ui.widgets.page_bar import PageBar
from reviewdesk.ui.year.chart import Chart

ROOM_FOR_TWO = 760
_WIDEST = 1040
_CHARTS = {
    "yearMonths": True,
    "yearRatings": True,
    "yearDirectors": False,
    "yearGenres": False,
    "yearWords": True,
    "yearDecades": False,
}
"""The charts by name, in their order, and whether their bars stand upright."""


class YearView(QWidget):
    """Shows a year; a bar leads to the reviews it counts, Escape goes back to the text."""

    year_asked = Signal(int)
    present_asked = Signal()
    search_requested = Signal(str)
    undated_requested = Signal()
    left = Signal()

    def __init__(self, tokens: Tokens, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("year")
        self.setAccessibleName(self.tr("Your year"))
        self._number = 0
        self._make_bar()
        self.charts = {
            name: Chart(name, tokens, is_upright=is_upright, parent=self) for name, is_upright in _CHARTS.items()
        }
        for chart in self.charts.values():
            chart.search_requested.connect(self.search_requested)
            chart.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(self._make_page(), 1)
        self.set_tokens(tokens)

    def show_frame(self, number: int, years: tuple[int, ...], summary: str, undated: str) -> None:
        """Show which year it is, which others there are, and what it came to."""
        self._number = number
        self._years.blockSignals(True)
        self._years.clear()
        for each in years:
            self._years.addItem(str(each), each)
        self._years.setCurrentIndex(self._years.findData(number))
        self._years.blockSignals(False)
        self.bar.back.setEnabled(number > years[-1])
        self.bar.on.setEnabled(number < years[0])
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        self._empty.setVisible(not summary)
        for chart in self.charts.values():
            chart.setVisible(bool(summary))
        self._undated.setText(undated)
        self._undated.setVisible(bool(undated))

    def enter(self) -> None:
        """Take the focus: the first chart, or the choice of years where there is none."""
        chart = self.charts["yearMonths"]
        (chart.bars if chart.isVisibleTo(self) else self._years).setFocus(Qt.FocusReason.OtherFocusReason)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme."""
        self.bar.set_tokens(tokens)
        for chart in self.charts.values():
            chart.set_tokens(tokens)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape, and leaf by the page keys."""
        key = event.key()
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif key in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            self._turn(-1 if key == Qt.Key.Key_PageUp else 1)
        else:
            super().keyPressEvent(event)

    def _make_bar(self) -> None:
        self.bar = PageBar("year", self)
        self.bar.title.setText(self.tr("Your year"))
        self.bar.name_turns(self.tr("Year before (Page Up)"), self.tr("Next year (Page Down)"), self.tr("This Year"))
        self._years = QComboBox(self)
        self._years.setObjectName("yearChoice")
        self._years.setAccessibleName(self.tr("Year"))
        self._years.currentIndexChanged.connect(self._choose)
        self.bar.insert(self._years)
        self.bar.turned.connect(self._turn)
        self.bar.present_asked.connect(self.present_asked)
        self.bar.left.connect(self.left)

    def _make_page(self) -> QScrollArea:
        self._summary = self._label("yearSummary", "heading")
        self._empty = self._label("yearEmpty", "")
        self._empty.setText(
            self.tr(
                "Nothing was published in this year yet. A review counts here from the day that stands in the "
                "Review panel (Ctrl+3) as its publication; Published alone is not enough."
            )
        )
        self._empty.hide()
        self._undated = QPushButton(self)
        self._undated.hide()
        self._undated.setObjectName("yearUndated")
        self._undated.setProperty("look", "flat")
        self._undated.clicked.connect(self.undated_requested)
        content = QWidget(self)
        content.setProperty("look", "page")
        content.setMaximumWidth(_WIDEST)
        column = QVBoxLayout(content)
        column.setContentsMargins(28, 20, 28, 24)
        column.setSpacing(14)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(40)
        self._grid.setVerticalSpacing(26)
        column.addWidget(self._summary)
        column.addWidget(self._empty)
        column.addLayout(self._grid)
        column.addWidget(self._undated, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        middle = QWidget(self)
        middle.setProperty("look", "page")
        row = QGridLayout(middle)
        row.setContentsMargins(0, 0, 0, 0)
        row.setColumnStretch(0, 1)
        row.setColumnStretch(1, 1000)
        row.setColumnStretch(2, 1)
        row.addWidget(content, 0, 1)
        area = LeafingArea(self)
        area.setObjectName("page")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(middle)
        return area

    def _place(self) -> None:
        """Put the charts one under the other, or two abreast."""
        abreast = 2 if self.width() >= ROOM_FOR_TWO else 1
        for at, chart in enumerate(self.charts.values()):
            self._grid.addWidget(chart, at // abreast, at % abreast)
        for column in range(2):
            self._grid.setColumnStretch(column, int(column < abreast))

    def _label(self, name: str, look: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setProperty("look", look)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        return label

    def _choose(self, row: int) -> None:
        if row >= 0:
            self.year_asked.emit(self._years.itemData(row))

    def _turn(self, way: int) -> None:
        at = self._years.findData(self._number + way)
        if at >= 0:
            self._years.setCurrentIndex(at)
