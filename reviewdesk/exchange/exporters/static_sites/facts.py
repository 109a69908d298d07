"""What the head of a page says of a review under `review`, for the templates of a site."""

from fractions import Fraction

from reviewdesk.domain.rating import Rating
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.facts import facts
from reviewdesk.exchange.exporters.glyphs import glyphs
from reviewdesk.exchange.exporters.json_ld import absolute, json_ld
from reviewdesk.exchange.exporters.static_sites.front_matter import Value
from reviewdesk.exchange.labels import Labels


def review_facts(context: ExportContext, image: str) -> dict[str, Value]:
    """Give what is known, ready to print: labels and dates are in the language of the review.

    `json_ld` is structured data, safe inside a `script` element; `image` is an address on the web, or empty.
    """
    review, labels = context.review, context.labels
    return {
        "media": review.media.value,
        "title": review.work.title,
        "original_title": review.work.original_title,
        **({"year": review.work.year} if review.work.year else {}),
        "rating": _rating(review.rating, labels) if review.rating else {},
        "verdict": review.verdict,
        "good": list(review.good),
        "bad": list(review.bad),
        "spoilers": review.spoilers.value,
        "facts": [
            {"label": fact.label, "values": [value.text for value in fact.values]} for fact in facts(review, labels)
        ],
        "seen": labels.comma.join(filter(None, (review.seen.where, review.seen.format))),
        "disclosure": review.disclosure,
        "ids": {known.catalogue: known.value for known in review.work.ids},
        "json_ld": json_ld(review, absolute(review, image) if image else "", context.house),
    }


def _rating(rating: Rating, labels: Labels) -> dict[str, Value]:
    scale = rating.scale
    return {
        "value": _number(rating.value),
        "best": _number(scale.best),
        "worst": _number(scale.worst),
        "style": scale.style.value,
        "text": labels.rated(rating),
        "glyphs": glyphs(rating),
    }


def _number(value: Fraction) -> int | float:
    return int(value) if value.denominator == 1 else round(float(value), 2)
