"""Lets one transaction after another end without waiting for the disk, which is waited for once for them all."""

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine


@contextmanager
def not_awaited(connection: Connection) -> Iterator[None]:
    """End the transactions of a block without waiting for the disk: whole they are all the same, after a power cut too.

    That holds of a write-ahead log (https://sqlite.org/pragma.html#pragma_synchronous); else each is waited for.
    """
    raw = connection.connection.cursor()
    is_log = raw.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    if is_log:
        raw.execute("PRAGMA synchronous=NORMAL")
    try:
        yield
    finally:
        if is_log:
            raw.execute("PRAGMA synchronous=FULL")
        raw.close()


def await_disk(engine: Engine) -> None:
    """Wait until all that ended is on the disk: a checkpoint begins by seeing to the log."""
    with engine.connect() as connection:
        raw = connection.connection.cursor()
        raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
        raw.close()
