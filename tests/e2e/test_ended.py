"""A program that is told to end: it ends soon, and with the last letter kept."""

import signal
from collections.abc import Callable
from contextlib import closing
from sqlite3 import connect
from time import monotonic

from tests.e2e.trial import Trial


def test_what_is_typed_until_it_is_told_to_end_is_there(
    trial: Trial, scaled: Callable[[int], int], report: Callable[[str], None]
) -> None:
    trial.begin()
    last, slowest = 0, 0.0
    for seed in range(scaled(4)):
        with trial.typing("--seed", str(seed), "--first", str(last + 1), "--tell", "painted") as typing:
            typing.wait_for("painted", count=5 + seed % 7)
            begun = monotonic()
            typing.process.send_signal(signal.SIGTERM)
            assert typing.leave() == 0
            slowest = max(slowest, monotonic() - begun)
        told = {number for line in typing.told if line.kind == "painted" for number in line.numbers}
        last = max(told) + 1  # the one being typed
        assert told <= trial.numbers()
        assert not list(trial.place.with_name("reviews.db.drafts").iterdir())
    report(f"told to end {scaled(4)} times: {last} words, none lost, the slowest end took {slowest:.2f} s")


def test_a_store_that_is_held_does_not_hold_the_end_up(trial: Trial, report: Callable[[str], None]) -> None:
    trial.begin()
    with trial.typing("--words", "20") as typing:
        typing.wait_for("begun")
        with closing(connect(trial.place, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            typing.wait_for("typed")
            begun = monotonic()
            typing.process.send_signal(signal.SIGTERM)
            assert typing.leave() == 0
            took = monotonic() - begun
    report(f"told to end while another held the store: {took:.2f} s")
    assert trial.numbers() == set(range(1, 21))
