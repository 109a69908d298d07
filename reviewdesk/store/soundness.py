"""Whether a store's file is sound: what SQLite says of it, and whether each review and image is as it was saved.

SQLite's own check looks at the order of pages and rows; a bit that flipped inside a text only our digests show.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from enum import StrEnum
from hashlib import sha256
from pathlib import Path
from typing import Final

from reviewdesk.store.contents import reading_mode
from reviewdesk.store.engine import uri
from reviewdesk.store.history.packs import BrokenPackError, checksum, texts, unpacked

_MOST_TOLD: Final = 20
_EVERY: Final = 50


class Fault(StrEnum):
    """What can be wrong with a part of a store."""

    FILE = "file"  # SQLite's check of the whole file
    REVIEW = "review"
    IMAGE = "image"
    HISTORY = "history"
    ORPHANS = "orphans"
    LIST = "list"  # what the list shows of a review is not what the review says
    WORDS = "words"  # the index by which one searches


@dataclass(frozen=True, slots=True)
class Flaw:
    """One thing found; `name` is the id of the review (of a history, too), the image's digest, or the table."""

    fault: Fault
    name: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Soundness:
    """How many reviews were looked at and what was found; no flaw means that all is as it was saved."""

    reviews: int
    flaws: tuple[Flaw, ...]

    def __bool__(self) -> bool:
        return not self.flaws


Progress = Callable[[int, int], bool]
"""Gets how many parts are done and how many there are; False ends the work."""


def go_on(_done: int, _all: int) -> bool:
    """Let the work go on to its end."""
    return True


def examine(place: Path, progress: Progress = go_on, *, is_history_read: bool = False) -> Soundness:
    """Read a file whole, changing nothing; a file that cannot be read at all has one flaw that says why.

    The histories are taken apart to the last version where `is_history_read`, which takes far longer.
    """
    flaws: list[Flaw] = []
    reviews = 0
    try:
        with closing(sqlite3.connect(uri(place, reading_mode(place)), uri=True)) as connection:
            connection.text_factory = bytes
            connection.execute("PRAGMA trusted_schema=OFF")
            flaws += _flaws_of_file(connection)
            reviews = _count(connection, "review")
            for number, flaw in enumerate(_flaws_of_parts(connection)):
                if flaw is not None:
                    flaws.append(flaw)
                if number % _EVERY == 0 and not progress(number, reviews):
                    return Soundness(reviews, tuple(flaws))
            if is_history_read and _count(connection, "sqlite_master WHERE name = 'history'"):
                flaws += _flaws_of_histories(connection)
    except (sqlite3.Error, OSError, UnicodeDecodeError) as error:
        flaws.append(Flaw(Fault.FILE, place.name, str(error)))
    return Soundness(reviews, tuple(flaws))


def _flaws_of_file(connection: sqlite3.Connection) -> Iterator[Flaw]:
    for (found,) in connection.execute(f"PRAGMA integrity_check({_MOST_TOLD})"):
        if found != b"ok":
            yield Flaw(Fault.FILE, "", found.decode("utf-8", "replace"))
    orphans = {table.decode() for (table, *_) in connection.execute("PRAGMA foreign_key_check")}
    yield from (Flaw(Fault.ORPHANS, table) for table in sorted(orphans))


def _flaws_of_parts(connection: sqlite3.Connection) -> Iterator[Flaw | None]:
    """Look at each review and image; None for a sound one."""
    for key, document, body, digest in connection.execute("SELECT id, document, body, digest FROM review"):
        yield _compared(Fault.REVIEW, key, digest, document, b"\0", body)
    for digest, data in connection.execute("SELECT digest, data FROM asset"):
        yield _compared(Fault.IMAGE, digest, digest, data)


def _flaws_of_histories(connection: sqlite3.Connection) -> Iterator[Flaw]:
    broken = [key for key, pack in connection.execute("SELECT review_id, pack FROM history") if not _is_readable(pack)]
    yield from (Flaw(Fault.HISTORY, key.decode("utf-8", "replace")) for key in dict.fromkeys(broken))


def _is_readable(pack: bytes) -> bool:
    try:
        entries = unpacked(pack)
        return all(checksum(text) == entry.check for entry, text in zip(entries, texts(entries), strict=True))
    except (BrokenPackError, ValueError, IndexError):
        return False


def _compared(fault: Fault, name: bytes, digest: bytes, *parts: bytes) -> Flaw | None:
    found = sha256()
    for part in parts:
        found.update(part)
    return None if found.hexdigest().encode() == digest else Flaw(fault, name.decode("utf-8", "replace"))


def _count(connection: sqlite3.Connection, table: str) -> int:
    return int(connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0])  # noqa: S608 - a name of ours
