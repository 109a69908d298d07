"""Many numbers are remembered as a set does it, in less room."""

import random
import tracemalloc

from reviewdesk.services.importing.numbers import Numbers


def test_numbers_are_found_again_and_no_others() -> None:
    chance = random.Random(3)
    some = [chance.randrange(-(2**63), 2**63) for _ in range(20_000)]
    numbers = Numbers()
    for number in (*some, *some[:5000]):
        numbers.add(number)
    assert all(number in numbers for number in some)
    known = set(some)
    assert not any(number + 1 in numbers for number in some if number + 1 not in known)


def test_a_hundred_thousand_take_less_than_two_megabytes() -> None:
    numbers = Numbers()
    tracemalloc.start()
    for number in range(100_000):
        numbers.add(hash(str(number)))
    kept = tracemalloc.get_traced_memory()[0]
    tracemalloc.stop()
    assert kept < 2_000_000
