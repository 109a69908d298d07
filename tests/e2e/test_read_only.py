"""A place that may not be written: the window shows the review and says so, and not a byte of the file changes."""

import stat
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewdesk.store.opening import open_store
from tests.e2e.trial import ROOT, Trial
from tests.factories import AN_ID, a_review


@pytest.fixture
def locked(trial: Trial) -> Iterator[Trial]:
    """A store in a folder without the right to write, with one empty review in it, and one that can leave."""
    trial.folder = trial.folder / "shelf"
    trial.folder.mkdir()
    trial.begin()
    with open_store(trial.url) as store, store.unit_of_work() as work:
        work.reviews.add(a_review())
    for path in (trial.place, trial.folder):
        path.chmod(path.stat().st_mode & ~(stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH))
    yield trial
    trial.folder.chmod(0o755)


def test_a_read_only_place_opens_for_reading_and_exports(locked: Trial, tmp_path: Path) -> None:
    before = {path.name: path.read_bytes() for path in locked.folder.iterdir()}
    home = tmp_path / "home"
    with locked.typing("--words", "3", "--bound-by-rights", home=home) as typing:
        said = typing.wait_for("typed", "refused", "said")
        typing.idle(1.0)
    assert typing.safe == set()
    assert "crashed" not in typing.kinds()
    assert any("can only be read" in told.words for told in typing.told), typing.told
    assert said.kind != "refused"
    exported = bound("--store", locked.url, "export", AN_ID, "--to", "html-page", "--out", str(tmp_path / "out"))
    assert exported.returncode == 0, exported.stderr
    assert {path.name: path.read_bytes() for path in locked.folder.iterdir()} == before


def bound(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Call the command line with no more rights than the files give."""
    script = (
        "from tests.e2e.rights import be_bound_by_rights as bind; bind(); import reviewdesk.__main__ as it; it.main()"
    )
    return subprocess.run([sys.executable, "-c", script, *arguments], cwd=ROOT, capture_output=True, text=True)
