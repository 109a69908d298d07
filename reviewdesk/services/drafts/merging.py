"""Puts together what two people made of one review: by field and by block, and neither side is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum, auto
from itertools import count

from reviewdesk.domain.fields import FIELDS, Field
from reviewdesk.domain.review import Review
from reviewdesk.markup.source import split
from reviewdesk.services.history.differences import hunks


class Side(Enum):
    """Whose text stands where both changed the same; BOTH puts theirs after ours."""

    OURS = auto()
    THEIRS = auto()
    BOTH = auto()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Blocks of the body as they were, as we have them and as they have them; `number` names a disputed one."""

    base: str
    ours: str
    theirs: str
    number: int | None = None

    def text(self, side: Side) -> str:
        """Give what is to stand; where nobody disputes, what was changed."""
        if self.number is None:
            return self.theirs if self.ours == self.base else self.ours
        return {Side.OURS: self.ours, Side.THEIRS: self.theirs, Side.BOTH: _after(self.ours, self.theirs)}[side]


@dataclass(frozen=True, slots=True)
class FieldDispute:
    """A metadata field to which both gave a value, each another."""

    field: Field
    ours: object
    theirs: object


@dataclass(frozen=True, slots=True)
class Merge:
    """All that two sides made of one review; `merged` holds every change nobody disputes."""

    merged: Review
    stretches: tuple[Stretch, ...]
    fields: tuple[FieldDispute, ...]

    @property
    def disputed(self) -> tuple[Stretch, ...]:
        """Give the stretches that both changed."""
        return tuple(stretch for stretch in self.stretches if stretch.number is not None)

    @property
    def is_clean(self) -> bool:
        return not self.disputed and not self.fields

    def review(self, texts: Side = Side.BOTH, fields: Side = Side.OURS, chosen: "Choices | None" = None) -> Review:
        """Give the review with every dispute settled the same way, but as `chosen` where that says otherwise."""
        chosen = chosen or Choices()
        body = "".join(stretch.text(chosen.of_stretch(stretch.number, texts)) for stretch in self.stretches)
        made = replace(self.merged, body=body)
        for dispute in self.fields:
            is_theirs = chosen.of_field(dispute.field.name, fields) is Side.THEIRS
            made = dispute.field.write(made, dispute.theirs if is_theirs else dispute.ours)
        return made


@dataclass(frozen=True, slots=True)
class Choices:
    """Whose word holds, for single disputes: stretches by number, fields by name."""

    stretches: tuple[tuple[int, Side], ...] = ()
    fields: tuple[tuple[str, Side], ...] = ()

    def of_stretch(self, number: int | None, otherwise: Side) -> Side:
        """Give the choice for a stretch."""
        return next((side for known, side in self.stretches if known == number), otherwise)

    def of_field(self, name: str, otherwise: Side) -> Side:
        """Give the choice for a field."""
        return next((side for known, side in self.fields if known == name), otherwise)


def merge(base: Review, ours: Review, theirs: Review) -> Merge:
    """Put together two reviews that were both made of `base`."""
    merged, disputes = ours, []
    for field in FIELDS:
        was, mine, other = field.read(base), field.read(ours), field.read(theirs)
        if mine in (was, other):
            merged = field.write(merged, other)
        elif other != was:
            disputes.append(FieldDispute(field, mine, other))
    made = Merge(merged, merge_bodies(base.body, ours.body, theirs.body), tuple(disputes))
    return replace(made, merged=made.review())


def merge_bodies(base: str, ours: str, theirs: str) -> tuple[Stretch, ...]:
    """Cut three texts into stretches, at borders of blocks that all three have."""
    parts = [[block.source for block in split(text)] for text in (base, ours, theirs)]
    numbers = count()
    made = []
    for spans in _stretches(*parts):
        was, mine, other = ("".join(part[span]) for part, span in zip(parts, spans, strict=True))
        is_disputed = mine not in (was, other) and other != was
        made.append(Stretch(was, mine, other, next(numbers) if is_disputed else None))
    return tuple(made)


def _stretches(base: Sequence[str], ours: Sequence[str], theirs: Sequence[str]) -> Iterator[tuple[slice, slice, slice]]:
    """Give the stretches between blocks that stand in all three, and each run of such blocks."""
    mine, other = _places(base, ours), _places(base, theirs)
    start = [0, 0, 0]
    for at in range(len(base) + 1):
        is_end = at == len(base)
        if not is_end and (at not in mine or at not in other):
            continue
        here = [len(base), len(ours), len(theirs)] if is_end else [at, mine[at], other[at]]
        if here != start:
            yield slice(start[0], here[0]), slice(start[1], here[1]), slice(start[2], here[2])
        if not is_end:
            yield slice(at, at + 1), slice(mine[at], mine[at] + 1), slice(other[at], other[at] + 1)
            start = [here[0] + 1, here[1] + 1, here[2] + 1]


def _places(base: Sequence[str], other: Sequence[str]) -> dict[int, int]:
    """Say for each block of the base that the other has too where it stands there."""
    return {
        hunk.start + step: hunk.other_start + step
        for hunk in hunks(base, other)
        if hunk.is_same
        for step in range(hunk.end - hunk.start)
    }


def _after(first: str, second: str) -> str:
    """Put one text after another, as blocks of their own."""
    if not first.strip() or not second.strip():
        return first + second
    line_end = "\r\n" if "\r\n" in first else "\n"
    gap = line_end * max(2 - (len(first) - len(first.rstrip("\r\n"))) // len(line_end), 0)
    return first + gap + second
