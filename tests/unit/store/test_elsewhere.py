"""What others do to a store is heard at the next look, and what we do ourselves is not."""

from collections.abc import Iterator

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review
from tests.unit.store.conftest import Clock

KINDS = ("sqlite", "postgresql")


@pytest.fixture
def store(store: Store) -> Store:
    """A store with one review, at which somebody has looked."""
    add(store, a_review())
    store.elsewhere.look()
    return store


@pytest.fixture
def another(store: Store, url: str) -> Iterator[Store]:
    """The same store, opened by somebody else."""
    with open_store(url, Clock()) as another:
        yield another


def add(store: Store, review: Review) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(review)


def save(store: Store, headline: str, version: int) -> None:
    with store.unit_of_work() as work:
        work.reviews.save(a_review(headline=headline), version)


def delete(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.delete(AN_ID)


def test_where_nobody_did_anything_nothing_is_heard(store: Store, another: Store) -> None:
    assert store.elsewhere.look() == frozenset()


def test_a_review_that_somebody_saved_is_named_once(store: Store, another: Store) -> None:
    save(another, "Theirs", 1)
    assert store.elsewhere.look() == {AN_ID}
    assert store.elsewhere.look() == frozenset()


def test_a_review_that_somebody_added_is_named(store: Store, another: Store) -> None:
    add(another, a_review(id=ANOTHER_ID, slug="another"))
    assert store.elsewhere.look() == {ANOTHER_ID}


def test_what_we_did_ourselves_is_not_news(store: Store, another: Store) -> None:
    another.elsewhere.look()
    save(store, "Ours", 1)
    add(store, a_review(id=ANOTHER_ID, slug="another"))
    assert store.elsewhere.look() == frozenset()
    assert another.elsewhere.look() == {AN_ID, ANOTHER_ID}


def test_a_review_that_was_saved_by_both_is_news_to_who_came_first(store: Store, another: Store) -> None:
    save(store, "Ours", 1)
    save(another, "Theirs", 2)
    assert store.elsewhere.look() == {AN_ID}


def test_a_review_that_somebody_removed_is_noticed(store: Store, another: Store) -> None:
    delete(another)
    assert store.elsewhere.look() in (None, {AN_ID})


def test_a_review_that_we_removed_is_not_news(store: Store) -> None:
    delete(store)
    assert store.elsewhere.look() == frozenset()


def test_what_was_not_kept_in_the_end_is_not_told(store: Store, another: Store) -> None:
    def save_and_fail() -> None:
        with another.unit_of_work() as work:
            work.reviews.save(a_review(headline="Theirs"), 1)
            work.reviews.get(ANOTHER_ID)

    with pytest.raises(ReviewNotFoundError):
        save_and_fail()
    assert store.elsewhere.look() == frozenset()


def test_more_changes_than_are_named_may_be_of_any_review(store: Store, another: Store) -> None:
    ids = {ReviewId(f"{number:08x}-0000-7000-8000-000000000000") for number in range(250)}
    with another.unit_of_work() as work:
        for each in ids:
            work.reviews.add(a_review(id=each, slug=each))
    assert store.elsewhere.look() in (None, ids)


def test_a_closed_store_looks_from_anew(store: Store, another: Store) -> None:
    store.close()
    save(another, "Theirs", 1)
    assert store.elsewhere.look() == frozenset()
    save(another, "Theirs again", 2)
    assert store.elsewhere.look() == {AN_ID}
