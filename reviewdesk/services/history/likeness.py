"""Which parts of two texts stand for each other, though they were edited or moved."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

_MARKS = "\u0300-\u036f\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u3099\u309a\ufe00-\ufe0f\U000e0100-\U000e01ef"
_UNSPACED = "\u0e00-\u0e7f\u3041-\u30ff\u31f0-\u31ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_SIGNS = "\u2000-\u200b\u200e-\u20cf\u2190-\u23ff\u2500-\u25ff\u2e00-\u2e7f\u3000-\u303f\ufe10-\ufe6f\uff00-\uff65"
_LETTER = rf"(?:[^\W_{_UNSPACED}]|[^\x00-\u02ff\s{_SIGNS}{_UNSPACED}])"
_WORD = rf"{_LETTER}+(?:['’]{_LETTER}+)*|[{_UNSPACED}][{_MARKS}]*"
_TOKENS = re.compile(rf"{_WORD}|\s+|.", re.DOTALL)
_WORDS = re.compile(_WORD)
_COMMON: Final = 12
"""What is in more parts than this tells nothing of which of them is meant."""
_CANDIDATES: Final = 4


@dataclass(frozen=True, slots=True)
class Pair:
    """Two parts by their places, and how many of their words they share: 1 for all."""

    old: int
    new: int
    likeness: float
    words: int


def tokens(text: str) -> list[str]:
    """Cut a text into words, blanks and signs; where words are not parted by blanks, a letter is a word."""
    return _TOKENS.findall(text)


def words(text: str) -> list[str]:
    """Give the words of a text."""
    return _WORDS.findall(text)


def pairs(old: Sequence[str], new: Sequence[str], least: float) -> list[Pair]:
    """Find for each old part the new one it has most in common with, each at most once, by the place of the old.

    Looks by the rarer words and neighbours alone, so that the time grows with the texts and not with its square.
    """
    found = (pair for pair in _likely([*map(words, old)], [*map(words, new)]) if pair.likeness >= least)
    taken: tuple[set[int], set[int]] = (set(), set())
    chosen = []
    for pair in sorted(found, key=lambda pair: (-pair.likeness, abs(pair.old - pair.new), pair.old)):
        if pair.old not in taken[0] and pair.new not in taken[1]:
            taken[0].add(pair.old)
            taken[1].add(pair.new)
            chosen.append(pair)
    return sorted(chosen, key=lambda pair: pair.old)


def in_order(chosen: Sequence[Pair]) -> set[Pair]:
    """Give of pairs, sorted by the old places, those with the most words whose new places rise too."""
    weights: list[int] = []
    before: list[int] = []
    for at, pair in enumerate(chosen):
        best = max((one for one in range(at) if chosen[one].new < pair.new), key=weights.__getitem__, default=-1)
        weights.append(pair.words + (weights[best] if best >= 0 else 0))
        before.append(best)
    at = max(range(len(chosen)), key=weights.__getitem__, default=-1)
    kept = set()
    while at >= 0:
        kept.add(chosen[at])
        at = before[at]
    return kept


def _likely(old: Sequence[Sequence[str]], new: Sequence[Sequence[str]]) -> Iterator[Pair]:
    holders: defaultdict[str, list[int]] = defaultdict(list)
    for at, part in enumerate(new):
        for trait in _traits(part):
            holders[trait].append(at)
    bags = [Counter(part) for part in new]
    for at, part in enumerate(old):
        bag = Counter(part)
        for other, _ in Counter(_votes(part, holders)).most_common(_CANDIDATES):
            shared = (bag & bags[other]).total()
            yield Pair(at, other, 2 * shared / (len(part) + len(new[other])), shared)


def _traits(part: Sequence[str]) -> set[str]:
    """Give what a part can be known by: its words, and each two that follow each other."""
    return {*part, *map(" ".join, pairwise(part))}


def _votes(part: Sequence[str], holders: dict[str, list[int]]) -> Iterator[int]:
    for trait in _traits(part):
        known = holders.get(trait, ())
        if len(known) <= _COMMON:
            yield from known
