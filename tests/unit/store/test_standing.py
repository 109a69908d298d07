"""A store whose file goes while it is open takes nothing more, says so, and what it held lies beside its place."""

import os
from pathlib import Path

import pytest

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store.backups import asides_of
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import url_of


@pytest.fixture
def filled(store: Store) -> Store:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    return store


def refused(store: Store) -> str:
    with pytest.raises(StoreUnavailableError) as raised, store.unit_of_work() as work:
        work.reviews.add(full_review())
    return raised.value.code


def reviews_in(place: Path) -> list[str]:
    with open_store(url_of(place)) as store, store.reading() as work:
        return [summary.id for summary in work.reviews.summaries()]


def test_a_deleted_file_takes_no_save_and_what_it_held_is_beside_its_place(filled: Store, place: Path) -> None:
    place.unlink()
    assert [refused(filled), refused(filled)] == ["store-gone", "store-gone"]
    assert not place.exists()
    (aside,) = asides_of(place)
    filled.close()
    assert reviews_in(aside) == [AN_ID]


def test_of_units_that_follow_each_other_each_looks_and_what_the_file_held_is_beside_it(
    filled: Store, place: Path
) -> None:
    with filled.following() as following:
        place.unlink()
        with pytest.raises(StoreUnavailableError) as raised, following.unit_of_work() as work:
            work.reviews.add(full_review())
    assert raised.value.code == "store-gone"
    (aside,) = asides_of(place)
    filled.close()
    assert reviews_in(aside) == [AN_ID]


def test_a_moved_file_that_comes_back_is_saved_into_again(filled: Store, place: Path) -> None:
    place.rename(place.with_name("elsewhere.db"))
    assert refused(filled) == "store-gone"
    place.with_name("elsewhere.db").rename(place)
    with filled.unit_of_work() as work:
        work.reviews.add(full_review())
    filled.close()
    assert set(reviews_in(place)) == {AN_ID, ANOTHER_ID}


def test_a_file_that_took_the_place_of_another_is_left_as_it_was(filled: Store, place: Path) -> None:
    other = place.with_name("other.db")
    open_store(url_of(other)).close()
    os.replace(other, place)
    before = place.read_bytes()
    assert refused(filled) == "store-replaced"
    assert place.read_bytes() == before
    (aside,) = asides_of(place)
    assert reviews_in(aside) == [AN_ID]


@pytest.mark.parametrize("make", [os.mkfifo, os.mkdir, lambda path: os.symlink(path, path)])
def test_what_is_no_file_is_refused_at_once(tmp_path: Path, make: object) -> None:
    make(tmp_path / "odd.db")  # type: ignore[operator]
    with pytest.raises(StoreUnavailableError):
        open_store(url_of(tmp_path / "odd.db"))
