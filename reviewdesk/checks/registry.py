"""RULES: every rule, in the order in which its findings are shown."""

from reviewdesk.checks import data, images, links, metadata, text, wording
from reviewdesk.checks.base import Rule

RULES: tuple[Rule, ...] = (
    metadata.headline,
    metadata.film_title,
    metadata.rating,
    metadata.embargo,
    text.is_empty,
    text.to_come,
    images.presence,
    images.alt_texts,
    images.credit_lines,
    text.heading_order,
    text.held_back,
    wording.lengths,
    wording.slug,
    wording.secrets,
    wording.twins,
    links.dead,
    links.to_itself,
    links.also_read,
    data.author,
    data.moment,
    data.address,
    data.ids,
    data.work_year,
)
