"""Copies are whole, good, and thinned by what they stand for; what was there before a restore is still there."""

import sqlite3
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewdesk.errors import StoreUnavailableError, StoreWriteError
from reviewdesk.store.backups import (
    AT_ONCE,
    Backup,
    asides_of,
    back_up,
    backups_of,
    folder_of,
    is_due,
    is_lost,
    restore,
    set_aside,
    superfluous,
)
from reviewdesk.store.contents import contents_of
from reviewdesk.store.looking_in import looking_into
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.soundness import Fault, examine
from reviewdesk.store.values import VersionKind
from tests.factories import ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import url_of

NOW = datetime(2026, 5, 1, 12, 30, tzinfo=UTC)


@pytest.fixture
def filled(store: Store) -> Store:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    return store


def flip(place: Path, words: bytes) -> None:
    """Change one letter of these words on the disk, wherever they stand."""
    data = place.read_bytes()
    assert words in data
    place.write_bytes(data.replace(words, words.swapcase()))


def days_ago(*days: int) -> tuple[Backup, ...]:
    return tuple(Backup(Path(f"{day}.db"), NOW - timedelta(days=day), 1) for day in days)


def test_a_copy_is_made_while_the_store_is_in_use(filled: Store, place: Path) -> None:
    with filled.reading():
        made = back_up(place, NOW)
    assert made is not None
    assert backups_of(place) == (made,)
    with open_store(url_of(made.place)) as copy, copy.reading() as work:
        assert work.reviews.get(a_review().id).review == a_review()


def test_what_the_copying_was_told_to_stop_leaves_nothing(filled: Store, place: Path) -> None:
    assert filled
    assert back_up(place, NOW, lambda _done, _all: False) is None
    assert list(folder_of(place).iterdir()) == []


def test_a_day_needs_one_copy(filled: Store, place: Path) -> None:
    assert filled
    assert is_due(place, NOW)
    back_up(place, NOW)
    assert not is_due(place, NOW + timedelta(hours=2))
    assert is_due(place, NOW + timedelta(days=1))


def test_seven_days_and_four_weeks_are_kept() -> None:
    gone = superfluous(days_ago(*range(40)))
    kept = set(range(40)) - {int(backup.place.stem) for backup in gone}
    assert kept == {*range(7), 12, 19}  # 1 May 2026 is a Friday; each week before is known by its Sunday
    assert superfluous(days_ago(*kept)) == ()


def test_a_clock_that_jumped_throws_only_what_others_stand_for() -> None:
    years_on = days_ago(0, 1, -400, -401)
    assert superfluous(years_on) == ()


def test_a_store_whose_file_is_damaged_makes_no_copy_and_costs_none(filled: Store, place: Path) -> None:
    made = back_up(place, NOW)
    filled.close()
    with sqlite3.connect(place) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'asset'")
    connection.close()
    with pytest.raises(StoreWriteError) as raised:
        back_up(place, NOW + timedelta(days=1))
    assert raised.value.code in ("backup-damaged", "backup-failed")
    assert backups_of(place) == (made,)
    assert [path.suffix for path in folder_of(place).iterdir()] == [".db"]


def test_a_store_with_a_damaged_review_is_copied_as_it_is_and_no_good_copy_goes(filled: Store, place: Path) -> None:
    with filled.unit_of_work() as work:
        work.reviews.add(full_review())
    good = [back_up(place, NOW + timedelta(days=day)) for day in range(7)]
    filled.close()
    flip(place, b"The harbour sleeps")
    damaged = [back_up(place, NOW + timedelta(days=day)) for day in range(7, 40)]
    made = backups_of(place)
    assert {each for each in made if each.is_whole} == set(good)
    assert made[0] == damaged[-1]
    assert len(made) < len(good) + 14
    with looking_into(made[0].place) as copy, copy.reading() as work:
        assert work.reviews.get(ANOTHER_ID).review == full_review()
        with pytest.raises(StoreUnavailableError):
            work.reviews.get(a_review().id)
    assert [flaw.name for flaw in examine(made[0].place).flaws] == [a_review().id]


def test_a_copy_that_was_damaged_by_the_copying_is_thrown_away(filled: Store, place: Path) -> None:
    def damage(_done: int, _all: int) -> bool:
        (fresh,) = folder_of(place).glob("*.new")
        fresh.unlink()
        return True

    with pytest.raises(StoreWriteError):
        back_up(place, NOW, damage)
    assert filled
    assert list(folder_of(place).iterdir()) == []


def test_a_copy_with_the_damage_of_its_store_can_be_put_back(filled: Store, place: Path) -> None:
    filled.close()
    flip(place, b"The harbour sleeps")
    made = back_up(place, NOW)
    assert made is not None
    place.unlink()
    restore(place, made.place, NOW)
    assert contents_of(place) == contents_of(made.place)
    flip(made.place, b"The Long Harbour")
    with sqlite3.connect(made.place) as connection:
        connection.execute("PRAGMA writable_schema = ON")
        connection.execute("UPDATE sqlite_master SET rootpage = 99999 WHERE name = 'asset'")
    connection.close()
    with pytest.raises(StoreUnavailableError):
        restore(place, made.place, NOW)


