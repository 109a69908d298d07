"""How the list finds a review, and how long it says it is: the words, without case, accents and marks."""

import re
import unicodedata

from reviewdesk.domain.review import Review

_NO_WORDS = re.compile(r"\]\([^()\s]*(?:\s[^()]*)?\)|<[^<>]*>|https?://\S+")
_WORD = re.compile(r"[^\W_]+(?:['’.,:/-][^\W_]+)*")


def rough_word_count(body: str) -> int:
    """Count the words of a Markdown text without parsing it: a save must not hang on what a parser makes of a text.

    In prose it is what the reader counts; link targets, tags and addresses do not count.
    """
    return len(_WORD.findall(_NO_WORDS.sub(" ", body)))


def folded(text: str) -> str:
    """Give the text in one case and without accents, its white space single."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if unicodedata.category(character) != "Mn")
    return " ".join(bare.casefold().split())


def search_text(review: Review) -> str:
    """Give what the list searches: headline, titles, year, the work's people and the byline, one a line."""
    work = review.work
    people = (credit.name for credit in (*work.directors, *work.writers, *work.cast))
    year = str(work.year) if work.year else ""
    parts = (review.headline, work.title, work.original_title, year, *people, *review.byline)
    return "\n".join(filter(None, map(folded, parts)))
