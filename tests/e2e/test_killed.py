"""A program killed at any moment: every number that was told is there when the store is opened again."""

import random
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner

from reviewdesk.cli.call import Call
from reviewdesk.cli.main import main
from reviewdesk.domain.identifiers import ReviewId, review_id
from reviewdesk.domain.review import Review
from tests.e2e.trial import AT_ONCE, REVIEW, Trial, Typing, at_once, held, numbers_in
from tests.e2e.typist import NUMBER


class Victim:
    """One store in which one review after the other is written by typists that are killed."""

    def __init__(self, folder: Path, seed: int) -> None:
        self.told = 0
        self._trial = Trial(folder)
        self._trial.begin(review_id(0, seed))
        self._seed = seed
        self._draw = random.Random(seed)
        self._known: dict[ReviewId, Review] = self._trial.found()

    def run(self, number: int) -> None:
        """Let a typist write for a while, kill it, and look at what is there."""
        newest = review_id(number, self._seed)
        self._trial.begin(newest)
        with self._trial.typing("--seed", str(number), "--tell", "painted", review=newest) as typing:
            self._wait(typing)
            typing.kill()
        told = {number for line in typing.told if line.kind == "painted" for number in line.numbers}
        found = self._trial.found()
        missing = told - numbers_in(found[newest])
        assert not missing, f"lost in run {number}: {sorted(missing)} of {len(told)}"
        assert {key: review for key, review in found.items() if key != newest} == self._known
        self._known = found
        self.told += len(told)

    def _wait(self, typing: Typing) -> None:
        """Wait while it types, or now and then for a moment while it is still starting."""
        if self._draw.random() < 1 / 6:
            typing.idle(self._draw.uniform(0, 1.5))
        else:
            typing.wait_for("painted", count=self._draw.randint(1, 20))
            typing.idle(self._draw.uniform(0, 0.3))


@pytest.fixture
def victims(tmp_path: Path) -> list[Victim]:
    folders = [tmp_path / f"desk {number}" for number in range(AT_ONCE)]
    for folder in folders:
        folder.mkdir()
    return [Victim(folder, seed) for seed, folder in enumerate(folders)]


def test_a_killed_program_loses_nothing_that_was_safe(
    victims: list[Victim], pytestconfig: pytest.Config, report: Callable[[str], None]
) -> None:
    runs = pytestconfig.getoption("--runs")

    def torment(victim: Victim) -> None:
        for number in range(1, runs // AT_ONCE + 1):
            victim.run(number)

    at_once(torment, victims)
    told = sum(victim.told for victim in victims)
    report(f"killed {runs // AT_ONCE * AT_ONCE} times: {told} words told, none lost, every store sound")
    assert told >= runs


def test_after_a_kill_the_command_line_shows_what_was_safe(trial: Trial) -> None:
    trial.begin()
    with trial.typing("--tell", "painted") as typing:
        typing.wait_for("painted")
        with held(trial.place):
            typing.wait_for("painted", count=15)
            typing.kill()
    told = {number for line in typing.told for number in line.numbers}
    shown = CliRunner().invoke(main, ["--store", trial.url, "show", REVIEW], obj=Call())
    assert shown.exit_code == 0
    assert told <= {int(number) for number in NUMBER.findall(shown.stdout)}
    assert f"{REVIEW}: what was typed and not yet saved" in shown.stderr
