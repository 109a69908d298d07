"""A disk that refuses a write or a sync, at whichever call: the window says so, and what it called saved is there."""

from collections.abc import Callable
from itertools import product
from pathlib import Path

import pytest

from tests.e2e.disk import Fault
from tests.e2e.trial import Trial, at_once

WORDS = 12
DEEPEST = 60
KINDS = (("write", "ENOSPC"), ("write", "EIO"), ("sync", "EIO"), ("journal", "EIO"))


def faults(count: int) -> list[Fault]:
    """Give so many of all faults, evenly spread: the call alone, it and all that follow, it and some that follow."""
    every = [
        Fault(call, error, first, last)
        for first, (call, error) in product(range(1, DEEPEST + 1), KINDS)
        for last in (first, None, first + 8)
    ]
    return every[:: max(len(every) // count, 1)][:count]


def test_a_failing_disk_is_said_or_got_over(
    tmp_path: Path, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    outcomes: list[str] = []

    def torment(fault: Fault) -> None:
        trial = Trial(tmp_path / str(fault))
        trial.folder.mkdir()
        trial.begin()
        with trial.typing("--words", str(WORDS), "--fault", str(fault)) as typing:
            if typing.wait_for("typed", "refused").kind == "refused":
                outcomes.append("refused")
            else:
                assert typing.shown() == set(range(1, WORDS + 1)) - typing.elsewhere()
                outcomes.append(typing.settled().kind)
        assert "crashed" not in typing.kinds(), (fault, typing.told)
        missing = typing.safe - trial.numbers()
        assert not missing, (fault, sorted(missing))
        if fault.call != "journal" and outcomes[-1] != "refused":
            assert trial.numbers() == set(range(1, WORDS + 1)), fault

    chosen = faults(scaled(12))
    at_once(torment, chosen)
    counts = {kind: outcomes.count(kind) for kind in ("saved", "failed", "refused")}
    report(f"a write or sync failed, {len(chosen)} ways up to call {DEEPEST}: {counts}, nothing lost that was safe")


@pytest.mark.parametrize(
    ("error", "said"), [("ENOSPC", "Not saved: the disk is full."), ("EIO", "Not saved: the disk does not take it.")]
)
def test_it_is_kept_by_itself_once_the_disk_takes_it(trial: Trial, error: str, said: str) -> None:
    trial.begin()
    with trial.typing("--words", "12", "--fault", f"write:{error}:1-6") as typing:
        typing.wait_for("typed")
        typing.settled("saved")
    failures = {told.words for told in typing.told if told.kind == "failed"}
    assert failures
    assert all(words.startswith(said) for words in failures)
    assert trial.numbers() == set(range(1, 13))
