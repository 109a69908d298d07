"""What changed between two texts: parts of the old one and what is new, so that a moved paragraph costs a few bytes."""

import re
from collections.abc import Iterable, Iterator
from typing import NamedTuple

_PIECE = re.compile(rb"[^\n.,;:!?\0]*[\n.,;:!?\0]+|[^\n.,;:!?\0]+")
_WORTH_FINDING = 8
"""A shorter piece costs less as new text than as the place of an old one."""


class Step(NamedTuple):
    """Take `length` bytes of the old text from `start`, then these new ones."""

    start: int
    length: int
    new: bytes


def delta(old: bytes, new: bytes) -> tuple[Step, ...]:
    """Give the steps that make the new text of the old one, whichever of two ways needs less new text.

    Where a sentence changed, all before and behind the changed letters is as it was. Where paragraphs moved, what seems
    alike at both ends may cut a piece that is to be found elsewhere, so whole pieces alone are taken as alike.
    """
    head = _alike(old, new)
    tail = _alike(old[head:][::-1], new[head:][::-1])
    first = _steps(old, new, head, tail)
    if len(new) - head - tail < _WORTH_FINDING:
        return first
    whole = sum(map(len, _PIECE.findall(new[:head])[:-1]))
    pieces = _PIECE.match(new, len(new) - tail)
    return min(first, _steps(old, new, whole, tail - len(pieces[0]) if pieces else 0), key=_new_bytes)


def _steps(old: bytes, new: bytes, head: int, tail: int) -> tuple[Step, ...]:
    middle = _middle(old, new[head : len(new) - tail])
    return tuple(_joined([(0, head), *middle, (len(old) - tail, tail)]))


def _new_bytes(steps: tuple[Step, ...]) -> int:
    return sum(len(step.new) for step in steps)


def applied(old: bytes, steps: Iterable[Step]) -> bytes:
    """Make the new text of the old one."""
    return b"".join(old[step.start : step.start + step.length] + step.new for step in steps)


def _alike(one: bytes, other: bytes) -> int:
    """Count the bytes that both begin with, by halves: comparing slices is many times quicker than bytes in a loop."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        half = (low + high + 1) // 2
        if one[low:half] == other[low:half]:
            low = half
        else:
            high = half - 1
    return low


def _middle(old: bytes, changed: bytes) -> Iterator[tuple[int, int] | bytes]:
    """Give places in the old text, as start and length, and what is new; the piece that goes on is preferred."""
    places: dict[bytes, int] = {}
    for match in _PIECE.finditer(old) if changed else ():
        places.setdefault(match[0], match.start())
    here = -1
    for piece in _PIECE.findall(changed):
        if here >= 0 and old.startswith(piece, here):
            start = here
        else:
            start = places.get(piece, -1) if len(piece) >= _WORTH_FINDING else -1
        here = start + len(piece) if start >= 0 else -1
        yield (start, len(piece)) if start >= 0 else piece


def _joined(parts: Iterable[tuple[int, int] | bytes]) -> Iterator[Step]:
    """Make one step of parts that follow each other."""
    start, length, new = 0, 0, bytearray()  # for bytes that grow piece by piece would be copied at each
    for part in parts:
        if isinstance(part, bytes):
            new += part
        elif not part[1]:
            continue
        elif not new and (not length or start + length == part[0]):
            start, length = (start if length else part[0]), length + part[1]
        else:
            yield Step(start, length, bytes(new))
            (start, length), new = part, bytearray()
    if length or new:
        yield Step(start, length, bytes(new))
