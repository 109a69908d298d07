"""Looks at what others do to the store, and lets them see what is open here."""

import getpass
import os
import platform
from dataclasses import dataclass
from time import monotonic
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.keeping import Written
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.store.values import Present

if TYPE_CHECKING:  # the database is imported after the first paint; this module may be needed before
    from reviewdesk.store.opening import Store

__all__ = ["Present", "Seen", "Watching", "follow", "tell", "user_name"]

BEAT_SECONDS: Final = 20.0
FILE_BEAT_SECONDS: Final = 40.0
"""How often we say that we are here. Of a file it is rarer, since each time is a write on this machine's own disk."""

_HOST: Final = platform.node().encode("ascii", "ignore").decode()[:20]
"""The name of a window has 64 letters at most."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What one look found: which reviews others changed (None: any may be), and of the open one who else has it open.

    `newer` is the open review where the store holds another version of it; `is_gone` where it holds it no more.
    """

    ids: frozenset[ReviewId] | None
    others: tuple[Present, ...] = ()
    newer: Written | None = None
    is_gone: bool = False


class Watching:
    """One window's eyes on the store. Everything waits for the disk: call it from one worker thread."""

    def __init__(self, store: "Store", who: str) -> None:
        self.who = who
        self._store = store
        self._session = f"{_HOST}:{os.getpid()}:{uuid4().hex}"
        self._every = BEAT_SECONDS if store.is_shared else FILE_BEAT_SECONDS
        self._told: tuple[ReviewId, float] | None = None

    def look(self, open_id: ReviewId | None, version: int = 0) -> Seen:
        """Ask what others did since the last look; say that `open_id` is open here, as this version."""
        ids = self._store.elsewhere.look()
        if open_id is None:
            self.leave()
            return Seen(ids)
        self._beat(open_id)
        with self._store.reading() as work:
            others = tuple(filter(_is_alive, work.presence.others(open_id, self._session)))
            if ids is not None and open_id not in ids:
                return Seen(ids, others)
            try:
                saved = work.reviews.get(open_id)
            except ReviewNotFoundError:
                return Seen(ids, is_gone=True)
        newer = Written(saved.review, saved.version) if saved.version != version else None
        return Seen(ids, others, newer)

    def leave(self) -> None:
        """Say that no review is open here any more."""
        if self._told is not None:
            with self._store.unit_of_work() as work:
                work.presence.leave(self._session)
            self._told = None

    def _beat(self, open_id: ReviewId) -> None:
        now = monotonic()
        is_told = self._told is not None and self._told[0] == open_id and now - self._told[1] < self._every
        if is_told or self._store.is_read_only:
            return
        with self._store.unit_of_work() as work:
            work.presence.beat(open_id, self._session, self.who)
        self._told = open_id, now


def _is_alive(present: Present) -> bool:
    """Tell whether a window is still there; of one of this machine that was killed its process says so at once."""
    host, _, rest = present.session.partition(":")
    process = rest.partition(":")[0]
    if host != _HOST or os.name != "posix" or not process.isdigit():
        return True
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def user_name() -> str:
    """Give the name under which this machine knows its user; empty where it knows none."""
    try:
        return getpass.getuser()
    except (ImportError, KeyError, OSError):
        return ""


def tell(seen: Seen, events: Events) -> None:
    """Publish what others did; nothing where they did nothing."""
    if seen.ids is None or seen.ids:
        events.publish(Changed(Change.ELSEWHERE, tuple(sorted(seen.ids or ()))))


def follow(drafting: Drafting, newer: Written) -> bool:
    """Let a draft without changes become what others saved; tells whether it did.

    One with changes stays as it is: it comes together with theirs when it is saved.
    """
    is_open = drafting.is_open and drafting.review.id == newer.review.id
    if not is_open or drafting.kept is None or drafting.state is not State.SAVED:
        return False
    if (drafting.kept.version, drafting.kept.review) == (newer.version, newer.review):
        return False
    drafting.rebase(newer, newer.review)
    return True
