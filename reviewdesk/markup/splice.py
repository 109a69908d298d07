"""A change in a row of blocks, told as what goes and what comes: of sources as well as of their HTML."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby


@dataclass(frozen=True, slots=True)
class Splice:
    """From `first` on `removed` blocks give way to `parts`."""

    first: int
    removed: int
    parts: tuple[str, ...]

    def then(self, later: "Splice") -> "Splice | None":
        """Make one change of two where they meet; None where something stands between them."""
        before, end, reach = self.first - later.first, self.first + len(self.parts), later.first + later.removed
        if later.first > end or reach < self.first:
            return None
        parts = self.parts[: max(-before, 0)] + later.parts + self.parts[max(reach - self.first, 0) :]
        removed = max(before, 0) + self.removed + max(reach - end, 0)
        return Splice(min(self.first, later.first), removed, parts)


def gather(told: list[Splice], later: Iterable[Splice]) -> None:
    """Add later changes to those told before: who writes on in one place has made one change of it, however long."""
    for change in later:
        joined = told[-1].then(change) if told else None
        if joined is None:
            told.append(change)
        else:
            told[-1] = joined


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
