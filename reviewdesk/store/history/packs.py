"""Many versions of one text in few bytes: the first whole, the others by what changed, and all of it compressed.

A pack is zlib over three parts: numbers (each as a varint, one column after the other, since like compresses with
like), four bytes of checksum a version, and the texts. Its reader is for ever: stores hold packs of every age.
"""

import zlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate, chain, islice, pairwise

from reviewdesk.store.history.deltas import Step, applied
from reviewdesk.store.values import VersionKind

KINDS = (
    VersionKind.PAUSE,
    VersionKind.NAMED,
    VersionKind.FILED,
    VersionKind.PUBLISHED,
    VersionKind.STATUS,
    VersionKind.BEFORE_RESTORE,
    VersionKind.BEFORE_IMPORT,
    VersionKind.RECOVERED,
    VersionKind.CONFLICT,
)
"""A kind is kept as its place here: new ones come last."""

_CHECK = 4


class BrokenPackError(ValueError):
    """The bytes are no pack."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One version: its number, the second in which it was kept (Unix time), and the steps from the one before."""

    number: int
    at: int
    kind: VersionKind
    name: str
    words: int
    check: int
    steps: tuple[Step, ...]


def checksum(text: bytes) -> int:
    """Give the CRC-32 of a text; it tells apart what was kept and what a damaged pack makes of it."""
    return zlib.crc32(text)


def texts(entries: Sequence[Entry]) -> Iterator[bytes]:
    """Give the text of each version of a pack."""
    return islice(accumulate((entry.steps for entry in entries), applied, initial=b""), 1, None)


def packed(entries: Sequence[Entry]) -> bytes:
    """Write a pack."""
    names = [entry.name.encode("utf-8", "surrogatepass") for entry in entries]
    steps = [step for entry in entries for step in entry.steps]
    columns = (
        _differences([entry.number for entry in entries]),
        _differences([entry.at for entry in entries]),
        _differences([entry.words for entry in entries]),
        [KINDS.index(entry.kind) for entry in entries],
        [len(name) for name in names],
        [len(entry.steps) for entry in entries],
        _jumps(steps),
        [step.length for step in steps],
        [len(step.new) for step in steps],
    )
    numbers = _varints([len(entries), *chain(*columns)])
    checks = b"".join(entry.check.to_bytes(_CHECK, "big") for entry in entries)
    new = b"".join([*names, *(step.new for step in steps)])
    return zlib.compress(_varints([len(numbers)]) + numbers + checks + new, 9)


def unpacked(pack: bytes) -> list[Entry]:
    """Read a pack; BrokenPackError where it is none."""
    try:
        return _entries(zlib.decompress(pack))
    except (zlib.error, ValueError, IndexError, StopIteration) as error:
        raise BrokenPackError from error


def _entries(data: bytes) -> list[Entry]:
    (length,), start = _read_varints(data, 0, 1)
    values, _ = _read_varints(data[start : start + length], 0, None)
    numbers = iter(values)
    count = next(numbers)
    take = _Taker(data, start + length)
    versions = [_summed(_column(numbers, count)) for _ in range(3)]
    kinds, name_lengths, step_counts = (_column(numbers, count) for _ in range(3))
    total = sum(step_counts)
    jumps, lengths, new_lengths = (_column(numbers, total) for _ in range(3))
    checks = [int.from_bytes(take(_CHECK), "big") for _ in range(count)]
    names = [take(length).decode("utf-8", "surrogatepass") for length in name_lengths]
    steps = iter(_steps(jumps, lengths, [take(length) for length in new_lengths]))
    return [
        Entry(number, at, KINDS[kind], name, words, check, tuple(islice(steps, steps_of_it)))
        for number, at, words, kind, name, check, steps_of_it in zip(
            *versions, kinds, names, checks, step_counts, strict=True
        )
    ]


class _Taker:
    """Hands out one run of bytes after the other."""

    def __init__(self, data: bytes, at: int) -> None:
        self._data, self._at = data, at

    def __call__(self, length: int) -> bytes:
        self._at += length
        return self._data[self._at - length : self._at]


def _column(numbers: Iterator[int], count: int) -> list[int]:
    return [next(numbers) for _ in range(count)]


def _differences(values: Sequence[int]) -> list[int]:
    return [_unsigned(value - before) for before, value in pairwise((0, *values))]


def _summed(differences: Sequence[int]) -> list[int]:
    return list(accumulate(map(_signed, differences)))


def _jumps(steps: Sequence[Step]) -> list[int]:
    """Give how far each step begins from where the one before it ended."""
    ends = [0, *(step.start + step.length for step in steps)]
    return [_unsigned(step.start - end) for end, step in zip(ends, steps, strict=False)]


def _steps(jumps: Sequence[int], lengths: Sequence[int], new: Sequence[bytes]) -> Iterator[Step]:
    end = 0
    for jump, length, text in zip(jumps, lengths, new, strict=True):
        start = end + _signed(jump)
        end = start + length
        yield Step(start, length, text)


def _unsigned(value: int) -> int:
    return value << 1 if value >= 0 else (-value << 1) - 1


def _signed(value: int) -> int:
    return -((value + 1) >> 1) if value & 1 else value >> 1


def _varints(values: Sequence[int]) -> bytes:
    """Write numbers in groups of seven bits, the low ones first; the high bit says that more follow."""
    out = bytearray()
    for value in values:
        rest = value
        while rest > 127:
            out.append(rest & 127 | 128)
            rest >>= 7
        out.append(rest)
    return bytes(out)


def _read_varints(data: bytes, at: int, count: int | None) -> tuple[list[int], int]:
    """Read so many numbers, or all there are, and give them with the place behind them."""
    values: list[int] = []
    while at < len(data) and len(values) != count:
        value = shift = 0
        while True:
            byte = data[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                break
        values.append(value)
    return values, at
