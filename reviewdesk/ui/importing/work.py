"""What the import does in its lane: look, bring in, take back. Plain values in, none of it touches the window."""

import time
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from threading import Event
from typing import TypeVar

from reviewdesk.errors import InputError, ReviewDeskError
from reviewdesk.services.importing.fetching import Fetching
from reviewdesk.services.importing.items import CHANGING, Step
from reviewdesk.services.importing.planning import Plan
from reviewdesk.services.importing.records import Recorded, recorded
from reviewdesk.services.importing.report import report
from reviewdesk.services.importing.running import Importing
from reviewdesk.ui.words import code_words

T = TypeVar("T")
Told = Callable[[int], bool]
"""Hears how far it is, and tells whether to go on."""

_PAUSE_S = 0.05
"""So often, at most, is told how far it is."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of an import; `left` were not begun, `first` came in, `trouble` is why it cannot be taken back."""

    counts: Mapping[Step, int]
    done: int
    left: int = 0
    first: str = ""
    replaced: frozenset[str] = frozenset()
    record: Recorded | None = None
    trouble: ReviewDeskError | None = None


class _Telling:
    """Tells how far it is, not more often than one can see."""

    def __init__(self, told: Told) -> None:
        self._told = told
        self._next = 0.0

    def goes_on(self, count: int) -> bool:
        now = time.monotonic()
        if now < self._next:
            return True
        self._next = now + _PAUSE_S
        return self._told(count)


def after(kept: Event, work: Callable[[], T]) -> T:
    """Do what looks at the review on the desk or changes it, once what was typed there is kept."""
    kept.wait()
    return work()


def look(importing: Importing, paths: Sequence[Path], plan: Plan, told: Told) -> bool:
    """Fill the plan; False where that was ended early."""
    telling = _Telling(told)
    for item in importing.plan(paths):
        plan.add(item)
        if not telling.goes_on(len(plan)):
            return False
    return True


def run(
    importing: Importing, paths: Sequence[Path], plan: Plan, told: Told, fetching: Fetching | None = None
) -> Outcome:
    """Bring in what is chosen, with the images on the net where one gives who fetches them.

    StoreError where the disk does not take what came in last, ended early or not.
    """
    telling = _Telling(told)
    counts: Counter[Step] = Counter()
    replaced: set[str] = set()
    done, first = 0, ""
    with importing.record(paths) as record, closing(importing.run(plan.items(), record, fetching)) as items:
        for number, item in enumerate(items):
            plan.settle(number, item)
            counts[item.step] += 1
            done = number + 1
            if item.step is Step.REPLACE and item.review is not None:
                replaced.add(item.review.id)
            if not first and item.review is not None and item.step in (*CHANGING, Step.SAME):
                first = item.review.id
            if not telling.goes_on(done):
                break
    trouble = None
    if record.trouble is not None:
        reason = record.trouble.strerror or "the disk refused it"
        trouble = InputError("import-unrecorded", place=str(importing.folder), reason=reason)
    kept = next((each for each in recorded(importing.folder) if each.place == record.place), None)
    return Outcome(counts, done, len(plan) - done, first, frozenset(replaced), kept, trouble)


def write_report(record: Recorded, place: Path) -> Path:
    """Write the report of an import into a file; InputError where that cannot be."""
    try:
        with place.open("w", encoding="utf-8", errors="replace") as stream:
            stream.writelines(f"{line}\n" for line in report(record, code_words))
    except OSError as error:
        raise InputError("report-unwritten", name=str(place), reason=error.strerror or "no room") from error
    return place


@dataclass(frozen=True, slots=True)
class Back:
    """What became of an import that was taken back: the reviews in the trash, those as before, and how many stayed."""

    trashed: frozenset[str]
    restored: frozenset[str]
    refused: int


def undo(importing: Importing, record: Recorded, told: Told) -> Back:
    """Take an import back; StoreError where the disk does not take what was taken back last."""
    telling = _Telling(told)
    trashed: set[str] = set()
    restored: set[str] = set()
    refused = 0
    with closing(importing.undoing.undo(record)) as lines:
        for undone in lines:
            if undone.error is not None:
                refused += 1
            elif undone.line.id is not None:
                (restored if undone.line.step is Step.REPLACE else trashed).add(undone.line.id)
            if not telling.goes_on(len(trashed) + len(restored) + refused):
                break
    return Back(frozenset(trashed), frozenset(restored), refused)
