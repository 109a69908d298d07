"""The reviews in the store: kept whole, listed by what the list needs."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeAlias

from sqlalchemy import ColumnElement, Connection, Row, Select, delete, insert, select, tuple_, update
from sqlalchemy.exc import IntegrityError

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ConflictError, ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.assets import forget_unused
from reviewdesk.store.conditions import conditions_of, facets_of
from reviewdesk.store.copies import columns_of
from reviewdesk.store.mapping import digest_of, review_from
from reviewdesk.store.query import EVERYTHING, Query, Term
from reviewdesk.store.rows import REVIEW, SOUGHT
from reviewdesk.store.snippets import snippet_of
from reviewdesk.store.values import Hit, Saved, Summary

Clock: TypeAlias = Callable[[], datetime]
"""Gives the present as an aware datetime."""

_WHOLE = select(REVIEW.c.document, REVIEW.c.body, REVIEW.c.digest, REVIEW.c.version, REVIEW.c.edited)
_BEFORE = select(*(REVIEW.c[name] for name in ("version", "status", "trashed_from", *SOUGHT, "body")))
_LISTED = select(*(REVIEW.c[name] for name in Summary.__slots__))
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


class Reviews:
    """The reviews as one unit of work sees them."""

    def __init__(self, connection: Connection, clock: Clock, place: str, words: Words) -> None:
        self._connection = connection
        self._clock = clock
        self._place = place
        self._words = words

    def add(self, review: Review) -> Saved:
        """Keep a new review; ConflictError where its id is taken."""
        edited = self._clock()
        try:
            with self._connection.begin_nested():
                self._connection.execute(insert(REVIEW).values(version=1, edited=edited, **columns_of(review)))
        except IntegrityError as error:
            raise ConflictError(review_id=review.id, version=0) from error
        self._words.add(review.id, review.body)
        return Saved(review, 1, edited)

    def get(self, review_id: ReviewId) -> Saved:
        """Read a review; ReviewNotFoundError where there is none."""
        return self._one(_WHOLE.where(REVIEW.c.id == review_id), review_id)

    def find(self, id_or_slug: str) -> Saved:
        """Read a review by its id or its slug; of several with one slug, the one edited last."""
        wanted = (REVIEW.c.id == id_or_slug.strip().lower()) | (REVIEW.c.slug == id_or_slug.strip())
        return self._one(_WHOLE.where(wanted).order_by(REVIEW.c.edited.desc()).limit(1), id_or_slug)

    def save(self, review: Review, version: int) -> int:
        """Keep a review that was read as `version` and give its next one; ConflictError where the store has moved on.

        The next version holds once the unit of work has ended well, not before.
        """
        row = self._connection.execute(_BEFORE.where(REVIEW.c.id == review.id).with_for_update()).one_or_none()
        if row is None:
            raise ReviewNotFoundError(review=review.id)
        if row.version != version:
            raise ConflictError(review_id=review.id, version=row.version)
        columns = columns_of(review)
        before = row._asdict()
        is_reworded = any(columns[name] != before[name] for name in (*SOUGHT, "body"))
        if is_reworded:
            self._words.remove(review.id)
        self._connection.execute(
            update(REVIEW)
            .where(REVIEW.c.id == review.id)
            .values(
                version=version + 1,
                edited=self._clock(),
                trashed_from=_trashed_from(review.status, row.status, row.trashed_from),
                **columns,
            )
        )
        if is_reworded:
            self._words.add(review.id, review.body)
        return version + 1

    def delete(self, review_id: ReviewId) -> None:
        """Remove a review for good, with its history and the images that only it uses; ReviewNotFoundError as `get`."""
        self._words.remove(review_id)
        if self._connection.execute(delete(REVIEW).where(REVIEW.c.id == review_id)).rowcount != 1:
            raise ReviewNotFoundError(review=review_id)
        forget_unused(self._connection)

    def status_before_trash(self, review_id: ReviewId) -> Status:
        """Give the status that a trashed review had before; Draft where that is not known."""
        query = select(REVIEW.c.trashed_from).where(REVIEW.c.id == review_id)
        return Status(self._connection.execute(query).scalar_one_or_none() or Status.DRAFT)

    def summaries(
        self, status: Status | None = None, query: Query = EVERYTHING, limit: int = 100, after: Summary | None = None
    ) -> list[Summary]:
        """List reviews, the one edited last first; the next page begins `after` the last one of this.

        Without a status, here or in the query: everything but the trash.
        """
        # First the page by an index that holds what is asked about, then what is shown: rows are long.
        page = self._found(query, status).order_by(*_NEWEST).limit(limit)
        if after:
            page = page.where(tuple_(REVIEW.c.edited, REVIEW.c.id) < (after.edited, after.id))
        rows = self._connection.execute(_LISTED.where(REVIEW.c.number.in_(page)).order_by(*_NEWEST))
        return [_summary(row) for row in rows]

    def search(self, query: Query, limit: int = 50) -> list[Hit]:
        """Give the reviews that fit a query best, with the passages in which its words stand.

        A query without words, but for excluded ones, finds what was edited last.
        """
        if all(term.is_excluded for term in query.terms):
            return self._hits([summary.id for summary in self.summaries(None, query, limit)], REVIEW.c.id, query)
        among = select(REVIEW.c.number).where(*conditions_of(query)) if query.facets else None
        return self._hits(self._words.best(query.terms, among, limit), REVIEW.c.number, query)

    def _found(self, query: Query, status: Status | None) -> Select[tuple[int]]:
        facets = [REVIEW.c.status == status, *facets_of(query)] if status else conditions_of(query)
        return select(REVIEW.c.number).where(*facets, *self._words.holding(query.terms))

    def _hits(self, keys: Sequence[str | int], key: ColumnElement[Any], query: Query) -> list[Hit]:
        rows = self._connection.execute(_LISTED.add_columns(key.label("key"), REVIEW.c.body).where(key.in_(keys)))
        hits = {}
        for row in rows:
            hits[row.key] = Hit(_summary(row), *snippet_of(row.body, query.terms))
        return [hits[each] for each in keys]

    def _one(self, query: Select[Any], wanted: str) -> Saved:
        row = self._connection.execute(query).one_or_none()
        if row is None:
            raise ReviewNotFoundError(review=wanted)
        if digest_of(row.document, row.body) != row.digest:
            reason = f"the review {wanted} is not as it was saved"
            raise StoreUnavailableError("store-corrupt", place=self._place, reason=reason)
        return Saved(review_from(row.document, row.body), row.version, row.edited)


def _trashed_from(status: Status, before: str, remembered: str | None) -> str | None:
    if status is not Status.TRASHED:
        return None
    return remembered if before == Status.TRASHED else before


def _summary(row: Row[Any]) -> Summary:
    values = {name: getattr(row, name) for name in Summary.__slots__}
    return Summary(**values | {"id": ReviewId(row.id), "status": Status(row.status)})
