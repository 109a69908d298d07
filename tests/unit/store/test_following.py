"""Where many units of work follow each other the disk is waited for once, and each is whole all the same."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from reviewdesk.errors import ConflictError, StoreUnavailableError
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.unit_of_work import Following
from tests.factories import AN_ID, ANOTHER_ID, a_review


def settings(store: Store) -> list[int]:
    """Give, for each transaction that ends from now on, whether the disk is waited for: 2 is yes, 1 is no."""
    found: list[int] = []

    def note(connection: object) -> None:
        raw = connection.connection.cursor()  # type: ignore[attr-defined]
        found.append(raw.execute("PRAGMA synchronous").fetchone()[0])

    event.listen(store._engine, "commit", note)
    return found


def fail(following: Following) -> None:
    """Add a review and then one that is there already."""
    with following.unit_of_work() as work:
        work.reviews.add(a_review(id=ANOTHER_ID))
        work.reviews.add(a_review())


def test_only_what_is_followed_does_not_wait_for_the_disk(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        found = settings(store)
        with store.following() as following:
            with following.unit_of_work() as work:
                work.reviews.add(a_review())
            following.await_disk()
            with following.unit_of_work() as work:
                work.reviews.save(a_review(body="Another"), 1)
        with store.unit_of_work() as work:
            work.reviews.save(a_review(body="The last"), 2)
        assert found == [1, 2, 1, 2]
        with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as other, other.reading() as work:
            assert work.reviews.get(AN_ID).review.body == "The last"


def test_to_await_the_disk_writes_to_the_log_though_nothing_changed(tmp_path: Path) -> None:
    log = tmp_path / "reviews.db-wal"
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store, store.following() as following:
        with following.unit_of_work() as work:
            work.reviews.add(a_review())
        before = log.read_bytes()
        following.await_disk()
        assert log.read_bytes() != before


def test_one_that_fails_is_undone_alone_and_the_next_waits_again(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.following() as following:
            with following.unit_of_work() as work:
                work.reviews.add(a_review())
            with pytest.raises(ConflictError):
                fail(following)
            with following.unit_of_work() as work:
                assert len(work.reviews.summaries()) == 1
        found = settings(store)
        with store.unit_of_work() as work:
            assert len(work.reviews.summaries()) == 1
        assert found == [2]


def test_a_conflict_leaves_the_rest_of_the_unit_as_it_is(tmp_path: Path) -> None:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review())
            with pytest.raises(ConflictError):
                work.reviews.add(a_review())
            work.reviews.add(a_review(id=ANOTHER_ID))
        with store.reading() as work:
            assert len(work.reviews.summaries()) == 2


def test_a_file_that_is_damaged_meanwhile_is_told_of_in_our_words(tmp_path: Path) -> None:
    place = tmp_path / "reviews.db"
    with open_store(f"sqlite:///{place}") as store:
        with closing(sqlite3.connect(place)) as other:
            other.execute("PRAGMA user_version=0")
            other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        place.write_bytes(b"x" * place.stat().st_size)
        with pytest.raises(StoreUnavailableError, match="store-corrupt"), store.following() as following:
            following.await_disk()
