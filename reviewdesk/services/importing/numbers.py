"""Remembers many whole numbers in the room of eight bytes each: a set takes ten times that for a hundred thousand."""

from array import array
from bisect import bisect_left

_RECENT = 4096


class Numbers:
    """A set of whole numbers of up to 64 bits; it only grows."""

    def __init__(self) -> None:
        self._recent: set[int] = set()
        self._sorted = array("q")

    def __contains__(self, number: int) -> bool:
        if number in self._recent:
            return True
        at = bisect_left(self._sorted, number)
        return at < len(self._sorted) and self._sorted[at] == number

    def add(self, number: int) -> None:
        """Take a number."""
        self._recent.add(number)
        if len(self._recent) == _RECENT:
            self._sorted.extend(self._recent)
            self._sorted = array("q", sorted(self._sorted))
            self._recent = set()
