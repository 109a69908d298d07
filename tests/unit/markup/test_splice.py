"""Changes of a row of blocks that follow each other come to the same when they are told as few."""

from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.markup.splice import Splice, gather

CHANGES = st.lists(st.tuples(st.integers(0, 8), st.integers(0, 3), st.lists(st.sampled_from("abc"), max_size=3)))


def applied(change: Splice, row: list[str]) -> None:
    row[change.first : change.first + change.removed] = change.parts


@given(st.lists(st.sampled_from("xyz"), max_size=6), CHANGES)
def test_gathered_changes_come_to_the_same(row: list[str], drawn: list[tuple[int, int, list[str]]]) -> None:
    one_by_one, at_once, told = list(row), list(row), []
    for place, removed, parts in drawn:
        first = min(place, len(one_by_one))
        change = Splice(first, min(removed, len(one_by_one) - first), tuple(parts))
        applied(change, one_by_one)
        gather(told, [change])
    for change in told:
        applied(change, at_once)
    assert at_once == one_by_one
    assert len(told) <= len(drawn)


def test_who_writes_on_in_one_place_makes_one_change() -> None:
    told: list[Splice] = []
    gather(told, [Splice(3, 1, ("o" * count,)) for count in range(1, 1_000)])
    gather(told, [Splice(3, 1, ("one", "two")), Splice(4, 1, ("two", "three"))])
    assert told == [Splice(3, 1, ("one", "two", "three"))]


def test_changes_in_two_places_stay_two() -> None:
    told: list[Splice] = []
    gather(told, [Splice(3, 1, ("one",)), Splice(7, 1, ("two",))])
    assert len(told) == 2
