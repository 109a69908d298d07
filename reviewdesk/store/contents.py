"""What a store's file holds, found by a look at the file alone: a backup of any age answers, and nothing is written."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from reviewdesk.store.engine import uri

_COUNTED = "SELECT count(*), sum(status = 'trashed'), max(edited) FROM review"


@dataclass(frozen=True, slots=True)
class Contents:
    """How many reviews there are, how many lie in the trash besides, and when one was edited last, in UTC."""

    reviews: int
    trashed: int
    edited: datetime | None
    revision: str


def contents_of(place: Path) -> Contents | None:
    """Count what a file holds; None where it does not say."""
    try:
        with closing(sqlite3.connect(uri(place, reading_mode(place)), uri=True)) as connection:
            connection.execute("PRAGMA trusted_schema=OFF")
            every, trashed, edited = connection.execute(_COUNTED).fetchone()
            (revision,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
            moment = datetime.fromisoformat(edited).replace(tzinfo=UTC) if edited else None
    except (sqlite3.Error, OSError, ValueError, TypeError):
        return None
    return Contents(every - (trashed or 0), trashed or 0, moment, revision)


def reading_mode(place: Path) -> str:
    """Give the mode in which a file is read; one that nobody has open is read without a file being made beside it."""
    is_in_use = any(Path(f"{place}{ending}").exists() for ending in ("-wal", "-shm"))
    return "mode=ro" if is_in_use else "mode=ro&immutable=1"
