"""What other connections did to an SQLite file: its data version says that, the reviews edited last say what."""

from collections.abc import Collection, Mapping
from threading import Lock
from typing import Final

from sqlalchemy import Connection, Engine, func, select

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.store.engine import READING
from reviewdesk.store.rows import REVIEW

_NEWEST: Final = 200
_EDITED_LAST = select(REVIEW.c.id, REVIEW.c.version).order_by(REVIEW.c.edited.desc(), REVIEW.c.id.desc()).limit(_NEWEST)
_COUNT = select(func.count()).select_from(REVIEW)


class SqliteElsewhere:
    """Looks at one number while nothing happens (https://sqlite.org/pragma.html#pragma_data_version).

    Of more changes at once than are looked at, or where the number of reviews is another without a reason that is
    seen, it may be any review.
    """

    def __init__(self, engine: Engine) -> None:
        self._engine = engine
        self._connection: Connection | None = None
        self._data_version = 0
        self._known: dict[ReviewId, int] = {}
        self._count = 0
        self._mine: dict[ReviewId, int] = {}
        self._lock = Lock()

    def announce(self, connection: Connection, touched: Collection[ReviewId]) -> None:
        """Do nothing: the file itself tells."""

    def kept(self, touched: Mapping[ReviewId, int]) -> None:
        """Take note of our own versions that are kept now; 0 is one that was removed."""
        with self._lock:
            self._mine |= touched

    def look(self) -> frozenset[ReviewId] | None:
        """Give the reviews that others changed since the last look; None where it may be any."""
        is_first = self._connection is None
        if self._connection is None:
            self._connection = self._engine.connect().execution_options(**READING)
        with self._connection.begin():
            data_version = self._connection.exec_driver_sql("PRAGMA data_version").scalar_one()
            if data_version == self._data_version and not is_first:
                return frozenset()
            found = {ReviewId(row.id): int(row.version) for row in self._connection.execute(_EDITED_LAST)}
            count = self._connection.execute(_COUNT).scalar_one()
        return self._take(data_version, found, count, is_first=is_first)

    def close(self) -> None:
        """Listen no more."""
        if self._connection is not None:
            self._connection.close()
            self._connection = None

    def _take(
        self, data_version: int, found: dict[ReviewId, int], count: int, *, is_first: bool
    ) -> frozenset[ReviewId] | None:
        with self._lock:
            mine, self._mine = self._mine, {}
        changed = [each for each, version in found.items() if self._known.get(each) != version]
        elsewhere = frozenset(each for each in changed if mine.get(each) != found[each])
        come = sum(each not in self._known and found[each] == 1 for each in changed)
        gone = sum(version == 0 for version in mine.values())
        is_explained = count == self._count + come - gone
        self._data_version, self._known, self._count = data_version, found, count
        if is_first:
            return frozenset()
        return elsewhere if is_explained and len(changed) < _NEWEST else None
