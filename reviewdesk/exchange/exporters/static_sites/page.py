"""A review as one page of a site: its head, its body, and below it the box and what else readers are owed."""

import re
from dataclasses import dataclass, replace

from reviewdesk.exchange.artifact import File
from reviewdesk.exchange.exporters.article import frame, warning
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.body import finished
from reviewdesk.exchange.exporters.glyphs import glyphs
from reviewdesk.exchange.exporters.images import image_files
from reviewdesk.exchange.exporters.static_sites.body import Body, Piece, joined
from reviewdesk.exchange.exporters.static_sites.front_matter import head
from reviewdesk.exchange.exporters.static_sites.site import Site, with_addresses

_DRAWING = re.compile(r"<svg.*?</svg>", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Page:
    """The Markdown file of a review, and its images where the context says."""

    text: str
    images: tuple[File, ...]


def page(context: ExportContext, site: Site) -> Page:
    """Write a review for a site; ExportError where an image is missing."""
    review = context.review
    said = warning(context)
    around = frame(replace(context, review=replace(review, tags=())))
    body = Body(context, site)
    pieces = [
        Piece(f"*{said}*" if said else ""),
        *body.pieces(),
        *(body.html(part) for part in (_box(around.box, context, site), around.footer) if part),
    ]
    shown = "\n".join((*finished(context), around.box))
    images = image_files(shown, context.assets, review.featured_image, image_url=context.image_url)
    text = with_addresses(joined(pieces), site, map(context.image_url, context.assets))
    values = site.head(context, site.address)
    return Page(f"{head(values)}{_sound(text)}", images)


def _box(html: str, context: ExportContext, site: Site) -> str:
    """Give the box with stars of letters where no drawing passes."""
    rating = context.review.rating
    return html if site.flavour.html or not rating else _DRAWING.sub(glyphs(rating), html)


def _sound(text: str) -> str:
    """Put a sign in the place of half a character, which no file can hold."""
    return text.encode("utf-8", "surrogatepass").decode("utf-8", "replace")
