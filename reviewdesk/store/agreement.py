"""Whether what stands beside a review, for list and search, still says what the review says.

No digest covers these copies: they are made at every save. They are made once more here, and compared.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from sqlalchemy import select

from reviewdesk.errors import StoreError
from reviewdesk.store.contents import reading_mode
from reviewdesk.store.copies import columns_of
from reviewdesk.store.engine import READING, engine_for, uri
from reviewdesk.store.mapping import digest_of, review_from
from reviewdesk.store.mentions import mentions_kept, mentions_of
from reviewdesk.store.rows import MENTION, REVIEW
from reviewdesk.store.soundness import Fault, Flaw

_PATIENCE = 5.0


def disagreements(place: Path) -> Iterator[Flaw]:
    """Compare in a file of the newest revision; a review that is damaged itself is passed over, `examine` names it."""
    try:
        yield from _of_lists(place)
    except (StoreError, ValueError, LookupError) as error:
        yield Flaw(Fault.FILE, place.name, str(error))
    yield from _of_words(place)


def _of_lists(place: Path) -> Iterator[Flaw]:
    engine = engine_for(place, reading_mode(place), _PATIENCE)
    try:
        with engine.connect().execution_options(**READING) as connection, connection.begin():
            for row in connection.execute(select(REVIEW)).mappings():
                if digest_of(row["document"], row["body"]) == row["digest"]:
                    review = review_from(row["document"], row["body"])
                    wrong = [name for name, value in columns_of(review).items() if row[name] != value]
                    if mentions_kept(connection, review.id) != mentions_of(review):
                        wrong.append(MENTION.name)
                    if wrong:
                        yield Flaw(Fault.LIST, row["id"], ", ".join(wrong))
    finally:
        engine.dispose()


def _of_words(place: Path) -> Iterator[Flaw]:
    """Let FTS5 compare its index with the rows; one asks for that as for a change (sqlite.org/fts5.html, 6.5)."""
    with closing(sqlite3.connect(uri(place, "mode=rw"), uri=True, timeout=_PATIENCE)) as connection:
        try:
            connection.execute("INSERT INTO review_words (review_words, rank) VALUES ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            code = error.sqlite_errorcode & 0xFF
            if code not in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_BUSY):
                yield Flaw(Fault.WORDS, place.name, str(error))
        finally:
            connection.rollback()
