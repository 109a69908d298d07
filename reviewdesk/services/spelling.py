"""Tells what is spelled wrong in a review: by the dictionary of its language, its credits, the writer's own words."""

import re
from collections.abc import Iterable, Iterator, Sequence, Set
from pathlib import Path
from threading import Lock

from reviewdesk.domain.review import Review
from reviewdesk.errors import SettingsError
from reviewdesk.resources import read_text
from reviewdesk.settings.replacing import replace_file
from reviewdesk.spelling.names import NameGuard
from reviewdesk.spelling.places import dictionary_for, languages
from reviewdesk.spelling.process import Worker

WORDS = "words.txt"
DICTIONARIES = "dictionaries"
_PART = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_COUNT = re.compile(rb"(?:\xef\xbb\xbf)?\s*\d+\s")
"""How a list of words begins."""
_GENITIVE = re.compile(r"['’]s?$")


class Speller:
    """Knows how the words of one review are spelled. It waits for its worker: ask it in a thread."""

    def __init__(self, worker: Worker | None, known: Set[str], names: NameGuard) -> None:
        self._worker = worker
        self._known = known
        self._names = names

    @property
    def has_dictionary(self) -> bool:
        """Tell whether there is a dictionary for the language; without one names alone are guarded."""
        return self._worker is not None

    def unknown(self, words: Set[str]) -> Set[str]:
        """Give those that are wrong; a pair, as `Rosa Salasar`, is asked for its second word."""
        asked = sorted({word for word in words if " " not in word and not self._is_known(word)})
        wrong = set(self._worker.wrong(asked)) if self._worker is not None else set()
        for each in words:
            before, _, word = each.rpartition(" ")
            if self._names.meant(word, before, is_word=bool(before) or word not in wrong):
                wrong.add(each)
        return wrong

    def suggestions(self, word: str) -> Sequence[str]:
        """Give better spellings of a word or of the second of a pair, the likeliest first."""
        before, _, alone = word.rpartition(" ")
        meant = self._names.meant(alone, before)
        others = self._worker.suggestions(alone) if self._worker is not None else []
        return tuple(dict.fromkeys((*([meant] if meant else []), *others)))

    def _is_known(self, word: str) -> bool:
        return word.isupper() or word in self._known or _GENITIVE.sub("", word) in self._known


class Spelling:
    """Gives the speller of a review; one worker for a dictionary, whichever review is open."""

    def __init__(self, home: Path) -> None:
        self._own = home / DICTIONARIES
        self._place = home / WORDS
        self._worker: Worker | None = None
        self._lock = Lock()

    def speller_for(self, review: Review) -> Speller:
        """Make the speller of a review as it is now; without a dictionary for its language it guards names alone."""
        known = {part for text in (*_names(review), *_titles(review)) for part in _PART.findall(text)}
        return Speller(
            self._worker_for(review.language), known | self.own_words() | film_words(), NameGuard(_names(review))
        )

    def languages(self) -> tuple[str, ...]:
        """Give the tags of the languages that have a dictionary."""
        return languages(self._own)

    def own_words(self) -> frozenset[str]:
        """Give the words that the writer added."""
        try:
            return frozenset(self._place.read_text(encoding="utf-8", errors="replace").split())
        except OSError:
            return frozenset()

    def add_word(self, word: str) -> None:
        """Take a word as right from now on; SettingsError where it cannot be kept."""
        words = sorted({*self.own_words(), word}, key=lambda each: (each.casefold(), each))
        try:
            self._place.parent.mkdir(parents=True, exist_ok=True)
            replace_file(self._place, "".join(f"{each}\n" for each in words).encode())
        except OSError as error:
            reason = error.strerror or "the disk refused it"
            raise SettingsError("word-not-kept", path=str(self._place), word=word, reason=reason) from error

    def add_dictionary(self, file: Path, language: str) -> None:
        """Copy a Hunspell dictionary, a `.dic` file with its `.aff` beside it, among the user's own for a language.

        SettingsError says where it is none, or cannot be copied; then the one from before stays.
        """
        words, rules = file.with_suffix(".dic"), file.with_suffix(".aff")
        target = self._own / f"{language.replace('-', '_')}.dic"
        try:
            is_whole = words.is_file() and rules.is_file() and _COUNT.match(words.read_bytes()) is not None
            if not is_whole:
                raise SettingsError("dictionary-incomplete", name=file.name)
            self._own.mkdir(parents=True, exist_ok=True)
            replace_file(target.with_suffix(".aff"), rules.read_bytes())
            replace_file(target, words.read_bytes())
        except OSError as error:
            reason = error.strerror or str(error)
            raise SettingsError("dictionary-not-kept", name=file.name, path=str(self._own), reason=reason) from error
        self.close()

    def close(self) -> None:
        """End the worker."""
        with self._lock:
            if self._worker is not None:
                self._worker.close()
                self._worker = None

    def _worker_for(self, language: str) -> Worker | None:
        dictionary = dictionary_for(language, self._own)
        with self._lock:
            if self._worker is not None and self._worker.dictionary != dictionary:
                self._worker.close()
                self._worker = None
            if self._worker is None and dictionary is not None:
                self._worker = Worker(dictionary)
            return self._worker


def film_words() -> frozenset[str]:
    """Give the words of the trade that dictionaries lack."""
    return frozenset(_PART.findall(read_text("dictionaries", "film-words.txt")))


def _names(review: Review) -> Iterator[str]:
    work = review.work
    for credit in (*work.directors, *work.writers, *work.cast):
        yield credit.name
        if credit.role:
            yield credit.role


def _titles(review: Review) -> Iterable[str]:
    work = review.work
    names = (work.title, work.original_title, work.distributor)
    return (*names, *review.byline, *review.tags, *work.genres, *(offer.name for offer in work.watch_on))
