"""Where in the library one looks: a list with counts, or, where there is little room, one line that opens."""

from collections.abc import Iterable

from PySide6.QtCore import QModelIndex, QObject, Signal
from PySide6.QtWidgets import QComboBox, QLabel, QListView, QWidget

from reviewdesk.services.library.reviews import Counts
from reviewdesk.ui.library.places import COUNT, PLACE, ROW_HEIGHT, PlaceRow, Places

_MOST_ROWS = 9


class PlaceList(QObject):
    """Keeps the two shapes of one choice: `line` with the `count` beside it, or `title` over `rows`."""

    place_changed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.places = Places()
        self._row = PlaceRow()
        self.title = QLabel(self.tr("Library"), parent)
        self.title.setProperty("look", "heading")
        self.count = QLabel(parent)
        self.count.setObjectName("placeCount")
        self.count.setProperty("look", "hint")
        self.line = QComboBox(parent)
        self.line.setObjectName("libraryStatus")
        self.line.setProperty("look", "heading")
        self.line.setAccessibleName(self.tr("Show which reviews"))
        self.line.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.line.setModel(self.places)
        self.line.setItemDelegate(self._row)
        self.rows = QListView(parent)
        self.rows.setObjectName("libraryPlaces")
        self.rows.setAccessibleName(self.tr("Show which reviews"))
        self.rows.setUniformItemSizes(True)
        self.rows.setMouseTracking(True)
        self.rows.setModel(self.places)
        self.rows.setItemDelegate(self._row)
        self.rows.setCurrentIndex(self.places.index(0))
        self.line.currentIndexChanged.connect(self._follow_line)
        self.rows.selectionModel().currentChanged.connect(self._follow_rows)
        self.places.dataChanged.connect(self._show_count)
        self.fold(False)

    @property
    def place(self) -> str:
        """Give the key of the part one looks at."""
        return str(self.line.currentData(PLACE))

    @property
    def words(self) -> str:
        """Give the name of the part one looks at."""
        return self.line.currentText()

    def choose(self, place: str) -> None:
        """Look at another part."""
        self.line.setCurrentIndex(self.places.row_of(place))

    def show_counts(self, counts: Counts) -> None:
        """Show how many reviews lie in each part."""
        self.places.show_counts(counts)

    def show_searches(self, names: Iterable[str]) -> None:
        """List searches by their names, and stay where one is if that is still there."""
        place = self.place
        self.line.blockSignals(True)
        self.places.show_searches(names)
        self.line.setCurrentIndex(self.places.row_of(place))
        self.line.blockSignals(False)
        self.rows.setCurrentIndex(self.places.index(self.line.currentIndex()))
        self._set_height()

    def fold(self, is_folded: bool) -> None:
        """Show one line instead of the list, or the list."""
        had_focus = self.rows.hasFocus() or self.line.hasFocus()
        for part, is_shown in (
            (self.title, not is_folded),
            (self.rows, not is_folded),
            (self.line, is_folded),
            (self.count, is_folded),
        ):
            part.setVisible(is_shown)
        self._set_height()
        if had_focus:
            (self.line if is_folded else self.rows).setFocus()

    def _set_height(self) -> None:
        self.rows.setFixedHeight(min(self.places.rowCount(), _MOST_ROWS) * ROW_HEIGHT)

    def _follow_line(self, row: int) -> None:
        self.rows.setCurrentIndex(self.places.index(row))
        self._show_count()
        self.place_changed.emit()

    def _follow_rows(self, index: QModelIndex) -> None:
        if index.isValid():
            self.line.setCurrentIndex(index.row())

    def _show_count(self) -> None:
        self.count.setText(str(self.line.currentData(COUNT) or ""))
