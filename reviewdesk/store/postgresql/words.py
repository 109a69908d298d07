"""The full-text index of a shared desk: two vectors a review, of words that Python folded as it folds the queries."""

import re
from collections.abc import Sequence

from sqlalchemy import (
    ColumnElement,
    Connection,
    Select,
    bindparam,
    cast,
    column,
    delete,
    func,
    insert,
    literal_column,
    not_,
    select,
    table,
)
from sqlalchemy.dialects.postgresql import TSQUERY, TSVECTOR

from reviewdesk.domain.review import Status
from reviewdesk.store.rows import REVIEW
from reviewdesk.store.searching.query import Place, Term
from reviewdesk.store.searching.words import folded

_WORDS = table("review_words", column("number"), column("texts"), column("names"))
_NUMBER = select(REVIEW.c.number).where(REVIEW.c.id == bindparam("id")).scalar_subquery()
_LONGEST = 350_000
"""So many letters of a body are indexed: a vector holds a megabyte, its places included."""

_LABELS = {
    Place.HEADLINE: ("texts", "A"),
    Place.FILM: ("texts", "B"),
    Place.DIRECTORS: ("names", "A"),
    Place.CAST: ("names", "B"),
    Place.PEOPLE: ("names", "ABC"),
    Place.TAGS: ("names", "D"),
}
"""Where the words of a place are: the vector, and the weights by which they are told apart there."""

_TEXTS = (("sought_headline", "A"), ("sought_film", "B"))
_NAMES = (("sought_directors", "A"), ("sought_cast", "B"), ("sought_people", "C"), ("sought_tags", "D"))
_WEIGHTS: ColumnElement[list[float]] = literal_column("'{0.1, 0.3, 0.8, 1.0}'::real[]")  # of D, C, B, A
_WORD = re.compile(r"[^\W_]+")
_TRASH = select(REVIEW.c.number).where(REVIEW.c.status == Status.TRASHED)
_LAST_PLACE, _MOST_PLACES = 16_383, 255  # PostgreSQL, section 12.11
_TOO_LONG = 500
"""A word of more letters is none that anybody looks for, and the index takes it not."""


class PostgresqlWords:
    """The index as one unit of work sees it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def add(self, review_id: str, body: str) -> None:
        """Take in the words of a review: those of its row, and of its body."""
        row = self._connection.execute(
            select(*(REVIEW.c[name] for name, _ in (*_TEXTS, *_NAMES))).where(REVIEW.c.id == review_id)
        ).one()
        values = row._asdict()
        texts = [(values[name], weight) for name, weight in _TEXTS]
        names = [(values[name], weight) for name, weight in _NAMES]
        # The names stand among the texts too, so that words of both kinds may be asked for at once.
        everything = [*texts, (" ".join(text for text, _ in names), "C"), (folded(body)[:_LONGEST], "D")]
        self._connection.execute(
            insert(_WORDS).values(number=_NUMBER, texts=_vector(everything), names=_vector(names)), {"id": review_id}
        )

    def remove(self, review_id: str) -> None:
        """Forget the words of a review."""
        self._connection.execute(delete(_WORDS).where(_WORDS.c.number == _NUMBER), {"id": review_id})

    def holding(self, terms: Sequence[Term]) -> list[ColumnElement[bool]]:
        """Give the conditions under which a row has these terms, and has not the excluded ones."""
        return [REVIEW.c.number.in_(_rows(terms))] if terms else []

    def best(self, terms: Sequence[Term], among: Select[tuple[int]] | None, limit: int) -> list[int]:
        """Give the numbers of the reviews that fit best, of those `among` the given ones and not in the trash."""
        anywhere = [Term(term.text, is_prefix=term.is_prefix) for term in terms if not term.is_excluded]
        rank = func.ts_rank(_WEIGHTS, _WORDS.c.texts, _asked(anywhere))
        found = _found(terms, among).order_by(rank.desc(), _WORDS.c.number.desc())
        return list(self._connection.scalars(found.limit(limit)))

    def count(self, terms: Sequence[Term], among: Select[tuple[int]] | None) -> int:
        """Count the reviews that have these terms, of those `among` the given ones and not in the trash."""
        return self._connection.scalar(_found(terms, among).with_only_columns(func.count())) or 0


def _found(terms: Sequence[Term], among: Select[tuple[int]] | None) -> Select[tuple[int]]:
    number = _WORDS.c.number
    return _rows(terms).where(number.in_(among) if among is not None else number.not_in(_TRASH))


def _rows(terms: Sequence[Term]) -> Select[tuple[int]]:
    return select(_WORDS.c.number).where(*map(_holds, terms))


def _holds(term: Term) -> ColumnElement[bool]:
    vector, _ = _LABELS.get(term.place, ("texts", ""))
    holds: ColumnElement[bool] = _WORDS.c[vector].op("@@")(_asked([term]))
    return not_(holds) if term.is_excluded else holds


def _asked(terms: Sequence[Term]) -> ColumnElement[str]:
    return cast(" & ".join(map(_written, terms)), TSQUERY)


def _written(term: Term) -> str:
    """Write a term in the language of tsquery; its words are letters and digits alone, so nothing needs quoting."""
    _, weights = _LABELS.get(term.place, ("texts", ""))
    words = _words_of(term.text) or ["\N{REPLACEMENT CHARACTER}"]  # nothing holds it
    labels = [weights] * len(words)
    labels[-1] = ("*" if term.is_prefix else "") + weights
    return (
        "("
        + " <-> ".join(f"'{word}'{f':{label}' if label else ''}" for word, label in zip(words, labels, strict=True))
        + ")"
    )


def _vector(parts: Sequence[tuple[str, str]]) -> ColumnElement[str]:
    """Write folded texts and their weights as a vector, word by word.

    The server's own parser is not asked: it takes addresses, numbers and hyphens as the queries do not.
    """
    places: dict[str, list[str]] = {}
    place = 0
    for text, weight in parts:
        for word in _words_of(text):
            place += 1
            places.setdefault(word, []).append(f"{min(place, _LAST_PLACE)}{weight}")
        place += 1  # so that no phrase goes on from one text to the next
    return cast(" ".join(f"'{word}':{','.join(found[:_MOST_PLACES])}" for word, found in places.items()), TSVECTOR)


def _words_of(text: str) -> list[str]:
    return [word for word in _WORD.findall(folded(text)) if len(word) <= _TOO_LONG]
