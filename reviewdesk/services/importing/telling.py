"""Tells what an import changed: only once it is on the disk, and together what came together."""

import time
from contextlib import nullcontext, suppress
from typing import TYPE_CHECKING, Self

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreError
from reviewdesk.services.events import Change, Changed, Events

if TYPE_CHECKING:  # the database is slow to import and not needed to make a plan for nobody
    from reviewdesk.store.unit_of_work import Following

_PAUSE_S = 0.25
"""So often, at most, the others are told what changed."""


class Telling:
    """Tells while a block goes on, and at its end the rest; StoreError there where the disk does not take it.

    Another error that ends the block is not hidden by that one.
    """

    def __init__(self, events: Events, following: "Following") -> None:
        self._events = events
        self._following = following
        self._ids: dict[Change, list[ReviewId]] = {}
        self._next = 0.0

    def note(self, change: Change, review_id: ReviewId) -> None:
        """Take what became of a review, and tell it where it is time."""
        self._ids.setdefault(change, []).append(review_id)
        if time.monotonic() >= self._next:
            with suppress(StoreError):  # it is told later, or at the end why not
                self._tell()
            self._next = time.monotonic() + _PAUSE_S

    def _tell(self) -> None:
        if self._ids:
            self._following.await_disk()
        for change, ids in self._ids.items():
            self._events.publish(Changed(change, tuple(ids)))
        self._ids = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        with nullcontext() if kind in (None, GeneratorExit) else suppress(StoreError):
            self._tell()
