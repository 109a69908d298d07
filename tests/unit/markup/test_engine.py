"""The parser's door, after something broke behind it."""

import sys
from collections.abc import Callable

import pytest

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.engine import UnparsableError, engine

NESTED = "".join(f"{'    ' * level}- level {level}\n\n" for level in range(12))


def at_depth(frames: int, work: Callable[[], object]) -> object:
    return at_depth(frames - 1, work) if frames else work()


def frames_in_use() -> int:
    frame, count = sys._getframe(), 0
    while frame is not None:
        frame, count = frame.f_back, count + 1
    return count


def test_a_parse_that_ran_out_of_stack_leaves_nothing_behind():
    whole = engine().page("A paragraph.", NONE, {})
    room = sys.getrecursionlimit() - frames_in_use()
    broken = 0
    for left in range(20, 140, 5):
        try:
            at_depth(room - left, lambda: engine().page(NESTED, NONE, {}))
        except (UnparsableError, RecursionError):
            broken += 1
        assert engine().page("A paragraph.", NONE, {}) == whole
    assert broken, "no parse ran out of stack: the test needs a deeper text"


def test_a_block_that_is_too_much_is_refused():
    with pytest.raises(UnparsableError):
        engine().page("[" * 100_000, NONE, {})
