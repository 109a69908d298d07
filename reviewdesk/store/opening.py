"""The door of the store: a file is looked at, refused or brought up to date, and then given out in units of work."""

import importlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Self

from sqlalchemy import Connection, Engine

from reviewdesk.errors import StoreError, StoreUnavailableError
from reviewdesk.store import migrate
from reviewdesk.store.alike import Alike
from reviewdesk.store.almanac import Almanac
from reviewdesk.store.assets import Assets
from reviewdesk.store.engine import DATABASE, engine_for
from reviewdesk.store.history.versions import History
from reviewdesk.store.inspection import Inspection, inspect
from reviewdesk.store.kind import Kind
from reviewdesk.store.overview import Overview
from reviewdesk.store.postgresql.address import SCHEMES, folder_name, shown
from reviewdesk.store.presence import Presence
from reviewdesk.store.reviews import Clock, Reviews
from reviewdesk.store.salvage import Salvage
from reviewdesk.store.sqlite.following import not_awaited
from reviewdesk.store.sqlite.kind import SQLITE
from reviewdesk.store.standing import Standing
from reviewdesk.store.stopping import Stopper
from reviewdesk.store.unit_of_work import Following, UnitOfWork
from reviewdesk.store.upgrading import upgrade_by_copy

if TYPE_CHECKING:
    from reviewdesk.store.postgresql.connecting import Connected

_SCHEME = "sqlite:///"


def now() -> datetime:
    """Give the present in UTC."""
    return datetime.now(UTC)


class Store:
    """An open store; any thread may ask it for a unit of work.

    `place` is its file, or, of a shared desk, a path on this machine beside which what belongs to it may lie.
    """

    def __init__(
        self,
        engine: Engine,
        clock: Clock,
        place: Path,
        *,
        is_read_only: bool,
        name: str = "",
        database: str = DATABASE,
        kind: Kind = SQLITE,
    ) -> None:
        self._engine = engine
        self._clock = clock
        self.place = place
        self.name = name or str(place)
        self.database = database
        self.is_read_only = is_read_only
        self.is_shared = kind is not SQLITE
        self._kind = kind
        self._reader = engine.execution_options(**kind.reading)
        self.elsewhere = kind.elsewhere(engine)
        self._standing = None if self.is_shared or is_read_only else Standing(engine, place, clock)

    @contextmanager
    def unit_of_work(self) -> Iterator[UnitOfWork]:
        """Work in one transaction: kept on the disk once the block has ended, undone where an error leaves it.

        StoreUnavailableError where the file was deleted, moved or replaced since it was opened.
        """
        self._check()
        with self._engine.connect() as connection, self._working(connection) as work:
            yield work

    @contextmanager
    def following(self) -> Iterator[Following]:
        """Give units of work for many that follow each other in one thread; a file's disk is waited for when asked."""
        if self.is_shared:
            yield Following(self.unit_of_work)
            return
        with self._engine.connect() as connection, not_awaited(connection) as await_disk:
            yield Following(partial(self._next, connection), await_disk)

    @contextmanager
    def _next(self, connection: Connection) -> Iterator[UnitOfWork]:
        self._check(connection)
        with self._working(connection) as work:
            yield work

    def _check(self, held: Connection | None = None) -> None:
        if self._standing is not None:
            self._standing.check(held)

    @contextmanager
    def _working(self, connection: Connection) -> Iterator[UnitOfWork]:
        with connection.begin():
            work = self._unit(connection)
            yield work
            self.elsewhere.announce(connection, work.reviews.touched)
        self.elsewhere.kept(work.reviews.touched)

    @contextmanager
    def reading(self, stopper: Stopper | None = None) -> Iterator[UnitOfWork]:
        """Read in one transaction that waits for nobody; what it sees does not change while it lasts.

        A `stopper` ends it in the midst of a statement, with StoreUnavailableError `store-stopped`.
        """
        with self._reader.begin() as connection:
            if stopper is None:
                yield self._unit(connection)
                return
            with stopper.over(connection, self._kind.watched):
                yield self._unit(connection)

    def _unit(self, connection: Connection) -> UnitOfWork:
        words = self._kind.words(connection)
        return UnitOfWork(
            Reviews(connection, self._clock, self.name, words),
            Assets(connection, self.name),
            History(connection, self._clock, self.name),
            Presence(connection, self._clock),
            Salvage(connection, self._clock, words),
            Alike(connection),
            Overview(connection),
            Almanac(connection),
        )

    def close(self) -> None:
        """Let go of the file; a unit of work after this opens it again."""
        self.elsewhere.close()
        self._engine.dispose()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def open_store(url: str, clock: Clock = now, patience: float = 5.0, aside: Path | None = None) -> Store:
    """Open the store at `sqlite:///path` or the shared desk at `postgresql+psycopg://user@host/database`.

    It is made where there is none, and an older one upgraded. What may not be written opens for reading
    (`is_read_only`). A file that is refused with StoreUnavailableError is left as it was, to the byte. `patience` is
    how many seconds a write waits for another. `aside` is the folder for what belongs to a shared desk on this machine.
    """
    if url.startswith(SCHEMES):
        shared = importlib.import_module("reviewdesk.store.postgresql.connecting")
        with _refusing():
            desk: Connected = shared.connect(url, patience)
        return Store(
            desk.engine,
            clock,
            (aside or Path.cwd()) / folder_name(desk.address),
            is_read_only=desk.is_read_only,
            name=shown(desk.address),
            database=desk.database,
            kind=desk.kind,
        )
    return _open_file(url, clock, patience)


def _open_file(url: str, clock: Clock, patience: float) -> Store:
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
