"""Images are kept once, by what is in them, and checked when they are read."""

import pytest

from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.opening import Store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import told

KINDS = ("sqlite", "postgresql")

DATA = bytes(range(256)) * 40


@pytest.fixture
def filled(store: Store) -> Store:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
        work.reviews.add(full_review())
    return store


def kept_images(store: Store) -> object:
    return told(store, "SELECT count(*) FROM asset")[0][0]


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


def test_the_same_picture_is_kept_once(filled: Store) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        work.assets.put(AN_ID, "b.png", DATA)
        work.assets.put(ANOTHER_ID, "a.png", DATA)
        work.assets.put(ANOTHER_ID, "a.png", DATA)
    assert kept_images(filled) == 1


def test_a_replaced_picture_stays_until_a_review_is_removed_for_good(filled: Store) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        work.assets.put(AN_ID, "a.png", b"other")
        assert work.assets.get(AN_ID, "a.png") == b"other"
    assert kept_images(filled) == 2
    with filled.unit_of_work() as work:
        work.reviews.delete(ANOTHER_ID)
    assert kept_images(filled) == 1


def test_a_picture_stays_as_long_as_a_review_uses_it(filled: Store) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
        work.assets.put(ANOTHER_ID, "b.png", DATA)
    with filled.unit_of_work() as work:
        work.reviews.delete(AN_ID)
        assert work.assets.get(ANOTHER_ID, "b.png") == DATA
    with filled.unit_of_work() as work:
        work.reviews.delete(ANOTHER_ID)
    assert kept_images(filled) == 0


def test_an_image_needs_its_review(store: Store) -> None:
    with pytest.raises(ReviewNotFoundError), store.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)


def test_an_image_that_changed_on_the_disk_is_noticed(filled: Store) -> None:
    with filled.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", DATA)
    told(filled, "UPDATE asset SET data = CAST('' AS BLOB)" if not filled.is_shared else "UPDATE asset SET data = ''")
    with pytest.raises(StoreUnavailableError, match="image-damaged"), filled.reading() as work:
        work.assets.get(AN_ID, "a.png")
    with filled.unit_of_work() as work:
        work.assets.put(ANOTHER_ID, "b.png", DATA)
        assert work.assets.get(AN_ID, "a.png") == work.assets.get(ANOTHER_ID, "b.png") == DATA
