"""The library panel's widgets: search, filter, cards, and what an empty list says."""

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from reviewdesk.ui.library.card import Card
from reviewdesk.ui.library.model import SUMMARY, SummaryModel
from reviewdesk.ui.words import status_words

ALL = "all"


class LibraryView(QWidget):
    """Shows the list and says what the writer wants of it."""

    search_edited = Signal(str, str)
    open_requested = Signal(str)
    new_requested = Signal()
    import_requested = Signal()
    trash_requested = Signal(list)
    untrash_requested = Signal(list)

    def __init__(self, model: SummaryModel, card: Card, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("library")
        self._model = model
        self._card = card
        self._current = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._head())
        column.addWidget(self._search_row())
        self._body = QStackedLayout()
        self._body.addWidget(self._make_list())
        self._body.addWidget(self._make_empty())
        column.addLayout(self._body, 1)
        model.modelReset.connect(self._show_what_is_there)

    def show_current(self, review_id: str) -> None:
        """Mark the review that is open, now and whenever the list is filled anew; the empty id marks none."""
        self._current = review_id
        self._list.setCurrentIndex(self._model.find(review_id))

    def update_list(self) -> None:
        """Paint the cards anew."""
        self._list.viewport().update()

    def focus_search(self) -> None:
        """Put the caret into the search box."""
        self._search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search.selectAll()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(16, 0, 12, 0)
        heading = QLabel(self.tr("Library"), self)
        heading.setObjectName("panelHeading")
        row.addWidget(heading, 1)
        for name, words, signal in (
            ("importReviews", self.tr("Import…"), self.import_requested),
            ("newReview", self.tr("New"), self.new_requested),
        ):
            button = QPushButton(words, self)
            button.setObjectName(name)
            button.setAccessibleName(words)
            button.clicked.connect(signal)
            row.addWidget(button)
        return row

    def _search_row(self) -> QWidget:
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(16, 0, 12, 4)
        self._search = QLineEdit(part)
        self._search.setObjectName("librarySearch")
        self._search.setPlaceholderText(self.tr("Search"))
        self._search.setToolTip(self.tr("Search headlines, films and people"))
        self._search.setAccessibleName(self.tr("Search the library"))
        self._search.setClearButtonEnabled(True)
        self._status = QComboBox(part)
        self._status.setObjectName("libraryStatus")
        self._status.setAccessibleName(self.tr("Show which reviews"))
        self._status.addItem(self.tr("All"), ALL)
        for status, words in status_words().items():
            self._status.addItem(words, status)
        self._search.textChanged.connect(self._tell_search)
        self._status.currentIndexChanged.connect(self._tell_search)
        row.addWidget(self._search, 1)
        row.addWidget(self._status)
        return part

    def _make_list(self) -> QListView:
        self._list = QListView(self)
        self._list.setObjectName("reviews")
        self._list.setAccessibleName(self.tr("Reviews"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._card)
        self._list.setUniformItemSizes(True)
        self._list.setMouseTracking(True)
        self._list.setSelectionMode(QListView.SelectionMode.ExtendedSelection)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self._list.customContextMenuRequested.connect(self._show_menu)
        self._list.clicked.connect(self._open)
        self._list.activated.connect(self._open)
        return self._list

    def _make_empty(self) -> QWidget:
        part = QWidget(self)
        part.setObjectName("libraryEmpty")
        column = QVBoxLayout(part)
        column.setContentsMargins(16, 32, 16, 16)
        self._empty = QLabel(part)
        self._empty.setObjectName("notice")
        self._empty.setWordWrap(True)
        self._clear = QPushButton(self.tr("Clear the search"), part)
        self._clear.setObjectName("clearSearch")
        self._clear.clicked.connect(self._clear_search)
        column.addWidget(self._empty)
        column.addWidget(self._clear, 0, Qt.AlignmentFlag.AlignLeading)
        column.addStretch(1)
        return part

    def _show_what_is_there(self) -> None:
        is_empty = self._model.rowCount() == 0
        is_filtered = bool(self._search.text()) or self._status.currentData() != ALL
        self._empty.setText(
            self.tr("No review fits this search.")
            if is_filtered
            else self.tr(
                "No reviews yet. Begin one with New, or bring yours in with Import: Markdown files stay as they are."
            )
        )
        self._clear.setVisible(is_filtered)
        self._body.setCurrentIndex(int(is_empty))
        self.show_current(self._current)

    def _tell_search(self) -> None:
        self.search_edited.emit(self._search.text(), self._status.currentData())

    def _clear_search(self) -> None:
        self._status.setCurrentIndex(0)
        self._search.clear()

    def _open(self, index: QModelIndex) -> None:
        self.open_requested.emit(index.data(SUMMARY).id)

    def _selected(self) -> list[str]:
        return [index.data(SUMMARY).id for index in self._list.selectedIndexes()]

    def _show_menu(self, place: QPoint) -> None:
        if not self._selected():
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        are_trashed = all(index.data(SUMMARY).status == "trashed" for index in self._list.selectedIndexes())
        if are_trashed:
            menu.addAction(self.tr("Take Out of the Trash"), self._untrash)
        else:
            menu.addAction(self.tr("Move to Trash"), self._trash)
        menu.popup(self._list.viewport().mapToGlobal(place))

    def _trash(self) -> None:
        self.trash_requested.emit(self._selected())

    def _untrash(self) -> None:
        self.untrash_requested.emit(self._selected())
