"""An upgrade that is killed at any moment: the store is the old one or the new one, and holds every review."""

import random
import subprocess
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from sqlite3 import connect
from time import monotonic, sleep

from reviewdesk.store import migrate
from reviewdesk.store.opening import open_store
from reviewdesk.store.soundness import examine
from tests.e2e.trial import ROOT
from tests.unit.store.test_migrations import build_old_store

REVIEWS = 200
KILLS = 8


def fill(place: Path) -> None:
    """Give an old store many reviews, made of its one."""
    with closing(connect(place)) as connection:
        columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(review)")]
        others = ", ".join(name for name in columns if name not in ("number", "id"))
        for number in range(REVIEWS):
            connection.execute(
                f"INSERT INTO review (id, {others}) SELECT ?, {others} FROM review LIMIT 1", (f"copy-{number:05}",)
            )
        connection.commit()


def listing(place: Path) -> subprocess.Popen[bytes]:
    """Begin what upgrades an older store: any command."""
    command = [sys.executable, "-m", "reviewdesk", "--store", str(place), "list", "--limit", "1"]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def await_copy(folder: Path, upgrading: subprocess.Popen[bytes], *, is_there: bool = True) -> None:
    """Wait until there is a copy that is being upgraded, or none any more."""
    while upgrading.poll() is None and bool(list(folder.glob("*.upgrading*"))) is not is_there:
        sleep(0.002)


def ids_in(place: Path) -> set[str]:
    with closing(connect(place)) as connection:
        return {key for (key,) in connection.execute("SELECT id FROM review")}


def revision_of(place: Path) -> str:
    with closing(connect(place)) as connection:
        return str(connection.execute("SELECT version_num FROM alembic_version").fetchone()[0])


def test_a_killed_upgrade_leaves_the_old_store_or_the_new_one(
    tmp_path: Path, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    place = tmp_path / "reviews.db"
    build_old_store(place, "0001")
    fill(place)
    old, every = place.read_bytes(), ids_in(place)
    with listing(place) as whole:
        await_copy(tmp_path, whole)
        begun = monotonic()
        await_copy(tmp_path, whole, is_there=False)
        took = monotonic() - begun
        assert whole.wait() == 0, whole.stderr
    draw = random.Random(1)
    ended = {"old": 0, "new": 0}
    for _ in range(scaled(KILLS)):
        for left in tmp_path.iterdir():
            left.unlink()
        place.write_bytes(old)
        with listing(place) as upgrading:
            await_copy(tmp_path, upgrading)
            with suppress(subprocess.TimeoutExpired):
                upgrading.wait(draw.uniform(0.0, 1.2) * took)
            upgrading.kill()
        is_new = revision_of(place) == migrate.revisions()[0]
        ended["new" if is_new else "old"] += 1
        assert ids_in(place) == every
        open_store(f"sqlite:///{place}").close()
        assert revision_of(place) == migrate.revisions()[0]
        assert ids_in(place) == every
        assert examine(place)
        assert not list(tmp_path.glob("*.upgrading*"))
    report(f"an upgrade of {len(every)} reviews killed {scaled(KILLS)} times: {ended}, every review there each time")
