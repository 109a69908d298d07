"""What is garbage goes in the thread of the window, whichever thread made the last of it."""

import gc
import threading

from tests.ui.window import Window


class Ring:
    """Something that holds itself, and tells in which thread it ends."""

    def __init__(self, ended: list[str]) -> None:
        self.itself = self
        self.ended = ended

    def __del__(self) -> None:
        self.ended.append(threading.current_thread().name)


def test_what_a_worker_leaves_goes_in_the_thread_of_the_window(window: Window) -> None:
    ended: list[str] = []

    def work() -> None:
        Ring(ended)
        for _ in range(3):
            kept = [[number] for number in range(gc.get_threshold()[0] * 20)]
            kept.clear()

    window.presenter._lane.run(work, lambda _: None, lambda _: None)
    window.wait(lambda: bool(ended))
    assert ended == [threading.main_thread().name]
    assert not gc.isenabled()