def test_a_folder_in_the_way_is_told(filled: Store, place: Path) -> None:
    assert filled
    folder_of(place).write_bytes(b"in the way")
    with pytest.raises(StoreWriteError) as raised:
        back_up(place, NOW)
    assert raised.value.code == "backup-failed"


def test_a_restored_copy_stands_and_the_other_file_is_set_aside(filled: Store, place: Path) -> None:
    made = back_up(place, NOW)
    assert made is not None
    with filled.unit_of_work() as work:
        work.reviews.add(full_review())
    filled.close()
    aside = restore(place, made.place, NOW)
    assert aside is not None
    with open_store(url_of(place)) as now, now.reading() as work:
        assert [summary.id for summary in work.reviews.summaries()] == [a_review().id]
    with open_store(url_of(aside)) as before, before.reading() as work:
        assert work.reviews.get(ANOTHER_ID).review == full_review()


def test_a_store_in_use_is_not_replaced(filled: Store, place: Path) -> None:
    made = back_up(place, NOW)
    assert made is not None
    with filled.unit_of_work() as work:
        work.reviews.add(full_review())
        with pytest.raises(StoreUnavailableError) as raised:
            restore(place, made.place, NOW, patience=0.01)
    assert raised.value.code == "store-locked"
    with filled.reading() as work:
        assert work.reviews.get(ANOTHER_ID).review == full_review()


def test_a_damaged_copy_is_not_restored(filled: Store, place: Path) -> None:
    made = back_up(place, NOW)
    assert made is not None
    filled.close()
    flip(made.place, b"The harbour sleeps")
    before = place.read_bytes()
    with pytest.raises(StoreUnavailableError):
        restore(place, made.place, NOW)
    assert place.read_bytes() == before


def test_a_flipped_letter_is_found_where_the_database_sees_nothing(filled: Store, place: Path) -> None:
    filled.close()
    assert examine(place)
    flip(place, b"The harbour sleeps")
    with sqlite3.connect(place) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    found = examine(place)
    assert [(flaw.fault, flaw.name) for flaw in found.flaws] == [(Fault.REVIEW, a_review().id)]
    assert found.reviews == 1


def test_what_is_no_database_has_a_flaw_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "x.db").write_bytes(b"nonsense" * 100)
    assert [flaw.fault for flaw in examine(tmp_path / "x.db").flaws] == [Fault.FILE]


def test_the_copies_of_one_day_stay_up_to_a_few() -> None:
    of_today = tuple(Backup(Path(f"{hour}.db"), NOW - timedelta(hours=hour), 1) for hour in range(10))
    assert {backup.place.stem for backup in superfluous(of_today)} == {str(hour) for hour in range(AT_ONCE, 10)}


def test_what_was_set_aside_goes_back_in_the_same_way(filled: Store, place: Path) -> None:
    made = back_up(place, NOW)
    with filled.unit_of_work() as work:
        work.reviews.add(full_review())
    filled.close()
    assert made is not None
    aside = restore(place, made.place, NOW)
    assert aside is not None
    assert asides_of(place) == (aside,)
    again = restore(place, aside, NOW)
    assert again is not None
    assert asides_of(place) == (again, aside)
    assert (contents_of(place), contents_of(again)) == (contents_of(aside), contents_of(made.place))


def test_there_is_a_store_in_its_place_also_when_the_restoring_is_killed(filled: Store, place: Path) -> None:
    filled.close()
    before = contents_of(place)
    set_aside(place, NOW)  # and here it ends
    assert contents_of(place) == before
    assert not is_lost(place)


def test_a_store_that_went_missing_is_known_by_what_lies_beside(filled: Store, place: Path) -> None:
    filled.close()
    assert not is_lost(place)
    back_up(place, NOW)
    place.unlink()
    assert is_lost(place)


def test_a_look_at_a_file_leaves_no_file_beside_it(filled: Store, place: Path) -> None:
    filled.close()
    names = set(place.parent.iterdir())
    found = contents_of(place)
    assert found is not None
    assert (found.reviews, found.trashed) == (1, 0)
    assert examine(place, is_history_read=True)
    assert set(place.parent.iterdir()) == names


def test_a_history_that_cannot_be_read_is_found_by_who_looks_for_it(filled: Store, place: Path) -> None:
    with filled.unit_of_work() as work:
        work.history.add(a_review(), VersionKind.PAUSE)
    filled.close()
    with sqlite3.connect(place) as connection:
        connection.execute("UPDATE history SET pack = x'00'")
    connection.close()
    assert examine(place)
    found = examine(place, is_history_read=True)
    assert [(flaw.fault, flaw.name) for flaw in found.flaws] == [(Fault.HISTORY, a_review().id)]
