"""What a rule is given and what it finds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from reviewdesk.checks.passage import NOTHING, Passage
from reviewdesk.domain.review import Review

BODY = "body"


class Severity(StrEnum):
    """How grave a finding is: an error stops an export, a warning asks for a look, a hint may be passed over."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to put right. `place` is a field's name or `body`, and then `block` counts its blocks from 0."""

    code: str
    severity: Severity
    place: str
    block: int | None = None
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Archive:
    """What the desk holds around a review, as far as a rule asks for it.

    `images` are the names of its images, `missing` what it also reads and nobody has, `twins` the films whose reviews
    have the same headline.
    """

    images: frozenset[str] = frozenset()
    missing: frozenset[str] = frozenset()
    twins: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Subject:
    """A review under check: `passages` holds what is notable in each part of its body, `now` is aware.

    `held` names what of each source block no page takes over.
    Without an `archive` nobody knows what lies around the review, and no rule asks for it.
    """

    review: Review
    passages: tuple[Passage, ...]
    now: datetime
    archive: Archive | None = None
    held: tuple[tuple[str, ...], ...] = ()

    def notable(self) -> Iterator[tuple[int, Passage]]:
        """Give the passages in which there is anything to look at, each with the number of its block."""
        return ((number, passage) for number, passage in enumerate(self.passages) if passage is not NOTHING)


Rule: TypeAlias = Callable[[Subject], Iterable[Finding]]
