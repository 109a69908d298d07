"""The door of the store: a file is looked at, refused or brought up to date, and then given out in units of work."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from sqlalchemy import Connection, Engine

from reviewdesk.errors import StoreError, StoreUnavailableError
from reviewdesk.store import migrate
from reviewdesk.store.assets import Assets
from reviewdesk.store.engine import READING, engine_for
from reviewdesk.store.history import History
from reviewdesk.store.inspection import Inspection, inspect
from reviewdesk.store.reviews import Clock, Reviews
from reviewdesk.store.unit_of_work import UnitOfWork
from reviewdesk.store.upgrading import upgrade_by_copy

_SCHEME = "sqlite:///"


def now() -> datetime:
    """Give the present in UTC."""
    return datetime.now(UTC)


class Store:
    """An open store; any thread may ask it for a unit of work."""

    def __init__(self, engine: Engine, clock: Clock, place: Path, *, is_read_only: bool) -> None:
        self._engine = engine
        self._clock = clock
        self.place = place
        self.is_read_only = is_read_only

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Work in one transaction: kept on the disk once the block has ended, undone where an error leaves it."""
        with self._engine.begin() as connection:
            yield self._unit(connection)

    @contextmanager
    def reading(self) -> Iterator[UnitOfWork]:
        """Read in one transaction that waits for nobody; what it sees does not change while it lasts."""
        with self._engine.connect().execution_options(**READING) as connection, connection.begin():
            yield self._unit(connection)

    def _unit(self, connection: Connection) -> UnitOfWork:
        return UnitOfWork(
            Reviews(connection, self._clock, self.place),
            Assets(connection, self.place),
            History(connection, self._clock, self.place),
        )

    def close(self) -> None:
        """Let go of the file; a unit of work after this opens it again."""
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(url: str, clock: Clock = now, patience: float = 5.0) -> Store:
    """Open the store at `sqlite:///path`, making it where there is none and upgrading an older one.

    A file or folder that may not be written opens for reading (`is_read_only`). A file that is refused with
    StoreUnavailableError is left as it was, to the byte. `patience` is how many seconds a write waits for another.
    """
    place = _place(url)
    found = inspect(place, patience)
    known = migrate.revisions()
    if found.revision is not None and found.revision not in known:
        raise StoreUnavailableError("store-too-new", place=str(place), schema=found.revision)
    if found.revision != known[0]:
        _bring_up_to_date(place, found, patience)
    mode = found.mode if found.is_read_only else "mode=rw"
    store = Store(engine_for(place, mode, patience), clock, place, is_read_only=found.is_read_only)
    try:
        with _refusing(), store.reading() as work:
            work.reviews.summaries(limit=1)
    except StoreError:
        store.close()
        raise
    return store


def _place(url: str) -> Path:
    if not url.startswith(_SCHEME) or url == _SCHEME:
        raise StoreUnavailableError(place=url, reason=f"this is no address of the form {_SCHEME}path")
    return Path(url.removeprefix(_SCHEME)).absolute()


def _bring_up_to_date(place: Path, found: Inspection, patience: float) -> None:
    if found.is_read_only:
        reason = "it is of an older version and may not be written, so it cannot be brought up to date"
        raise StoreUnavailableError("store-forbidden", place=str(place), reason=reason)
    try:
        place.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise StoreUnavailableError("store-forbidden", place=str(place), reason=error.strerror) from error
    with _refusing():
        if found.revision is None:
            _make(place, found, patience)
        else:
            upgrade_by_copy(place, patience)


def _make(place: Path, found: Inspection, patience: float) -> None:
    engine = engine_for(place, found.mode, patience, foreign_keys=False)
    try:
        migrate.upgrade(engine, place)
    finally:
        engine.dispose()


@contextmanager
def _refusing() -> Iterator[None]:
    """Turn what goes wrong into a store that cannot be opened; nobody has written anything yet."""
    try:
        yield
    except StoreError as error:
        raise StoreUnavailableError(error.code, **error.data) from error
