"""What lies on which day, and what a span of time comes to: looked up and counted in the database, by its indexes."""

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Select,
    String,
    and_,
    column,
    func,
    literal,
    null,
    select,
    values,
)
from sqlalchemy.sql import FromClause
from sqlalchemy.types import TypeEngine

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.store.mentions import RELEASE, ZONE
from reviewdesk.store.rows import MENTION, REVIEW, UtcDateTime
from reviewdesk.store.values import Entry, Named, Occasion, Span, Tally

_HERE = REVIEW.c.status != Status.TRASHED
_STATUSES = {status.value: status for status in Status}


class Almanac:
    """The reviews by their days, as one unit of work sees them. Those in the trash count nowhere."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def entries(self, days: Sequence[tuple[date, Span]], most: int) -> tuple[list[Entry], dict[date, int]]:
        """Give what lies on these days, of each kind and day at most so much, and how much there is of it by day."""
        by_number = {number: day for number, (day, _) in enumerate(days)}
        spans = _spans([span for _, span in days])
        named = _rows("days", {"day": String()}, [(day.isoformat(),) for day, _ in days])
        found: list[Entry] = []
        counts: dict[date, int] = {}
        for occasion, query in (
            (Occasion.EMBARGO, _of_embargoes(spans, most)),
            (Occasion.RELEASE, _of_releases(named, most)),
            (Occasion.PUBLISHED, _of_moments(spans, REVIEW.c.published, most)),
        ):
            for row in self._connection.execute(query):
                day = by_number[row.number]
                if row.place == 1:
                    counts[day] = counts.get(day, 0) + row.total
                status = _STATUSES.get(row.status, Status.DRAFT)
                found.append(
                    Entry(day, occasion, ReviewId(row.id), row.title, row.headline, status, row.at, row.detail or "")
                )
        return found, counts

    def tallies(self, spans: Sequence[Span]) -> list[Tally]:
        """Count what was published in each span."""
        table = _spans(spans)
        query = (
            select(table.c.number, func.count(), func.sum(REVIEW.c.words))
            .join_from(table, REVIEW, _within(REVIEW.c.published, table))
            .where(_HERE)
            .group_by(table.c.number)
        )
        found = {number: Tally(count, int(words or 0)) for number, count, words in self._connection.execute(query)}
        return [found.get(number, Tally(0, 0)) for number in range(len(spans))]

    def ratings(self, span: Span) -> dict[float, int]:
        """Count the ratings of what was published in a span, by the stars out of five that they come to."""
        query = select(REVIEW.c.stars, func.count()).where(_published_in(span), REVIEW.c.stars.is_not(None))
        found: dict[float, int] = dict(self._connection.execute(query.group_by(REVIEW.c.stars)).all())
        return found

    def years_of_works(self, span: Span) -> dict[int, int]:
        """Count the works of what was published in a span, by the year they are of; those of no known year not."""
        query = select(REVIEW.c.year, func.count()).where(_published_in(span), REVIEW.c.year != 0)
        found: dict[int, int] = dict(self._connection.execute(query.group_by(REVIEW.c.year)).all())
        return found

    def names(self, field: str, span: Span, most: int) -> list[Named]:
        """Give what is named most in the reviews that were published in a span."""
        count = func.count().label("count")
        query = (
            select(MENTION.c.name, count)
            .join_from(REVIEW, MENTION, MENTION.c.review_id == REVIEW.c.id)
            .where(_published_in(span), MENTION.c.field == field)
            .group_by(MENTION.c.name)
            .order_by(count.desc(), MENTION.c.name)
            .limit(most)
        )
        return [Named(name, number) for name, number in self._connection.execute(query)]

    def first_and_last(self) -> tuple[datetime, datetime] | None:
        """Give the first and the last moment at which anything was published; None where nothing was."""
        query = select(REVIEW.c.published).where(REVIEW.c.published.is_not(None), _HERE).limit(1)
        first = self._connection.scalar(query.order_by(REVIEW.c.published))
        last = self._connection.scalar(query.order_by(REVIEW.c.published.desc()))
        return (first, last) if first is not None and last is not None else None

    def undated(self) -> int:
        """Count the reviews that count as published and have no day of it."""
        holds = (REVIEW.c.status == Status.PUBLISHED, REVIEW.c.published.is_(None))
        return self._connection.scalar(select(func.count()).select_from(REVIEW).where(*holds)) or 0


def _spans(spans: Sequence[Span]) -> FromClause:
    return _rows("spans", {"first": UtcDateTime(), "past": UtcDateTime()}, spans)


def _rows(name: str, columns: Mapping[str, TypeEngine[Any]], rows: Sequence[tuple[Any, ...]]) -> FromClause:
    """Make a table of the question itself, with a column that numbers its rows."""
    table = values(column("number", Integer), *(column(each, kind) for each, kind in columns.items()), name=name)
    return table.data([(number, *row) for number, row in enumerate(rows)]).cte(name)


def _within(value: ColumnElement[Any], table: FromClause) -> ColumnElement[bool]:
    return and_(value >= table.c.first, value < table.c.past)


def _published_in(span: Span) -> ColumnElement[bool]:
    return and_(REVIEW.c.published >= span.start, REVIEW.c.published < span.end, _HERE)


def _of_moments(spans: FromClause, moment: ColumnElement[Any], most: int) -> Select[Any]:
    """Query what has a moment in one of the spans."""
    listed = (
        select(spans.c.number, REVIEW.c.id, moment.label("at"), null().label("detail"), *_counted(spans, moment))
        .join_from(spans, REVIEW, _within(moment, spans))
        .where(_HERE)
    )
    return _shown(listed, most)


def _of_embargoes(spans: FromClause, most: int) -> Select[Any]:
    """Query the embargoes that end in one of the spans, each with the clock and the zone in which it was given."""
    listed = _of_moments(spans, REVIEW.c.embargo, most).subquery()
    kept = and_(MENTION.c.review_id == listed.c.id, MENTION.c.field == ZONE)
    detail = MENTION.c.detail.concat(literal(" ")).concat(MENTION.c.name).label("detail")
    others = [each for each in listed.c if each.name != "detail"]
    return select(*others, detail).outerjoin_from(listed, MENTION, kept)


def _of_releases(days: FromClause, most: int) -> Select[Any]:
    """Query the works that come out on one of the days."""
    named = and_(MENTION.c.field == literal(RELEASE, literal_execute=True), MENTION.c.name == days.c.day)
    listed = (
        select(
            days.c.number,
            REVIEW.c.id,
            null().label("at"),
            MENTION.c.detail,
            *_counted(days, REVIEW.c.id),
        )
        .join_from(days, MENTION, named)
        .join(REVIEW, REVIEW.c.id == MENTION.c.review_id)
        .where(_HERE)
    )
    return _shown(listed, most)


def _counted(spans: FromClause, order: ColumnElement[Any]) -> tuple[ColumnElement[int], ColumnElement[int]]:
    """Give a row's place among those of its span, and how many these are."""
    place = func.row_number().over(partition_by=spans.c.number, order_by=(order, REVIEW.c.id)).label("place")
    return place, func.count().over(partition_by=spans.c.number).label("total")


def _shown(listed: Select[Any], most: int) -> Select[Any]:
    """Add what one sees of a review to the first rows of each span."""
    rows = listed.subquery()
    return (
        select(*rows.c, REVIEW.c.title, REVIEW.c.headline, REVIEW.c.status)
        .join_from(rows, REVIEW, REVIEW.c.id == rows.c.id)
        .where(rows.c.place <= most)
    )
