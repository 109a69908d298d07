"""Rules on links: each leads somewhere, and somewhere else."""

from collections.abc import Iterator
from functools import lru_cache
from urllib.parse import urldefrag, urlsplit

from reviewdesk.checks.base import BODY, Finding, Severity, Subject

_WEB = {"http", "https"}
_NOWHERE = {"example.com", "example.net", "example.org", "localhost", "invalid", "test"}
"""Hosts that nobody but their own machine can reach, or that are reserved for documents (RFC 2606)."""


def dead(subject: Subject) -> Iterator[Finding]:
    """Find links that lead nowhere by the look of them; nobody asks the web."""
    for offer in subject.review.work.watch_on:
        if offer.url.strip() and _is_dead(offer.url):
            yield Finding("check-dead-link", Severity.WARNING, "work.watch_on", data={"url": offer.url})
    for number, passage in subject.notable():
        is_told = any(subject.held[number : number + 1])  # an address that was held back left an empty one behind
        for link in dict.fromkeys(passage.links):
            if _is_dead(link) and not (is_told and not link):
                yield Finding("check-dead-link", Severity.WARNING, BODY, number, {"url": link or "–"})


def to_itself(subject: Subject) -> Iterator[Finding]:
    """Find links by which a review leads to itself."""
    review = subject.review
    own = {_bare(review.seo.canonical), review.slug, review.id} - {""}
    if own & {_bare(target) for target in review.also_read}:
        yield Finding("check-self-link", Severity.WARNING, "also_read")
    for number, passage in subject.notable():
        if own & {_bare(link) for link in (*passage.links, *passage.also_read)}:
            yield Finding("check-self-link", Severity.WARNING, BODY, number)


def also_read(subject: Subject) -> Iterator[Finding]:
    """Name what a reader is sent to and nobody has."""
    missing = subject.archive.missing if subject.archive else frozenset()
    for target in subject.review.also_read:
        if target in missing:
            yield Finding("check-also-read", Severity.WARNING, "also_read", data={"target": target})
    for number, passage in subject.notable():
        for target in passage.also_read:
            if target in missing:
                yield Finding("check-also-read", Severity.WARNING, BODY, number, {"target": target})


@lru_cache(maxsize=8192)
def _is_dead(address: str) -> bool:
    try:
        parts = urlsplit(address.strip())
        host = parts.hostname or ""
    except ValueError:
        return True
    if parts.scheme in _WEB:
        return not host or "." not in host.strip(".") or host.removeprefix("www.") in _NOWHERE
    if parts.scheme == "mailto":
        return "@" not in parts.path
    return bool(parts.scheme) or not (parts.netloc or parts.path or parts.query)


@lru_cache(maxsize=8192)
def _bare(address: str) -> str:
    return urldefrag(address.strip()).url.rstrip("/")
