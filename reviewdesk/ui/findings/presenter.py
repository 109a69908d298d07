"""Wires the open review to its checks and its length, after a pause in the typing."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.markup.plain import reading_minutes
from reviewdesk.services.checking import Checked, Checking, Finding, Severity, Splice, archive_of
from reviewdesk.services.desk import Desk
from reviewdesk.ui.findings.view import FindingsView, Line
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import code_words

PAUSE_MS = 400


class FindingsPresenter(QObject):
    """Counts and checks in the lane what changed; `counted` gives words, minutes and the number of findings."""

    counted = Signal(int, int, int)
    place_requested = Signal(str, int)

    def __init__(self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._checking = Checking(partial(archive_of, desk.store))
        self._review: Review | None = None
        self._splices: list[Splice] = []
        self.view = FindingsView(tokens)
        self.view.place_requested.connect(self.place_requested)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def open(self, review: Review) -> None:
        """Look at a review at once."""
        self._review = review
        self._splices.clear()
        self._lane.run(partial(_open, self._checking, review), partial(self._show, review.id))

    def splice(self, changes: Sequence[Splice]) -> None:
        """Take note of how the body changes; `update` follows with the review."""
        self._splices.extend(changes)

    def update(self, review: Review) -> None:
        """Look at a review when the typing pauses."""
        self._review = review
        self._pause.start()

    def clear(self) -> None:
        """Look at nothing any more."""
        self._review = None
        self._splices.clear()
        self._pause.stop()
        self.view.show_lines(())

    def _look(self) -> None:
        if self._review is not None:
            splices, self._splices = tuple(self._splices), []
            work = partial(_follow, self._checking, self._review, splices)
            self._lane.run(work, partial(self._show, self._review.id))

    def _show(self, review_id: ReviewId, seen: Checked) -> None:
        if self._review is None or self._review.id != review_id:
            return
        self.view.show_lines([_line(finding) for finding in seen.findings])
        self.counted.emit(seen.words, reading_minutes(seen.words), len(seen.findings))


def _open(checking: Checking, review: Review) -> Checked:
    return checking.open(review, datetime.now(UTC))


def _follow(checking: Checking, review: Review, splices: Sequence[Splice]) -> Checked:
    return checking.follow(review, datetime.now(UTC), splices)


def _line(finding: Finding) -> Line:
    words = code_words(finding.code, dict(finding.data))
    return Line(words, finding.place, finding.severity is Severity.ERROR, finding.block or 0)
