"""One button that says how the list is sorted, and a menu to change it."""

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtGui import QAction, QActionGroup, QResizeEvent
from PySide6.QtWidgets import QMenu, QPushButton, QSizePolicy, QWidget

from reviewdesk.services.library.reviews import NEWEST, SortBy, Sorting
from reviewdesk.ui.library.months import can_group

_DAYS = (SortBy.EDITED, SortBy.PUBLISHED, SortBy.YEAR)


class SortButton(QPushButton):
    """Shows and changes order and grouping; `arranged` tells of both."""

    arranged = Signal(object, bool)  # Sorting, is_grouped

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("librarySort")
        self.setProperty("look", "flat")
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._sorting, self._is_grouped = NEWEST, False
        self._whole = self._short = ""
        menu = QMenu(self)
        self._by = QActionGroup(menu)
        self._way = QActionGroup(menu)
        for by, words in _by_words().items():
            self._add(menu, self._by, words, by)
        menu.addSeparator()
        for is_descending in (True, False):
            self._add(menu, self._way, "", is_descending)
        menu.addSeparator()
        self._group = menu.addAction(self.tr("Group by Month"))
        self._group.setCheckable(True)
        self._by.triggered.connect(self._sort_by)
        self._way.triggered.connect(self._turn)
        self._group.triggered.connect(self._set_grouped)
        self.setMenu(menu)
        self.show_arrangement(NEWEST, is_grouped=False)

    def show_arrangement(self, sorting: Sorting, *, is_grouped: bool) -> None:
        """Show how the list is sorted and grouped."""
        self._sorting, self._is_grouped = sorting, is_grouped
        for action in self._by.actions():
            action.setChecked(action.data() == sorting.by)
        for action in self._way.actions():
            words = _way_words(sorting.by, is_descending=action.data())
            action.setText(words[:1].upper() + words[1:])
            action.setChecked(action.data() == sorting.is_descending)
        self._group.setEnabled(can_group(sorting))
        self._group.setChecked(is_grouped and can_group(sorting))
        by, way = _by_words()[sorting.by], _way_words(sorting.by, is_descending=sorting.is_descending)
        self._whole = self.tr("%1: %2").replace("%1", by).replace("%2", way)
        self._short = f"{by} {'↓' if sorting.is_descending else '↑'}"
        self.setToolTip(self._whole)
        self._fit()
        self.setAccessibleName(self.tr("Sort and group: %1, %2").replace("%1", by).replace("%2", way))

    def sizeHint(self) -> QSize:
        """Ask for room for all words, also where there was too little."""
        hint, advance = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(hint.width() + advance(self._whole) - advance(self.text()), hint.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(60, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Say the way with an arrow where the words have no room."""
        text = self._whole if self.width() >= self.sizeHint().width() else self._short
        if text != self.text():
            self.setText(text)
        self.updateGeometry()

    def _add(self, menu: QMenu, group: QActionGroup, words: str, data: object) -> None:
        action = menu.addAction(words)
        action.setCheckable(True)
        action.setData(data)
        group.addAction(action)

    def _sort_by(self, action: QAction) -> None:
        by = SortBy(action.data())
        if by is not self._sorting.by:
            self._arrange(Sorting(by, is_descending=by is not SortBy.TITLE), is_grouped=self._is_grouped)

    def _turn(self, action: QAction) -> None:
        self._arrange(Sorting(self._sorting.by, bool(action.data())), is_grouped=self._is_grouped)

    def _set_grouped(self, is_grouped: bool) -> None:
        self._arrange(self._sorting, is_grouped=is_grouped)

    def _arrange(self, sorting: Sorting, *, is_grouped: bool) -> None:
        self.show_arrangement(sorting, is_grouped=is_grouped)
        self.arranged.emit(sorting, is_grouped)


def _by_words() -> dict[SortBy, str]:
    return {
        SortBy.EDITED: QCoreApplication.translate("Library", "Edited"),
        SortBy.PUBLISHED: QCoreApplication.translate("Library", "Published"),
        SortBy.TITLE: QCoreApplication.translate("Library", "Film title"),
        SortBy.YEAR: QCoreApplication.translate("Library", "Year"),
        SortBy.RATING: QCoreApplication.translate("Library", "Rating"),
        SortBy.WORDS: QCoreApplication.translate("Library", "Words"),
    }


def _way_words(by: SortBy, *, is_descending: bool) -> str:
    if by in _DAYS:
        first = QCoreApplication.translate("Library", "newest first")
        last = QCoreApplication.translate("Library", "oldest first")
    elif by is SortBy.TITLE:
        first = QCoreApplication.translate("Library", "Z to A")
        last = QCoreApplication.translate("Library", "A to Z")
    elif by is SortBy.RATING:
        first = QCoreApplication.translate("Library", "highest first")
        last = QCoreApplication.translate("Library", "lowest first")
    else:
        first = QCoreApplication.translate("Library", "longest first")
        last = QCoreApplication.translate("Library", "shortest first")
    return first if is_descending else last
