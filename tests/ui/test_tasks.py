"""A lane works in order, lets the newest win, and is silent once it is closed."""

from collections.abc import Iterator
from functools import partial
from threading import Event, current_thread, main_thread

import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from reviewdesk.errors import ReviewDeskError
from reviewdesk.ui.tasks import Lane

PATIENCE = 20


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    made = Lane("test")
    yield made
    made.close()


class Asker(QObject):
    """Asks for something, and tells in which thread it ends."""

    def __init__(self, ended: list[object]) -> None:
        super().__init__()
        self._ended = ended

    def take(self, answer: object) -> None:
        pass

    def __del__(self) -> None:
        self._ended.append(current_thread())


def give(value: object) -> object:
    return value


def refuse(error: Exception) -> None:
    raise error


def test_jobs_are_answered_in_the_order_in_which_they_were_asked_for(lane: Lane, qtbot: QtBot) -> None:
    answers: list[object] = []
    for number in range(20):
        lane.run(partial(give, number), answers.append)
    qtbot.waitUntil(lambda: len(answers) == 20)
    assert answers == list(range(20))


def test_work_is_done_beside_the_window_and_answered_in_it(lane: Lane, qtbot: QtBot) -> None:
    threads: list[object] = []
    lane.run(current_thread, lambda worker: threads.extend((worker, current_thread())))
    qtbot.waitUntil(lambda: bool(threads))
    assert threads[0] is not main_thread()
    assert threads[1] is main_thread()


def test_of_what_may_be_replaced_the_newest_alone_is_done(lane: Lane, qtbot: QtBot) -> None:
    answers: list[object] = []
    gate = Event()
    lane.run(partial(gate.wait, PATIENCE))
    for number in range(5):
        lane.replace(partial(give, number), answers.append)
    lane.run(partial(give, "last"), answers.append)
    gate.set()
    qtbot.waitUntil(lambda: "last" in answers)
    assert answers == [4, "last"]


def test_a_refusal_goes_to_who_asked_and_a_surprise_to_the_crash_report(lane: Lane, qtbot: QtBot) -> None:
    refused: list[object] = []
    refusal, surprise = ReviewDeskError("store-locked"), ZeroDivisionError()
    lane.run(partial(refuse, refusal), None, refused.append)
    with qtbot.waitSignal(lane.crashed) as crashed:
        lane.run(partial(refuse, surprise))
    assert (refused, crashed.args) == ([refusal], [surprise])


def test_a_closed_lane_has_finished_what_was_begun_and_answers_nothing(qtbot: QtBot) -> None:
    lane = Lane("test")
    begun = Event()
    done: list[object] = []
    answers: list[object] = []

    def work() -> None:
        begun.set()
        done.append("work")

    lane.run(work, answers.append)
    assert begun.wait(PATIENCE)
    lane.close()
    QCoreApplication.sendPostedEvents()
    assert (done, answers) == (["work"], [])


@pytest.mark.parametrize("way", ["run", "replace"])
def test_who_has_gone_before_the_answer_ends_in_the_thread_of_the_window(lane: Lane, qtbot: QtBot, way: str) -> None:
    ended: list[object] = []
    gate = Event()
    for number in range(3):
        asker = Asker(ended)
        getattr(lane, way)(partial(gate.wait, PATIENCE), asker.take, asker.take)
        del asker
        assert len(ended) <= number
    gate.set()
    qtbot.waitUntil(lambda: len(ended) == 3)
    assert set(ended) == {main_thread()}
