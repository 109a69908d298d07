"""Who writes for long: what is held of it is bounded by the room there is, however many keys were pressed."""

import gc
import tracemalloc
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import is_dataclass

import pytest
from PySide6.QtWidgets import QApplication

from tests.ui.body.desk import Desk, Key


@pytest.fixture
def held() -> Iterator[Callable[[], int]]:
    """Count the bytes that Python holds more than before."""

    def count() -> int:
        QApplication.processEvents()
        gc.collect()
        return tracemalloc.get_traced_memory()[0]

    tracemalloc.start()
    yield count
    tracemalloc.stop()


def write(desk: Desk, words: int) -> None:
    for _ in range(words):
        desk.commit("word ")
        desk.view.body.flush()


def values() -> Counter[str]:
    """Count the values of ours that there are, by their kind."""
    gc.collect()
    kinds = map(type, gc.get_objects())
    return Counter(
        kind.__name__ for kind in kinds if str(kind.__module__).startswith("reviewdesk.") and is_dataclass(kind)
    )


def test_who_writes_on_in_a_long_paragraph_fills_the_room_there_is_and_no_more(
    desk: Desk, held: Callable[[], int]
) -> None:
    desk.open("word " * 8_000 + "\n").press(Key.Key_End)
    write(desk, 10)
    before = held()
    write(desk, 140)
    assert held() - before < 10_000_000


def test_of_a_paragraph_with_many_looks_a_word_more_is_a_few_things_more(desk: Desk) -> None:
    desk.open("Some *words* with **looks** and [links](https://example.org). " * 30 + "\n").press(Key.Key_End)
    write(desk, 10)
    before = values()
    write(desk, 50)
    assert (values() - before).total() < 50 * 15


def test_a_new_paragraph_takes_the_same_in_a_long_text_as_in_a_short_one(desk: Desk) -> None:
    desk.open("One\n").press(Key.Key_End)

    def grown() -> int:
        before = values()
        for _ in range(40):
            desk.press(Key.Key_Return)
            write(desk, 2)
        return (values() - before).total()

    grown()
    few, _, many = (grown() for _ in range(3))
    assert many < few * 1.2 < 40 * 60
