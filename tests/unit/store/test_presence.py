"""Who has which review open: told by a beat now and then, forgotten where none comes."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest

from reviewdesk.store.opening import Store
from reviewdesk.store.presence import STALE
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.unit.store.conftest import told

KINDS = ("sqlite", "postgresql")


@pytest.fixture
def store(store: Store) -> Iterator[Store]:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
        work.reviews.add(a_review(id=ANOTHER_ID, slug="another"))
    store._clock = clock
    return store


def clock() -> datetime:
    return datetime.now(UTC)


def beat(store: Store, session: str, who: str, review_id: str = AN_ID) -> None:
    with store.unit_of_work() as work:
        work.presence.beat(review_id, session, who)


def others(store: Store, session: str, review_id: str = AN_ID) -> list[str]:
    with store.reading() as work:
        return [present.who for present in work.presence.others(review_id, session)]


def silence(store: Store, session: str) -> None:
    """Let it be long since a session was seen."""
    long_ago = (datetime.now(UTC) - STALE - timedelta(seconds=1)).replace(tzinfo=None).isoformat(" ")
    told(store, f"UPDATE presence SET seen = '{long_ago}' WHERE session = '{session}'")


def test_one_sees_the_others_and_not_oneself(store: Store) -> None:
    beat(store, "first", "Ann")
    beat(store, "second", "Bob 👓")
    assert (others(store, "first"), others(store, "second")) == (["Bob 👓"], ["Ann"])
    assert others(store, "third") == ["Ann", "Bob 👓"]


def test_who_goes_over_to_another_review_has_left_this_one(store: Store) -> None:
    beat(store, "first", "Ann")
    beat(store, "first", "Ann", ANOTHER_ID)
    assert (others(store, "second"), others(store, "second", ANOTHER_ID)) == ([], ["Ann"])


def test_who_leaves_is_gone_at_once(store: Store) -> None:
    beat(store, "first", "Ann")
    with store.unit_of_work() as work:
        work.presence.leave("first")
    assert others(store, "second") == []


def test_who_was_not_seen_for_a_minute_has_gone_and_comes_back_with_a_beat(store: Store) -> None:
    beat(store, "first", "Ann")
    silence(store, "first")
    assert others(store, "second") == []
    beat(store, "first", "Ann")
    assert others(store, "second") == ["Ann"]


def test_a_new_beat_clears_away_who_crashed(store: Store) -> None:
    beat(store, "first", "Ann")
    silence(store, "first")
    beat(store, "second", "Bob")
    assert told(store, "SELECT who FROM presence") == [("Bob",)]


def test_a_review_that_has_gone_has_nobody(store: Store) -> None:
    beat(store, "first", "Ann")
    with store.unit_of_work() as work:
        work.reviews.delete(AN_ID)
    beat(store, "second", "Bob")
    assert others(store, "third") == []


def test_presence_is_no_change_of_a_review(store: Store) -> None:
    store.elsewhere.look()
    beat(store, "first", "Ann")
    assert store.elsewhere.look() == frozenset()
