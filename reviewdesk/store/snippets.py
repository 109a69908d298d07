"""The passage of a body in which the words of a query stand."""

import re
import unicodedata
from collections.abc import Sequence

from reviewdesk.store.query import Place, Term
from reviewdesk.store.search import folded

LENGTH = 200
_BEFORE = 60
_WHERE_ENOUGH = 40
"""So many places are weighed; of a common word, any will do."""

_SIGNS = re.compile(r"\]\([^()\s]*(?:\s[^()]*)?\)|<[^<>]*>|^[#>\s]+|[*`\[\]]+|(?<!\w)_+|_+(?!\w)|!(?=\[)", re.MULTILINE)
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")


class _Folds(dict[int, str]):
    """What each letter is without case and marks, found once a letter."""

    def __missing__(self, letter: int) -> str:
        self[letter] = folded(chr(letter)) if not chr(letter).isspace() else " "
        return self[letter]


_FOLDS = _Folds()


def snippet_of(body: str, terms: Sequence[Term]) -> tuple[str, tuple[tuple[int, int], ...]]:
    """Give a passage without the signs of Markdown, and where in it the words stand: start and end of each.

    Without a word in the body, the passage is its beginning and nothing is marked.
    """
    wanted = _pattern(terms)
    start = _best_place(_aligned(body), wanted) if wanted else 0
    passage = _passage(body, start)
    marks = _marks(passage, wanted) if wanted else ()
    return passage, marks


def _pattern(terms: Sequence[Term]) -> re.Pattern[str] | None:
    choices = []
    for term in terms:
        words = _WORD.findall(folded(term.text))
        if words and not term.is_excluded and term.place is Place.ANYWHERE:
            choices.append(r"[\W_]+".join(map(re.escape, words)) + (r"[^\W_]*" if term.is_prefix else ""))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choices)})(?![^\W_])") if choices else None


def _aligned(text: str) -> str:
    """Fold a text letter by letter, so that places in it are places in the text; what has no one letter is left."""
    if text.isascii():
        return text.lower()
    folds = text.translate(_FOLDS)
    if len(folds) == len(text):
        return folds
    return "".join(fold if len(fold) == 1 else letter for letter, fold in ((each, _FOLDS[ord(each)]) for each in text))


def _best_place(text: str, wanted: re.Pattern[str]) -> int:
    """Find where the most different words stand near each other."""
    found = [(match.start(), match[0]) for _, match in zip(range(_WHERE_ENOUGH), wanted.finditer(text), strict=False)]
    best, most = 0, 0
    for at, (start, _) in enumerate(found):
        near = {word for place, word in found[at:] if place < start + LENGTH - _BEFORE}
        if len(near) > most:
            best, most = start, len(near)
    return best


def _passage(body: str, place: int) -> str:
    """Cut the passage around a place, at words, and strip it of the signs of Markdown."""
    start = max(0, place - _BEFORE)
    gap = _SPACE.search(body, start, place) if start else None
    start = gap.end() if gap else start
    text = _SPACE.sub(" ", _SIGNS.sub("", body[start : start + 2 * LENGTH])).strip()
    if len(text) > LENGTH:
        text = f"{text[:LENGTH].rsplit(' ', 1)[0]} …"
    return unicodedata.normalize("NFC", f"… {text}" if start else text)


def _marks(passage: str, wanted: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    return tuple((match.start(), match.end()) for match in wanted.finditer(_aligned(passage)))
