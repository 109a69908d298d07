"""A look at the file before anything is written to it: is it ours, is it sound, is it of our time."""

import os
import sqlite3
import stat
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store.engine import APPLICATION_ID, uri
from reviewdesk.store.failures import explained

_MAGIC = b"SQLite format 3\0"
_APPLICATION = slice(68, 72)
_CHECKED_UP_TO = 64 * 1024 * 1024
"""Up to this many bytes a file is checked whole when opened (0.02 s); in a larger one damage shows where it is read."""


@dataclass(frozen=True, slots=True)
class Inspection:
    """What was found: the schema's `revision`, None for a file that is still to be filled; and how to open it."""

    revision: str | None
    mode: str

    @property
    def is_read_only(self) -> bool:
        return "ro" in self.mode


def inspect(place: Path, patience: float) -> Inspection:
    """Look at the file without changing a byte of it or beside it; StoreUnavailableError where it cannot be ours."""
    header = _header(place)
    if not header:
        return Inspection(None, "mode=rwc")
    if not header.startswith(_MAGIC):
        raise StoreUnavailableError("store-foreign", place=str(place))
    try:
        revision = _revision(place, patience)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise _refusal(error, header, place) from error
    return Inspection(revision, _mode(place))


def _header(place: Path) -> bytes:
    try:
        if not stat.S_ISREG(place.stat().st_mode):  # a pipe would keep us waiting
            raise StoreUnavailableError("store-foreign", place=str(place))
        with place.open("rb") as file:
            return file.read(100)
    except FileNotFoundError:
        return b""
    except OSError as error:
        raise StoreUnavailableError("store-forbidden", place=str(place), reason=error.strerror) from error


def _revision(place: Path, patience: float) -> str | None:
    mode = "mode=ro" if _has_wal(place) else "mode=ro&immutable=1"
    with closing(sqlite3.connect(uri(place, mode), uri=True, timeout=patience)) as connection:
        connection.execute("PRAGMA trusted_schema=OFF")
        (application,) = connection.execute("PRAGMA application_id").fetchone()
        if application != APPLICATION_ID:
            if application == 0 and not connection.execute("SELECT 1 FROM sqlite_master").fetchone():
                return None
            raise StoreUnavailableError("store-foreign", place=str(place))
        revisions = connection.execute("SELECT version_num FROM alembic_version").fetchall()
        if len(revisions) != 1:
            raise StoreUnavailableError("store-corrupt", place=str(place), reason="it does not say what version it has")
        if place.stat().st_size <= _CHECKED_UP_TO:
            (found,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            if found != "ok":
                raise StoreUnavailableError("store-corrupt", place=str(place), reason=found)
    return str(revisions[0][0])


def _refusal(error: sqlite3.DatabaseError | UnicodeDecodeError, header: bytes, place: Path) -> StoreUnavailableError:
    if int.from_bytes(header[_APPLICATION], "big") == APPLICATION_ID:
        meaning = explained(error, place)
        code = meaning.code if meaning else "store-corrupt"
        return StoreUnavailableError(code, place=str(place), reason=str(error))
    return StoreUnavailableError("store-foreign", place=str(place))


def _mode(place: Path) -> str:
    folder_is_open = os.access(place.parent, os.W_OK)
    if folder_is_open and os.access(place, os.W_OK):
        return "mode=rw"
    # Without a log beside the file nobody writes to it, and SQLite could not make the files it reads with.
    return "mode=ro" if folder_is_open or _has_wal(place) else "mode=ro&immutable=1"


def _has_wal(place: Path) -> bool:
    wal = place.with_name(f"{place.name}-wal")
    return wal.exists() and wal.stat().st_size > 0
