"""Pages of the list in any order: each begins behind the last row of the one before, found by an index.

What has no date, year, title or rating comes last whichever way one sorts.
"""

from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import Column, ColumnElement, Connection, Select, literal, select, tuple_

from reviewdesk.store.rows import REVIEW, shown_text
from reviewdesk.store.searching.query import SortBy, Sorting
from reviewdesk.store.searching.words import folded
from reviewdesk.store.values import Summary

_LONGEST_TITLE = 80
"""More of a title does not go into an index: its entries must not grow without bounds."""

_COLUMNS: dict[SortBy, Column[Any]] = {
    SortBy.EDITED: REVIEW.c.edited,
    SortBy.PUBLISHED: REVIEW.c.published,
    SortBy.TITLE: REVIEW.c.sort_title,
    SortBy.YEAR: REVIEW.c.year,
    SortBy.RATING: REVIEW.c.stars,
    SortBy.WORDS: REVIEW.c.words,
}
_UNKNOWN: dict[SortBy, ColumnElement[bool]] = {
    SortBy.PUBLISHED: REVIEW.c.published.is_(None),
    SortBy.TITLE: REVIEW.c.sort_title == "",
    SortBy.YEAR: REVIEW.c.year == 0,
    SortBy.RATING: REVIEW.c.stars.is_(None),
}
_KNOWN: dict[SortBy, ColumnElement[bool]] = {
    SortBy.PUBLISHED: REVIEW.c.published.is_not(None),
    SortBy.TITLE: REVIEW.c.sort_title != "",
    SortBy.YEAR: REVIEW.c.year != 0,
    SortBy.RATING: REVIEW.c.stars.is_not(None),
}
_NOTHING: dict[SortBy, object] = {SortBy.PUBLISHED: None, SortBy.TITLE: "", SortBy.YEAR: 0, SortBy.RATING: None}
"""What stands where one does not know; a rating of nought is known."""

_NEVER = object()


def sort_title(title: str) -> str:
    """Give a title as it is sorted: in one case, without accents, its beginning."""
    return folded(shown_text(title))[:_LONGEST_TITLE]


def sorted_rows(
    connection: Connection,
    listed: Select[Any],
    holds: Sequence[ColumnElement[bool]],
    sorting: Sorting,
    limit: int,
    after: Summary | None,
) -> list[Any]:
    """Give the rows of a page, those of `listed` that hold, behind the row `after`."""
    column = _COLUMNS[sorting.by]
    order = [each.desc() if sorting.is_descending else each.asc() for each in (column, REVIEW.c.id)]
    rows: list[Any] = []
    for part in _parts(sorting, after):
        page = select(REVIEW.c.number).where(*holds, *part).order_by(*order).limit(limit - len(rows))
        rows += connection.execute(listed.where(REVIEW.c.number.in_(page)).order_by(*order)).all()
        if len(rows) >= limit:
            break
    return rows


def _parts(sorting: Sorting, after: Summary | None) -> Iterator[list[ColumnElement[bool]]]:
    """Give what is to be listed: the rows of which one knows what they are sorted by, then the others."""
    key = None if after is None else _key_of(after, sorting.by)
    is_among_unknown = after is not None and key == _NOTHING.get(sorting.by, _NEVER)
    if not is_among_unknown:
        known = [_KNOWN[sorting.by]] if sorting.by in _KNOWN else []
        yield known if after is None else [*known, _behind(sorting, key, after)]
    if sorting.by in _UNKNOWN:
        unknown = [_UNKNOWN[sorting.by]]
        if is_among_unknown and after is not None:
            last = literal(after.id, REVIEW.c.id.type)
            unknown.append(REVIEW.c.id < last if sorting.is_descending else REVIEW.c.id > last)
        yield unknown


def _behind(sorting: Sorting, key: datetime | float | str | None, after: Summary) -> ColumnElement[bool]:
    column = _COLUMNS[sorting.by]
    here = tuple_(column, REVIEW.c.id)
    last = tuple_(literal(key, column.type), literal(after.id, REVIEW.c.id.type))
    return here < last if sorting.is_descending else here > last


def _key_of(summary: Summary, by: SortBy) -> datetime | float | str | None:
    keys = {
        SortBy.EDITED: summary.edited,
        SortBy.PUBLISHED: summary.published,
        SortBy.TITLE: sort_title(summary.title),
        SortBy.YEAR: summary.year,
        SortBy.RATING: summary.stars,
        SortBy.WORDS: summary.words,
    }
    return keys[by]
