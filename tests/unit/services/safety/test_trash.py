"""What lies in the trash stays for thirty days, and goes only when it is in a copy and nobody works on it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from reviewdesk.domain.review import Status
from reviewdesk.errors import MoveError, ReviewNotFoundError, StoreWriteError
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.library.reviews import Library
from reviewdesk.services.safety.backing_up import BackingUp
from reviewdesk.services.safety.trash import DAYS, Trash, days_left
from reviewdesk.store.backups import backups_of
from reviewdesk.store.contents import contents_of
from reviewdesk.store.journal.changes import FieldChange
from reviewdesk.store.journal.half_typed import read_half_typed, write_half_typed
from reviewdesk.store.journal.writer import JournalWriter
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.values import VersionKind
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.services.safety.conftest import NOON, Clock


@pytest.fixture
def store(place: Path, clock: Clock) -> Iterator[Store]:
    """A store in which one review lies in the trash and another does not, both with the same image."""
    with open_store(f"sqlite:///{place}", clock) as store:
        with store.unit_of_work() as work:
            for review in (a_review(), full_review()):
                work.reviews.add(review)
                work.assets.put(review.id, "poster.jpg", b"both")
            work.assets.put(AN_ID, "own.png", b"own")
            work.history.add(a_review(), VersionKind.PAUSE)
        Library(store).trash([AN_ID])
        yield store


@pytest.fixture
def events() -> Events:
    return Events()


@pytest.fixture
def backing_up(store: Store, clock: Clock) -> BackingUp:
    return BackingUp(store, clock)


@pytest.fixture
def trash(store: Store, events: Events, backing_up: BackingUp, clock: Clock, tmp_path: Path) -> Trash:
    return Trash(store, events, backing_up, tmp_path / "drafts", clock)


def is_there(store: Store) -> bool:
    try:
        with store.reading() as work:
            return work.reviews.get(AN_ID).review == replace(a_review(), status=Status.TRASHED)
    except ReviewNotFoundError:
        return False


def images(store: Store) -> list[bytes]:
    with store._engine.connect() as connection:
        return sorted(row[0] for row in connection.exec_driver_sql("SELECT data FROM asset"))


def test_a_day_begun_is_a_day_left() -> None:
    passed = [days_left(NOON, NOON + timedelta(days=days)) for days in (0, 0.5, 1, 29.5, 30, 99)]
    assert passed == [30, 30, 29, 1, 0, 0]
    assert days_left(NOON + timedelta(days=400), NOON) > 30  # a clock that went back takes nothing


def test_what_lies_here_goes_after_thirty_days_with_what_only_it_has(
    trash: Trash, store: Store, backing_up: BackingUp, clock: Clock, events: Events
) -> None:
    heard: list[Changed] = []
    events.subscribe(heard.append)
    clock.present += timedelta(days=DAYS, seconds=-1)
    backing_up.run()
    assert (trash.purge(), is_there(store)) == (0, True)
    clock.present += timedelta(seconds=1)
    assert (trash.purge(), is_there(store)) == (1, False)
    assert images(store) == [b"both"]
    assert heard == [Changed(Change.DELETED, (AN_ID,))]
    with store.reading() as work:
        assert work.history.versions(AN_ID) == []


def test_nothing_goes_that_is_not_in_a_copy_of_the_day(
    trash: Trash, store: Store, place: Path, backing_up: BackingUp, clock: Clock
) -> None:
    clock.present += timedelta(days=400)
    assert (trash.purge(), is_there(store)) == (0, True)
    backing_up.folder.write_bytes(b"in the way")
    with pytest.raises(StoreWriteError):
        backing_up.run()
    assert (trash.purge(), is_there(store)) == (0, True)
    backing_up.folder.unlink()
    backing_up.run()
    assert trash.purge() == 1
    (backup,) = backups_of(place)
    contents = contents_of(backup.place)
    assert contents is not None
    assert contents.trashed == 1


def test_nothing_goes_that_a_journal_tells_of(
    trash: Trash, store: Store, backing_up: BackingUp, clock: Clock, tmp_path: Path
) -> None:
    clock.present += timedelta(days=400)
    backing_up.run()
    journal = JournalWriter(tmp_path / "drafts", lambda _error: None)
    journal.begin(a_review(), 2)
    journal.note(FieldChange("headline", "Typed"))
    assert journal.flush(5.0)
    assert (trash.purge(), trash.empty(), is_there(store)) == (0, 0, True)
    journal.close()
    assert trash.purge() == 0
    for left in (tmp_path / "drafts").iterdir():
        left.unlink()
    assert trash.purge() == 1


def test_emptying_takes_what_lies_here_and_nothing_else(trash: Trash, store: Store) -> None:
    assert trash.empty() == 1
    assert trash.empty() == 0
    with store.reading() as work:
        assert work.reviews.get(ANOTHER_ID).review == full_review()


def test_one_cannot_delete_what_is_not_in_the_trash(trash: Trash, store: Store) -> None:
    with pytest.raises(MoveError):
        trash.delete([AN_ID, ANOTHER_ID])
    assert is_there(store)
    assert trash.delete([AN_ID]) == 1


def test_what_is_half_typed_goes_with_its_review(trash: Trash, tmp_path: Path) -> None:
    drafts = tmp_path / "drafts"
    write_half_typed(drafts, AN_ID, {"slug": "No Slug"})
    write_half_typed(drafts, ANOTHER_ID, {"slug": "No Slug"})
    trash.delete([AN_ID])
    assert (read_half_typed(drafts, AN_ID), read_half_typed(drafts, ANOTHER_ID)) == ({}, {"slug": "No Slug"})
