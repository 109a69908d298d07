"""Another program holds the store: one types on, nothing is lost, and it is saved by itself once the store is free."""

from collections.abc import Callable

from tests.e2e.trial import Trial, held

PATIENCE_OF_THE_STORE = 5.0  # seconds in which a write waits for another


def test_the_window_answers_while_the_store_is_held_and_saves_afterwards(
    trial: Trial, report: Callable[[str], None]
) -> None:
    trial.begin()
    with trial.typing("--words", "5") as typing:
        typing.wait_for("typed")
        typing.settled("saved")
        with held(trial.place):
            typing.ask("type 30")
            typing.wait_for("typed")
            failed = typing.settled("failed")
            assert typing.shown() == set(range(1, 36)) - typing.elsewhere()
        assert typing.settled("saved").numbers == set(range(1, 36))
    (gap,) = [max(told.numbers) for told in typing.told if told.kind == "gap"]
    report(f"another program held the store: the window answered within {gap} ms, all was saved afterwards")
    assert "another program holds the store" in failed.words
    assert gap < PATIENCE_OF_THE_STORE * 1000 / 2  # else the window itself had waited
    assert trial.numbers() == set(range(1, 36))


def test_a_kill_while_the_store_is_held_loses_nothing_that_was_safe(trial: Trial) -> None:
    trial.begin()
    with trial.typing("--tell", "painted") as typing:
        typing.wait_for("painted", count=2)
        with held(trial.place):
            typing.wait_for("painted", count=20)
            typing.kill()
    told = {number for line in typing.told for number in line.numbers}
    assert len(told) >= 22
    assert told <= trial.numbers()
