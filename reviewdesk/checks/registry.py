"""RULES: every rule, in the order in which its findings are shown."""

from reviewdesk.checks import metadata, text
from reviewdesk.checks.base import Rule

RULES: tuple[Rule, ...] = (
    metadata.headline,
    metadata.film_title,
    metadata.rating,
    metadata.embargo,
    metadata.alt_texts,
    text.is_empty,
    text.to_come,
    text.heading_order,
    text.alt_texts,
)
