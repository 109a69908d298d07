"""A backup is read and not changed; a review out of it stands beside what is on the desk now."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.looking_back import LookingBack
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import bytes_of
from tests.unit.store.test_migrations import build_old_store


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk whose backup holds two reviews, of which the one in the trash is gone from the desk by now."""
    desk = open_desk(f"sqlite:///{tmp_path / 'reviews.db'}")
    desk.library.add(a_review())
    desk.library.add(full_review())
    with desk.store.unit_of_work() as work:
        work.assets.put(ANOTHER_ID, "poster.jpg", b"a poster")
    desk.library.trash([ANOTHER_ID])
    desk.backing_up.run()
    desk.trash.empty()
    yield desk
    desk.close()


@pytest.fixture
def backup(desk: Desk) -> Path:
    (listed,) = desk.backing_up.list()
    return listed.backup.place


@pytest.fixture
def looking_back(desk: Desk) -> LookingBack:
    return LookingBack(desk.store, desk.events)


def same(review: Review) -> Review:
    return replace(review, id=AN_ID, status=Status.DRAFT)


def test_a_backup_is_looked_into_and_nothing_in_it_or_beside_it_changes(
    looking_back: LookingBack, backup: Path
) -> None:
    before = bytes_of(backup.parent)
    assert [summary.id for summary in looking_back.reviews(backup)] == [AN_ID, ANOTHER_ID]
    assert [summary.id for summary in looking_back.reviews(backup, "harbour sleeps")] == [AN_ID]
    past = looking_back.read(backup, ANOTHER_ID)
    assert (past.review.headline, past.images) == (full_review().headline, {"poster.jpg": b"a poster"})
    assert "A <em>slow</em> one." in past.html
    assert bytes_of(backup.parent) == before


def test_a_review_comes_back_with_its_images_beside_what_is_there(
    looking_back: LookingBack, desk: Desk, backup: Path
) -> None:
    for wanted, review in ((ANOTHER_ID, full_review()), (AN_ID, a_review())):
        saved = looking_back.bring_back(backup, wanted)
        assert saved.review.id not in (AN_ID, ANOTHER_ID)
        assert same(desk.library.get(saved.review.id).review) == same(review)
    assert len(desk.library.list()) == 3
    assert {desk.picture(summary.id, "poster.jpg") for summary in desk.library.list()} == {None, b"a poster"}


def test_a_backup_of_an_older_version_is_read_and_stays_old(looking_back: LookingBack, backup: Path) -> None:
    old = backup.with_name("old.db")
    build_old_store(old, "0001")
    before = bytes_of(backup.parent)
    assert looking_back.reviews(old)
    assert bytes_of(backup.parent) == before


def test_a_backup_that_is_none_is_refused(looking_back: LookingBack, backup: Path) -> None:
    with pytest.raises(ReviewNotFoundError):
        looking_back.read(backup, a_review(id="nobody").id)
    with sqlite3.connect(backup) as connection:
        connection.execute("UPDATE review SET body = x'00'")
    connection.close()
    with pytest.raises(StoreUnavailableError):
        looking_back.read(backup, AN_ID)
    backup.write_bytes(b"no store")
    with pytest.raises(StoreUnavailableError):
        looking_back.reviews(backup)
