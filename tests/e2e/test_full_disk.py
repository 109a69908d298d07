"""A disk without room for store and journal: the text stays in the window, and is saved when there is room again."""

from collections.abc import Callable
from resource import RLIM_INFINITY, RLIMIT_FSIZE, prlimit

from tests.e2e.trial import Trial

TAKES_NOTHING, TAKES_ALL = (1, RLIM_INFINITY), (RLIM_INFINITY, RLIM_INFINITY)
"""What a file may grow to, whoever runs this; Chromium, which cannot live so, stays out of it."""


def test_what_the_disk_does_not_take_stays_in_the_window_until_it_does(
    trial: Trial, report: Callable[[str], None]
) -> None:
    trial.begin()
    with trial.typing("--words", "10", "--no-preview") as typing:
        typing.wait_for("typed")
        assert typing.settled("saved").numbers == set(range(1, 11))
        prlimit(typing.process.pid, RLIMIT_FSIZE, TAKES_NOTHING)
        typing.ask("type 30")
        typing.wait_for("typed")
        failed = typing.settled("failed")
        assert failed.words.startswith("Not saved: ")
        assert "Your text stays here." in failed.words.replace(":", ".")
        assert typing.shown() >= set(range(1, 41)) - typing.elsewhere()
        assert typing.settled("failed").words == failed.words
        prlimit(typing.process.pid, RLIMIT_FSIZE, TAKES_ALL)
        saved = typing.settled("saved")
        assert saved.numbers == set(range(1, 41))
        took = saved.at - failed.at
        report(f"a full disk: 30 words stayed in the window, and were saved {took:.1f} s after that was said")
    assert trial.numbers() == set(range(1, 41))


def test_what_was_said_to_be_saved_survives_a_kill_on_a_full_disk(trial: Trial) -> None:
    trial.begin()
    with trial.typing("--words", "10", "--no-preview") as typing:
        typing.wait_for("typed")
        typing.settled("saved")
        prlimit(typing.process.pid, RLIMIT_FSIZE, TAKES_NOTHING)
        typing.ask("type 10")
        typing.wait_for("typed")
        typing.settled("failed")
    assert trial.numbers() >= typing.safe == set(range(1, 11))
