"""An older store is upgraded as a copy; whatever goes wrong, the old file is as it was."""

import os
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from reviewdesk.errors import StoreUnavailableError
from reviewdesk.store import migrate
from reviewdesk.store.opening import open_store
from reviewdesk.store.upgrading import backup_of, copy_of
from tests.factories import ANOTHER_ID
from tests.unit.store.conftest import bytes_of, url_of
from tests.unit.store.test_migrations import build_old_store

ROOT = Path(__file__).parents[3]
A_MOMENT = 0.05
BEFORE = f"reviews.db.before-{migrate.revisions()[0]}"
OLD = """
import os, signal, sys
from pathlib import Path
from reviewdesk.store import migrate, upgrading
from reviewdesk.store.opening import open_store
def stop(*_, **__):
    os.kill(os.getpid(), signal.SIGKILL)
where, name = sys.argv[2].split(".")
setattr({"migrate": migrate, "upgrading": upgrading}[where], name, stop)
open_store(sys.argv[1])
"""
STEPS = [
    "upgrading._make_copy",
    "migrate.upgrade",
    "upgrading._content",
    "upgrading._keep_old",
    "upgrading.sync_folder",
]


@pytest.fixture
def old(place: Path) -> Path:
    build_old_store(place, "0001")
    return place


def revision(place: Path) -> str:
    with closing(sqlite3.connect(place)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def spoil(place: Path, statement: str) -> None:
    with closing(sqlite3.connect(place)) as connection:
        connection.execute(statement)
        connection.commit()


def test_the_old_file_stays_beside_the_new_one(old: Path) -> None:
    before = old.read_bytes()
    open_store(url_of(old)).close()
    kept = old.with_name(BEFORE)
    assert kept.read_bytes() == before
    assert revision(old) == migrate.revisions()[0]
    assert sorted(bytes_of(old.parent)) == ["reviews.db", BEFORE]


def test_what_was_still_in_the_log_comes_along(old: Path) -> None:
    spoil(old, "PRAGMA journal_mode=WAL")
    writing = sqlite3.connect(old)
    writing.execute("PRAGMA wal_autocheckpoint=0")
    writing.execute("UPDATE review SET slug = 'from the log'")
    writing.commit()
    left = bytes_of(old.parent)
    writing.close()
    for name, data in left.items():  # as a crash leaves it
        (old.parent / name).write_bytes(data)
    with open_store(url_of(old)) as store, store.reading() as work:
        assert work.reviews.find("from the log")


@pytest.mark.parametrize("step", STEPS)
def test_an_upgrade_that_is_killed_leaves_the_old_store_or_the_new_one(old: Path, step: str) -> None:
    before = old.read_bytes()
    killed = subprocess.run([sys.executable, "-c", OLD, url_of(old), step], cwd=ROOT)
    assert killed.returncode == -signal.SIGKILL
    assert old.read_bytes() == before or revision(old) == migrate.revisions()[0]
    with open_store(url_of(old)) as store, store.reading() as work:
        assert work.reviews.get(ANOTHER_ID)
    assert revision(old) == migrate.revisions()[0]
    assert sorted(bytes_of(old.parent)) == ["reviews.db", BEFORE]


def test_a_store_that_is_in_use_is_not_upgraded(old: Path) -> None:
    spoil(old, "PRAGMA journal_mode=WAL")
    with closing(sqlite3.connect(old)) as other:
        other.execute("SELECT * FROM review").fetchall()
        with pytest.raises(StoreUnavailableError, match="store-locked"):
            open_store(url_of(old), patience=A_MOMENT)
        assert not copy_of(old).exists()
    assert revision(old) == "0001"


def lose_a_review(place: Path) -> None:
    spoil(place, "DELETE FROM review WHERE version = 1")


def change_a_letter(place: Path) -> None:
    spoil(place, "UPDATE review SET body = CAST('other' AS BLOB)")


@pytest.mark.parametrize("harm", [lose_a_review, change_a_letter])
def test_a_copy_that_lost_something_does_not_take_the_place(
    old: Path, monkeypatch: pytest.MonkeyPatch, harm: Callable[[Path], None]
) -> None:
    upgrade = migrate.upgrade
    before = old.read_bytes()

    def harmful(engine: object, place: Path) -> None:
        upgrade(engine, place)
        harm(copy_of(place))

    monkeypatch.setattr(migrate, "upgrade", harmful)
    with pytest.raises(StoreUnavailableError, match="would have lost"):
        open_store(url_of(old))
    assert bytes_of(old.parent) == {"reviews.db": before}


def test_a_review_that_was_damaged_before_does_not_keep_the_store_shut(old: Path) -> None:
    change_a_letter(old)
    with open_store(url_of(old)) as store:
        with store.reading() as work:
            assert len(work.reviews.summaries()) == 1
        with pytest.raises(StoreUnavailableError, match="store-corrupt"), store.reading() as work:
            work.reviews.get(ANOTHER_ID)


def test_a_backup_of_the_same_name_is_not_overwritten(old: Path) -> None:
    backup_of(old, migrate.revisions()[0]).write_bytes(b"another")
    open_store(url_of(old)).close()
    assert old.with_name(BEFORE).read_bytes() == b"another"
    assert revision(old.with_name(f"{BEFORE}-2")) == "0001"


def test_a_link_to_the_store_stays_a_link(old: Path, tmp_path: Path) -> None:
    link = tmp_path / "link" / "desk.db"
    link.parent.mkdir()
    link.symlink_to(old)
    open_store(url_of(link)).close()
    assert link.is_symlink()
    assert revision(old) == migrate.revisions()[0]


def test_the_rights_of_the_file_stay(old: Path) -> None:
    old.chmod(0o640)
    open_store(url_of(old)).close()
    assert os.stat(old).st_mode & 0o777 == 0o640


def test_an_upgrade_without_room_is_said(old: Path) -> None:
    script = (
        "import resource, signal, sys\n"
        "from reviewdesk.store.opening import open_store\n"
        "from reviewdesk.errors import StoreUnavailableError\n"
        "signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))\n"
        "try: open_store(sys.argv[1])\n"
        "except StoreUnavailableError as error: print(error.code)\n"
    )
    before = old.read_bytes()
    done = subprocess.run([sys.executable, "-c", script, url_of(old)], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("store-write-failed\n", "")
    assert bytes_of(old.parent) == {"reviews.db": before}
