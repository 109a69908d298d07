"""Lets one transaction after another end without waiting for the disk, which is waited for once for them all."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Final

from sqlalchemy import Connection

from reviewdesk.store.unit_of_work import kept_already

_PAGES: Final = 4000
"""The log grows to so many pages before they go into the file: one that many transactions change goes there once."""


@contextmanager
def not_awaited(connection: Connection) -> Iterator[Callable[[], None]]:
    """End the transactions of a block without waiting for the disk: whole they are all the same, after a power cut too.

    That holds of a write-ahead log (https://sqlite.org/pragma.html#pragma_synchronous); else each is waited for. What
    is given waits for all that ended so far; StoreError where that cannot be.
    """
    pragmas = connection.connection.cursor()
    if pragmas.execute("PRAGMA journal_mode").fetchone() != ("wal",):
        yield kept_already
        return
    (pages,) = pragmas.execute("PRAGMA wal_autocheckpoint").fetchone()

    def await_disk() -> None:
        pragmas.execute("PRAGMA synchronous=FULL")
        try:
            with connection.begin():  # a commit that is waited for takes along all that stands before it in the log
                version = connection.exec_driver_sql("PRAGMA user_version").scalar_one()
                connection.exec_driver_sql(f"PRAGMA user_version={version}")
        finally:
            pragmas.execute("PRAGMA synchronous=NORMAL")

    pragmas.execute(f"PRAGMA wal_autocheckpoint={_PAGES}")
    pragmas.execute("PRAGMA synchronous=NORMAL")
    try:
        yield await_disk
    finally:
        pragmas.execute("PRAGMA synchronous=FULL")
        pragmas.execute(f"PRAGMA wal_autocheckpoint={pages}")
        pragmas.close()
