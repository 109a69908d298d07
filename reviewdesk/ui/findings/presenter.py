"""Wires the open review to its checks and its length, after a pause in the typing."""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import SettingsError
from reviewdesk.markup.plain import reading_minutes
from reviewdesk.markup.splice import gather
from reviewdesk.services.checking import Checked, Checking, Finding, Severity, Splice, archive_of
from reviewdesk.services.desk import Desk
from reviewdesk.services.muting import Muting, heard
from reviewdesk.ui.findings.muted import Muted
from reviewdesk.ui.findings.view import FindingsView, Line
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import code_words

PAUSE_MS = 400
STEADY_MS = 4_000
"""The longest that one writes without a pause and has the words of a while ago."""

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What was found, and what nobody on this desk wants to hear of, with the reasons."""

    checked: Checked
    muted: Mapping[str, str]


class FindingsPresenter(QObject):
    """Counts and checks in the lane what changed; `counted` gives words, minutes and the number of findings."""

    counted = Signal(int, int, int)
    sections_counted = Signal(object, object)
    """The sections, and how the source blocks have changed since they were as counted."""
    place_requested = Signal(str, int)
    image_requested = Signal(str, str)
    failed = Signal(object)

    def __init__(self, desk: Desk, lane: Lane, tokens: Tokens, parent: QObject) -> None:
        super().__init__(parent)
        self._lane = lane
        self._checking = Checking(partial(archive_of, desk.store))
        self._muting = Muting(desk.store.name)
        self._review: Review | None = None
        self._splices: list[Splice] = []
        self.view = FindingsView(tokens)
        self.view.place_requested.connect(self.place_requested)
        self.view.image_requested.connect(self.image_requested)
        self.view.mute_requested.connect(self._mute)
        self.view.unmute_requested.connect(self._unmute)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._steady = QTimer(self, singleShot=True, interval=STEADY_MS)
        for timer in (self._pause, self._steady):
            timer.timeout.connect(self._look)

    def set_pauses(self, pause: int, steady: int) -> None:
        """Look after a pause of so many milliseconds, and after so many of steady writing."""
        self._pause.setInterval(pause)
        self._steady.setInterval(steady)

    def open(self, review: Review) -> None:
        """Look at a review at once."""
        self._review = review
        self._splices.clear()
        self._lane.run(partial(_open, self._checking, self._muting, review), partial(self._show, review.id))

    def splice(self, changes: Sequence[Splice]) -> None:
        """Take note of how the body changes; `update` follows with the review."""
        gather(self._splices, changes)

    def update(self, review: Review) -> None:
        """Look at a review when the typing pauses, or has gone on for long."""
        self._review = review
        self._pause.start()
        if not self._steady.isActive():
            self._steady.start()

    def clear(self) -> None:
        """Look at nothing any more."""
        self._review = None
        self._splices.clear()
        self._stop()
        self.view.show_lines(())

    def _stop(self) -> None:
        self._pause.stop()
        self._steady.stop()

    def _look(self) -> None:
        self._stop()
        if self._review is not None:
            splices, self._splices = tuple(self._splices), []
            work = partial(_follow, self._checking, self._muting, self._review, splices)
            self._lane.run(work, partial(self._show, self._review.id))

    def _mute(self, code: str, reason: str) -> None:
        self._lane.run(partial(self._muting.mute, code, reason), self._look_again, self.failed.emit)

    def _unmute(self, code: str) -> None:
        self._lane.run(partial(self._muting.unmute, code), self._look_again, self.failed.emit)

    def _look_again(self, _: None) -> None:
        self._look()

    def _show(self, review_id: ReviewId, seen: _Seen) -> None:
        if self._review is None or self._review.id != review_id:
            return
        findings = heard(seen.checked.findings, seen.muted)
        self.view.show_lines([_line(finding) for finding in findings])
        self.view.show_muted([Muted(code, code_words(code, {}), reason) for code, reason in seen.muted.items()])
        self.sections_counted.emit(seen.checked.sections, tuple(self._splices))
        self.counted.emit(seen.checked.words, reading_minutes(seen.checked.words), len(findings))


def _open(checking: Checking, muting: Muting, review: Review) -> _Seen:
    return _Seen(checking.open(review, datetime.now(UTC)), _muted(muting))


def _follow(checking: Checking, muting: Muting, review: Review, splices: Sequence[Splice]) -> _Seen:
    return _Seen(checking.follow(review, datetime.now(UTC), splices), _muted(muting))


def _muted(muting: Muting) -> Mapping[str, str]:
    try:
        return muting.reasons()
    except SettingsError as error:
        log.warning("the muted checks cannot be read, so all are heard: %s", error)
        return {}


def _line(finding: Finding) -> Line:
    words, is_error = code_words(finding.code, dict(finding.data)), finding.severity is Severity.ERROR
    line = Line(words, finding.place, is_error, finding.block or 0, finding.code)
    if finding.place != "images":
        return line
    field = "credit" if finding.code == "check-no-credit" else "alt"
    return replace(line, image=str(finding.data["image"]), image_field=field)
