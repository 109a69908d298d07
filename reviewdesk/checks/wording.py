"""Rules on the words by which a review is found: present, not cut off in a list of results, and keeping its secrets."""

import re
import tomllib
from collections.abc import Iterator
from functools import cache

from reviewdesk.checks.base import Finding, Severity, Subject
from reviewdesk.domain.slug import MAX_LENGTH, slugify
from reviewdesk.resources import read_text

_MOST = (
    ("headline", 110, "check-long-headline"),
    ("standfirst", 300, "check-long-standfirst"),
    ("seo.title", 60, "check-long-title"),
    ("seo.description", 160, "check-long-description"),
)
"""How many characters a place shows: structured data take 110 of a headline, search engines cut the last two."""

_READ_BY_ALL = ("headline", "standfirst", "seo.title", "seo.description")


def lengths(subject: Subject) -> Iterator[Finding]:
    """Ask for a standfirst, and find what would be cut off."""
    texts = _texts(subject)
    if not texts["standfirst"]:
        yield Finding("check-no-standfirst", Severity.WARNING, "standfirst")
        if not texts["seo.description"]:
            yield Finding("check-no-description", Severity.WARNING, "seo.description")
    for name, most, code in _MOST:
        if len(texts[name]) > most:
            data = {"length": str(len(texts[name])), "most": str(most)}
            yield Finding(code, Severity.WARNING, name, data=data)


def slug(subject: Subject) -> Iterator[Finding]:
    """Ask for an address that lasts and that one can read."""
    given = subject.review.slug
    if not given.strip():
        yield Finding("check-no-slug", Severity.WARNING, "slug")
    elif len(given) > MAX_LENGTH:
        data = {"length": str(len(given)), "most": str(MAX_LENGTH)}
        yield Finding("check-long-slug", Severity.WARNING, "slug", data=data)
    elif slugify(given) != given:
        yield Finding("check-odd-slug", Severity.WARNING, "slug", data={"better": slugify(given) or "–"})


def twins(subject: Subject) -> Iterator[Finding]:
    """Find a headline that another review has already."""
    for film in subject.archive.twins if subject.archive else ():
        yield Finding("check-same-headline", Severity.WARNING, "headline", data={"film": film})


def secrets(subject: Subject) -> Iterator[Finding]:
    """Find words that give the ending away, where those read them who have not seen it; the film's own title may."""
    pattern = _spoilers().get(subject.review.language.replace("_", "-").partition("-")[0].lower())
    if pattern is None:
        return
    title = subject.review.work.title.strip().casefold()
    for name, text in _texts(subject).items():
        shown = text.casefold().replace(title, " ") if title else text.casefold()
        found = pattern.search(shown)
        if found is not None:
            yield Finding("check-spoiler", Severity.WARNING, name, data={"words": found[0]})


def _texts(subject: Subject) -> dict[str, str]:
    review = subject.review
    values = (review.headline, review.standfirst, review.seo.title, review.seo.description)
    return {name: " ".join(value.split()) for name, value in zip(_READ_BY_ALL, values, strict=True)}


@cache
def _spoilers() -> dict[str, re.Pattern[str]]:
    words: dict[str, list[str]] = tomllib.loads(read_text("checks", "spoilers.toml"))
    return {
        language: re.compile(rf"(?<!\w)(?:{'|'.join(re.escape(one.casefold()) for one in each)})(?!\w)")
        for language, each in words.items()
    }
