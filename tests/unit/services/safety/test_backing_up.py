"""Copies are made of themselves: one a day, one before a large import; what went missing is not begun anew."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreUnavailableError, StoreWriteError
from reviewdesk.exchange.front_matter import write
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.importing.running import MANY
from reviewdesk.services.safety.backing_up import BackingUp, Wishes, chosen_wishes, listed, put_back
from reviewdesk.settings.file import save
from reviewdesk.settings.model import Settings
from reviewdesk.settings.places import home
from reviewdesk.store.backups import backups_of, folder_of
from reviewdesk.store.opening import Store, open_store
from reviewdesk.words import sentence
from tests.factories import a_review
from tests.unit.services.safety.conftest import Clock


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


def test_copies_go_where_somebody_wants_them_and_those_from_before_are_found_still(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    wanted = [Wishes()]
    backing_up = BackingUp(store, clock, lambda: wanted[0])
    before = backing_up.run()
    (tmp_path / "disk").mkdir()
    wanted[0] = Wishes(tmp_path / "disk", 3)
    assert backing_up.is_due()
    after = backing_up.run_if_due()
    assert before is not None
    assert after is not None
    assert after.place.parent == backing_up.folder
    assert after.place.parent.parent == tmp_path / "disk"
    assert not backing_up.is_due()
    assert {each.backup.place for each in backing_up.list()} == {before.place, after.place}
    assert {each.backup.place for each in listed(store.place)} == {before.place, after.place}


def test_each_folder_is_thinned_out_by_itself_and_by_the_days_that_were_chosen(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    (tmp_path / "disk").mkdir()
    old = BackingUp(store, clock).run()
    backing_up = BackingUp(store, clock, lambda: Wishes(tmp_path / "disk", 2))
    for _ in range(6):
        clock.present += timedelta(days=1)
        backing_up.run()
    there = [each.backup for each in backing_up.list() if each.backup.place.parent == backing_up.folder]
    assert old is not None
    assert old.place.exists()
    assert len(there) in (2, 3)
    assert max(each.made for each in there).date() == clock.present.date()


def test_a_folder_that_is_gone_is_said_and_the_copy_lies_beside_the_store(
    store: Store, clock: Clock, tmp_path: Path
) -> None:
    backing_up = BackingUp(store, clock, lambda: Wishes(tmp_path / "unplugged"))
    with pytest.raises(StoreWriteError) as raised:
        backing_up.run_if_due()
    assert raised.value.code == "backup-elsewhere"
    assert str(tmp_path / "unplugged") in sentence(raised.value.code, raised.value.data)
    assert len(backing_up.list()) == 1
    assert not (tmp_path / "unplugged").exists()
    assert backing_up.run_if_due() is None
    (tmp_path / "unplugged").mkdir()
    made = backing_up.run_if_due()
    assert made is not None
    assert made.place.parent == backing_up.folder


def test_two_stores_of_one_name_do_not_mix_in_one_folder(store: Store, clock: Clock, tmp_path: Path) -> None:
    (tmp_path / "disk").mkdir()
    (tmp_path / "other").mkdir()
    with open_store(f"sqlite:///{tmp_path / 'other' / store.place.name}", clock) as other:
        for each in (store, other):
            BackingUp(each, clock, lambda: Wishes(tmp_path / "disk")).run()
        assert len(listed(store.place)) == len(listed(other.place)) == 1


def test_what_was_chosen_is_read_from_the_settings_and_kept_within_bounds() -> None:
    assert chosen_wishes() == Wishes()
    save(home() / "settings.toml", Settings(backup_folder="/media/nas", backup_days=1))
    assert chosen_wishes() == Wishes(Path("/media/nas"), 2)
    (home() / "settings.toml").write_text("[[")
    assert chosen_wishes() == Wishes()
