"""What the database says, in our words: the one place where its errors are wrapped."""

import sqlite3
from pathlib import Path

from sqlalchemy import Engine, event
from sqlalchemy.engine import ExceptionContext

from reviewdesk.errors import StoreError, StoreUnavailableError, StoreWriteError

_MEANINGS: dict[int, tuple[type[StoreError], str]] = {
    sqlite3.SQLITE_BUSY: (StoreWriteError, "store-locked"),
    sqlite3.SQLITE_LOCKED: (StoreWriteError, "store-locked"),
    sqlite3.SQLITE_INTERRUPT: (StoreUnavailableError, "store-stopped"),
    sqlite3.SQLITE_FULL: (StoreWriteError, "store-full"),
    sqlite3.SQLITE_READONLY: (StoreWriteError, "store-read-only"),
    sqlite3.SQLITE_IOERR: (StoreWriteError, "store-write-failed"),
    sqlite3.SQLITE_CORRUPT: (StoreUnavailableError, "store-corrupt"),
    sqlite3.SQLITE_NOTADB: (StoreUnavailableError, "store-corrupt"),
    sqlite3.SQLITE_CANTOPEN: (StoreUnavailableError, "store-forbidden"),
    sqlite3.SQLITE_PERM: (StoreUnavailableError, "store-forbidden"),
    sqlite3.SQLITE_AUTH: (StoreUnavailableError, "store-forbidden"),
}
"""By the primary result code (https://sqlite.org/rescode.html), the low byte of the extended one."""

_NO_ROOM = {sqlite3.SQLITE_IOERR_SHMSIZE}
"""A full disk, seen where the shared memory beside the file should grow."""

_UNDECODABLE = "Could not decode to UTF-8"


def explained(error: BaseException | None, place: Path) -> StoreError | None:
    """Give our error for SQLite's; None for one that is no trouble of the place, such as a broken constraint."""
    code = getattr(error, "sqlite_errorcode", None)
    if _is_garbled(error):
        return StoreUnavailableError("store-corrupt", place=str(place), reason=str(error))
    if code is None:
        return None
    if code in _NO_ROOM:
        return StoreWriteError("store-full", place=str(place))
    kind, name = _MEANINGS.get(code & 0xFF, (None, ""))
    return kind(name, place=str(place), reason=str(error)) if kind else None


def _is_garbled(error: BaseException | None) -> bool:
    """Tell whether there are bytes where text should be, or tables other than ours.

    SQLite has no code for either, but all statements are the program's own, and fit a file that is whole.
    """
    if isinstance(error, sqlite3.OperationalError):
        code = getattr(error, "sqlite_errorcode", None)
        return code == sqlite3.SQLITE_ERROR or str(error).startswith(_UNDECODABLE)
    return isinstance(error, UnicodeDecodeError)


def explain_errors_of(engine: Engine, place: Path) -> None:
    """Let everything that goes through this engine raise our errors."""

    def explain(context: ExceptionContext) -> StoreError | None:
        return explained(context.original_exception, place)

    event.listen(engine, "handle_error", explain)
