"""Tells whether letters that were typed stand for a name, how well, and which letters of the name they are."""

import unicodedata
from dataclasses import dataclass

_AT_START, _AT_HUMP, _AT_WORD, _NEXT, _ANYWHERE, _TOGETHER = 12, 12, 8, 5, 1, 9
_GAP = 40
"""A match that is strewn over more letters than this is none."""

Starts = dict[int, int]


@dataclass(frozen=True, slots=True)
class Match:
    """How well a name matches, and the places of the letters that do."""

    score: int
    marks: tuple[int, ...]


def match(typed: str, name: str) -> Match | None:
    """Match words or their beginnings, in any order, or letters in theirs: `exp wp` is Export: WordPress.

    Case and accents make no difference; None where a word of what was typed is not in the name.
    """
    letters, starts = folded(name), _starts(name)
    marks: set[int] = set()
    score = 0
    for word in folded(typed).split():
        found = _best(word, letters, starts)
        if found is None:
            return None
        score += found.score
        marks.update(found.marks)
    return Match(score - len(name) // 8, tuple(sorted(marks)))


def folded(text: str) -> str:
    """Give a text in small letters without accents, each letter in its place."""
    if text.isascii():
        return text.lower()
    return "".join(unicodedata.normalize("NFD", letter)[0].lower()[:1] or letter for letter in text)


def _best(word: str, letters: str, starts: Starts) -> Match | None:
    whole = max((_whole(word, starts, at) for at in _places(word, letters)), key=_score, default=None)
    strewn = (_strewn(word, letters, starts, at) for at in starts)
    return whole or max(filter(None, strewn), key=_score, default=None)


def _whole(word: str, starts: Starts, at: int) -> Match:
    return Match(starts.get(at, _ANYWHERE) + _TOGETHER * len(word), tuple(range(at, at + len(word))))


def _strewn(word: str, letters: str, starts: Starts, start: int) -> Match | None:
    """Follow the letters from the start of a word, to the next word's where that has the letter."""
    if not letters.startswith(word[:1], start):
        return None
    marks, score = [start], starts[start]
    for letter in word[1:]:
        at = _next(letter, letters, starts, marks[-1] + 1)
        if at < 0:
            return None
        score += starts.get(at, _NEXT if at == marks[-1] + 1 else _ANYWHERE)
        marks.append(at)
    return Match(score, tuple(marks)) if marks[-1] - start < _GAP else None


def _next(letter: str, letters: str, starts: Starts, start: int) -> int:
    if letters.startswith(letter, start):
        return start
    beginnings = [at for at in starts if at >= start and letters[at] == letter]
    return beginnings[0] if beginnings else letters.find(letter, start)


def _places(word: str, letters: str) -> list[int]:
    places, at = [], letters.find(word)
    while at >= 0:
        places.append(at)
        at = letters.find(word, at + 1)
    return places


def _starts(name: str) -> Starts:
    """Give what each letter is worth that begins something: the name, a word, or, as in WordPress, a part of one."""
    found = {}
    for at, letter in enumerate(name):
        if letter.isalnum() and not name[:at][-1:].isalnum():
            found[at] = _AT_WORD if at else _AT_START
        elif letter.isupper() and name[at - 1].islower():
            found[at] = _AT_HUMP
    return found


def _score(found: Match) -> int:
    return found.score
