"""The library panel's widgets: which reviews, the search box, what it found, and the cards."""

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QStackedLayout,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.library.card import Card
from reviewdesk.ui.library.empty import EmptyLibrary
from reviewdesk.ui.library.facet_row import FacetRow
from reviewdesk.ui.library.list_view import ReviewList
from reviewdesk.ui.library.many_bar import DoneLine, ManyBar
from reviewdesk.ui.library.model import ReviewModel
from reviewdesk.ui.library.place_list import PlaceList
from reviewdesk.ui.library.places import ALL, TRASHED
from reviewdesk.ui.library.search_box import SearchBox
from reviewdesk.ui.library.sort_button import SortButton
from reviewdesk.ui.library.trash_bar import TrashBar

REMARK_PAUSE_MS = 900
"""So long a facet may be half typed before it is called wrong."""

_ROOMY = 620
"""From this height on the parts of the library are a list of their own."""

_GAP, _SIDES = 6, 28
"""Between the parts of the head, and left and right of them together."""


class LibraryView(QWidget):
    """Shows the list and says what the writer wants of it."""

    search_edited = Signal(str, str)
    search_entered = Signal()
    order_switched = Signal()
    keep_requested = Signal()
    open_requested = Signal(str)
    new_requested = Signal()
    import_requested = Signal()
    export_requested = Signal(list)
    trash_requested = Signal(list)
    untrash_requested = Signal(list)
    delete_requested = Signal(list)
    empty_requested = Signal()
    tags_requested = Signal(list)
    status_requested = Signal(list, str)

    def __init__(self, model: ReviewModel, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._model = model
        self._card = card
        self._current = ""
        self._remark = ""
        self._remark_pause = QTimer(self, singleShot=True, interval=REMARK_PAUSE_MS)
        self._remark_pause.timeout.connect(self._show_remark)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        self.places = PlaceList(self)
        self.places.place_changed.connect(self._tell_search)
        column.addLayout(self._head())
        column.addLayout(self._search_row())
        self.facets = FacetRow(self.search, self)
        column.addLayout(_in_row(16, 12, self.facets))
        column.addLayout(_in_row(8, 8, self.places.rows))
        self.sort = SortButton(self)
        self._sort_row = sort_row = _in_row(14, 12, self.sort, is_at_left=True)
        self._keep = QPushButton(self.tr("Keep…"), self)
        self._keep.setAccessibleName(self.tr("Keep Search…"))
        self._keep.setToolTip(self._keep.accessibleName())
        self._keep.setObjectName("keepSearch")
        self._keep.setProperty("look", "flat")
        self._keep.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._keep.clicked.connect(self.keep_requested)
        self._keep.hide()
        sort_row.addWidget(self._keep)
        sort_row.setSpacing(4)
        column.addLayout(sort_row)
        column.addWidget(self._found_row())
        column.addWidget(self._make_remark())
        self._trash_bar = TrashBar(self)
        self._trash_bar.empty_requested.connect(self.empty_requested)
        column.addWidget(self._trash_bar)
        self._body = QStackedLayout()
        self._body.addWidget(self._make_list(model, card))
        self._body.addWidget(self._make_empty())
        column.addLayout(self._body, 1)
        self.done = DoneLine(self)
        self.done.left.connect(self._list.enter)
        column.addWidget(self.done)
        self.many = ManyBar(self)
        column.addWidget(self.many)
        self._list.picked_changed.connect(self.many.show_picked)
        self.many.chosen.connect(self._list.ask)
        model.modelReset.connect(self._show_what_is_there)
        self.setTabOrder(self.search, self.places.rows)

    def offer(self, *actions: QAction) -> None:
        """Put buttons for other looks at the library at the end of the line over the list."""
        for action in actions:
            button = QToolButton(self)
            button.setObjectName(f"{action.objectName()}Button")
            button.setDefaultAction(action)
            button.setAccessibleName(action.text())
            self._sort_row.addWidget(button)

    def show_current(self, review_id: str) -> None:
        """Mark the review that is open, now and whenever the list is filled anew; the empty id marks none."""
        self._current = review_id
        self._list.mark(review_id)

    def show_outcome(self, count: str, other_order: str, remark: str) -> None:
        """Say how much was found, offer the other order, and, after a while, what was not taken as it was typed."""
        self._count.setText(count)
        self._order.setText(other_order)
        self._order.setVisible(bool(other_order))
        self._found.setVisible(bool(count))
        self._remark = remark
        if remark and remark != self._remark_label.text():
            self._remark_pause.start()
        elif not remark:
            self._show_remark()

    def resizeEvent(self, event: QResizeEvent) -> None:
        is_low = self.height() < _ROOMY
        self.places.fold(is_low)
        parts = (self.places.line, self.places.count, *self._ways_in)
        needed = sum(part.sizeHint().width() + _GAP for part in parts) + _SIDES
        self._ways_in[0].setVisible(not is_low or needed <= self.width())  # the menu has it, too
        super().resizeEvent(event)

    def picked(self) -> list[str]:
        """Give the ids of the reviews that are picked, as far as one sees it."""
        return self._list.picked() if self._list.isVisible() else []

    def update_list(self) -> None:
        """Paint the cards anew."""
        self._list.viewport().update()

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        row.setSpacing(_GAP)
        for part in (self.places.title, self.places.line, self.places.count):
            row.addWidget(part)
        row.addStretch(1)
        self._ways_in: list[QPushButton] = []
        for name, words, signal in (
            ("importReviews", self.tr("Import…"), self.import_requested),
            ("newReview", self.tr("New"), self.new_requested),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setAccessibleName(words)
            button.clicked.connect(signal)
            row.addWidget(button)
            self._ways_in.append(button)
        return row

    def _search_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        self.search = SearchBox(self)
        self.search.setObjectName("librarySearch")
        self.search.setPlaceholderText(self.tr("Search: words, director:, rating>=4"))
        self.search.setToolTip(
            self.tr("Words, “phrases”, -without, begin*, and facets: press the Down key to see them")
        )
        self.search.setAccessibleName(self.tr("Search the library"))
        self.search.textChanged.connect(self._tell_search)
        self.search.entered.connect(self._enter)
        row.addWidget(self.search)
        return row

    def _found_row(self) -> QWidget:
        self._found = QWidget(self)
        row = QHBoxLayout(self._found)
        row.setContentsMargins(16, 0, 12, 0)
        self._count = QLabel(self._found)
        self._count.setObjectName("foundCount")
        self._count.setProperty("look", "hint")
        self._count.setWordWrap(True)
        self._order = QPushButton(self._found)
        self._order.setObjectName("otherOrder")
        self._order.setProperty("look", "flat")
        self._order.clicked.connect(self.order_switched)
        row.addWidget(self._count, 1)
        row.addWidget(self._order)
        self._found.hide()
        return self._found

    def _make_remark(self) -> QWidget:
        self._remark_row = QWidget(self)
        row = QHBoxLayout(self._remark_row)
        row.setContentsMargins(16, 0, 12, 0)
        self._remark_label = QLabel(self._remark_row)
        self._remark_label.setObjectName("searchRemark")
        self._remark_label.setProperty("look", "problem")
        self._remark_label.setTextFormat(Qt.TextFormat.PlainText)
        self._remark_label.setWordWrap(True)
        row.addWidget(self._remark_label)
        self._remark_row.hide()
        return self._remark_row

    def _make_list(self, model: ReviewModel, card: Card) -> QWidget:
        self._list = ReviewList(model, card, self)
        self._list.setAccessibleName(self.tr("Reviews"))
        self._list.open_requested.connect(self.open_requested)
        self._list.export_requested.connect(self.export_requested)
        self._list.trash_requested.connect(self.trash_requested)
        self._list.untrash_requested.connect(self.untrash_requested)
        self._list.delete_requested.connect(self.delete_requested)
        self._list.tags_requested.connect(self.tags_requested)
        self._list.status_requested.connect(self.status_requested)
        self._list.search_requested.connect(self.focus_search)
        self.search.left.connect(self._list.enter)
        return self._list

    def _make_empty(self) -> QWidget:
        self._empty = EmptyLibrary(self)
        self._empty.clear_requested.connect(self._clear_search)
        self._empty.everywhere_requested.connect(self._search_everywhere)
        return self._empty

    def _show_what_is_there(self) -> None:
        self._card.has_passages = self._model.has_passages
        self._card.is_grouped = self._model.has_months
        if self._model.rowCount() == 0:
            place = self.places.words if self.places.place != ALL else ""
            self._empty.explain(bool(self.search.text().strip()), place)
        is_empty = self._model.rowCount() == 0
        self._trash_bar.setVisible(self.places.place == TRASHED and not is_empty)
        self._body.setCurrentIndex(int(is_empty))
        self._list.settle(self._current)

    def _show_remark(self) -> None:
        self._remark_pause.stop()
        self._remark_label.setText(self._remark)
        self._remark_row.setVisible(bool(self._remark))

    def _tell_search(self) -> None:
        self._remark_pause.stop()
        self._keep.setVisible(bool(self.search.text().strip()))
        self.search_edited.emit(self.search.text(), self.places.place)

    def _enter(self) -> None:
        self.search_entered.emit()
        self._list.enter()

    def _clear_search(self) -> None:
        self.places.choose(ALL)
        self.search.clear()
        self.focus_search()

    def _search_everywhere(self) -> None:
        self.places.choose(ALL)
        self.focus_search()


def _in_row(left: int, right: int, part: QWidget, *, is_at_left: bool = False) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(left, 0, right, 0)
    row.addWidget(part)
    if is_at_left:
        row.addStretch(1)
    return row
