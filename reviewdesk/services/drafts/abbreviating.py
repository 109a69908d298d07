"""Puts texts in the place of abbreviations: which snippets there are, which is meant, and what the review fills in."""

import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Final

from reviewdesk.domain.review import Review
from reviewdesk.errors import SettingsError
from reviewdesk.settings.snippets import Snippet, given_snippets, load_snippets, save_snippets

__all__ = ["CARET", "PLACES", "Abbreviations", "Snippet", "fill", "meant"]

CARET: Final = "{caret}"
PLACES: Final = ("film", "director", "year", "date")
_PLACE = re.compile(r"\{(" + "|".join(PLACES) + r")\}")
_SIGNS = re.compile(r"([\\`*_\[\]<>~|#^])")


class Abbreviations:
    """Those that come along in the language of a review, and the user's own before them.

    The file is read again when somebody has changed it. A broken one is as good as none until it is mended; `error`
    says what is wrong with it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._stamp: tuple[int, int] | None = None
        self._own: tuple[Snippet, ...] = ()
        self.error: SettingsError | None = None

    def of(self, language: str) -> tuple[Snippet, ...]:
        """Give what can be asked for in a language, the user's own first."""
        self._look()
        own = {each.abbreviation for each in self._own}
        given = (each for each in given_snippets(language) if each.abbreviation not in own)
        return (*(each for each in self._own if each.text), *given)

    def change(self, wanted: Sequence[Snippet], language: str) -> None:
        """Let these be all that can be asked for in a language; SettingsError where they cannot be written.

        One that comes along and is not wanted is written down without a text.
        """
        given = given_snippets(language)
        kept = {each.abbreviation for each in wanted}
        unwanted = [Snippet(each.abbreviation, "") for each in given if each.abbreviation not in kept]
        self._look()
        elsewhere = [each for each in self._own if not each.text and each.abbreviation not in kept]
        own = [each for each in wanted if each not in given]
        rows = {each.abbreviation: each for each in (*own, *unwanted, *elsewhere)}
        save_snippets(self._path, rows.values())
        self._stamp = None

    def _look(self) -> None:
        try:
            found = self._path.stat()
            stamp = (found.st_mtime_ns, found.st_size)
        except OSError:
            stamp = (0, 0)
        if stamp == self._stamp:
            return
        self._stamp = stamp
        try:
            self._own, self.error = load_snippets(self._path), None
        except SettingsError as error:
            self._own, self.error = (), error


def meant(snippets: Iterable[Snippet], before: str) -> Snippet | None:
    """Find the snippet whose abbreviation a text ends with, the longest one; None where it is a part of a word."""
    found = [each for each in snippets if before.endswith(each.abbreviation) and _stands_alone(each, before)]
    return max(found, key=lambda each: len(each.abbreviation), default=None)


def fill(text: str, review: Review, day: str) -> str:
    """Put into a Markdown text what it takes from the review; a place for which that has nothing stays to be seen."""
    directors = ", ".join(credit.name for credit in review.work.directors)
    year = str(review.work.year) if review.work.year else ""
    values = dict(zip(PLACES, (review.work.title, directors, year, day), strict=True))

    def filled(found: re.Match[str]) -> str:
        return _SIGNS.sub(r"\\\1", values[found[1]]) or found[0]

    return _PLACE.sub(filled, text)


def _stands_alone(snippet: Snippet, before: str) -> bool:
    rest = before[: -len(snippet.abbreviation)]
    return not (rest[-1:].isalnum() and snippet.abbreviation[0].isalnum())
