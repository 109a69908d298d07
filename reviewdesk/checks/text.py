"""Rules on the body: what a reader would stumble over."""

from collections.abc import Iterator

from reviewdesk.checks.base import BODY, Finding, Severity, Subject
from reviewdesk.checks.passage import is_to_come
from reviewdesk.domain.fields import FIELDS, Kind

_WRITTEN = {Kind.TEXT, Kind.PARAGRAPH, Kind.LINES}


def is_empty(subject: Subject) -> Iterator[Finding]:
    """Ask for a text."""
    if not subject.review.body.strip():
        yield Finding("check-empty-body", Severity.ERROR, BODY)


def to_come(subject: Subject) -> Iterator[Finding]:
    """Find `TK`, by which a writer marks what is to come, in the body and in the fields a reader sees."""
    for field in FIELDS:
        if field.kind not in _WRITTEN:
            continue
        value = field.read(subject.review)
        if any(map(is_to_come, (value,) if isinstance(value, str) else value)):
            yield Finding("check-to-come", Severity.ERROR, field.name)
    for number, passage in subject.notable():
        if passage.is_to_come:
            yield Finding("check-to-come", Severity.ERROR, BODY, number)


def heading_order(subject: Subject) -> Iterator[Finding]:
    """Find headings that skip a level, which a screen reader's table of contents shows as a hole (WCAG 1.3.1)."""
    above = 0
    for number, passage in subject.notable():
        for level in passage.headings:
            if above and level > above + 1:
                data = {"level": str(level), "above": str(above)}
                yield Finding("check-heading-order", Severity.WARNING, BODY, number, data)
            above = level


def held_back(subject: Subject) -> Iterator[Finding]:
    """Name what no page takes over: code, frames, forms, addresses that run or read."""
    for number, names in enumerate(subject.held):
        if names:
            yield Finding("check-held-back", Severity.WARNING, BODY, number, {"what": ", ".join(names)})
