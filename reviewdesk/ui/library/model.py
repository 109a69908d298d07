"""The library's list for Qt: pages of summaries, asked for as one scrolls, never all at once."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from reviewdesk.domain.review import Review
from reviewdesk.services.library import Summary
from reviewdesk.ui.words import status_words

PAGE = 100
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
SUMMARY = Qt.ItemDataRole.UserRole


class SummaryModel(QAbstractListModel):
    """Summaries, newest first; `page_wanted` asks for those after the given one (None: from the start)."""

    page_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Summary] = []
        self._last: Summary | None = None
        self._is_whole = True
        self._is_asking = False

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """Count the summaries that are here."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the summary itself, its spoken name and its tool tip."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == SUMMARY:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return ", ".join(
                part for part in (row.title or row.headline, row.headline, status_words()[row.status]) if part
            )
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.headline
        return None

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        """Tell whether another page may be there."""
        return not parent.isValid() and not self._is_whole and not self._is_asking

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Ask for the next page."""
        self._is_asking = True
        self.page_wanted.emit(self._last)

    def restart(self) -> None:
        """Ask for the first page; the old rows stay until it comes."""
        self._is_asking = True
        self.page_wanted.emit(None)

    def take_page(self, after: Summary | None, page: Sequence[Summary]) -> None:
        """Show a page that has come: the first one replaces all, a later one goes to the end where it still fits."""
        if after is not None and after is not self._last:
            return
        self._is_asking = False
        self._is_whole = len(page) < PAGE
        self._last = page[-1] if page else after
        if after is None:
            self.beginResetModel()
            self._rows = list(page)
            self.endResetModel()
        elif page:
            first = len(self._rows)
            self.beginInsertRows(NOWHERE, first, first + len(page) - 1)
            self._rows.extend(page)
            self.endInsertRows()

    def give_up(self) -> None:
        """Keep what is here: the page that was asked for does not come."""
        self._is_asking = False
        self._is_whole = True

    def revise(self, at: QModelIndex, review: Review, words: int, edited: datetime) -> None:
        """Show what is being typed in the open review at its old place, so that nothing jumps."""
        old = self._rows[at.row()]
        work = review.work
        self._rows[at.row()] = replace(
            old,
            headline=review.headline,
            title=work.title,
            year=work.year,
            status=review.status,
            featured_image=review.featured_image,
            words=words,
            edited=edited,
        )
        self.dataChanged.emit(at, at)

    def find(self, review_id: str) -> QModelIndex:
        """Give the place of a review; an invalid index where it is not among the rows here."""
        return next((self.index(at) for at, row in enumerate(self._rows) if row.id == review_id), QModelIndex())
