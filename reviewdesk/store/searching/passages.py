"""The passage of a body in which the words of a query stand."""

import re
import unicodedata
from collections.abc import Sequence

from reviewdesk.store.searching.query import Place, Term
from reviewdesk.store.searching.words import folded

LENGTH = 200
_BEFORE = 60
_WHERE_ENOUGH = 12
"""So many places are weighed; of a common word, any will do."""

_SIGNS = re.compile(r"\]\([^()\s]*(?:\s[^()]*)?\)|<[^<>]*>|^[#>\s]+|[*`\[\]]+|(?<!\w)_+|_+(?!\w)|!(?=\[)", re.MULTILINE)
_MAY_BE_SIGNS = re.compile(r"[\]\[<>#*`_]")
_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"[^\W_]+")
_FOREIGN = re.compile(r"[^\x00-\x7f]+")


class _Folds(dict[int, str]):
    """What each letter is without case and marks, found once a letter; what has no one letter stays as it is."""

    def __missing__(self, letter: int) -> str:
        fold = folded(chr(letter))
        self[letter] = fold if len(fold) == 1 else chr(letter)
        return self[letter]


_FOLDS = _Folds()


class Snippets:
    """Cuts passages for one query."""

    def __init__(self, terms: Sequence[Term]) -> None:
        self._wanted = _pattern(terms)
        self._is_single = len(terms) == 1

    def of(self, body: str) -> tuple[str, tuple[tuple[int, int], ...]]:
        """Give a passage without the signs of Markdown, and where in it the words stand: start and end of each.

        Without a word in the body, the passage is its beginning and nothing is marked.
        """
        start = _best_place(_aligned(body), self._wanted, self._is_single) if self._wanted else 0
        passage = _passage(body, start)
        return passage, _marks(passage, self._wanted) if self._wanted else ()


def _pattern(terms: Sequence[Term]) -> re.Pattern[str] | None:
    choices = []
    for term in terms:
        words = _WORD.findall(folded(term.text))
        if words and not term.is_excluded and term.place is Place.ANYWHERE:
            choices.append(r"[\W_]+".join(map(re.escape, words)) + (r"[^\W_]*" if term.is_prefix else ""))
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(choices)})(?![^\W_])") if choices else None


def _aligned(text: str) -> str:
    """Fold a text letter by letter, so that places in it are places in the text.

    In prose few letters are not ASCII, and to fold those alone takes a tenth of the time.
    """
    if text.isascii():
        return text.lower()
    folded_alone = _FOREIGN.sub(_fold, text).lower()
    return folded_alone if len(folded_alone) == len(text) else text.translate(_FOLDS)


def _fold(letters: re.Match[str]) -> str:
    return letters[0].translate(_FOLDS)


def _best_place(text: str, wanted: re.Pattern[str], is_single: bool) -> int:
    """Find where the most different words stand near each other; of a single one, where it stands first."""
    if is_single:
        first = wanted.search(text)
        return first.start() if first else 0
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
    text = body[start : start + 2 * LENGTH]
    text = " ".join((_SIGNS.sub("", text) if _MAY_BE_SIGNS.search(text) else text).split())
    if len(text) > LENGTH:
        text = f"{text[:LENGTH].rsplit(' ', 1)[0]} …"
    return unicodedata.normalize("NFC", f"… {text}" if start else text)


def _marks(passage: str, wanted: re.Pattern[str]) -> tuple[tuple[int, int], ...]:
    return tuple((match.start(), match.end()) for match in wanted.finditer(_aligned(passage)))
