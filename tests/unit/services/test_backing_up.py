"""Copies are made of themselves: one a day, one before a large import; what went missing is not begun anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreUnavailableError, StoreWriteError
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.backing_up import BackingUp, put_back
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.importing.running import MANY
from reviewdesk.store.backups import backups_of, folder_of
from reviewdesk.store.opening import Store, open_store
from tests.factories import a_review

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class Clock:
    present = NOON

    def __call__(self) -> datetime:
        return self.present


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"


@pytest.fixture
def store(place: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{place}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review())
        yield store


@pytest.fixture
def backing_up(store: Store, clock: Clock) -> BackingUp:
    return BackingUp(store, clock)


@pytest.fixture
def desk(place: Path) -> Iterator[Desk]:
    desk = open_desk(f"sqlite:///{place}")
    yield desk
    desk.close()


def files(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        review = replace(a_review(), id=ReviewId(f"0192f7c1-0000-7000-8000-{number:012}"))
        (folder / f"{number}.md").write_text(write(review), encoding="utf-8")
    return folder


def test_the_first_call_of_a_day_makes_the_copy_of_the_day(backing_up: BackingUp, clock: Clock) -> None:
    first = backing_up.run_if_due()
    assert first is not None
    assert backing_up.last == first
    assert backing_up.run_if_due() is None
    clock.present += timedelta(days=1)
    assert backing_up.run_if_due() is not None
    assert [each.contents.reviews for each in backing_up.list() if each.contents] == [1, 1]


def test_a_copy_that_cannot_be_made_is_remembered_until_one_can(backing_up: BackingUp) -> None:
    backing_up.folder.write_bytes(b"in the way")
    with pytest.raises(StoreWriteError):
        backing_up.run_if_due()
    assert backing_up.trouble is not None
    assert backing_up.trouble.code == "backup-failed"
    backing_up.folder.unlink()
    assert backing_up.run() is not None
    assert backing_up.trouble is None


def test_somebody_who_goes_does_not_wait_for_the_copy(backing_up: BackingUp) -> None:
    def leave(_done: int, _all: int) -> bool:
        backing_up.stop()
        return True

    assert backing_up.run(leave) is None
    assert list(backing_up.folder.iterdir()) == []
    assert backing_up.run() is not None


def test_a_copy_in_another_folder_overwrites_none(backing_up: BackingUp, tmp_path: Path) -> None:
    made = [backing_up.export(tmp_path / "away") for _ in range(2)]
    assert sorted((tmp_path / "away").iterdir()) == sorted(filter(None, made))
    assert len(set(made)) == 2
    assert backing_up.list() == ()


def test_a_large_import_is_preceded_by_a_copy_without_its_reviews(desk: Desk, place: Path, tmp_path: Path) -> None:
    list(desk.importing.run(desk.importing.plan([files(tmp_path / "few", MANY - 1)])))
    assert not folder_of(place).exists()
    more = files(tmp_path / "more", MANY + MANY)
    done = list(desk.importing.run(desk.importing.plan([more])))
    assert len(done) == MANY + MANY
    (listed,) = desk.backing_up.list()
    assert listed.contents is not None
    assert listed.contents.reviews == MANY - 1


def test_an_import_goes_on_where_no_copy_can_be_made(desk: Desk, place: Path, tmp_path: Path) -> None:
    folder_of(place).write_bytes(b"in the way")
    assert len(list(desk.importing.run(desk.importing.plan([files(tmp_path / "in", MANY)])))) == MANY
    assert desk.backing_up.trouble is not None
    assert len(desk.library.list()) == MANY


def test_a_store_that_went_missing_is_not_begun_anew_unless_that_is_wanted(
    store: Store, backing_up: BackingUp, place: Path
) -> None:
    made = backing_up.run()
    assert made is not None
    store.close()
    place.unlink()
    with pytest.raises(StoreUnavailableError) as raised:
        open_desk(f"sqlite:///{place}")
    assert raised.value.code == "store-lost"
    assert made.place.name in str(raised.value)
    assert not place.exists()
    open_desk(f"sqlite:///{place}", is_new=True).close()
    assert place.exists()


def test_a_missing_store_comes_back_from_a_copy(store: Store, backing_up: BackingUp, place: Path) -> None:
    made = backing_up.run()
    assert made is not None
    store.close()
    place.unlink()
    assert put_back(place, made.place) is None
    with open_store(f"sqlite:///{place}") as again, again.reading() as work:
        assert work.reviews.get(a_review().id).review == a_review()
    assert len(backups_of(place)) == 1
