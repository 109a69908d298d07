"""The list of reviews: what one picks in it, and how it keeps its place when it is filled anew."""

from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QMenu, QWidget

from reviewdesk.ui.library.card import Card
from reviewdesk.ui.library.many_bar import fill_with_statuses
from reviewdesk.ui.library.model import HIT, ReviewModel

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, slots=True)
class _Place:
    """What one sees of the list: the topmost review and how far it is scrolled, what is picked, where the mark is."""

    top: str
    offset: int
    scrolled: int
    picked: tuple[str, ...]
    current: str


class ReviewList(QListView):
    """Shows cards; `search_requested` says that the writer goes up from the first one."""

    open_requested = Signal(str)
    export_requested = Signal(list)
    trash_requested = Signal(list)
    untrash_requested = Signal(list)
    delete_requested = Signal(list)
    search_requested = Signal()
    tags_requested = Signal(list)
    status_requested = Signal(list, str)
    picked_changed = Signal(int, bool)  # how many, are_all_trashed

    def __init__(self, model: ReviewModel, card: Card, parent: QWidget) -> None:
        super().__init__(parent)
        self._reviews = model
        self._place: _Place | None = None
        self._is_all_wanted = False
        self._is_picking = False
        self.setObjectName("reviews")
        self.setModel(model)
        self.setItemDelegate(card)
        self.setUniformItemSizes(True)
        self.setMouseTracking(True)
        self.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu)
        self.setDragEnabled(True)
        self.setDragDropMode(QListView.DragDropMode.DragOnly)
        self.clicked.connect(self._clicked)
        self.activated.connect(self._open)
        model.rowsInserted.connect(self._pick_the_rest)
        model.modelAboutToBeReset.connect(self._remember)
        self.selectionModel().selectionChanged.connect(self._tell_picked)
        model.modelReset.connect(self._tell_picked)

    def mark(self, review_id: str) -> None:
        """Put the mark on a review and show it, and leave those that are picked beside it.

        The empty id, or one that is not here, takes the mark away.
        """
        index = self._reviews.find(review_id)
        if index in self.selectedIndexes():
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.NoUpdate)
        else:
            self.setCurrentIndex(index)

    def picked(self) -> list[str]:
        """Give the ids of the picked reviews, as they stand in the list."""
        return [_id(index) for index in sorted(self.selectedIndexes(), key=QModelIndex.row)]

    def selectAll(self) -> None:
        """Pick every review of the list, also those that have not been fetched yet."""
        super().selectAll()
        self._is_all_wanted = self._reviews.canFetchMore()
        if self._is_all_wanted:
            self._reviews.fetchMore()

    def enter(self) -> None:
        """Take the focus, with the mark on the first review where it is on none."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self._reviews.index(0, 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def settle(self, open_review: str) -> None:
        """After the list was filled anew: stay where it was if it is the same list, else begin at its top."""
        place, self._place = self._place, None
        is_same = self._reviews.is_same_list and place is not None
        self.setAutoScroll(False)
        self.doItemsLayout()
        self.mark(place.current if is_same and place and place.current else open_review)
        if is_same and place is not None:
            self._go_back_to(place)
        else:
            self.scrollToTop()
        self.setAutoScroll(True)
        if self.hasFocus():
            self.enter()  # the keys need a place to begin from

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._is_all_wanted = False
        self._is_picking = bool(event.modifiers() & (CONTROL | SHIFT))
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._is_all_wanted = False
        if event.key() == Qt.Key.Key_Up and self.currentIndex().row() <= 0:
            self.search_requested.emit()
        else:
            super().keyPressEvent(event)

    def _remember(self) -> None:
        top = self.indexAt(QPoint(self.viewport().width() // 2, 0))
        self._place = _Place(
            _id(top),
            self.visualRect(top).top() if top.isValid() else 0,
            self.verticalScrollBar().value(),
            tuple(self.picked()),
            _id(self.currentIndex()),
        )

    def _go_back_to(self, place: _Place) -> None:
        selection = self.selectionModel()
        for each in place.picked:
            selection.select(self._reviews.find(each), QItemSelectionModel.SelectionFlag.Select)
        top = self._reviews.find(place.top)
        if place.scrolled and top.isValid():
            self.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() - place.offset)
        else:
            self.verticalScrollBar().setValue(place.scrolled)

    def _open(self, index: QModelIndex) -> None:
        self.open_requested.emit(_id(index))

    def _clicked(self, index: QModelIndex) -> None:
        """Open what is clicked, unless a key says that the click picks several."""
        if not self._is_picking:
            self._open(index)

    def _pick_the_rest(self, _parent: QModelIndex, first: int, last: int) -> None:
        if not self._is_all_wanted:
            return
        rest = QItemSelection(self._reviews.index(first, 0), self._reviews.index(last, 0))
        self.selectionModel().select(rest, QItemSelectionModel.SelectionFlag.Select)
        self._is_all_wanted = self._reviews.canFetchMore()
        if self._is_all_wanted:
            self._reviews.fetchMore()

    def _show_menu(self, place: QPoint) -> None:
        picked = len(self.selectedIndexes())
        if not picked:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if all(index.data(HIT).summary.status == "trashed" for index in self.selectedIndexes()):
            entries = {"untrash": self.tr("Take Out of the Trash"), "delete": self.tr("Delete for Ever…")}
        else:
            words = self.tr("Export…") if picked == 1 else self.tr("Export %1 Reviews…").replace("%1", str(picked))
            fill_with_statuses(menu.addMenu(self.tr("Status")))
            entries = {"export": words, "tags": self.tr("Tags…"), "trash": self.tr("Move to Trash")}
        for wish, words in entries.items():
            menu.addAction(words).setData(wish)
        menu.triggered.connect(self._ask_entry)
        menu.popup(self.viewport().mapToGlobal(place))

    def ask(self, wish: str) -> None:
        """Ask for something for all that are picked: a status, or what else the line under the list offers."""
        signals = {
            "export": self.export_requested,
            "trash": self.trash_requested,
            "untrash": self.untrash_requested,
            "delete": self.delete_requested,
            "tags": self.tags_requested,
        }
        if wish in signals:
            signals[wish].emit(self.picked())
        else:
            self.status_requested.emit(self.picked(), wish)

    def _ask_entry(self, entry: QAction) -> None:
        self.ask(entry.data())

    def _tell_picked(self) -> None:
        ranges = self.selectionModel().selection()
        count = sum(ranges.at(number).height() for number in range(ranges.count()))
        first = ranges.at(0).topLeft() if count else QModelIndex()
        self.picked_changed.emit(count, bool(count) and first.data(HIT).summary.status == "trashed")


def _id(index: QModelIndex) -> str:
    return str(index.data(HIT).summary.id) if index.isValid() else ""
