"""The full-text index of an SQLite store: FTS5 over the columns of a review, which are not kept twice.

The unit of work keeps it right. Triggers could not: with `trusted_schema=OFF`, which a file from elsewhere deserves,
SQLite lets none write to a virtual table.
"""

import re
import unicodedata
from collections.abc import Sequence
from typing import Any, NamedTuple

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    column,
    func,
    insert,
    literal,
    select,
    table,
)
from sqlalchemy import literal_column as sql

from reviewdesk.domain.review import Status
from reviewdesk.store.rows import REVIEW
from reviewdesk.store.searching.query import Place, Term
from reviewdesk.store.searching.words import folded

_NAMES = ("headline", "film", "directors", "actors", "people", "tags", "body")
_RANK: ColumnElement[float] = sql("bm25(review_words, 8.0, 6.0, 4.0, 3.0, 3.0, 2.0, 1.0)")
_ROWID: ColumnElement[int] = sql(
    "+rowid"
)  # with the plus, FTS5 walks the words and looks each row up, not the other way round
_WEIGHED = 20_000
_PLACES = {
    Place.ANYWHERE: "",
    Place.HEADLINE: "headline : ",
    Place.FILM: "film : ",
    Place.DIRECTORS: "directors : ",
    Place.CAST: "actors : ",
    Place.PEOPLE: "{directors actors people} : ",
    Place.TAGS: "tags : ",
}
_WORDS = table("review_words", *map(column, ("review_words", "rowid", *_NAMES)))
_TEXT = table("review_text", *map(column, ("number", *_NAMES)))
_OF_REVIEW = _TEXT.c.number == select(REVIEW.c.number).where(REVIEW.c.id == bindparam("id")).scalar_subquery()
_VALUES = tuple(_TEXT.c[name] for name in ("number", *_NAMES))
_ADD = insert(_WORDS).from_select(("rowid", *_NAMES), select(*_VALUES).where(_OF_REVIEW))
_REMOVE = insert(_WORDS).from_select(
    ("review_words", "rowid", *_NAMES), select(literal("delete"), *_VALUES).where(_OF_REVIEW)
)
_TRASH = select(REVIEW.c.number).where(REVIEW.c.status == Status.TRASHED)
_NO_TEXT = re.compile('["\0\ud800-\udfff]')
_MARKS = re.compile("[\u0300-\u036f]")


class SqliteWords:
    """The index as one unit of work sees it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, review_id: str, body: str) -> None:  # noqa: ARG002 - the index reads the row
        """Take in the words of a review, as they now stand in its row."""
        self._connection.execute(_ADD, {"id": review_id})

    def remove(self, review_id: str) -> None:
        """Forget the words of a review, as they still stand in its row: call it before the row changes."""
        self._connection.execute(_REMOVE, {"id": review_id})

    def holding(self, terms: Sequence[Term]) -> list[ColumnElement[bool]]:
        """Give the conditions under which a row has these terms, and has not the excluded ones.

        The plus keeps SQLite from looking up every row that has a common word: it walks the rows in their order
        instead, and stops when a page is full.
        """
        number: ColumnElement[int] = sql("+review.number")
        if any(not term.is_excluded for term in terms):
            return [number.in_(_rows(_match(terms)))]
        return [number.not_in(_rows(_any_of(terms)))] if terms else []

    def best(self, terms: Sequence[Term], among: Select[tuple[int]] | None, limit: int) -> list[int]:
        """Give the numbers of the reviews that fit best, of those `among` the given ones and not in the trash.

        Only the newest of many are weighed: where a word stands nearly everywhere, its weight is next to nothing.
        """
        asking = _asking(among)
        values = {"match": _match(terms), "limit": limit}
        values["last"] = self._connection.scalar(asking.last, values)
        query = asking.best if values["last"] is None else asking.best_of_newest
        return list(self._connection.scalars(query, values))

    def count(self, terms: Sequence[Term], among: Select[tuple[int]] | None) -> int:
        """Count the reviews that have these terms, of those `among` the given ones and not in the trash."""
        return self._connection.scalar(_asking(among).total, {"match": _match(terms)}) or 0


class _Asking(NamedTuple):
    """What is asked of the index with the value `match`, and with `limit` and `last` where it ranks."""

    last: Select[Any]
    best: Select[Any]
    best_of_newest: Select[Any]
    total: Select[Any]


def _asking_among(holds: ColumnElement[bool]) -> _Asking:
    found = select(_WORDS.c.rowid).where(_WORDS.c.review_words.op("MATCH")(bindparam("match")), holds)
    best = found.order_by(_RANK).limit(bindparam("limit", type_=Integer))
    return _Asking(
        found.order_by(_WORDS.c.rowid.desc()).limit(1).offset(_WEIGHED),
        best,
        best.where(_WORDS.c.rowid > bindparam("last")),
        found.with_only_columns(func.count()),
    )


_EVERYWHERE = _asking_among(_ROWID.not_in(_TRASH))


def _asking(among: Select[tuple[int]] | None) -> _Asking:
    """Give the queries; those without facets are made once, for the making takes longer than their answer."""
    return _EVERYWHERE if among is None else _asking_among(_ROWID.in_(among))


def _rows(match: str) -> Select[tuple[int]]:
    return select(_WORDS.c.rowid).where(_WORDS.c.review_words.op("MATCH")(match))


def _match(terms: Sequence[Term]) -> str:
    """Write terms in the language of FTS5, the excluded ones last."""
    wanted = " AND ".join(_written(term) for term in terms if not term.is_excluded)
    unwanted = _any_of([term for term in terms if term.is_excluded])
    return f"({wanted}) NOT ({unwanted})" if unwanted else wanted


def _any_of(terms: Sequence[Term]) -> str:
    return " OR ".join(map(_written, terms))


def _written(term: Term) -> str:
    forms = [f'"{form}"{"*" if term.is_prefix else ""}' for form in _forms(term.text)]
    return f"({_PLACES[term.place]}({' OR '.join(forms)}))"


def _forms(text: str) -> list[str]:
    """Give a text as it stands in the folded columns and, where it may look otherwise, as the body has it.

    FTS5 folds the body itself: case, and the marks of Latin letters, but not ß, ligatures or the й of Cyrillic.
    """
    clean = _NO_TEXT.sub(" ", text)
    plain = folded(clean)
    raw = unicodedata.normalize("NFC", clean.lower())
    bare = _MARKS.sub("", unicodedata.normalize("NFD", raw))
    return [plain] if bare == plain and plain.isascii() else list(dict.fromkeys((plain, raw)))
