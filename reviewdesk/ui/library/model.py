"""The library's list for Qt: pages of hits, asked for as one scrolls, never all at once."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from PySide6.QtCore import (
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSignalBlocker,
    QStringListModel,
    Qt,
    Signal,
)

from reviewdesk.domain.review import Review
from reviewdesk.services.library.reviews import Found, Hit
from reviewdesk.ui.library.months import month_of
from reviewdesk.ui.words import status_words

PAGE = 100
Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
HIT = Qt.ItemDataRole.UserRole
MONTH = Qt.ItemDataRole.UserRole + 1
"""The heading over a review that is the first of its month; empty over the others."""


_ROW = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class ReviewModel(QStringListModel):
    """Reviews as they were found; `page_wanted` asks for the page after the given one (None: for the first).

    The strings stay empty. They are there because the list asks for every row, by its number, whenever a page comes:
    what counts the rows must be no Python, or a page takes a tenth of a second where 80,000 are there already.
    """

    page_wanted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Hit] = []
        self._places: dict[str, int] = {}
        self._months: list[str] = []
        self._last: Found | None = None
        self._is_asking = False
        self._mime: Callable[[list[str]], QMimeData] | None = None
        self._dragged: QMimeData | None = None
        self.has_passages = False
        self.is_grouped = False
        """Whether reviews are to stand under months, where the order of the list has any."""

        self.is_same_list = False
        """Whether the rows, when they were replaced, are the list that was there, as it now is."""

    @property
    def has_months(self) -> bool:
        """Tell whether the reviews stand under months."""
        return any(self._months)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Give the hit, its spoken name and its tool tip."""
        if not index.isValid():
            return None
        hit = self._rows[index.row()]
        row = hit.summary
        if role == HIT:
            return hit
        if role == MONTH:
            return self._heading(index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            parts = (
                self._heading(index.row()),
                row.title or row.headline,
                row.headline,
                status_words()[row.status],
                hit.snippet,
            )
            return ", ".join(part for part in parts if part)
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.headline
        return None

    def set_mime(self, mime: Callable[[list[str]], QMimeData]) -> None:
        """Let reviews be dragged out, as what this makes of their ids."""
        self._mime = mime

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let what is there be picked and, where something can be made of it, dragged."""
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _ROW | Qt.ItemFlag.ItemIsDragEnabled if self._mime is not None else _ROW

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """Give what is dragged; the model holds it, for Qt does not."""
        ids = [str(index.data(HIT).summary.id) for index in sorted(indexes, key=QModelIndex.row)]
        self._dragged = self._mime(ids) if self._mime is not None else super().mimeData(indexes)
        return self._dragged

    def canFetchMore(self, parent: Index = NOWHERE) -> bool:
        """Tell whether another page is there."""
        return not parent.isValid() and not self._is_asking and self._last is not None and self._last.has_more

    def fetchMore(self, parent: Index = NOWHERE) -> None:
        """Ask for the next page."""
        self._is_asking = True
        self.page_wanted.emit(self._last)

    def restart(self) -> None:
        """Ask for the first page; the old rows stay until it comes."""
        self._is_asking = True
        self.page_wanted.emit(None)

    def take_page(self, before: Found | None, found: Found, *, is_same_list: bool = False) -> None:
        """Show a page that has come: the first one replaces all, a later one goes to the end where it still fits."""
        if before is not None and before is not self._last:
            return
        self._is_asking = False
        self._last = found
        if before is None:
            self.is_same_list = is_same_list
            self.has_passages = any(hit.snippet for hit in found.hits)
            self.beginResetModel()
            self._rows = list(found.hits)
            self._places = {hit.summary.id: at for at, hit in enumerate(found.hits)}
            with QSignalBlocker(self):
                self.removeRows(0, self.rowCount())
                self.insertRows(0, len(self._rows))
            self._months = [month_of(hit.summary, found) for hit in found.hits] if self.is_grouped else []
            self.endResetModel()
            return
        new = [hit for hit in found.hits if hit.summary.id not in self._places]
        if new:
            first = len(self._rows)
            self._rows.extend(new)
            self._places.update((hit.summary.id, at) for at, hit in enumerate(new, first))
            if self.is_grouped:
                self._months.extend(month_of(hit.summary, found) for hit in new)
            self.insertRows(first, len(new))
        else:
            self._last = None  # a damaged store can give the same page for ever

    def _heading(self, row: int) -> str:
        if row >= len(self._months) or (row and self._months[row] == self._months[row - 1]):
            return ""
        return self._months[row]

    def give_up(self) -> None:
        """Keep what is here: the page that was asked for does not come."""
        self._is_asking = False
        self._last = None

    def revise(self, at: QModelIndex, review: Review, words: int, edited: datetime) -> None:
        """Show what is being typed in the open review at its old place, so that nothing jumps."""
        old = self._rows[at.row()]
        work = review.work
        summary = old.summary._replace(
            headline=review.headline,
            title=work.title,
            year=work.year,
            status=review.status,
            featured_image=review.featured_image,
            words=words,
            edited=edited,
        )
        self._rows[at.row()] = replace(old, summary=summary)
        self.dataChanged.emit(at, at)

    def find(self, review_id: str) -> QModelIndex:
        """Give the place of a review; an invalid index where it is not among the rows here."""
        place = self._places.get(review_id)
        return QModelIndex() if place is None else self.index(place)
