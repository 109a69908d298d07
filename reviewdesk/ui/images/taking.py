"""Takes in the pictures that are dropped on the text or pasted into it, all of one time together."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QIODevice, QObject, Signal
from PySide6.QtGui import QImage, QImageWriter

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.ui.body.clip import Clip
from reviewdesk.ui.body.landing import Landing
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

AT_ONCE = 40
"""The most files that are taken in at once."""


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of one offering: the names in the store, and why others are not there."""

    review_id: ReviewId
    names: tuple[str, ...]
    failures: tuple[ReviewDeskError, ...]
    left: int
    """How many files were not even looked at, because there were too many."""


class Taking(QObject):
    """Asks the store in the lane; `taken(landing, what)` answers what came in and where it belongs."""

    taken = Signal(object, object)

    def __init__(self, desk: Desk, lane: Lane, editor: EditorPresenter) -> None:
        super().__init__(editor)
        self._desk = desk
        self._lane = lane
        self._editor = editor

    def take(self, clip: Clip, landing: Landing) -> None:
        """Take in files, or the picture of a clipboard."""
        review = self._editor.review
        if review is not None:
            self._lane.run(partial(_taken, self._desk, review.id, clip), partial(self.taken.emit, landing))


def taken_words(taken: Taken) -> str:
    """Say what was not taken; nothing where everything was."""
    words = [error_words(taken.failures[0])] if taken.failures else []
    if (more := len(taken.failures) - 1) > 0:
        words.append(_tr("{number} more could not be taken either.").format(number=more))
    if taken.left:
        words.append(
            _tr("At most {most} files are taken at once; {number} were left out.").format(
                most=AT_ONCE, number=taken.left
            )
        )
    return " ".join(words)


def _taken(desk: Desk, review_id: ReviewId, clip: Clip) -> Taken:
    jobs: list[Callable[[], str]] = [partial(desk.media.add, review_id, Path(file)) for file in clip.files[:AT_ONCE]]
    if not clip.files:
        jobs.append(partial(_add_picture, desk, review_id, clip.picture))
    names, failures = [], []
    for job in jobs:
        try:
            names.append(job())
        except ReviewDeskError as error:
            failures.append(error)
    return Taken(review_id, tuple(names), tuple(failures), max(len(clip.files) - AT_ONCE, 0))


def _add_picture(desk: Desk, review_id: ReviewId, picture: bytes | QImage | None) -> str:
    data = _png(picture) if isinstance(picture, QImage) else picture or b""
    return desk.media.add_pasted(review_id, data, _tr("The picture on the clipboard"))


def _png(picture: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(picture)
    return bytes(buffer.data().data())


def _tr(words: str) -> str:
    return QCoreApplication.translate("Taking", words)
