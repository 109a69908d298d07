"""The name guard: a name in the text that is nearly, but not quite, one in the credits."""

import unicodedata
from collections.abc import Iterable
from functools import cache
from itertools import pairwise

_SHORT = 4  # letters; a name of fewer is near to too many words
_GENITIVES = ("’s", "'s", "’", "'")
_LONG = 8  # letters; a name of so many may have two slips


class NameGuard:
    """Knows the names of one review's credits, and what they are mistaken for."""

    def __init__(self, names: Iterable[str]) -> None:
        self._words: set[str] = set()
        self._neighbours: dict[str, set[str]] = {}
        for name in names:
            words = [word for word in name.split() if any(map(str.isalpha, word))]
            self._words.update(words)
            for one, next_one in pairwise(words):
                self._neighbours.setdefault(one, set()).add(next_one)
        self._by_fold = {folded(word): word for word in self._words}

    def meant(self, word: str, before: str = "", *, is_word: bool = False) -> str:
        """Give the name that was meant by a word of the text, or nothing.

        `before` is the word right before it. A word that a dictionary knows (`is_word`) is taken for a name only where
        the rest of the name stands before it, or where accents alone are missing.
        """
        stem, genitive = _parts(word)
        if not stem[:1].isupper() or stem in self._words:
            return ""
        same = self._by_fold.get(folded(stem))
        if same is not None:
            return same + genitive
        near = [name for name in self._neighbours.get(before, ()) if is_near(stem, name)]
        if not near and not is_word:
            near = [name for name in self._words if is_near(stem, name)]
        found = min(near, default="", key=lambda name: (distance(folded(stem), folded(name)), name))
        return found and found + genitive


def is_near(word: str, name: str) -> bool:
    """Tell whether a word is a name with a slip: one wrong letter, or two in a long name."""
    one, other = folded(word), folded(name)
    begins_alike = one[:1] == other[:1] or one[1:] == other[1:]
    if len(other) < _SHORT or not begins_alike:
        return False
    return 0 < distance(one, other) <= (2 if len(other) >= _LONG else 1)


@cache
def folded(word: str) -> str:
    """Give a word without accents and case."""
    plain = unicodedata.normalize("NFKD", word.replace("’", "'")).casefold()
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def _parts(word: str) -> tuple[str, str]:
    """Split a word into the name and what marks its genitive."""
    stem = next((word[: -len(end)] for end in _GENITIVES if word.endswith(end)), word)
    return stem, word[len(stem) :]


def distance(one: str, other: str) -> int:
    """Count the letters to add, leave out, change or swap with the next to come from one word to another."""
    before_last: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, 1):
        now = [row]
        for column, against in enumerate(other, 1):
            best = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != against))
            if row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against:
                best = min(best, before_last[column - 2] + 1)
            now.append(best)
        before_last, last = last, now
    return last[-1]
