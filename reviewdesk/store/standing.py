"""Whether the file of an open store still stands in its place: else what is saved would go with it, and nobody knew.

On a POSIX system a file that is deleted, moved or replaced stays open for who has it open, and takes what is written.
"""

import sqlite3
from collections.abc import Callable
from contextlib import ExitStack, closing, suppress
from datetime import datetime
from pathlib import Path
from typing import TypeAlias

from sqlalchemy import Connection, Engine

from reviewdesk.errors import StoreError, StoreUnavailableError
from reviewdesk.store.backups import aside_for
from reviewdesk.store.engine import uri
from reviewdesk.store.places import remote

Identity: TypeAlias = tuple[int, int]


class Standing:
    """Looks before each write; of a file that is gone what it held is put beside its place, once."""

    def __init__(self, engine: Engine, place: Path, clock: Callable[[], datetime]) -> None:
        self._engine = engine
        self._place = place
        self._clock = clock
        self._known = _identity(place) if remote(place) is None else None  # over a net files change their numbers
        self._aside: Path | None = None

    def check(self, held: Connection | None = None) -> None:
        """StoreUnavailableError `store-gone` or `store-replaced` where another file, or none, is in the place.

        `held` is a connection that the caller has to it, which may be the only one.
        """
        if self._known is None:
            return
        now = _identity(self._place)
        if now == self._known:
            return
        if self._aside is None:
            self._aside = self._rescued(held)
        aside = str(self._aside) if self._aside else "…"
        raise StoreUnavailableError(
            "store-gone" if now is None else "store-replaced", place=str(self._place), aside=aside
        )

    def _rescued(self, held: Connection | None) -> Path | None:
        """Copy what the open file holds, while it is open; None where that cannot be."""
        aside = aside_for(self._place, self._clock())
        with suppress(StoreError, sqlite3.Error, OSError), ExitStack() as stack:
            raw = held.connection if held is not None else stack.enter_context(closing(self._engine.raw_connection()))
            source = raw.driver_connection
            if isinstance(source, sqlite3.Connection):
                with closing(sqlite3.connect(uri(aside, "mode=rwc"), uri=True)) as target:
                    source.backup(target)
                    target.execute("PRAGMA journal_mode=DELETE")
                return aside
        return None


def _identity(place: Path) -> Identity | None:
    try:
        found = place.stat()
    except OSError:
        return None
    return found.st_dev, found.st_ino
