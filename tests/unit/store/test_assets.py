"""Images are kept once, by what is in them, and checked when they are read."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.opening import Store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review

DATA = bytes(range(256)) * 40


@pytest.fixture
def filled(store: Store) -> Store:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
        work.reviews.add(full_review())
    return store


def kept_images(place: Path) -> int:
    with closing(sqlite3.connect(place)) as connection:
        return int(connection.execute("SELECT count(*) FROM asset").fetchone()[0])


@pytest.mark.parametrize("name", ["poster.jpg", "Plakat – é.png", "a\0b", "\udcff.png", ""], ids=ascii)
def test_an_image_comes_back(filled: Store, name: str) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, name, DATA)
    with filled.reading() as work:
        assert work.assets.get(AN_ID, name) == DATA
        assert work.assets.names(AN_ID) == (name,)


def test_an_image_belongs_to_its_review(filled: Store) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        assert work.assets.get(ANOTHER_ID, "a.png") is None
        assert work.assets.get(AN_ID, "b.png") is None
        assert work.assets.names(ANOTHER_ID) == ()


def test_the_same_picture_is_kept_once(filled: Store, place: Path) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        work.assets.put(AN_ID, "b.png", DATA)
        work.assets.put(ANOTHER_ID, "a.png", DATA)
        work.assets.put(ANOTHER_ID, "a.png", DATA)
    assert kept_images(place) == 1


def test_a_replaced_picture_is_gone_when_no_review_uses_it(filled: Store, place: Path) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        work.assets.put(AN_ID, "a.png", b"other")
        assert work.assets.get(AN_ID, "a.png") == b"other"
    assert kept_images(place) == 1


def test_a_picture_stays_as_long_as_a_review_uses_it(filled: Store, place: Path) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        work.assets.put(ANOTHER_ID, "b.png", DATA)
    with filled.unit_of_work() as work:
        work.assets.remove(AN_ID, "a.png")
        work.assets.remove(AN_ID, "a.png")
        assert work.assets.get(ANOTHER_ID, "b.png") == DATA
    with filled.unit_of_work() as work:
        work.reviews.delete(ANOTHER_ID)
    assert kept_images(place) == 0


def test_an_image_needs_its_review(store: Store) -> None:
    with pytest.raises(ReviewNotFoundError), store.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)


def test_an_image_that_changed_on_the_disk_is_noticed(filled: Store, place: Path) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
    filled.close()
    with closing(sqlite3.connect(place)) as connection:
        connection.execute("UPDATE asset SET data = x'00'")
        connection.commit()
    with pytest.raises(StoreUnavailableError, match="store-corrupt"), filled.reading() as work:
        work.assets.get(AN_ID, "a.png")
