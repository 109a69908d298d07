"""What a headline says of the film, as far as it says it: `Dune review: a great wait` is about `Dune`."""

import re
from dataclasses import replace

from reviewdesk.domain.review import Review
from reviewdesk.exchange.importers.base import Remark

_YEAR = r"\s*[(\[](?P<year>(?:18|19|20)\d\d)[)\]]"
_QUOTED = r"[\"'“”‘’«»„]"
_BEFORE = re.compile(
    rf"{_QUOTED}?(?P<title>.{{1,120}}?){_QUOTED}?(?:{_YEAR})?\s*(?:[-–—:|]\s*)?(?:movie|film|tv|series|show|book|blu-ray|4k)?\s*review\b",
    re.IGNORECASE,
)
_BEHIND = re.compile(
    rf"(?:(?:movie|film|tv|series|book)\s+)?review\s*[-–—:|]\s*{_QUOTED}?(?P<title>.{{1,120}}?){_QUOTED}?(?:{_YEAR})?\s*(?:[-–—|:].*)?",
    re.IGNORECASE,
)
_PLAIN = re.compile(rf"(?P<title>.{{1,160}}?){_YEAR}")


def film_of(headline: str) -> tuple[str, int]:
    """Give title and year of the film that a headline names; empty and nought where it names none."""
    line = " ".join(headline.split())[:400]
    found = _PLAIN.fullmatch(line) or _BEHIND.fullmatch(line) or _BEFORE.match(line)
    if found is None:
        return "", 0
    title = found["title"].strip(" \t:–—|-\"'“”‘’«»„")
    return (title, int(found["year"] or 0)) if title and title.lower() not in ("the", "a", "my", "our") else ("", 0)


def with_film(review: Review) -> tuple[Review, tuple[Remark, ...]]:
    """Let the headline name the film where nothing else does, and say so."""
    if review.work.title or not review.headline:
        return review, ()
    title, year = film_of(review.headline)
    if not title:
        return review, ()
    work = replace(review.work, title=title, year=review.work.year or year)
    is_sure = bool(year) and review.headline.strip().endswith((")", "]"))
    remarks = () if is_sure else (Remark("film-from-headline", "work.title", {"value": title}),)
    return replace(review, work=work), remarks
