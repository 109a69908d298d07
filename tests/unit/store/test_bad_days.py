"""A disk that is full, a place that may not be written, another program at work: said in words, and nothing lost."""

import sqlite3
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from sqlalchemy import event

from reviewdesk.errors import ConflictError, StoreUnavailableError, StoreWriteError
from reviewdesk.store.engine import engine_for
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import Clock, bytes_of, url_of

LONG = "The harbour sleeps. " * 50_000
A_MOMENT = 0.05


@pytest.fixture
def filled(place: Path) -> Path:
    with open_store(url_of(place), Clock()) as store, store.unit_of_work() as work:
        work.reviews.add(a_review())
        work.assets.put(AN_ID, "a.png", b"a picture")
    return place


@contextmanager
def held(place: Path, *statements: str) -> Iterator[None]:
    """Be another program that holds the file."""
    with closing(sqlite3.connect(place, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
        yield


@contextmanager
def small_disk(place: Path) -> Iterator[Store]:
    """Give the store a file that cannot grow."""
    engine = engine_for(place, "mode=rw", A_MOMENT)
    event.listen(engine, "connect", lambda connection, _: connection.execute("PRAGMA max_page_count=1"))
    with Store(engine, Clock(), place, is_read_only=False) as store:
        yield store


def test_a_full_disk_is_said_and_loses_nothing(filled: Path) -> None:
    with small_disk(filled) as store:
        with pytest.raises(StoreWriteError) as caught, store.unit_of_work() as work:
            work.reviews.save(a_review(body=LONG), 1)
        with store.unit_of_work() as work:
            assert work.reviews.get(AN_ID).review == a_review()
            assert work.reviews.save(a_review(headline="Room for this"), 1) == 2
    assert caught.value.code == "store-full"
    with open_store(url_of(filled)) as store, store.unit_of_work() as work:
        assert work.reviews.save(a_review(body=LONG), 2) == 3


def test_a_disk_that_fails_is_said_and_loses_nothing(filled: Path) -> None:
    script = (
        "import resource, signal, sys\n"
        "from reviewdesk.store.opening import open_store\n"
        "from reviewdesk.errors import StoreWriteError\n"
        "from tests.factories import a_review\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "store = open_store(sys.argv[1])\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200_000, 200_000))\n"
        "try:\n"
        "    with store.unit_of_work() as work: work.reviews.save(a_review(body='x' * 1_000_000), 1)\n"
        "except StoreWriteError as error: print(error.code)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, url_of(filled)], cwd=Path(__file__).parents[3], capture_output=True, text=True
    )
    assert (done.stdout, done.stderr) == ("store-write-failed\n", "")
    with open_store(url_of(filled)) as store, store.reading() as work:
        assert work.reviews.get(AN_ID).review == a_review()


def test_while_another_program_writes_one_reads_and_a_write_is_refused(filled: Path) -> None:
    with open_store(url_of(filled), patience=A_MOMENT) as store:
        with held(filled, "BEGIN IMMEDIATE"):
            with store.reading() as work:
                assert work.reviews.get(AN_ID).review == a_review()
            with pytest.raises(StoreWriteError) as caught, store.unit_of_work():
                pass
        assert caught.value.code == "store-locked"
        with store.unit_of_work() as work:
            assert work.reviews.save(a_review(headline="Now"), 1) == 2


def test_a_store_that_another_program_keeps_for_itself_does_not_open(filled: Path) -> None:
    keep = ("PRAGMA locking_mode=EXCLUSIVE", "BEGIN IMMEDIATE", "UPDATE review SET year = year", "COMMIT")
    with held(filled, *keep), pytest.raises(StoreUnavailableError) as caught:
        open_store(url_of(filled), patience=A_MOMENT)
    assert caught.value.code == "store-locked"


def test_a_write_waits_for_the_one_before_it(filled: Path) -> None:
    with open_store(url_of(filled)) as store:
        first_is_in, results = threading.Event(), []

        def write_second() -> None:
            first_is_in.wait()
            with store.unit_of_work() as work:
                results.append(work.reviews.get(AN_ID).review.headline)

        second = threading.Thread(target=write_second)
        second.start()
        with store.unit_of_work() as work:
            first_is_in.set()
            work.reviews.save(a_review(headline="First"), 1)
        second.join()
    assert results == ["First"]


