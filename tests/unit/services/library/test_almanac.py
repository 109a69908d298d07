"""The calendar of the desk and what a year came to, in the zone of whoever sits there."""

import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.film import Release, Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.rating import SCALES
from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.style import Style
from reviewdesk.services.library.almanac import MOST_A_DAY, UNDATED, Almanac, Month, Occasion, name_query
from reviewdesk.services.library.days import LocalZone
from reviewdesk.services.library.reviews import Library
from reviewdesk.store.opening import Store, open_store
from tests.factories import a_rating, a_review

BERLIN = ZoneInfo("Europe/Berlin")
NOW = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        yield store


@pytest.fixture
def almanac(store: Store) -> Almanac:
    return Almanac(store, lambda: NOW, BERLIN)


@pytest.fixture
def in_berlin(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Have the machine stand in Berlin."""
    monkeypatch.setenv("TZ", "Europe/Berlin")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def add(store: Store, *reviews: Review) -> None:
    with store.unit_of_work() as work:
        for number, review in enumerate(reviews):
            work.reviews.add(replace(review, id=ReviewId(f"id-{number}")))


def published(*moment: int, **changes: object) -> Review:
    return a_review(published=datetime(*moment, tzinfo=BERLIN), **changes)


def test_days_are_those_of_the_desk_and_come_in_their_order(store: Store, almanac: Almanac) -> None:
    add(
        store,
        published(2026, 3, 10, 0, 30),
        a_review(embargo=Embargo(datetime(2026, 3, 9, 16), "America/New_York")),
        a_review(work=Work("Tide", released=(Release("GB", PartialDate(2026, 3, 9)),))),
    )
    page = almanac.days(date(2026, 3, 9), 2)
    assert [(each.day.day, each.occasion, each.at and f"{each.at:%H:%M}") for each in page.entries] == [
        (9, Occasion.RELEASE, None),
        (9, Occasion.EMBARGO, "21:00"),
        (10, Occasion.PUBLISHED, "00:30"),
    ]
    assert page.counts == {date(2026, 3, 9): 2, date(2026, 3, 10): 1}


def test_the_day_of_a_clock_change_has_all_its_hours(store: Store, almanac: Almanac) -> None:
    add(store, published(2026, 3, 29, 0, 0), published(2026, 3, 29, 23, 59), published(2026, 3, 30, 0, 0))
    page = almanac.days(date(2026, 3, 29), 1)
    assert page.counts == {date(2026, 3, 29): 2}


def test_a_day_lists_no_more_than_one_can_read(store: Store, almanac: Almanac) -> None:
    add(store, *(published(2026, 3, 9, 12) for _ in range(MOST_A_DAY + 1)))
    page = almanac.days(date(2026, 3, 9), 1)
    assert (len(page.entries), page.counts[date(2026, 3, 9)]) == (MOST_A_DAY, MOST_A_DAY + 1)


@pytest.mark.parametrize("first", [date.min, date(9999, 12, 1)])
def test_the_ends_of_the_calendar_are_no_ends_of_the_world(almanac: Almanac, first: date) -> None:
    assert almanac.days(first, 42).entries == ()


def test_a_year_is_told_by_months(store: Store, almanac: Almanac) -> None:
    add(
        store,
        published(2026, 1, 1, body="Two words.\n"),
        published(2026, 1, 31, 23, body="One.\n"),
        published(2025, 12, 31, 23),
    )
    year = almanac.year(2026, Style.STARS)
    assert year.months[0] == Month(1, 2, 3, "published:2026-01")
    assert (year.reviews, year.words, year.years) == (2, 3, (2026, 2025))


def test_without_a_wish_it_is_the_last_year_that_has_anything_and_none_to_come(store: Store, almanac: Almanac) -> None:
    assert almanac.year(None, Style.STARS).number == 2026
    add(store, published(2019, 5, 1))
    assert almanac.year(None, Style.STARS).number == 2019
    with store.unit_of_work() as work:
        work.reviews.add(published(2027, 5, 1))
    assert almanac.year(None, Style.STARS).number == 2026


@pytest.mark.parametrize("style", Style)
def test_each_rating_counts_at_one_step_of_a_scale(store: Store, almanac: Almanac, style: Style) -> None:
    scale = SCALES[style]
    values = [scale.worst + scale.step * at for at in range(scale.steps() + 1)]
    add(
        store,
        *(published(2026, 2, 1, rating=scale.rate(value)) for value in values),
        published(2026, 2, 1, rating=None),
    )
    year = almanac.year(2026, style)
    assert year.rated == len(values)
    assert year.mean == pytest.approx(0.5)
    assert (year.steps[0].label, year.steps[-1].label) == (scale.rate(scale.worst).label, scale.rate(scale.best).label)


def test_a_year_without_ratings_has_no_mean(store: Store, almanac: Almanac) -> None:
    add(store, published(2026, 2, 1, rating=None))
    assert almanac.year(2026, Style.STARS).mean is None


@pytest.mark.parametrize("style", Style)
def test_what_a_bar_counts_is_what_its_search_finds(store: Store, style: Style, in_berlin: None) -> None:
    moments = [
        datetime(2026, month, day, hour, tzinfo=BERLIN) for month in (3, 7, 12) for day, hour in ((1, 0), (28, 23))
    ]
    reviews = [
        a_review(
            published=moments[number % 6],
            rating=a_rating(str(number), Style.PERCENT, 100, "1"),
            work=Work(
                year=1890 + number,
                directors=(Credit(f"Ana Roux{number % 3}"),),
                genres=("Drama", "Sea tale")[: 1 + number % 2],
            ),
        )
        for number in range(0, 101, 3)
    ]
    add(store, *reviews)
    year = Almanac(store, lambda: NOW).year(2026, style)
    library = Library(store, clock=lambda: NOW)
    assert sum(month.reviews for month in year.months) == len(reviews)
    assert sum(decade.count for decade in year.decades) == len(reviews)
    for bar in (*year.steps, *year.months, *year.decades):
        count = getattr(bar, "count", None)
        assert library.search(bar.query).total == (bar.reviews if count is None else count), bar.query
    for facet, names in (("director", year.directors), ("tag", year.genres)):
        for named in names:
            assert library.search(name_query(2026, facet, named.name)).total == named.count


def test_works_are_told_by_decades_and_the_oldest_together(store: Store, almanac: Almanac) -> None:
    add(store, *(published(2026, 2, 1, work=Work(year=year)) for year in (2026, 2020, 2019, 2000, 1999, 1985, 1960, 0)))
    decades = almanac.year(2026, Style.STARS).decades
    assert [(each.first, each.is_open, each.count) for each in decades] == [
        (2020, False, 2),
        (2010, False, 1),
        (2000, False, 1),
        (1990, False, 1),
        (1980, True, 2),
    ]


def test_reviews_without_a_day_are_told_and_can_be_found(store: Store, almanac: Almanac) -> None:
    add(store, a_review(status=Status.PUBLISHED), published(2026, 2, 1, status=Status.PUBLISHED))
    assert almanac.year(2026, Style.STARS).undated == 1
    assert Library(store, clock=lambda: NOW).search(UNDATED).total == 1


def test_the_zone_of_the_machine_knows_summer_and_winter(in_berlin: None) -> None:
    zone = LocalZone()
    offsets = [datetime(2026, month, 1, tzinfo=zone).utcoffset() for month in (1, 7)]
    assert offsets == [timedelta(hours=1), timedelta(hours=2)]


@pytest.mark.parametrize("hour", [0, 1])
def test_an_hour_that_comes_twice_is_told_apart(in_berlin: None, hour: int) -> None:
    moment = datetime(2026, 10, 25, hour, 30, tzinfo=UTC)
    assert moment.astimezone(LocalZone()).astimezone(UTC) == moment
