"""A program killed at any moment: every number that was told is there when the store is opened again."""

import os
import random
import re
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review
from reviewdesk.services.desk import open_desk
from reviewdesk.services.health import all_summaries
from reviewdesk.store.soundness import examine

TYPIST = Path(__file__).with_name("typist.py")
AT_ONCE = 2
_NUMBER = re.compile(r"n(\d+)\b")


class Victim:
    """One store in which one review after the other is written by typists that are killed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.told = 0
        self._place = folder / "reviews.db"
        self._home = folder / "home"
        self._seed = seed
        self._draw = random.Random(seed)
        self._known: dict[ReviewId, Review] = {}

    def run(self, number: int) -> None:
        """Let a typist write for a while, kill it, and look at what is there."""
        newest = review_id(number, self._seed)
        told = self._told_by_a_typist(newest, number)
        found = self._found()
        text = str(found.pop(newest, ""))
        missing = told - {int(word) for word in _NUMBER.findall(text)}
        assert not missing, f"lost in run {number}: {sorted(missing)} of {len(told)}"
        assert found == self._known
        assert examine(self._place), examine(self._place).flaws
        self._known = self._found()
        self.told += len(told)

    def _told_by_a_typist(self, review: ReviewId, number: int) -> set[int]:
        """Give the numbers that a typist told before it was killed, now and then while it was still starting."""
        command = [sys.executable, str(TYPIST), "--store", self._url, "--review", review, "--seed", str(number)]
        environment = {**os.environ, "REVIEWDESK_HOME": str(self._home)}
        patience, lines = self._draw.choice([(1.5, 0), *[(0.3, self._draw.randint(1, 20))] * 5])
        with subprocess.Popen(command, stdout=subprocess.PIPE, env=environment, cwd=TYPIST.parents[2]) as typist:
            assert typist.stdout is not None
            told = [typist.stdout.readline() for _ in range(lines)]
            with pytest.raises(subprocess.TimeoutExpired):
                typist.wait(self._draw.uniform(0, patience))
            typist.kill()
            told += typist.stdout.readlines()
        return {int(line) for line in told if line.endswith(b"\n")}

    def _found(self) -> dict[ReviewId, Review]:
        """Open the store as the next start does, and read everything."""
        desk = open_desk(self._url)
        try:
            return {summary.id: desk.library.get(summary.id).review for summary in all_summaries(desk.store)}
        finally:
            desk.close()

    @property
    def _url(self) -> str:
        return f"sqlite:///{self._place}"


@pytest.fixture
def victims(tmp_path: Path) -> list[Victim]:
    folders = [tmp_path / f"desk {number}" for number in range(AT_ONCE)]
    for folder in folders:
        folder.mkdir()
    return [Victim(folder, seed) for seed, folder in enumerate(folders)]


def test_a_killed_program_loses_nothing_that_was_safe(victims: list[Victim], pytestconfig: pytest.Config) -> None:
    runs = pytestconfig.getoption("--runs")

    def torment(victim: Victim) -> None:
        for number in range(runs // AT_ONCE):
            victim.run(number)

    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(torment, victims))
    assert sum(victim.told for victim in victims) >= runs
