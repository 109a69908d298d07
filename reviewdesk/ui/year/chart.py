"""A chart under its title: a list whose rows are drawn as bars, so that keys, mouse and screen reader have it alike."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QLabel, QListView, QSizePolicy, QVBoxLayout, QWidget

from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.leafing import LeafingList
from reviewdesk.ui.year.model import BAR, Bar, BarsModel
from reviewdesk.ui.year.painting import ROW_HEIGHT, LyingBars, UprightBars

_HEIGHT = 170


class Bars(LeafingList):
    """Bars in a row, or rows of bars; where the focus comes by a key, a bar is marked."""

    def __init__(self, model: BarsModel, *, is_upright: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setModel(model)
        self.setProperty("look", "bars")
        self.setFlow(QListView.Flow.LeftToRight if is_upright else QListView.Flow.TopToBottom)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)


class Chart(QWidget):
    """`search_requested` carries the query for what a bar counts."""

    search_requested = Signal(str)

    def __init__(self, name: str, tokens: Tokens, *, is_upright: bool, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Chart")
        self._model = BarsModel()
        self._is_upright = is_upright
        self._painter = (UprightBars if is_upright else LyingBars)(self._model, tokens)
        self._title = QLabel(self)
        self._title.setProperty("look", "heading")
        self._remark = QLabel(self)
        self._remark.setProperty("look", "hint")
        for label in (self._title, self._remark):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setWordWrap(True)
        self.bars = Bars(self._model, is_upright=is_upright, parent=self)
        self.bars.setObjectName(name)
        self.bars.setItemDelegate(self._painter)
        self.bars.setFrameShape(QFrame.Shape.NoFrame)
        self.bars.clicked.connect(self._search)
        self.bars.activated.connect(self._search)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._title)
        column.addWidget(self._remark)
        column.addSpacing(4)
        column.addWidget(self.bars)
        column.addStretch(1)

    def show_bars(self, title: str, remark: str, bars: Sequence[Bar]) -> None:
        """Show other bars, with what they are and what is to be said of them."""
        self._title.setText(title)
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        at = self.bars.currentIndex().row()
        self._model.show(bars)
        self.bars.setAccessibleName(title)
        self.bars.setAccessibleDescription("; ".join(filter(None, (remark, *(bar.words for bar in bars if bar.value)))))
        self.bars.setFixedHeight(_HEIGHT if self._is_upright else max(len(bars), 1) * ROW_HEIGHT)
        self.bars.setVisible(bool(bars))
        if self.bars.hasFocus():
            self.bars.setCurrentIndex(self._model.index(max(at, 0), 0))

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme."""
        self._painter.set_tokens(tokens)
        self.bars.viewport().update()

    def _search(self, index: QModelIndex) -> None:
        bar: Bar = index.data(BAR)
        if bar.value:
            self.search_requested.emit(bar.query)
