"""The full-text index of an SQLite store: FTS5 over the columns of a review, which are not kept twice.

The unit of work keeps it right. Triggers could not: with `trusted_schema=OFF`, which a file from elsewhere deserves,
SQLite lets none write to a virtual table.
"""

from sqlalchemy import Connection, bindparam, column, insert, literal, select, table

from reviewdesk.store.rows import REVIEW

_NAMES = ("headline", "film", "directors", "actors", "people", "tags", "body")
_WORDS = table("review_words", *map(column, ("review_words", "rowid", *_NAMES)))
_TEXT = table("review_text", *map(column, ("number", *_NAMES)))
_OF_REVIEW = _TEXT.c.number == select(REVIEW.c.number).where(REVIEW.c.id == bindparam("id")).scalar_subquery()
_VALUES = tuple(_TEXT.c[name] for name in ("number", *_NAMES))
_ADD = insert(_WORDS).from_select(("rowid", *_NAMES), select(*_VALUES).where(_OF_REVIEW))
_REMOVE = insert(_WORDS).from_select(
    ("review_words", "rowid", *_NAMES), select(literal("delete"), *_VALUES).where(_OF_REVIEW)
)


class SqliteWords:
    """The index as one unit of work sees it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, review_id: str) -> None:
        """Take in the words of a review, as they now stand in its row."""
        self._connection.execute(_ADD, {"id": review_id})

    def remove(self, review_id: str) -> None:
        """Forget the words of a review, as they still stand in its row: call it before the row changes."""
        self._connection.execute(_REMOVE, {"id": review_id})
