"""How the list finds a review: the words a critic remembers, without case and accents."""

import unicodedata

from reviewdesk.domain.review import Review


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
