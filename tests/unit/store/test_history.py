"""Versions of a review are kept in order, in little room, and thinned so that nothing one would look for goes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import told

KINDS = ("sqlite", "postgresql")

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
FOR_EVER = ("named", "filed", "published", "recovered", "conflict")


class SetClock:
    """Says what it was told."""

    def __init__(self) -> None:
        self.present = NOON

    def __call__(self) -> datetime:
        return self.present


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(url: str, clock: SetClock) -> Iterator[Store]:
    with open_store(url, clock) as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review())
        yield store


def keep(store: Store, *bodies: str, kind: VersionKind = VersionKind.PAUSE) -> list[int]:
    with store.unit_of_work() as work:
        return [work.history.add(a_review(body=body), kind) for body in bodies]


def numbers(store: Store) -> list[int]:
    with store.reading() as work:
        return [version.number for version in work.history.versions(AN_ID)]


def test_a_version_comes_back_as_it_was(store: Store) -> None:
    full = full_review(id=AN_ID, body="One\0two\r\n\ud800")
    with store.unit_of_work() as work:
        assert work.history.add(a_review(), VersionKind.PAUSE) == 1
        assert work.history.add(full, VersionKind.NAMED, "to the editor") == 2
    with store.reading() as work:
        assert [work.history.get(AN_ID, number) for number in (1, 2)] == [a_review(), full]
        first, second = work.history.versions(AN_ID)
    assert (first.number, first.kind, first.name, first.words, first.at) == (1, VersionKind.PAUSE, "", 9, NOON)
    assert (second.number, second.kind, second.name) == (2, VersionKind.NAMED, "to the editor")


def test_a_history_goes_on_over_many_packs(store: Store) -> None:
    bodies = [f"{'The harbour sleeps. ' * (number % 7)}{number}" for number in range(450)]
    assert keep(store, *bodies) == list(range(1, 451))
    with store.reading() as work:
        for number in (1, 200, 201, 400, 401, 450):
            assert work.history.get(AN_ID, number).body == bodies[number - 1]
        assert len(work.history.versions(AN_ID)) == 450


def test_the_same_text_is_not_kept_twice(store: Store) -> None:
    assert keep(store, "one", "one", "two", "one") == [1, 1, 2, 3]


def test_a_pause_becomes_what_is_named_at_the_same_text(store: Store) -> None:
    keep(store, "one")
    with store.unit_of_work() as work:
        assert work.history.add(a_review(body="one"), VersionKind.NAMED, "first") == 1
        assert work.history.add(a_review(body="one"), VersionKind.PAUSE) == 1
        assert work.history.add(a_review(body="one"), VersionKind.FILED) == 2
        assert [(version.kind, version.name) for version in work.history.versions(AN_ID)] == [
            (VersionKind.NAMED, "first"),
            (VersionKind.FILED, ""),
        ]


def test_versions_keep_their_order_when_the_clock_goes_back(store: Store, clock: SetClock) -> None:
    keep(store, "one")
    clock.present -= timedelta(days=400)
    keep(store, "two")
    with store.reading() as work:
        assert [version.number for version in work.history.versions(AN_ID)] == [1, 2]
        assert work.history.get(AN_ID, 2).body == "two"


def test_a_version_that_is_not_there_is_said(store: Store) -> None:
    keep(store, "one")
    for review_id, number in ((AN_ID, 0), (AN_ID, 2), (ANOTHER_ID, 1)):
        with pytest.raises(ReviewNotFoundError, match="version-not-found"), store.reading() as work:
            work.history.get(review_id, number)
    with pytest.raises(ReviewNotFoundError, match="review-not-found"), store.unit_of_work() as work:
        work.history.add(full_review(), VersionKind.PAUSE)
    with store.reading() as work:
        assert work.history.versions(ANOTHER_ID) == []


def test_the_history_goes_with_its_review(store: Store) -> None:
    keep(store, "one", "two")
    with store.unit_of_work() as work:
        work.reviews.delete(AN_ID)
    assert told(store, "SELECT count(*) FROM history") == [(0,)]


def test_a_damaged_history_is_noticed_and_the_review_is_not_touched(store: Store) -> None:
    keep(store, "one", "two")
    told(store, "UPDATE history SET pack = substr(pack, 1, 20)")
    with pytest.raises(StoreUnavailableError, match="store-corrupt"), store.reading() as work:
        work.history.get(AN_ID, 1)
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review()


def test_all_of_the_last_day_stays(store: Store, clock: SetClock) -> None:
    for number in range(120):
        clock.present = NOON + timedelta(minutes=number)
        keep(store, f"text {number}")
    with store.unit_of_work() as work:
        assert work.history.thin(AN_ID, NOON + timedelta(hours=23)) == 0
    assert numbers(store) == list(range(1, 121))


def test_of_this_week_the_last_of_each_hour_stays_and_before_that_the_last_of_each_day(
    store: Store, clock: SetClock
) -> None:
    for number in range(240):
        clock.present = NOON + timedelta(minutes=10 * number)  # six an hour, for 40 hours
        keep(store, f"text {number}")
    with store.unit_of_work() as work:
        assert work.history.thin(AN_ID, NOON + timedelta(days=4)) == 190 - 31
        kept = work.history.versions(AN_ID)
        assert [version.number for version in kept][:3] == [6, 12, 18]
        assert all(work.history.get(AN_ID, each.number).body == f"text {each.number - 1}" for each in kept)
        assert work.history.thin(AN_ID, NOON + timedelta(days=4)) == 0
        work.history.thin(AN_ID, NOON + timedelta(days=40))
    assert numbers(store) == [72, *range(191, 241)]
    assert keep(store, "after") == [241]


@pytest.mark.parametrize("kind", VersionKind)
def test_what_one_would_look_for_stays_for_ever(store: Store, clock: SetClock, kind: VersionKind) -> None:
    keep(store, "the one", kind=kind)
    keep(store, *(f"text {number}" for number in range(60)))
    with store.unit_of_work() as work:
        work.history.thin(AN_ID, NOON + timedelta(days=400))
    assert (1 in numbers(store)) == (kind.value in FOR_EVER)


def test_a_clock_that_jumps_ahead_does_not_thin_what_was_just_written(store: Store) -> None:
    keep(store, *(f"text {number}" for number in range(50)))
    with store.unit_of_work() as work:
        assert work.history.thin(AN_ID, NOON + timedelta(days=400)) == 0


def test_thinning_all_reaches_every_review_and_spares_the_newest_version(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(id=ANOTHER_ID))
        for number in range(210):
            for review_id in (AN_ID, ANOTHER_ID):
                work.history.add(a_review(id=review_id, body=f"text {number}"), VersionKind.PAUSE)
    with store.unit_of_work() as work:
        assert work.history.thin_all(NOON + timedelta(days=30)) == 2 * 160
        assert work.history.get(ANOTHER_ID, 210).body == "text 209"
        assert work.history.thin_all(NOON + timedelta(days=30)) == 0
