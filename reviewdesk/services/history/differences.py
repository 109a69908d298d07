"""What differs between two texts: by block, also where one was moved, and within a changed block by word."""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import Enum, auto
from typing import Final

from reviewdesk.domain.fields import FIELDS, Field
from reviewdesk.domain.review import Review
from reviewdesk.markup.source import split
from reviewdesk.services.history.likeness import in_order, pairs, tokens

_SENTENCES = re.compile(r".+?(?:[.!?…]+[\"'’”»)\]]*(?:\s+|$)|[。！？]+[」』）]*|\n+|$)", re.DOTALL)
_MOST: Final = 4_000
"""Between more parts than this no likeness is looked for: the time for it grows with the square of their number."""

_ALIKE: Final = 0.4
"""A part that shares fewer words than this with the one in its place was written anew."""
_MOVED: Final = 0.6
"""As many must be shared by parts in different places."""
_SCRAP: Final = 3
"""So few letters that stayed between words that did not are told with them: scraps are hard to read."""


class Change(Enum):
    """What happened to a stretch of text."""

    SAME = auto()
    ADDED = auto()
    REMOVED = auto()


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text and what happened to it; what `is_moved` is removed here and added elsewhere."""

    change: Change
    text: str
    is_moved: bool = False


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


def always() -> bool:
    """Want it to the end."""
    return True


def differing_words(old: str, new: str, is_wanted: Callable[[], bool] = always) -> tuple[Piece, ...]:
    """Give the pieces of two texts in reading order; what was removed stands before what was added for it.

    `is_wanted` is asked now and then, from the thread that works: once it says no, the rest is left out.
    """
    before, after = ([block.source for block in split(text)] for text in (old, new))
    return tuple(_joined(_parts(before, after, is_wanted)))


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
    for tag, *places in SequenceMatcher(str.isspace, old, new, autojunk=False).get_opcodes():
        yield Hunk(tag == "equal", *(place + offset for place in places))


def _parts(old: Sequence[str], new: Sequence[str], is_wanted: Callable[[], bool]) -> Iterator[Piece]:
    """Tell of blocks, or of the sentences of a long one: which stayed, were edited, moved, came or went."""
    runs = list(hunks(old, new))
    partners = _Partners(old, new, runs)
    for run in runs:
        if not is_wanted():
            return
        if run.is_same:
            yield Piece(Change.SAME, "".join(old[run.start : run.end]))
            continue
        start, other = run.start, run.other_start
        for here, there in (*partners.staying(run), (run.end, run.other_end)):
            yield from partners.gone(start, here)
            yield from partners.come(other, there)
            if here < run.end:
                yield from _word_pieces(old[here], new[there], is_wanted)
            start, other = here + 1, there + 1


class _Partners:
    """The parts that differ, and which of the one text became which of the other."""

    def __init__(self, old: Sequence[str], new: Sequence[str], runs: Sequence[Hunk]) -> None:
        self._old, self._new = old, new
        gone = [(at, run) for run in runs if not run.is_same for at in range(run.start, run.end)]
        come = [(at, run) for run in runs if not run.is_same for at in range(run.other_start, run.other_end)]
        found = pairs([old[at] for at, _ in gone], [new[at] for at, _ in come], _ALIKE)
        staying = in_order([pair for pair in found if gone[pair.old][1] is come[pair.new][1]])
        self._staying = [(gone[pair.old][0], come[pair.new][0]) for pair in found if pair in staying]
        moved = [pair for pair in found if pair not in staying and pair.likeness >= _MOVED]
        self._went = {gone[pair.old][0]: come[pair.new][0] for pair in moved}
        self._came = {there: here for here, there in self._went.items()}

    def staying(self, run: Hunk) -> Iterator[tuple[int, int]]:
        """Give what was edited in its place within a run."""
        return ((here, there) for here, there in self._staying if run.start <= here < run.end)

    def gone(self, start: int, end: int) -> Iterator[Piece]:
        """Tell of old parts that do not stand here any more."""
        for at in range(start, end):
            if at in self._went:
                words = _word_pieces(self._old[at], self._new[self._went[at]], always)
                yield from (_moved(piece, Change.REMOVED) for piece in words if piece.change is not Change.ADDED)
            else:
                yield Piece(Change.REMOVED, self._old[at])

    def come(self, start: int, end: int) -> Iterator[Piece]:
        """Tell of new parts that did not stand here."""
        for at in range(start, end):
            if at in self._came:
                words = _word_pieces(self._old[self._came[at]], self._new[at], always)
                yield from (_moved(piece, Change.ADDED) for piece in words if piece.change is not Change.REMOVED)
            else:
                yield Piece(Change.ADDED, self._new[at])


def _moved(piece: Piece, change: Change) -> Piece:
    return Piece(change, piece.text, is_moved=True) if piece.change is Change.SAME else piece


def _word_pieces(old: str, new: str, is_wanted: Callable[[], bool]) -> Iterator[Piece]:
    before, after = tokens(old), tokens(new)
    if len(before) + len(after) > _MOST:
        sentences = _SENTENCES.findall(old), _SENTENCES.findall(new)
        if min(map(len, sentences)) > 1:
            yield from _parts(*sentences, is_wanted)
            return
    for gone, come in _readable(before, after):
        if gone == come:
            yield Piece(Change.SAME, gone)
        else:
            yield Piece(Change.REMOVED, gone)
            yield Piece(Change.ADDED, come)


def _readable(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the runs of words as both texts have them, without scraps of the same between what was replaced."""
    runs = [
        ("".join(old[hunk.start : hunk.end]), "".join(new[hunk.other_start : hunk.other_end]))
        for hunk in hunks(old, new)
    ]
    waiting = ("", "")
    for at, (gone, come) in enumerate(runs):
        is_between = 0 < at < len(runs) - 1 and all(all(run) for run in (waiting, runs[at + 1]))
        if gone == come and not (is_between and _is_scrap(gone)):
            yield from filter(any, (waiting, (gone, come)))
            waiting = ("", "")
        else:
            waiting = (waiting[0] + gone, waiting[1] + come)
    yield from filter(any, (waiting,))


def _is_scrap(text: str) -> bool:
    return len(text.strip()) <= _SCRAP and "\n" not in text


def _joined(pieces: Iterable[Piece]) -> Iterator[Piece]:
    waiting: Piece | None = None
    for piece in pieces:
        if not piece.text:
            continue
        if waiting is not None and (waiting.change, waiting.is_moved) == (piece.change, piece.is_moved):
            waiting = Piece(piece.change, waiting.text + piece.text, piece.is_moved)
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
