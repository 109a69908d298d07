"""Tells what is still wrong with a review before a reader does."""

from datetime import datetime

from reviewdesk.checks.base import BODY, Finding, Severity, Subject
from reviewdesk.checks.registry import RULES
from reviewdesk.domain.review import Review
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.source import split

__all__ = ["BODY", "Finding", "Severity", "check"]


def check(review: Review, now: datetime) -> tuple[Finding, ...]:
    """Check a review as of `now`, an aware moment; every rule looks, and none stops another."""
    blocks = split(review.body)
    known = definitions(blocks)
    subject = Subject(review, tuple(parse(block.source, known) for block in blocks), now)
    return tuple(finding for rule in RULES for finding in rule(subject))