def test_what_is_read_does_not_change_while_it_is_read(filled: Path) -> None:
    with open_store(url_of(filled)) as store, store.reading() as reading:
        before = reading.reviews.get(AN_ID)
        with store.unit_of_work() as work:
            work.reviews.save(a_review(headline="Changed"), 1)
        assert reading.reviews.get(AN_ID) == before


def test_of_two_desks_on_one_store_the_second_save_is_a_conflict(filled: Path) -> None:
    with open_store(url_of(filled)) as ours, open_store(url_of(filled)) as theirs:
        with theirs.unit_of_work() as work:
            work.reviews.save(a_review(headline="Theirs"), 1)
        with pytest.raises(ConflictError), ours.unit_of_work() as work:
            work.reviews.save(a_review(headline="Ours"), 1)


def test_several_desks_may_make_the_store_at_once(place: Path) -> None:
    start, failures = threading.Barrier(4), []

    def open_and_close() -> None:
        start.wait()
        try:
            open_store(url_of(place)).close()
        except StoreUnavailableError as error:
            failures.append(error)

    desks = [threading.Thread(target=open_and_close) for _ in range(4)]
    for desk in desks:
        desk.start()
    for desk in desks:
        desk.join()
    assert failures == []


@pytest.mark.parametrize(("folder_mode", "file_mode"), [(0o555, 0o444), (0o777, 0o444), (0o555, 0o666)])
def test_a_place_that_may_not_be_written_opens_for_reading(
    filled: Path, shared_folder: Path, request: pytest.FixtureRequest, folder_mode: int, file_mode: int
) -> None:
    copy = shared_folder / "reviews.db"
    copy.write_bytes(filled.read_bytes())
    copy.chmod(file_mode)
    shared_folder.chmod(folder_mode)
    before = bytes_of(shared_folder)
    request.getfixturevalue("ordinary_user")
    with open_store(url_of(copy)) as store:
        assert store.is_read_only
        with store.reading() as work:
            assert work.assets.get(AN_ID, "a.png") == b"a picture"
        with store.unit_of_work() as work:
            assert [summary.id for summary in work.reviews.summaries()] == [AN_ID]
        with pytest.raises(StoreWriteError) as caught, store.unit_of_work() as work:
            work.reviews.add(full_review())
    assert caught.value.code == "store-read-only"
    assert bytes_of(shared_folder)["reviews.db"] == before["reviews.db"]


def test_a_store_that_one_may_write_is_not_read_only(store: Store) -> None:
    assert not store.is_read_only


def test_a_file_that_may_not_be_read_is_refused(
    filled: Path, shared_folder: Path, request: pytest.FixtureRequest
) -> None:
    copy = shared_folder / "reviews.db"
    copy.write_bytes(filled.read_bytes())
    copy.chmod(0)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(StoreUnavailableError) as caught:
        open_store(url_of(copy))
    assert caught.value.code == "store-forbidden"


def test_a_folder_that_may_not_be_written_holds_no_new_store(
    shared_folder: Path, request: pytest.FixtureRequest
) -> None:
    shared_folder.chmod(0o555)
    request.getfixturevalue("ordinary_user")
    for place in (shared_folder / "reviews.db", shared_folder / "new" / "reviews.db"):
        with pytest.raises(StoreUnavailableError) as caught:
            open_store(url_of(place))
        assert caught.value.code == "store-forbidden"


def test_a_save_that_was_told_survives_the_end_of_the_program(place: Path) -> None:
    script = (
        "import os, sys\n"
        "from reviewdesk.store.opening import open_store\n"
        "from tests.factories import full_review\n"
        "store = open_store(sys.argv[1])\n"
        "with store.unit_of_work() as work: work.reviews.add(full_review())\n"
        "os.kill(os.getpid(), 9)\n"
    )
    done = subprocess.run([sys.executable, "-c", script, url_of(place)], cwd=Path(__file__).parents[3])
    assert done.returncode == -9
    with open_store(url_of(place)) as store, store.reading() as work:
        assert work.reviews.get(ANOTHER_ID).review == full_review()
