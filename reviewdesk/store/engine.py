"""The connection to an SQLite file: durable, checked, and honest about when a transaction begins.

What SQLite alone needs stands here and in `inspection.py`; the tables and queries know no dialect.
"""

import sqlite3
from pathlib import Path

from sqlalchemy import Connection, Engine, QueuePool, create_engine, event

from reviewdesk.store.failures import explain_errors_of
from reviewdesk.store.places import journal_of

APPLICATION_ID = int.from_bytes(b"RvDk", "big")
"""In the file's header it says whose file this is (https://sqlite.org/fileformat2.html, offset 68)."""

DATABASE = f"SQLite {sqlite3.sqlite_version}"
"""The database at work, with its version."""

_LOG_BYTES = 16 * 1024 * 1024
"""To so many bytes the log beside the file shrinks again after a large import; else it stays as long as it ever was."""

_CACHE_KIB = 512
"""What a connection keeps of the file beside what the system keeps of it anyway; a quarter of what SQLite would take,
which neither a search nor an import can tell apart."""

READING = {"reads_only": True}
"""Execution options of a connection that only reads, and so need not wait for a writer."""


def uri(place: Path, mode: str) -> str:
    """Give the address by which SQLite opens this file, whatever characters its name has; `mode` as `mode=ro`."""
    return f"{place.absolute().as_uri()}?{mode}"


def engine_for(place: Path, mode: str, patience: float, *, foreign_keys: bool = True) -> Engine:
    """Make the engine; `patience` is how many seconds a write waits for the one before it."""
    journal = journal_of(place)

    def connect() -> sqlite3.Connection:
        connection = sqlite3.connect(
            uri(place, mode), uri=True, timeout=patience, isolation_level=None, check_same_thread=False
        )
        for pragma in _pragmas(mode, foreign_keys, journal):
            connection.execute(f"PRAGMA {pragma}")
        return connection

    engine = create_engine(
        "sqlite://", creator=connect, poolclass=QueuePool, pool_use_lifo=True
    )  # the last one knows most pages
    event.listen(engine, "begin", _begin_reading if "ro" in mode else _begin)
    explain_errors_of(engine, place)
    return engine


def _pragmas(mode: str, foreign_keys: bool, journal: str) -> tuple[str, ...]:
    checks = (
        "trusted_schema=OFF",
        "cell_size_check=ON",
        f"foreign_keys={'ON' if foreign_keys else 'OFF'}",
        f"cache_size=-{_CACHE_KIB}",
    )
    durable = (
        f"journal_mode={journal}",
        "synchronous=FULL",  # a save that was told survives a power cut
        f"journal_size_limit={_LOG_BYTES}",
    )
    return checks if "ro" in mode else (*checks, *durable)


def _begin(connection: Connection) -> None:
    """Begin by ourselves, since the driver begins late: a writer takes its place at once, lest two block each other."""
    reads_only = connection.get_execution_options().get("reads_only", False)
    connection.exec_driver_sql("BEGIN" if reads_only else "BEGIN IMMEDIATE")


def _begin_reading(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
