"""Brings an older file up to date without risk: a copy beside it is upgraded and checked, then takes its place.

Whatever ends the program on the way, the old file is as it was; a copy that was left is thrown away at the next open.
"""

import os
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store import migrate
from reviewdesk.store.engine import engine_for, uri
from reviewdesk.store.failures import explained

_COMPANIONS = ("", "-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class _Content:
    """What a step may not lose: the rows of each table that was there, and the ids of what matched its digest."""

    counts: dict[str, int]
    sound: frozenset[str]


def copy_of(place: Path) -> Path:
    """Give the place of the copy that is being upgraded."""
    return place.with_name(f"{place.name}.upgrading")


def backup_of(place: Path, revision: str) -> Path:
    """Give where the file lies that was in use before this revision: `reviews.db.before-0002`.

    A number follows where another file has that name; a name that an interrupted upgrade gave to this one will do.
    """
    names = (f"{place.name}.before-{revision}{ending}" for ending in ("", *(f"-{count}" for count in range(2, 1000))))
    paths = (place.with_name(name) for name in names)
    return next(path for path in paths if not path.exists() or path.samefile(place))


def upgrade_by_copy(place: Path, patience: float) -> None:
    """Upgrade the file to the newest revision; StoreError where it could not be, with the old file as it was."""
    place = place.resolve()  # the file that a link leads to is replaced, not the link
    try:
        with _alone(place, patience) as source:
            if _revision(source) != migrate.revisions()[0]:  # else another desk was quicker
                _replace(source, place, patience)
    except sqlite3.Error as error:
        raise (explained(error, place) or _damaged(place, str(error))) from error
    except OSError as error:
        raise StoreUnavailableError("store-forbidden", place=str(place), reason=error.strerror) from error


def _replace(source: sqlite3.Connection, place: Path, patience: float) -> None:
    _discard_copy(place)
    try:
        _make_copy(source, place)
        _upgrade(source, place, patience)
        _keep_old(source, place)
        if os.name == "nt":
            source.close()  # there, a file that is open cannot be replaced
        copy_of(place).replace(place)
        sync_folder(place.parent)
    finally:
        _discard_copy(place)


def _discard_copy(place: Path) -> None:
    """Remove what an interrupted upgrade has left; only who holds the file may, lest it be at work."""
    for ending in _COMPANIONS:
        Path(f"{copy_of(place)}{ending}").unlink(missing_ok=True)


@contextmanager
def _alone(place: Path, patience: float) -> Iterator[sqlite3.Connection]:
    """Hold the file so that nobody else reads or writes it, its log written back and gone."""
    with closing(sqlite3.connect(uri(place, "mode=rw"), uri=True, timeout=patience, isolation_level=None)) as source:
        source.execute("PRAGMA trusted_schema=OFF")
        source.execute("PRAGMA journal_mode=DELETE")  # fails as long as another connection is open
        source.execute("PRAGMA locking_mode=EXCLUSIVE")
        source.execute("BEGIN EXCLUSIVE")
        source.execute("COMMIT")  # the lock stays, by the mode above
        yield source


def _make_copy(source: sqlite3.Connection, place: Path) -> None:
    with closing(sqlite3.connect(uri(copy_of(place), "mode=rwc"), uri=True)) as copy:
        source.backup(copy)
    shutil.copymode(place, copy_of(place))


def _upgrade(source: sqlite3.Connection, place: Path, patience: float) -> None:
    path = copy_of(place)
    engine = engine_for(path, "mode=rw", patience, foreign_keys=False)
    try:
        migrate.upgrade(engine, place)
    finally:
        engine.dispose()
    with closing(sqlite3.connect(uri(path, "mode=rw"), uri=True, isolation_level=None)) as copy:
        copy.execute("PRAGMA trusted_schema=OFF")
        copy.execute("PRAGMA synchronous=FULL")
        (found,) = copy.execute("PRAGMA integrity_check(1)").fetchone()
        if found != "ok":
            raise _damaged(place, found)
        if not _holds(_content(source), _content(copy)):
            raise _damaged(place, "bringing it up to date would have lost reviews")
        copy.execute("PRAGMA journal_mode=DELETE")  # all of it in one file, on the disk


def _content(connection: sqlite3.Connection) -> _Content:
    counts = {
        table: connection.execute(f'SELECT count(*) FROM "{table}"').fetchone()[0]  # noqa: S608 - names of our tables
        for (table,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        if table in {"review", "asset", "review_asset", "history"}
    }
    reviews = connection.execute("SELECT id, document, body, digest FROM review")
    sound = {key for key, document, body, digest in reviews if _digest(document, b"\0", body) == digest}
    images = connection.execute("SELECT digest, data FROM asset")
    sound |= {digest for digest, data in images if _digest(data) == digest}
    return _Content(counts, frozenset(sound))


def _digest(*parts: bytes) -> str:
    return sha256(b"".join(parts)).hexdigest()


def _holds(before: _Content, after: _Content) -> bool:
    """Compare: what was damaged before may be damaged still, but nothing else."""
    return before.sound <= after.sound and all(after.counts.get(name) == count for name, count in before.counts.items())


def _revision(source: sqlite3.Connection) -> str:
    return str(source.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def _keep_old(source: sqlite3.Connection, place: Path) -> None:
    """Give the old file a second name, under which it stays when the copy takes its place."""
    backup = backup_of(place, migrate.revisions()[0])
    if backup.exists():
        return
    try:
        backup.hardlink_to(place)
    except OSError:  # a file system without second names
        with closing(sqlite3.connect(uri(backup, "mode=rwc"), uri=True)) as copy:
            source.backup(copy)


def sync_folder(folder: Path) -> None:
    """Hand the names in a folder to the disk."""
    if os.name == "nt":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def _damaged(place: Path, reason: str) -> StoreUnavailableError:
    return StoreUnavailableError("store-corrupt", place=str(place), reason=reason)
