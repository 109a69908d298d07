"""How long the sections of a review are to be: kept beside its text, so that the text keeps its bytes."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from reviewdesk.domain.extra import Extra, Table
from reviewdesk.domain.review import Review
from reviewdesk.markup.sections import Section

__all__ = ["KEY", "Aim", "Section", "aimed", "aims", "names_of", "renamed"]

KEY: Final = "section-targets"
"""The key in the review's file: a table of headings, each with a number of words."""


@dataclass(frozen=True, slots=True)
class Aim:
    """A section and the words that it is to have."""

    section: Section
    words: int


def aims(review: Review, sections: Sequence[Section]) -> tuple[Aim, ...]:
    """Give the sections for which there is a target."""
    targets = targets_of(review)
    pairs = zip(names_of(sections), sections, strict=True)
    return tuple(Aim(section, targets[name]) for name, section in pairs if name in targets)


def targets_of(review: Review) -> dict[str, int]:
    """Give all targets of a review by the names of their sections, of those too that have no heading now."""
    found = dict(review.extra.entries).get(KEY)
    entries = found.entries if isinstance(found, Table) else ()
    return {
        name: int(words)
        for name, words in entries
        if isinstance(words, str) and words.isascii() and words.isdecimal() and 0 < len(words) < 7
    }


def aimed(review: Review, name: str, words: int) -> Table:
    """Give what is to be kept with a review once a section has another target; 0 for none."""
    return _with_targets(review, {**targets_of(review), name: words})


def renamed(review: Review, before: Sequence[Section], after: Sequence[Section]) -> Table | None:
    """Give what is to be kept once headings have other words; None where no target has to move.

    Between two states those headings are the same that stand at the same place among headings that stayed.
    """
    targets = targets_of(review)
    moved = {
        old: new
        for old, new in _pairs(list(names_of(before)), list(names_of(after)))
        if old in targets and new not in targets and old != new
    }
    if not moved:
        return None
    return _with_targets(review, {moved.get(name, name): words for name, words in targets.items()})


def names_of(sections: Iterable[Section]) -> tuple[str, ...]:
    """Name sections by their headings; of two with the same words the second is told by its number."""
    counts: dict[str, int] = {}
    names = []
    for section in sections:
        count = counts[section.heading] = counts.get(section.heading, 0) + 1
        names.append(section.heading if count == 1 else f"{section.heading} ({count})")
    return tuple(names)


def _pairs(before: list[str], after: list[str]) -> Iterable[tuple[str, str]]:
    most = min(len(before), len(after))
    start = 0
    while start < most and before[start] == after[start]:
        start += 1
    end = 0
    while end < most - start and before[-1 - end] == after[-1 - end]:
        end += 1
    old, new = before[start : len(before) - end], after[start : len(after) - end]
    return zip(old, new, strict=True) if len(old) == len(new) and not set(old) & set(new) else ()


def _with_targets(review: Review, targets: Mapping[str, int]) -> Table:
    kept: Extra = Table(tuple((name, str(words)) for name, words in targets.items() if words))
    others = [entry for entry in review.extra.entries if entry[0] != KEY]
    return replace(review.extra, entries=(*others, (KEY, kept)) if kept else tuple(others))
