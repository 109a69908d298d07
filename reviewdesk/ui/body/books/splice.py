"""A change in a row of things: what goes and what comes."""

from collections.abc import Sequence
from dataclasses import dataclass

from reviewdesk.markup import splice


@dataclass(frozen=True, slots=True)
class Splice:
    """`removed` source blocks from `first` on give way to `sources`."""

    first: int
    removed: int
    sources: list[str]


def difference(old: Sequence[str], new: Sequence[str]) -> Splice | None:
    """Give the smallest change that makes `new` of `old`; None where they are the same."""
    found = splice.difference(old, new)
    return None if found is None else Splice(found.first, found.removed, list(found.parts))
