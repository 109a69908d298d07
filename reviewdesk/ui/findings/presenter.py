"""Wires the open review to its checks and its length, after a pause in the typing."""

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.markup.plain import reading_minutes, word_count
from reviewdesk.services.checking import Finding, Severity, check
from reviewdesk.ui.findings.view import FindingsView, Line
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import code_words

PAUSE_MS = 400


class FindingsPresenter(QObject):
    """Counts and checks in the lane; `counted` gives words, minutes and the number of findings."""

    counted = Signal(int, int, int)
    place_requested = Signal(str, int)

    def __init__(self, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._review: Review | None = None
        self.view = FindingsView(tokens)
        self.view.place_requested.connect(self.place_requested)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._look)

    def open(self, review: Review) -> None:
        """Look at a review at once."""
        self._review = review
        self._look()

    def update(self, review: Review) -> None:
        """Look at a review when the typing pauses."""
        self._review = review
        self._pause.start()

    def clear(self) -> None:
        """Look at nothing any more."""
        self._review = None
        self._pause.stop()
        self.view.show_lines(())

    def _look(self) -> None:
        if self._review is not None:
            self._lane.run(partial(_look_at, self._review), partial(self._show, self._review.id))

    def _show(self, review_id: ReviewId, seen: tuple[int, tuple[Finding, ...]]) -> None:
        if self._review is None or self._review.id != review_id:
            return
        words, findings = seen
        self.view.show_lines([_line(finding) for finding in findings])
        self.counted.emit(words, reading_minutes(words), len(findings))


def _look_at(review: Review) -> tuple[int, tuple[Finding, ...]]:
    return word_count(review.body), check(review, datetime.now(UTC))


def _line(finding: Finding) -> Line:
    words = code_words(finding.code, dict(finding.data))
    return Line(words, finding.place, finding.severity is Severity.ERROR, finding.block or 0)
