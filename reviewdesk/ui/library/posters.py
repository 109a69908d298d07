"""The small pictures of the cards: made in the lane, one for each picture however many reviews show it, and bounded."""

from collections import OrderedDict
from functools import partial
from typing import Final, TypeAlias, TypeVar

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.services.images.media import Media
from reviewdesk.services.library.reviews import Summary
from reviewdesk.ui.library.card import POSTER
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.widgets.decoding import decoded

K = TypeVar("K")
V = TypeVar("V")
MOST: Final = 512
"""So many pictures are kept, of 45 kB each."""
_DECODED: Final = QSize(1280, 1280)
Key: TypeAlias = tuple[str, str]
"""A review's id and the name that the image has there."""


class Posters(QObject):
    """Gives the picture of a review, or None until it is made; `come` says that there is one more."""

    come = Signal()
    failed = Signal(object)

    def __init__(self, media: Media, lane: Lane, parent: QObject) -> None:
        super().__init__(parent)
        self._media = media
        self._lane = lane
        self._digests: OrderedDict[Key, str] = OrderedDict()
        self._pictures: OrderedDict[str, QPixmap | None] = OrderedDict()

    def of(self, summary: Summary) -> QPixmap | None:
        """Give the picture of a review's card, None where there is none, or none yet."""
        key = (summary.id, summary.featured_image)
        if not summary.featured_image:
            return None
        if key not in self._digests:
            _remember(self._digests, key, "", 4 * MOST)
            work = partial(_digest, self._media, key)
            self._lane.run(work, partial(self._take_digest, key), self.failed.emit)
        return self._picture(key, self._digests[key])

    def _picture(self, key: Key, digest: str) -> QPixmap | None:
        if digest and digest not in self._pictures:
            _remember(self._pictures, digest, None, MOST)
            self._lane.run(partial(_made, self._media, key), partial(self._take, digest), self.failed.emit)
        if digest:
            self._pictures.move_to_end(digest)
        return self._pictures.get(digest)

    def _take_digest(self, key: Key, digest: str) -> None:
        _remember(self._digests, key, digest, 4 * MOST)
        if digest:
            self.come.emit()

    def _take(self, digest: str, image: QImage | None) -> None:
        if image is not None:
            _remember(self._pictures, digest, QPixmap.fromImage(image), MOST)
            self.come.emit()


def _digest(media: Media, key: Key) -> str:
    return media.digest(ReviewId(key[0]), key[1])


def _made(media: Media, key: Key) -> QImage | None:
    data = media.get(ReviewId(key[0]), key[1])
    image = decoded(data, _DECODED) if data else None
    if image is None:
        return None
    size = POSTER * 2
    filled = image.scaled(
        size, Qt.AspectRatioMode.KeepAspectRatioByExpanding, Qt.TransformationMode.SmoothTransformation
    )
    left, top = (filled.width() - size.width()) // 2, (filled.height() - size.height()) // 2
    return filled.copy(left, top, size.width(), size.height())


def _remember(known: OrderedDict[K, V], key: K, value: V, most: int) -> None:
    known[key] = value
    while len(known) > most:
        known.popitem(last=False)
