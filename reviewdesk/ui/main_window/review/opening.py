"""Puts another review on the desk without holding the window up: its text is read in the lane, then shown."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ConflictError, ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.reading import ReadText
from reviewdesk.ui.body.rows.reading import read as read_text
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.tasks import Lane


class Opening(QObject):
    """The way of a review to the desk. Until the text is there one can go on writing in the review before.

    The newest wish counts; it is dropped where the review before cannot be kept. One in dispute waits for its turn.
    """

    failed = Signal(str, object)
    """Which review did not open, and why."""
    read = Signal()

    def __init__(self, desk: Desk, lane: Lane, editor: EditorPresenter) -> None:
        super().__init__(editor)
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._asked: ReviewId | None = None
        self._body: BodyDocument | None = None
        self._turn = QTimer(self, singleShot=True, interval=0)
        self._turn.timeout.connect(editor.save)
        editor.saving.settled.connect(self._show)
        editor.saving.stuck.connect(self._go_or_stay)

    def open(self, review_id: str) -> None:
        """Open a review once its text is read and the one on the desk is kept."""
        self._stay()
        self._asked = ReviewId(review_id)
        self._lane.run(partial(_text_of, self._desk, self._asked), self._take, partial(self._fail, review_id))

    def _take(self, found: tuple[ReviewId, ReadText]) -> None:
        """Lay the page out, and go on in a turn of its own, for both take their time with a long text."""
        review_id, text = found
        if review_id == self._asked and self._body is None:
            self._body = BodyDocument(text, self)
            self._turn.start()
            self.read.emit()

    def _show(self) -> None:
        if self._asked is None or self._body is None:
            return
        asked, body = self._asked, self._body
        self._asked = self._body = None
        try:
            self._editor.open(asked, body)
        except ReviewDeskError as error:
            self._fail(asked, error)

    def _fail(self, review_id: str, error: ReviewDeskError) -> None:
        self.failed.emit(review_id, error)

    def _go_or_stay(self, error: ReviewDeskError) -> None:
        if not isinstance(error, ConflictError):
            self._stay()
        elif self._body is not None:
            self._editor.put_aside()
            self._show()

    def _stay(self) -> None:
        if self._body is not None:
            self._body.deleteLater()
        self._asked = self._body = None


def _text_of(desk: Desk, review_id: ReviewId) -> tuple[ReviewId, ReadText]:
    return review_id, read_text(desk.library.get(review_id).review.body)
