"""The reviews by their days, and what a span of time comes to."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import event

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.film import Release, Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Status
from reviewdesk.store.opening import Store
from reviewdesk.store.values import Entry, Named, Occasion, Span, Tally
from tests.factories import a_rating, a_review
from tests.unit.store.conftest import told

KINDS = ("sqlite", "postgresql")
NOON = datetime(2026, 3, 10, 12, tzinfo=UTC)
DAY = timedelta(days=1)
MOST = 3


def span_of(day: date, days: int = 1) -> Span:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    return Span(start, start + days * DAY)


MARCH = [(day, span_of(day)) for day in (date(2026, 3, 1) + at * DAY for at in range(31))]
ALL_MARCH = span_of(date(2026, 3, 1), 31)


def add(store: Store, name: str, **changes: object) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(id=ReviewId(name), **changes))


def on_days(store: Store) -> list[tuple[int, Occasion, str]]:
    with store.reading() as work:
        entries, _ = work.almanac.entries(MARCH, MOST)
    return [(entry.day.day, entry.occasion, entry.id) for entry in entries]


def out(*days: str, country: str = "GB") -> Work:
    return Work("Tide", released=tuple(Release(country, PartialDate.parse(day)) for day in days))


def test_a_review_stands_on_the_days_of_its_embargo_its_release_and_its_publication(store: Store) -> None:
    embargo = Embargo(datetime(2026, 3, 9, 20), "America/New_York")
    add(store, "a", embargo=embargo, work=out("2026-03-13", "2026-03-20"), published=NOON)
    with store.reading() as work:
        entries, counts = work.almanac.entries(MARCH, MOST)
    headline = a_review().headline
    rest = ReviewId("a"), "Tide", headline, Status.DRAFT
    assert entries == [
        Entry(date(2026, 3, 10), Occasion.EMBARGO, *rest, NOON.replace(hour=0), "2026-03-09T20:00:00 America/New_York"),
        Entry(date(2026, 3, 13), Occasion.RELEASE, *rest, None, "GB"),
        Entry(date(2026, 3, 20), Occasion.RELEASE, *rest, None, "GB"),
        Entry(date(2026, 3, 10), Occasion.PUBLISHED, *rest, NOON, ""),
    ]
    assert counts == {date(2026, 3, 10): 2, date(2026, 3, 13): 1, date(2026, 3, 20): 1}


def test_countries_in_which_a_work_comes_out_on_one_day_stand_together(store: Store) -> None:
    released = (Release("GB", PartialDate(2026, 3, 13)), Release("", PartialDate(2026, 3, 13)))
    add(store, "a", work=Work(released=(*released, Release("IE", PartialDate(2026, 3, 13)))))
    with store.reading() as work:
        (entry,), _ = work.almanac.entries(MARCH, MOST)
    assert entry.detail == "GB, IE"


def test_a_day_begins_with_its_first_moment_and_ends_before_the_next(store: Store) -> None:
    add(store, "before", published=ALL_MARCH.start - timedelta(microseconds=1))
    add(store, "first", published=ALL_MARCH.start)
    add(store, "last", published=ALL_MARCH.end - timedelta(microseconds=1))
    add(store, "after", published=ALL_MARCH.end)
    assert [(day, name) for day, _, name in on_days(store)] == [(1, "first"), (31, "last")]


def test_a_release_known_to_the_month_stands_on_no_day(store: Store) -> None:
    add(store, "a", work=out("2026-03", "2026"))
    assert on_days(store) == []


def test_what_lies_in_the_trash_stands_nowhere(store: Store) -> None:
    embargo = Embargo(datetime(2026, 3, 9, 20), "UTC")
    add(store, "a", status=Status.TRASHED, embargo=embargo, work=out("2026-03-13"), published=NOON)
    assert on_days(store) == []
    with store.reading() as work:
        assert work.almanac.tallies([ALL_MARCH]) == [Tally(0, 0)]
        assert work.almanac.names("director", ALL_MARCH, 5) == []
        assert work.almanac.first_and_last() is None


def test_days_follow_every_change_of_a_review_to_its_end(store: Store) -> None:
    add(store, "a", work=out("2026-03-13"))
    with store.unit_of_work() as work:
        work.reviews.save(a_review(id=ReviewId("a"), work=out("2026-03-14", "2026-03-15")), 1)
    assert on_days(store) == [(14, Occasion.RELEASE, "a"), (15, Occasion.RELEASE, "a")]
    with store.unit_of_work() as work:
        work.reviews.delete(ReviewId("a"))
    assert on_days(store) == []
    assert told(store, "SELECT count(*) FROM mention") == [(0,)]


def test_writing_on_touches_nothing_that_is_named(store: Store) -> None:
    add(store, "a", work=out("2026-03-13"))
    statements: list[str] = []
    event.listen(store._engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
    with store.unit_of_work() as work:
        work.reviews.save(a_review(id=ReviewId("a"), work=out("2026-03-13"), body="More.\n"), 1)
    assert statements
    assert not [each for each in statements if "mention" in each]


def test_a_full_day_gives_its_first_reviews_and_says_how_many_there_are(store: Store) -> None:
    for number in range(MOST + 2):
        add(store, f"id-{number}", published=NOON - timedelta(minutes=number))
    with store.reading() as work:
        entries, counts = work.almanac.entries(MARCH, MOST)
    assert [entry.id for entry in entries] == ["id-4", "id-3", "id-2"]
    assert counts == {date(2026, 3, 10): MOST + 2}


def test_a_month_takes_three_questions_however_much_it_holds(store: Store) -> None:
    for number in range(20):
        add(store, f"id-{number}", published=NOON + number * DAY, work=out("2026-03-13"))
    statements: list[str] = []
    with store.reading() as work:
        event.listen(store._engine, "before_cursor_execute", lambda *call: statements.append(call[2]))
        work.almanac.entries(MARCH, MOST)
    assert len(statements) == 3


def test_spans_tell_how_many_reviews_and_words_they_came_to(store: Store) -> None:
    for number in range(3):
        add(store, f"id-{number}", published=NOON, body="Five words, not one more.\n")
    add(store, "later", published=NOON + 31 * DAY, body="Three more words.\n")
    april = span_of(date(2026, 4, 1), 30)
    with store.reading() as work:
        tallies = work.almanac.tallies([ALL_MARCH, april, span_of(date(2026, 5, 1), 31)])
    assert tallies == [Tally(3, 15), Tally(1, 3), Tally(0, 0)]


def test_ratings_are_counted_by_their_stars_and_the_unrated_not_at_all(store: Store) -> None:
    for number, rating in enumerate((a_rating("3.5"), a_rating("7", best=10), a_rating("0"))):
        add(store, f"id-{number}", published=NOON, rating=rating)
    add(store, "unrated", published=NOON, rating=None)
    add(store, "another month", published=NOON + 31 * DAY)
    with store.reading() as work:
        assert work.almanac.ratings(ALL_MARCH) == {0.0: 1, 3.5: 2}


def test_names_are_counted_as_they_are_written_the_most_frequent_first(store: Store) -> None:
    for number, names in enumerate((["Peña", "Salazar"], ["Peña"], ["Márquez", "Peña", "Peña"])):
        work = Work(directors=tuple(map(Credit, names)), genres=("Drama",))
        add(store, f"id-{number}", published=NOON, work=work)
    with store.reading() as unit:
        assert unit.almanac.names("director", ALL_MARCH, 2) == [Named("Peña", 3), Named("Márquez", 1)]
        assert unit.almanac.names("genre", ALL_MARCH, 2) == [Named("Drama", 3)]


def test_a_name_of_any_length_and_any_sign_is_kept(store: Store) -> None:
    add(store, "a", published=NOON, work=Work(directors=(Credit("x" * 9000), Credit("a\0\ud800"), Credit("  "))))
    with store.reading() as work:
        assert [each.name for each in work.almanac.names("director", ALL_MARCH, 9)] == ["a\ufffd\ufffd", "x" * 120]


def test_the_first_and_the_last_publication_are_known(store: Store) -> None:
    for number in (5, 0, 9):
        add(store, f"id-{number}", published=NOON + number * DAY)
    add(store, "unpublished")
    with store.reading() as work:
        assert work.almanac.first_and_last() == (NOON, NOON + 9 * DAY)


def test_published_reviews_without_a_day_are_counted(store: Store) -> None:
    add(store, "dated", status=Status.PUBLISHED, published=NOON)
    add(store, "undated", status=Status.PUBLISHED)
    add(store, "draft")
    with store.reading() as work:
        assert work.almanac.undated() == 1
