"""Writes a draft's changes through to disk as they are made, in a thread of its own."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import partial
from itertools import accumulate
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Event, Thread
from time import monotonic
from typing import Final, TypeAlias
from uuid import uuid4

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.journal.changes import Change, changes_between
from reviewdesk.store.journal.file import ENDING, JournalFile
from reviewdesk.store.journal.half_typed import read_half_typed, write_half_typed
from reviewdesk.store.journal.records import Base, Kept, Record, line_of

SYNC_SECONDS: Final = 0.5
MEND_SECONDS: Final = 5.0
"""So long after a failure it is tried again to write the journal, though nobody types."""
_ROOM: Final = 256 * 1024
"""A journal that has grown by so many bytes is written anew, without what the store holds."""
_PATIENCE: Final = 1000
"""Where the store has taken none of so many changes, what counts is what they come to."""


@dataclass(frozen=True, slots=True)
class _Saved:
    review: Review
    version: int


@dataclass(frozen=True, slots=True)
class _Rebased:
    base: Base
    since: tuple[Change, ...]
    is_resumed: bool = False


@dataclass(frozen=True, slots=True)
class _Flushed:
    reached: Event


@dataclass(frozen=True, slots=True)
class _Left:
    pass


@dataclass(frozen=True, slots=True)
class _HalfTyped:
    review_id: ReviewId
    texts: Mapping[str, str]


_Order: TypeAlias = Base | Change | _Saved | _Rebased | _Flushed | _Left | _HalfTyped


class JournalWriter:
    """One thread for the draft on the desk; every call returns at once and may come from one thread only.

    `troubled` is called in the writer's thread with an OSError when a change could not be written, and with None when
    the journal is whole again: the writer tries anew with each change and after a while, from what it remembers.
    """

    def __init__(self, folder: Path, troubled: Callable[[OSError | None], None]) -> None:
        self._folder = folder
        self._orders: SimpleQueue[_Order | None] = SimpleQueue()
        self._work = _Work(troubled)
        self._asked = self._done = 0
        self._thread = Thread(target=self._run, name="journal", daemon=True)

    def begin(self, review: Review, version: int) -> None:
        """Take another review, which the store holds as this version."""
        self._ask(Base(review, version))

    def note(self, change: Change) -> None:
        """Write a change down."""
        self._ask(change)

    def saved(self, review: Review, version: int) -> None:
        """Take note that the store holds the draft as this version."""
        self._ask(_Saved(review, version))

    def rebase(self, review: Review, version: int, since: Sequence[Change]) -> None:
        """Take note that the store holds, as this version, what the draft never was, and how the draft differs now."""
        self._ask(_Rebased(Base(review, version), tuple(since)))

    def resume(self, review: Review, version: int, since: Sequence[Change]) -> None:
        """Take up a draft that was left here before its store held it: the journal it left gives way to this one."""
        self._ask(_Rebased(Base(review, version), tuple(since), is_resumed=True))

    def leave(self) -> None:
        """Let go of the draft; its journal goes if the store holds all of it, and stays to be recovered if not."""
        self._ask(_Left())

    def half_typed(self, review_id: ReviewId) -> dict[str, str]:
        """Read what stood in the fields of a review and was no value, when it was on the desk before."""
        return read_half_typed(self._folder, review_id)

    def note_half_typed(self, review_id: ReviewId, texts: Mapping[str, str]) -> None:
        """Write down what stands in the fields of a review and is no value."""
        self._ask(_HalfTyped(review_id, texts))

    def flush(self, patience: float) -> bool:
        """Wait, so many seconds at most, until everything asked so far is on the disk; tells whether it is."""
        if not self._asked:
            return True
        reached = Event()
        self._ask(_Flushed(reached))
        return reached.wait(patience) and self._work.is_synced

    def close(self) -> None:
        """Do what was asked, leave the draft, and end."""
        if self._asked:
            self.leave()
            self._orders.put(None)
            self._thread.join()

    @property
    def is_idle(self) -> bool:
        """Tell whether everything asked so far has been handed to the system."""
        return self._done == self._asked

    def _ask(self, order: _Order) -> None:
        if not self._asked:
            self._thread.start()
        self._asked += 1
        self._orders.put(order)

    def _run(self) -> None:
        due: float | None = None
        while True:
            try:
                order = self._orders.get(timeout=None if due is None else max(due - monotonic(), 0))
            except Empty:
                self._work.sync()
                due = self._due(None)
                continue
            if order is None:
                return
            self._do(order)
            self._done += 1
            due = self._due(due)

    def _due(self, due: float | None) -> float | None:
        """Give when everything is to be handed to the disk; None where that is done."""
        if self._work.is_synced:
            return None
        return due or monotonic() + (MEND_SECONDS if self._work.is_broken else SYNC_SECONDS)

    def _do(self, order: _Order) -> None:
        match order:
            case Base():
                self._work.leave()
                self._work.begin(order, self._folder / f"{order.review.id}-{uuid4().hex[:8]}{ENDING}")
            case _Saved(review, version):
                self._work.saved(review, version)
            case _Rebased(base, since, is_resumed):
                self._work.rebase(base, since)
                if is_resumed:
                    self._work.resume()
            case _Flushed(reached):
                self._work.sync()
                reached.set()
            case _Left():
                self._work.leave()
            case _HalfTyped(review_id, texts):
                self._work.keep_half_typed(self._folder, review_id, texts)
            case _:
                self._work.note(order)


class _Work:
    """What the thread knows of the one draft: what the store holds, and what was changed since."""

    def __init__(self, troubled: Callable[[OSError | None], None]) -> None:
        self._troubled = troubled
        self._file: JournalFile | None = None
        self._left: dict[ReviewId, JournalFile] = {}
        self._kept = self._latest = Base(Review(ReviewId("")), 0)
        self._since: list[Change] = []
        self._written = 0
        self._size = 0
        self.is_broken = False
        """A line may be torn or missing: what is appended behind it would be lost, until all is written anew."""

    @property
    def is_synced(self) -> bool:
        return self._file is None or (self._file.is_synced and not self.is_broken)

    def begin(self, base: Base, place: Path) -> None:
        """Remember what the store holds; the file is made at the first change."""
        self._file = JournalFile(place)
        self._kept = self._latest = base
        self._since, self._written, self._size, self.is_broken = [], 0, 0, False

    def note(self, change: Change) -> None:
        """Write a change down."""
        if self._file is None:
            return
        self._latest = replace(self._latest, review=change.applied(self._latest.review))
        self._since.append(change)
        self._written += 1
        if len(self._since) > _PATIENCE:
            self._shorten()
        else:
            self._append(change)

    def saved(self, review: Review, version: int) -> None:
        """Note what the store holds now."""
        at = self._place_of(review)
        if self._file is None or at is None:
            return
        self._kept = Base(review, version)
        del self._since[:at]
        if self._size > _ROOM:
            self._rewrite()
        elif self._size:
            self._append(Kept(self._written - len(self._since), version))

    def rebase(self, base: Base, since: Sequence[Change]) -> None:
        """Remember what the store holds now and how the draft differs from it; whatever led here is of the past."""
        self._kept = self._latest = base
        self._since = list(since)
        for change in since:
            self._latest = replace(self._latest, review=change.applied(self._latest.review))
        if self._size:
            self._rewrite()

    def resume(self) -> None:
        """Write down what the draft is, and remove what was left of it before."""
        self._rewrite()
        left = self._left.pop(self._kept.review.id, None)
        if left is not None and not self.is_broken:
            self._try(left.remove)

    def leave(self) -> None:
        """Close the file, and remove it where it holds nothing that the store does not."""
        if self._file is not None:
            self.sync()
            self._file.close()
            if self._latest.review == self._kept.review:
                self._try(self._file.remove)
            else:
                self._left[self._kept.review.id] = self._file
        self._file = None

    def keep_half_typed(self, folder: Path, review_id: ReviewId, texts: Mapping[str, str]) -> None:
        """Write down what is no value, beside the journals; with the next key it is tried again."""
        try:
            write_half_typed(folder, review_id, texts)
        except OSError as error:
            self._troubled(error)

    def sync(self) -> None:
        """Hand everything to the disk."""
        if self.is_broken:
            self._rewrite()
        elif self._file is not None:
            self._try(self._file.sync)

    def _place_of(self, review: Review) -> int | None:
        """Find after how many changes the draft was this review; the last such place, None where it never was."""
        states = accumulate(self._since, lambda state, change: change.applied(state), initial=self._kept.review)
        return max((number for number, state in enumerate(states) if state == review), default=None)

    def _shorten(self) -> None:
        """Remember of all changes what they come to, for a day may pass in which nothing can be saved."""
        self._since = list(changes_between(self._kept.review, self._latest.review))
        if self._size:
            self._rewrite()

    def _append(self, record: Record) -> None:
        if self._file is None:
            return
        if self.is_broken or not self._size:  # a broken one may end in half a line
            self._rewrite()
            return
        line = line_of(record)
        self._size += len(line)
        self._try(partial(self._file.append, line))

    def _rewrite(self) -> None:
        """Write the file anew: what the store holds, and what was changed since."""
        if self._file is None:
            return
        lines = [line_of(record) for record in (self._kept, *self._since)]
        self._size = len(lines[-1])
        self._written = len(self._since)
        self._try(partial(self._file.replace, lines))

    def _try(self, act: Callable[[], None]) -> None:
        was_broken, self.is_broken = self.is_broken, False
        try:
            act()
        except OSError as error:
            self.is_broken = True
            if not was_broken:
                self._troubled(error)
            return
        if was_broken:
            self._troubled(None)
