"""The reviews in the store: kept whole, listed by what the list needs."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from datetime import datetime
from functools import cache
from typing import Any, Protocol, TypeAlias

from sqlalchemy import (
    Column,
    ColumnElement,
    Connection,
    Integer,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    tuple_,
    update,
)
from sqlalchemy.exc import IntegrityError

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ConflictError, ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.assets import forget_unused
from reviewdesk.store.copies import columns_of, columns_of_text
from reviewdesk.store.mapping import digest_of, document_of, review_from
from reviewdesk.store.mentions import keep_mentions
from reviewdesk.store.rows import REVIEW, SOUGHT
from reviewdesk.store.searching.conditions import conditions_of, facets_of
from reviewdesk.store.searching.names import names_in
from reviewdesk.store.searching.passages import Snippets
from reviewdesk.store.searching.query import EVERYTHING, NEWEST, Place, Query, Sorting, Term
from reviewdesk.store.searching.sorting import sorted_rows
from reviewdesk.store.searching.words import folded
from reviewdesk.store.values import Hit, Saved, Summary

Clock: TypeAlias = Callable[[], datetime]
"""Gives the present as an aware datetime."""

_WHOLE = select(REVIEW.c.document, REVIEW.c.body, REVIEW.c.digest, REVIEW.c.version, REVIEW.c.edited)
_KEY = REVIEW.c.id == bindparam("key")
_BY_ID = _WHOLE.where(_KEY)
_COMPARED = (*SOUGHT, "body")
_TEXT = ("words", "body", "digest", "version", "edited")
"""The columns that change while one writes on and touches no field."""

_BEFORE = select(*(REVIEW.c[name] for name in ("version", "status", "trashed_from", "document", *_COMPARED)))
_BEFORE = _BEFORE.where(_KEY).with_for_update()
_CHANGING = [column for column in REVIEW.c if column is not REVIEW.c.number]
_INSERT = insert(REVIEW)
_UPDATE = update(REVIEW).where(_KEY).values({column: bindparam(column.name) for column in _CHANGING})
_UPDATE_TEXT = update(REVIEW).where(_KEY).values({name: bindparam(name) for name in _TEXT})
_STATUSES = {status.value: status for status in Status}
_NEW = tuple.__new__
_LISTED = select(*(REVIEW.c[name] for name in Summary._fields))
_SHOWN = {
    key.name: _LISTED.add_columns(key.label("key"), REVIEW.c.body).where(key.in_(bindparam("keys", expanding=True)))
    for key in (REVIEW.c.number, REVIEW.c.id)
}
_LOOKED_THROUGH = 200
"""Names are taken from so many reviews, those that the writer has in mind."""

_NEWEST = (REVIEW.c.edited.desc(), REVIEW.c.id.desc())


class Words(Protocol):
    """The full-text index of a store."""

    def add(self, review_id: str, body: str) -> None:
        """Take in the words of a review, as they now stand in its row."""

    def remove(self, review_id: str) -> None:
        """Forget the words of a review: call it before the row changes."""

    def holding(self, terms: Sequence[Term]) -> list[ColumnElement[bool]]:
        """Give the conditions under which a row has these terms, and has not the excluded ones."""

    def best(self, terms: Sequence[Term], among: Select[tuple[int]] | None, limit: int) -> list[int]:
        """Give the numbers of the reviews that fit best, of those `among` the given ones and not in the trash."""

    def count(self, terms: Sequence[Term], among: Select[tuple[int]] | None) -> int:
        """Count the reviews that have these terms, of those `among` the given ones and not in the trash."""


class Reviews:
    """The reviews as one unit of work sees them."""

    def __init__(self, connection: Connection, clock: Clock, place: str, words: Words) -> None:
        self._connection = connection
        self._clock = clock
        self._place = place
        self._words = words
        self.touched: dict[ReviewId, int] = {}
        """The reviews that were changed, with the versions they have now; 0 where one was removed."""

    def add(self, review: Review) -> Saved:
        """Keep a new review; ConflictError where its id is taken."""
        edited = self._clock()
        try:
            with self._undone_alone():
                self._connection.execute(_INSERT, {"version": 1, "edited": edited, **columns_of(review)})
        except IntegrityError as error:
            raise ConflictError(review_id=review.id, version=0) from error
        self._words.add(review.id, review.body)
        keep_mentions(self._connection, review, is_new=True)
        self.touched[review.id] = 1
        return Saved(review, 1, edited)

    def get(self, review_id: ReviewId) -> Saved:
        """Read a review; ReviewNotFoundError where there is none."""
        found = self._one(_BY_ID, review_id)
        if found.review.id != review_id:  # a damaged index leads astray
            raise self._damaged(review_id)
        return found

    def find(self, id_or_slug: str) -> Saved:
        """Read a review by its id or its slug; of several with one slug, the one edited last."""
        wanted = (REVIEW.c.id == id_or_slug.strip().lower()) | (REVIEW.c.slug == id_or_slug.strip())
        return self._one(_WHOLE.where(wanted).order_by(REVIEW.c.edited.desc()).limit(1), id_or_slug)

    def save(self, review: Review, version: int) -> int:
        """Keep a review that was read as `version` and give its next one; ConflictError where the store has moved on.

        The next version holds once the unit of work has ended well, not before.
        """
        row = self._connection.execute(_BEFORE, {"key": review.id}).one_or_none()
        if row is None:
            raise ReviewNotFoundError(review=review.id)
        if row.version != version:
            raise ConflictError(review_id=review.id, version=row.version)
        now = {"key": review.id, "version": version + 1, "edited": self._clock()}
        document = document_of(review)
        if document == row.document:
            is_reworded = row.body != review.body
            change, columns = _UPDATE_TEXT, columns_of_text(review, document)
        else:
            before = row._asdict()
            change, columns = _UPDATE, columns_of(review)
            columns["trashed_from"] = _trashed_from(review.status, row.status, row.trashed_from)
            is_reworded = any(columns[name] != before[name] for name in _COMPARED)
        if is_reworded:
            self._words.remove(review.id)
        self._connection.execute(change, columns | now)
        if change is _UPDATE:
            keep_mentions(self._connection, review)
        if is_reworded:
            self._words.add(review.id, review.body)
        self.touched[review.id] = version + 1
        return version + 1

    def delete(self, review_id: ReviewId) -> None:
        """Remove a review for good, with its history and the images that only it uses; ReviewNotFoundError as `get`."""
        self._words.remove(review_id)
        if self._connection.execute(delete(REVIEW).where(REVIEW.c.id == review_id)).rowcount != 1:
            raise ReviewNotFoundError(review=review_id)
        forget_unused(self._connection)
        self.touched[review_id] = 0

    def status_before_trash(self, review_id: ReviewId) -> Status:
        """Give the status that a trashed review had before; Draft where that is not known."""
        query = select(REVIEW.c.trashed_from).where(REVIEW.c.id == review_id)
        return Status(self._connection.execute(query).scalar_one_or_none() or Status.DRAFT)

    def summaries(
        self,
        status: Status | None = None,
        query: Query = EVERYTHING,
        limit: int = 100,
        after: Summary | None = None,
        sorting: Sorting = NEWEST,
    ) -> list[Summary]:
        """List reviews, the one edited last first unless told otherwise; the next page begins `after` the last one.

        Without a status, here or in the query: everything but the trash.
        """
        if sorting != NEWEST:
            holds = facets_of(query) if status is not None else conditions_of(query)
            holds += [*self._words.holding(query.terms), *([REVIEW.c.status == status] if status is not None else [])]
            return _summaries(sorted_rows(self._connection, _LISTED, holds, sorting, limit, after))
        values: dict[str, object] = {"limit": limit, "status": status}
        if after:
            values |= {"edited": after.edited, "id": after.id}
        if query is EVERYTHING:
            page = _page(has_status=status is not None, is_first=after is None)
        else:
            page = self._page_of(query, has_status=status is not None, is_first=after is None)
        return _summaries(self._connection.execute(page, values).all())

    def search(self, query: Query, limit: int = 50) -> list[Hit]:
        """Give the reviews that fit a query best, with the passages in which its words stand.

        A query without words, but for excluded ones, finds what was edited last.
        """
        if not query.has_words:
            return self.passages(self.summaries(None, query, limit), query)
        return self.hits(self.ranking(query, limit), query)

    def ranking(self, query: Query, limit: int) -> list[int]:
        """Give the numbers of the reviews that fit the words of a query best; `hits` shows what is behind them."""
        return self._words.best(query.terms, _among(query), limit)

    def count(self, query: Query) -> int:
        """Count the reviews that a query finds."""
        if query.has_words:
            return self._words.count(query.terms, _among(query))
        holds = (*conditions_of(query), *self._words.holding(query.terms))
        return self._connection.scalar(select(func.count()).select_from(REVIEW).where(*holds)) or 0

    def hits(self, numbers: Sequence[int], query: Query) -> list[Hit]:
        """Show reviews by their numbers, in this order; one that has gone since is left out."""
        return self._hits(numbers, REVIEW.c.number, query)

    def passages(self, summaries: Sequence[Summary], query: Query) -> list[Hit]:
        """Show reviews that were listed, in this order, with the passages in which the words of a query stand."""
        return self._hits([summary.id for summary in summaries], REVIEW.c.id, query)

    def names(self, fields: Sequence[str], place: Place | None, beginning: str) -> list[str]:
        """Give the names in these fields that begin so, or a word of them, the most frequent first.

        It looks at the reviews edited last, of those that have such words in a place where one is given.
        """
        terms = [Term(beginning, place, is_prefix=True)] if place and folded(beginning) else []
        holds = (*conditions_of(EVERYTHING), *self._words.holding(terms))
        newest = select(REVIEW.c.number).where(*holds).order_by(*_NEWEST).limit(_LOOKED_THROUGH)
        documents = self._connection.scalars(select(REVIEW.c.document).where(REVIEW.c.number.in_(newest)))
        return names_in(documents, fields, beginning)

    def _page_of(self, query: Query, *, has_status: bool, is_first: bool) -> Select[Any]:
        holds = facets_of(query) if has_status or query.asks_for_status else conditions_of(query)
        return _listed([*holds, *self._words.holding(query.terms)], has_status=has_status, is_first=is_first)

    def _hits(self, keys: Sequence[str | int], key: Column[Any], query: Query) -> list[Hit]:
        rows = self._connection.execute(_SHOWN[key.name], {"keys": list(keys)})
        hits: dict[str | int, Hit] = {}
        snippets = Snippets(query.terms)
        found = rows.all()
        for row, summary in zip(found, _summaries([row[:-2] for row in found]), strict=True):
            hits[row[-2]] = Hit(summary, *snippets.of(row[-1]))
        return [hits[each] for each in keys if each in hits]

    def _undone_alone(self) -> AbstractContextManager[object]:
        """Give a block whose failure leaves the rest of the transaction: SQLite undoes a statement by itself."""
        return nullcontext() if self._connection.dialect.name == "sqlite" else self._connection.begin_nested()

    def _one(self, query: Select[Any], wanted: str) -> Saved:
        row = self._connection.execute(query, {"key": wanted}).one_or_none()
        if row is None:
            raise ReviewNotFoundError(review=wanted)
        if digest_of(row.document, row.body) != row.digest:
            raise self._damaged(wanted)
        return Saved(review_from(row.document, row.body), row.version, row.edited)

    def _damaged(self, wanted: str) -> StoreUnavailableError:
        reason = f"the review {wanted} is not as it was saved"
        return StoreUnavailableError("store-corrupt", place=self._place, reason=reason)


def _among(query: Query) -> Select[tuple[int]] | None:
    return select(REVIEW.c.number).where(*conditions_of(query)) if query.facets else None


def _trashed_from(status: Status, before: str, remembered: str | None) -> str | None:
    if status is not Status.TRASHED:
        return None
    return remembered if before == Status.TRASHED else before


def _summaries(rows: Sequence[Sequence[Any]]) -> list[Summary]:
    """Make plain values of rows, without a call for each: a page of the list has a hundred of them.

    A damaged status counts as Draft; of that the doctor tells.
    """
    of_status = _STATUSES.get
    return [
        _NEW(
            Summary,
            (
                id_,
                head,
                title,
                year,
                of_status(status, Status.DRAFT),
                rating,
                words,
                edited,
                version,
                image,
                out,
                stars,
            ),
        )
        for id_, head, title, year, status, rating, words, edited, version, image, out, stars in rows
    ]


@cache
def _page(*, has_status: bool, is_first: bool) -> Select[Any]:
    """Give the query of a page without more conditions, made once: it is the one that is asked all day."""
    return _listed([] if has_status else [REVIEW.c.status != Status.TRASHED], has_status=has_status, is_first=is_first)


def _listed(conditions: Sequence[ColumnElement[bool]], *, has_status: bool, is_first: bool) -> Select[Any]:
    """Query a page: its numbers by an index that holds what is asked about, then what is shown, since rows are long."""
    page = select(REVIEW.c.number).where(*conditions)
    if has_status:
        page = page.where(REVIEW.c.status == bindparam("status"))
    if not is_first:
        last = (bindparam(column.name, type_=column.type) for column in (REVIEW.c.edited, REVIEW.c.id))
        page = page.where(tuple_(REVIEW.c.edited, REVIEW.c.id) < tuple_(*last))
    page = page.order_by(*_NEWEST).limit(bindparam("limit", type_=Integer))
    return _LISTED.where(REVIEW.c.number.in_(page)).order_by(*_NEWEST)
