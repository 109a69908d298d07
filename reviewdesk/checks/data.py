"""Rules on what becomes structured data: a search engine passes over a review whose data are not sound."""

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from reviewdesk.checks.base import Finding, Severity, Subject
from reviewdesk.domain.film import Media

_IDS = {"imdb": r"tt\d{7,}", "tmdb": r"\d+", "wikidata": r"Q\d+", "isbn": r"[\d –-]{9,16}[\dX]"}
"""What the ids of a catalogue look like."""


def author(subject: Subject) -> Iterator[Finding]:
    """Ask who signs: no search engine takes a review that nobody wrote."""
    if not any(name.strip() for name in subject.review.byline):
        yield Finding("check-no-byline", Severity.WARNING, "byline")


def moment(subject: Subject) -> Iterator[Finding]:
    """Ask for the zone of the day of publication."""
    published = subject.review.published
    if published is not None and published.tzinfo is None:
        yield Finding("check-no-zone", Severity.WARNING, "published")


def address(subject: Subject) -> Iterator[Finding]:
    """Find a canonical address that is no whole address of the web."""
    given = subject.review.seo.canonical.strip()
    if given and not _is_whole(given):
        yield Finding("check-canonical", Severity.WARNING, "seo.canonical", data={"url": given})


def ids(subject: Subject) -> Iterator[Finding]:
    """Find ids that their catalogue cannot have."""
    for known in subject.review.work.ids:
        catalogue = known.catalogue.lower()
        shape = _IDS.get(catalogue)
        is_sound = shape is None or re.fullmatch(shape, known.value.strip(), re.ASCII) is not None
        if is_sound and catalogue == "isbn":
            is_sound = _is_isbn(re.sub(r"[ –-]", "", known.value))
        if not is_sound:
            data = {"catalogue": known.catalogue, "value": known.value}
            yield Finding("check-odd-id", Severity.WARNING, "work.ids", data=data)


def work_year(subject: Subject) -> Iterator[Finding]:
    """Find a year in which there was no such work: films begin in 1888, and nobody reviews what is ten years off."""
    year = subject.review.work.year
    first = 1888 if subject.review.media is not Media.BOOK else 1
    if year and not first <= year <= subject.now.year + 10:
        yield Finding("check-odd-year", Severity.WARNING, "work.year", data={"year": str(year)})


def _is_whole(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return parts.scheme in {"http", "https"} and bool(parts.hostname)
    except ValueError:
        return False


def _is_isbn(digits: str) -> bool:
    """Add up the digits with their weights (ISO 2108)."""
    if len(digits) == 13 and digits.isdigit():
        return sum(int(digit) * (1, 3)[at % 2] for at, digit in enumerate(digits)) % 10 == 0
    if len(digits) == 10 and digits[:9].isdigit():
        values = [10 if digit == "X" else int(digit) for digit in digits]
        return sum(value * (10 - at) for at, value in enumerate(values)) % 11 == 0
    return False
