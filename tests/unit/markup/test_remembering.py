"""What is remembered of texts takes the room it was given, however long they are and however many came."""

import gc
from concurrent.futures import ThreadPoolExecutor
from weakref import WeakSet

import pytest

from reviewdesk.markup.remembering import remembered


class Made:
    """Something that is made of a text."""


class Maker:
    """Counts what was made and knows what of it is held."""

    def __init__(self) -> None:
        self.count = 0
        self.held: WeakSet[Made] = WeakSet()

    def make(self, text: str) -> Made:
        self.count += 1
        made = Made()
        self.held.add(made)
        return made


@pytest.fixture
def maker() -> Maker:
    return Maker()


def test_what_was_asked_lately_is_not_made_again(maker: Maker) -> None:
    ask = remembered()(maker.make)
    assert ask("one") is ask("one")
    assert ask("two") is not ask("one")
    assert maker.count == 2


def test_what_makes_nothing_is_remembered_as_well(maker: Maker) -> None:
    ask = remembered()(lambda text: maker.make(text) and None)
    assert ask("one") is None is ask("one")
    assert maker.count == 1


@pytest.mark.parametrize("length", [0, 10, 1_000, 100_000])
def test_more_than_has_room_is_let_go(maker: Maker, length: int) -> None:
    room = 50_000
    ask = remembered(room)(maker.make)
    for number in range(1_000):
        ask(f"{number}" + "x" * length)
    gc.collect()
    assert 1 <= len(maker.held) <= max(room / max(length, 100), 2)


def test_what_is_asked_for_again_and_again_stays(maker: Maker) -> None:
    ask = remembered(50_000)(maker.make)
    kept = ask("kept")
    for number in range(1_000):
        ask(f"{number}" + "x" * 1_000)
        assert ask("kept") is kept


def test_a_text_longer_than_the_room_is_made_once_for_all_who_ask_in_a_row(maker: Maker) -> None:
    ask = remembered(1_000)(maker.make)
    assert ask("x" * 5_000) is ask("x" * 5_000)


def test_what_is_no_text_is_weighed_as_it_says(maker: Maker) -> None:
    ask = remembered(50_000, length=lambda number: 10_000)(lambda number: maker.make(str(number)))
    for number in range(1_000):
        ask(number)
    gc.collect()
    assert len(maker.held) <= 5


def test_threads_share_it(maker: Maker) -> None:
    ask = remembered(5_000)(lambda text: text.upper())
    texts = [f"word {number % 50}" for number in range(5_000)]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(ask, texts)) == [text.upper() for text in texts]
