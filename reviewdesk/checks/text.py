"""Rules on the body: what a reader would stumble over."""

import re
from collections.abc import Iterator

from reviewdesk.checks.base import BODY, Finding, Severity, Subject
from reviewdesk.domain.fields import FIELDS, Kind
from reviewdesk.markup.nodes import Figure, Heading, Image, Text

_TO_COME = re.compile(r"\bTK\b")  # the trade's mark for what is still to come: no word has these two letters
_WRITTEN = {Kind.TEXT, Kind.PARAGRAPH}


def is_empty(subject: Subject) -> Iterator[Finding]:
    """Ask for a text."""
    if not subject.review.body.strip():
        yield Finding("check-empty-body", Severity.ERROR, BODY)


def to_come(subject: Subject) -> Iterator[Finding]:
    """Find `TK`, by which a writer marks what is to come, in the body and in the fields a reader sees."""
    for field in FIELDS:
        if field.kind in _WRITTEN and _TO_COME.search(field.read(subject.review)):
            yield Finding("check-to-come", Severity.ERROR, field.name)
    marked = (number for number, node in subject.nodes() if isinstance(node, Text) and _TO_COME.search(node.text))
    for number in dict.fromkeys(marked):
        yield Finding("check-to-come", Severity.ERROR, BODY, number)


def heading_order(subject: Subject) -> Iterator[Finding]:
    """Find headings that skip a level, which a screen reader's table of contents shows as a hole (WCAG 1.3.1)."""
    above = 0
    for number, node in subject.nodes():
        if isinstance(node, Heading):
            if above and node.level > above + 1:
                data = {"level": str(node.level), "above": str(above)}
                yield Finding("check-heading-order", Severity.WARNING, BODY, number, data)
            above = node.level


def alt_texts(subject: Subject) -> Iterator[Finding]:
    """Ask for words for the images of the body, in the text or in the table of images."""
    review = subject.review
    for number, node in subject.nodes():
        if isinstance(node, (Figure, Image)) and not node.alt.strip():
            known = review.image(node.src)
            if known is None:
                yield Finding("check-no-alt", Severity.WARNING, BODY, number, {"image": node.src})
