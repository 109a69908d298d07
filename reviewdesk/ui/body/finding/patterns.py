"""Finds words in lines of text: plainly, or by a regular expression that cannot make the desk stand still."""

import re
import unicodedata
from array import array
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto
from functools import lru_cache
from itertools import pairwise
from math import prod
from time import monotonic
from typing import Final
from warnings import catch_warnings, simplefilter

from reviewdesk.markup.remembering import remembered

_MOST_STEPS: Final = 40_000_000  # what one line may cost at the worst
_MOST_SECONDS: Final = 0.5
_TOKEN = re.compile(r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|\(\?[:=!<>#a-zA-Z]?|[*+?]|\{\d*,?\d*\}|.", re.DOTALL)
_VARIABLE = re.compile(r"[*+?]|\{\d*,\d*\}")
_REPEAT = re.compile(r"[*+]|\{")
_BLANK = re.compile(r"\\s| ")
_NARROW = re.compile(r"\\[wdS.]|[^\\.\[)]|\[(?!\^)(?:\\[wdS]|\\[^\w\s]|[^\\\s])*\]")
_BLANKS, _WORDS = re.compile(r"\s+"), re.compile(r"\S+")
_COMBINING = re.compile(
    "[\u0300-\u036f\u0483-\u0489\u0591-\u05bd\u0610-\u061a\u064b-\u065f\u0900-\u0dff\u0e00-\u1fff\u20d0-\u20ff]"
)
_GROUP = re.compile(r"\\([0-9\\])")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for; unless it is case sensitive, accents make no difference either."""

    words: str
    is_whole_word: bool = False
    is_case_sensitive: bool = False
    is_regex: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """A found place: a line and the characters in it; `groups` are those of a regular expression."""

    line: int
    start: int
    end: int
    groups: tuple[str, ...] = ()


class Problem(Enum):
    """Why a query cannot be looked for."""

    BROKEN = auto()
    TOO_COSTLY = auto()


def matches(query: Query, lines: Sequence[str]) -> tuple[Match, ...] | Problem:
    """Give all that is found, in order, but nothing empty and nothing that reaches over a line end within a line.

    Repeats within repeats are refused, for nobody can say when they end; so is a line whose length makes an expression
    too costly, and the whole search where it takes longer than half a second.
    """
    if not query.words:
        return ()
    words = _bare(query) if query.is_regex else re.escape(_bare(query))
    pattern = _compiled(query, words)
    if pattern is None:
        return Problem.BROKEN
    tokens = _TOKEN.findall(words) if query.is_regex else []
    if _nests(tokens):
        return Problem.TOO_COSTLY
    repeats, choices = _repeated(tokens), _choices(tokens)
    end = monotonic() + _MOST_SECONDS
    found: list[Match] = []
    for number, line in enumerate(lines):
        if choices * _steps(repeats, line) > _MOST_STEPS or (repeats and monotonic() > end):
            return Problem.TOO_COSTLY
        found.extend(_in_line(pattern, number, line, is_exact=query.is_case_sensitive))
    return tuple(found)


def replacement(query: Query, words: str, match: Match, text: str) -> str:
    r"""Give what a match gives way to; for a regular expression \1 is its first group and \0 the `text` it found."""
    if not query.is_regex:
        return words
    parts = (text, *match.groups)
    known = {str(number): part for number, part in enumerate(parts)}
    return _GROUP.sub(lambda found: "\\" if found[1] == "\\" else known.get(found[1], ""), words)


def _compiled(query: Query, words: str) -> re.Pattern[str] | None:
    flags = re.NOFLAG if query.is_case_sensitive else re.IGNORECASE
    try:
        with catch_warnings():
            simplefilter("ignore")  # what may mean something else one day is no fault today
            pattern = re.compile(words, flags)
            return re.compile(rf"(?<!\w)(?:{words})(?!\w)", flags) if query.is_whole_word else pattern
    except (re.error, OverflowError, RecursionError):
        return None


def _in_line(pattern: re.Pattern[str], number: int, line: str, *, is_exact: bool) -> Iterator[Match]:
    offset = 0
    for piece in line.split("\n"):
        text, places = (piece, range(len(piece) + 1)) if is_exact or piece.isascii() else _folded(piece)
        for found in pattern.finditer(text):
            if found[0]:
                spans = [found.span(group) for group in range(1, pattern.groups + 1)]
                groups = tuple(piece[places[low] : places[high]] if low >= 0 else "" for low, high in spans)
                yield Match(number, offset + places[found.start()], offset + places[found.end()], groups)
        offset += len(piece) + 1


@remembered()
def _folded(line: str) -> tuple[str, Sequence[int]]:
    """Give a line without accents, and where each of its characters came from; one more for the end."""
    plain = line.translate(_BASES)
    if not _COMBINING.search(plain):
        return plain, range(len(line) + 1)
    kept = [(at, _base(letter)) for at, letter in enumerate(line) if not unicodedata.combining(letter)]
    return "".join(base for _, base in kept), array("L", [*(at for at, _ in kept), len(line)])


@lru_cache(maxsize=4096)
def _base(letter: str) -> str:
    parts = unicodedata.normalize("NFD", letter)
    return parts[0] if all(map(unicodedata.combining, parts[1:])) else letter


class _Bases(dict[int, str]):
    """Gives each letter of Latin and the like without its accent, one for one."""

    def __missing__(self, letter: int) -> str:
        self[letter] = base = _base(chr(letter))
        return base


_BASES: Final = _Bases()


def _bare(query: Query) -> str:
    return query.words if query.is_case_sensitive else _folded(query.words)[0]


def _nests(signs: Sequence[str]) -> bool:
    """Tell whether a group that repeats holds a repeat or a choice."""
    is_loose = [False]
    for sign, after in pairwise([*signs, ""]):
        if sign.startswith("("):
            is_loose.append(False)
        elif sign == ")" and len(is_loose) > 1:
            inner, repeats = is_loose.pop(), bool(_REPEAT.match(after))
            if inner and repeats:
                return True
            is_loose[-1] |= inner or repeats
        else:
            is_loose[-1] |= sign in ("|", "?") or bool(_REPEAT.match(sign))
    return False


def _repeated(tokens: Sequence[str]) -> list[tuple[str, str]]:
    """Give what may stand there more or less often, and the sign that says so; not the sign for the fewest."""
    return [(one, sign) for one, sign in pairwise(tokens) if _VARIABLE.fullmatch(sign) and not _VARIABLE.fullmatch(one)]


def _choices(signs: Sequence[str]) -> int:
    """Give in how many ways the choices of all groups can be made."""
    ways, open_groups = 1, [1]
    for sign in signs:
        if sign.startswith("("):
            open_groups.append(1)
        elif sign == ")" and len(open_groups) > 1:
            ways *= open_groups.pop()
        elif sign == "|":
            open_groups[-1] += 1
    return ways


def _steps(repeats: Sequence[tuple[str, str]], line: str) -> int:
    """Give how many steps a line takes at the worst: each repeat reaches over blanks, a word or the whole line."""
    if not repeats:
        return len(line)
    blank, word = (max(map(len, run.findall(line)), default=1) for run in (_BLANKS, _WORDS))
    return len(line) * prod(_reach(one, sign, blank, word, len(line)) for one, sign in repeats)


def _reach(one: str, sign: str, blank: int, word: int, line: int) -> int:
    if sign == "?":
        return 2
    return blank if _BLANK.fullmatch(one) else word if _NARROW.fullmatch(one) else line
