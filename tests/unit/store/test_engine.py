"""How the file is opened, and what SQLite's errors mean."""

import sqlite3
from pathlib import Path

import pytest

from reviewdesk.errors import StoreError, StoreUnavailableError, StoreWriteError
from reviewdesk.store.engine import engine_for
from reviewdesk.store.failures import explained
from reviewdesk.words import WORDS

FULL_SYNC = 2


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        ("journal_mode", "wal"),
        ("synchronous", FULL_SYNC),
        ("foreign_keys", 1),
        ("busy_timeout", 1500),
        ("trusted_schema", 0),
        ("cell_size_check", 1),
    ],
)
def test_the_file_is_opened_for_safety(place: Path, pragma: str, value: object) -> None:
    engine = engine_for(place, "mode=rwc", 1.5)
    with engine.connect() as connection:
        assert connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
    engine.dispose()


def test_a_connection_keeps_little_of_the_file_for_itself(place: Path) -> None:
    engine = engine_for(place, "mode=rwc", 1.5)
    with engine.connect() as connection:
        (size,) = connection.exec_driver_sql("PRAGMA cache_size").one()
    engine.dispose()
    assert size == -512


def test_the_log_shrinks_again_after_a_large_import(place: Path) -> None:
    engine = engine_for(place, "mode=rwc", 1.5)
    log = place.with_name(f"{place.name}-wal")
    with engine.begin() as connection:
        connection.exec_driver_sql("CREATE TABLE page (content BLOB)")
        connection.exec_driver_sql("INSERT INTO page VALUES (zeroblob(40000000))")
    assert log.stat().st_size > 40_000_000
    for _ in range(2):  # the first is what finds room at the beginning of the log, the second writes there
        with engine.begin() as connection:
            connection.exec_driver_sql("INSERT INTO page VALUES (zeroblob(100))")
    assert log.stat().st_size < 20_000_000
    engine.dispose()


@pytest.mark.parametrize(
    ("name", "kind", "code"),
    [
        ("SQLITE_BUSY", StoreWriteError, "store-locked"),
        ("SQLITE_BUSY_SNAPSHOT", StoreWriteError, "store-locked"),
        ("SQLITE_FULL", StoreWriteError, "store-full"),
        ("SQLITE_IOERR_SHMSIZE", StoreWriteError, "store-full"),
        ("SQLITE_IOERR_FSYNC", StoreWriteError, "store-write-failed"),
        ("SQLITE_READONLY_DIRECTORY", StoreWriteError, "store-read-only"),
        ("SQLITE_CORRUPT", StoreUnavailableError, "store-corrupt"),
        ("SQLITE_NOTADB", StoreUnavailableError, "store-corrupt"),
        ("SQLITE_CANTOPEN_FULLPATH", StoreUnavailableError, "store-forbidden"),
    ],
)
def test_what_sqlite_says_is_said_in_our_words(name: str, kind: type[StoreError], code: str) -> None:
    error = sqlite3.OperationalError("so it says")
    error.sqlite_errorcode = getattr(sqlite3, name)
    meaning = explained(error, Path("reviews.db"))
    assert isinstance(meaning, kind)
    assert (meaning.code, meaning.data["place"]) == (code, "reviews.db")
    assert code in WORDS


def test_a_broken_rule_of_a_table_is_no_trouble_of_the_place() -> None:
    error = sqlite3.IntegrityError("twice")
    error.sqlite_errorcode = sqlite3.SQLITE_CONSTRAINT_PRIMARYKEY
    assert explained(error, Path("reviews.db")) is None
