"""The list in any order, page by page: nothing is left out, nothing comes twice, what is not known comes last."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.services.library.queries import read_query
from reviewdesk.store.opening import Store
from reviewdesk.store.searching.query import EVERYTHING, Query, SortBy, Sorting
from reviewdesk.store.values import Summary
from tests.factories import a_rating, a_review
from tests.unit.store.conftest import START, told

KINDS = ("sqlite", "postgresql")
TITLES = ["Zone", "ámbar", "", "Amber", "dune", "Élan", "zone", "", "Émile", "A" * 500, "\0", "Dune"]


def reviews() -> list[Review]:
    """Give reviews that share values with one another, and some that have none."""
    return [
        a_review(
            id=ReviewId(f"id-{number:02}"),
            work=Work(title=TITLES[number], year=(0, 1999, 2023, -5)[number % 4]),
            rating=(None, a_rating("0"), a_rating("3.5"), a_rating("5"))[number % 4],
            published=None if number % 3 else datetime(2026, 1 + number % 5, 1, tzinfo=UTC),
            body="word " * (number % 5),
            status=Status.READY if number % 2 else Status.DRAFT,
        )
        for number in range(len(TITLES))
    ]


@pytest.fixture
def full(store: Store) -> Store:
    with store.unit_of_work() as work:
        for review in reviews():
            work.reviews.add(review)
        work.reviews.add(a_review(id=ReviewId("thrown away"), status=Status.TRASHED))
    return store


def listed(
    store: Store, sorting: Sorting, page: int, status: Status | None = None, query: Query = EVERYTHING
) -> list[Summary]:
    found: list[Summary] = []
    with store.reading() as work:
        while True:
            after = found[-1] if found else None
            rows = work.reviews.summaries(status, query, page, after, sorting)
            found += rows
            if len(rows) < page:
                return found


KEYS: dict[SortBy, Callable[[Summary], object]] = {
    SortBy.EDITED: lambda row: row.edited,
    SortBy.PUBLISHED: lambda row: row.published,
    SortBy.YEAR: lambda row: row.year or None,
    SortBy.RATING: lambda row: row.stars,
    SortBy.WORDS: lambda row: row.words,
}


@pytest.mark.parametrize("is_descending", [True, False])
@pytest.mark.parametrize("by", list(SortBy))
def test_pages_of_every_order_follow_each_other_without_gap_or_repeat(
    full: Store, by: SortBy, is_descending: bool
) -> None:
    sorting = Sorting(by, is_descending)
    whole = [row.id for row in listed(full, sorting, 100)]
    assert sorted(whole) == [review.id for review in reviews()]
    for page in (1, 2, 5, 12):
        assert [row.id for row in listed(full, sorting, page)] == whole


@pytest.mark.parametrize("is_descending", [True, False])
@pytest.mark.parametrize("by", list(KEYS))
def test_the_list_is_sorted_and_what_is_not_known_comes_last(full: Store, by: SortBy, is_descending: bool) -> None:
    keys = [KEYS[by](row) for row in listed(full, Sorting(by, is_descending), 5)]
    known = [key for key in keys if key is not None]
    assert known == sorted(known, reverse=is_descending)
    assert keys[: len(known)] == known


def test_titles_are_sorted_without_case_and_accents_and_those_without_one_come_last(full: Store) -> None:
    titles = [row.title for row in listed(full, Sorting(SortBy.TITLE, is_descending=False), 4)]
    assert titles[-2:] == ["", ""]
    words = [title for title in titles if title and title != "\ufffd"]
    assert [word[:5].lower() for word in words] == [
        "aaaaa", "ámbar", "amber", "dune", "dune", "élan", "émile", "zone", "zone",
    ]  # fmt: skip


def test_a_status_and_a_query_narrow_a_sorted_list(full: Store) -> None:
    by_year = Sorting(SortBy.YEAR)
    ready = listed(full, by_year, 2, Status.READY)
    assert {row.status for row in ready} == {Status.READY}
    assert len(ready) == 6
    found = listed(full, by_year, 2, query=read_query("dune year>=2000", START + timedelta(days=1)).query)
    assert [row.title for row in found] == []
    found = listed(full, by_year, 1, query=read_query("dune", START).query)
    assert {row.title for row in found} == {"Dune", "dune"}


def test_the_trash_can_be_sorted_too(full: Store) -> None:
    assert [row.id for row in listed(full, Sorting(SortBy.TITLE), 5, Status.TRASHED)] == ["thrown away"]


@pytest.mark.parametrize("by", [by for by in SortBy if by is not SortBy.EDITED])
def test_a_sorted_page_is_found_by_its_index(full: Store, by: SortBy) -> None:
    if "sqlite" not in str(full._engine.url):
        assert told(full, "SELECT count(*) FROM pg_indexes WHERE indexname LIKE 'ix_review_by_%'") == [(6,)]
        return
    name = {SortBy.TITLE: "sort_title", SortBy.RATING: "stars"}.get(by, by.value)
    plan = told(
        full,
        f"EXPLAIN QUERY PLAN SELECT number FROM review WHERE status != 'trashed' AND {name} IS NOT NULL"
        f" ORDER BY {name} DESC, id DESC LIMIT 100",
    )
    assert "ix_review_by_" in str(plan)
    assert "TEMP B-TREE" not in str(plan)
