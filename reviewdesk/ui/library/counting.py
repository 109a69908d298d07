"""Keeps the counts of the library's parts true, without counting at every key."""

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.review import Review
from reviewdesk.services.library.reviews import Library
from reviewdesk.ui.library.place_list import PlaceList
from reviewdesk.ui.tasks import Lane

_PAUSE_MS = 1500
"""So long after a change on the desk it lies in the store."""


class Counting(QObject):
    """Counts when it is told to, and once the open review stands elsewhere."""

    failed = Signal(object)

    def __init__(self, library: Library, lane: Lane, places: PlaceList, parent: QObject) -> None:
        super().__init__(parent)
        self._library = library
        self._lane = lane
        self._places = places
        self._standing: tuple[object, ...] = ()
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.count)

    def count(self) -> None:
        """Count all, after what the lane has to do first."""
        self._lane.run(self._library.counts, self._places.show_counts, self.failed.emit)

    def follow(self, review: Review) -> None:
        """Count in a while where the open review has another status or embargo."""
        standing = (review.id, review.status, review.embargo)
        if standing != self._standing:
            self._standing = standing
            self._pause.start()
