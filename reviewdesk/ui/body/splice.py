"""A change in a row of things: what goes and what comes."""

from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """`removed` source blocks from `first` on give way to `sources`."""

    first: int
    removed: int
    sources: list[str]


def difference(old: Sequence[str], new: Sequence[str]) -> Splice | None:
    """Give the smallest change that makes `new` of `old`; None where they are the same."""
    most = min(len(old), len(new))
    start = 0
    while start < most and old[start] == new[start]:
        start += 1
    end = 0
    while end < most - start and old[-1 - end] == new[-1 - end]:
        end += 1
    if start == len(old) == len(new):
        return None
    return Splice(start, len(old) - start - end, list(new[start : len(new) - end]))
