"""What differs between two texts: by block, and within a changed block by word."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from typing import Final

from reviewdesk.domain.fields import FIELDS, Field
from reviewdesk.domain.review import Review
from reviewdesk.markup.source import split

_WORDS = re.compile(r"\w+|\s+|[^\w\s]")
_MOST: Final = 4_000
"""Between more parts than this no likeness is looked for: the time for it grows with the square of their number."""


class Change(Enum):
    """What happened to a stretch of text."""

    SAME = auto()
    ADDED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what happened to it."""

    change: Change
    text: str


@dataclass(frozen=True, slots=True)
class Hunk:
    """Parts of the one sequence, from `start` to `end`, which stand for `other_start` to `other_end` of the other."""

    is_same: bool
    start: int
    end: int
    other_start: int
    other_end: int


@dataclass(frozen=True, slots=True)
class FieldDifference:
    """A metadata field with another value."""

    field: Field
    old: object
    new: object


def differing_fields(old: Review, new: Review) -> tuple[FieldDifference, ...]:
    """Give the metadata fields that differ, in the order of FIELDS."""
    pairs = ((field, field.read(old), field.read(new)) for field in FIELDS)
    return tuple(FieldDifference(*pair) for pair in pairs if pair[1] != pair[2])


def differing_words(old: str, new: str) -> tuple[Piece, ...]:
    """Give the pieces of two texts in reading order; what was removed stands before what was added for it."""
    return tuple(_joined(_pieces(old, new)))


def hunks(old: Sequence[str], new: Sequence[str]) -> Iterator[Hunk]:
    """Cut two sequences into stretches that are the same and stretches that differ, in turns."""
    low = _shared(old, new)
    high = _shared(old[low:][::-1], new[low:][::-1])
    if low:
        yield Hunk(True, 0, low, 0, low)
    yield from _middle(old[low : len(old) - high], new[low : len(new) - high], low)
    if high:
        yield Hunk(True, len(old) - high, len(old), len(new) - high, len(new))


def _middle(old: Sequence[str], new: Sequence[str], offset: int) -> Iterator[Hunk]:
    if len(old) + len(new) > _MOST or not (old and new):
        if old or new:
            yield Hunk(False, offset, offset + len(old), offset, offset + len(new))
        return
    for tag, *places in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield Hunk(tag == "equal", *(place + offset for place in places))


def _pieces(old: str, new: str) -> Iterator[Piece]:
    before, after = ([block.source for block in split(text)] for text in (old, new))
    for hunk in hunks(before, after):
        gone, come = "".join(before[hunk.start : hunk.end]), "".join(after[hunk.other_start : hunk.other_end])
        if hunk.is_same:
            yield Piece(Change.SAME, gone)
        else:
            yield from _word_pieces(_WORDS.findall(gone), _WORDS.findall(come))


def _word_pieces(old: list[str], new: list[str]) -> Iterator[Piece]:
    for hunk in hunks(old, new):
        gone, come = "".join(old[hunk.start : hunk.end]), "".join(new[hunk.other_start : hunk.other_end])
        if hunk.is_same:
            yield Piece(Change.SAME, gone)
        else:
            yield Piece(Change.REMOVED, gone)
            yield Piece(Change.ADDED, come)


def _joined(pieces: Iterator[Piece]) -> Iterator[Piece]:
    waiting: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if waiting is not None and waiting.change is piece.change:
            waiting = Piece(piece.change, waiting.text + piece.text)
            continue
        if waiting is not None:
            yield waiting
        waiting = piece
    if waiting is not None:
        yield waiting


def _shared(old: Sequence[str], new: Sequence[str]) -> int:
    """Count how many parts are the same from the beginning on."""
    shorter = min(len(old), len(new))
    return next((at for at in range(shorter) if old[at] != new[at]), shorter)
