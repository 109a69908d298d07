"""A store of many reviews: what is done all day takes no more steps there than in a small one."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import event

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.services.library.queries import read_query
from reviewdesk.store.opening import Store, open_store
from tests.factories import a_review
from tests.unit.store.conftest import START, Clock, url_of

FEW, MANY = 60, 1_800
PAGE = 20
ID = ReviewId("id-00007")


def review(number: int) -> Review:
    return a_review(
        id=ReviewId(f"id-{number:05}"), body=f"The lamp number{number} is lit.\n", headline=f"Lamp {number}"
    )


@pytest.fixture(scope="module")
def stores(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[int, Store]]:
    """A small store and a large one."""
    made: dict[int, Store] = {}
    for count in (FEW, MANY):
        place: Path = tmp_path_factory.mktemp("many") / "reviews.db"
        made[count] = open_store(url_of(place), clock=Clock())
        with made[count].unit_of_work() as work:
            for number in range(count):
                work.reviews.add(review(number))
    yield made
    for store in made.values():
        store.close()


@contextmanager
def counting(store: Store) -> Iterator[list[None]]:
    """Count the steps of SQLite's machine."""
    steps: list[None] = []

    def count(driver: object, *_: object) -> None:
        driver.set_progress_handler(lambda: steps.append(None), 1)

    def stop(driver: object, *_: object) -> None:
        driver.set_progress_handler(None, 0)

    event.listen(store._engine, "checkout", count)
    event.listen(store._engine, "checkin", stop)
    try:
        yield steps
    finally:
        event.remove(store._engine, "checkout", count)
        event.remove(store._engine, "checkin", stop)


def list_first(store: Store) -> None:
    with store.reading() as work:
        assert len(work.reviews.summaries(limit=PAGE)) == PAGE


def list_next(store: Store) -> None:
    with store.reading() as work:
        last = work.reviews.summaries(limit=PAGE)[-1]
        assert len(work.reviews.summaries(after=last, limit=PAGE)) == PAGE


def list_of_a_status(store: Store) -> None:
    with store.reading() as work:
        assert len(work.reviews.summaries(Status.DRAFT, limit=PAGE)) == PAGE


def look_up(store: Store) -> None:
    with store.reading() as work:
        assert work.reviews.get(ID).review.headline.startswith("Lamp 7")


def save(store: Store) -> None:
    with store.unit_of_work() as work:
        saved = work.reviews.get(ID)
        work.reviews.save(replace(saved.review, headline="Lamp 7 again", body="Other words.\n"), saved.version)


def search_for_what_stands_once(store: Store) -> None:
    with store.reading() as work:
        assert len(work.reviews.search(read_query("number11", START).query)) == 1


def steps(stores: dict[int, Store], act: Callable[[Store], None]) -> dict[int, int]:
    """Count what an act takes in each store once it has been done there before."""
    taken: dict[int, int] = {}
    for count, store in stores.items():
        act(store)
        with counting(store) as counted:
            act(store)
        taken[count] = len(counted)
    return taken


@pytest.mark.parametrize("act", [list_first, list_next, list_of_a_status, look_up, save], ids=lambda act: act.__name__)
def test_many_reviews_make_no_more_work_than_few(stores: dict[int, Store], act: Callable[[Store], None]) -> None:
    taken = steps(stores, act)
    assert 0 < taken[MANY] < taken[FEW] * 1.1


def test_a_search_goes_to_what_it_finds(stores: dict[int, Store]) -> None:
    taken = steps(stores, search_for_what_stands_once)
    assert 0 < taken[MANY] / taken[FEW] < MANY / FEW / 4  # the index lies in some more pieces, and none is read through
