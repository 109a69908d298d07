"""A change in a row of blocks, told as what goes and what comes: of sources as well as of their HTML."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Splice:
    """From `first` on `removed` blocks give way to `parts`."""

    first: int
    removed: int
    parts: tuple[str, ...]


def runs(parts: Mapping[int, str]) -> Iterator[Splice]:
    """Give parts that stand anew at their places, in the order of these, as changes; those side by side are one."""
    for _, run in groupby(enumerate(parts), lambda place: place[1] - place[0]):
        places = [place for _, place in run]
        yield Splice(places[0], len(places), tuple(parts[place] for place in places))


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
    return Splice(start, len(old) - start - end, tuple(new[start : len(new) - end]))
