"""A review as an item of a WordPress archive."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import unquote, urlsplit

from markupsafe import escape

from reviewdesk.domain.review import Review, Status
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.wording import one_line
from reviewdesk.markup.safety import safe_url

_STATUS = {Status.PUBLISHED: "publish", Status.READY: "pending"}
_REMOTE = re.compile(r"https?://", re.IGNORECASE)
_SERIALISED = re.compile(r"(?:N;|[abdisCEO]:.*[;}])", re.DOTALL)
_SEO_KEYS = (
    ("_yoast_wpseo_title", "rank_math_title"),
    ("_yoast_wpseo_metadesc", "rank_math_description"),
    ("_yoast_wpseo_focuskw", "rank_math_focus_keyword"),
    ("_yoast_wpseo_canonical", "rank_math_canonical_url"),
)
"""Where Yoast SEO and Rank Math look for title, description, keyphrase and address."""


@dataclass(frozen=True, slots=True)
class Picture:
    """An image that the site fetches from its address; all but `address` and `alt` is HTML."""

    address: str
    title: str
    alt: str
    caption: str


@dataclass(frozen=True, slots=True)
class Item:
    """A post; `title`, `content` and `excerpt` are HTML, all else is text."""

    guid: str
    language: str
    title: str
    link: str
    slug: str
    critic: str
    content: str
    excerpt: str
    status: str
    published: datetime | None
    categories: tuple[str, ...]
    tags: tuple[str, ...]
    meta: tuple[tuple[str, str], ...]
    picture: Picture | None


def item_of(context: ExportContext, content: str) -> Item:
    """Make an item of a review whose article is `content`."""
    review = context.review
    canonical = review.seo.canonical
    return Item(
        guid=f"urn:uuid:{review.id}",
        language=review.language.strip() or context.labels.language,
        title=_html(review.headline or review.work.title),
        link=canonical if _REMOTE.match(canonical) and safe_url(canonical) else "",
        slug=review.slug,
        critic=next(iter(_names(review.byline)), ""),
        content=content,
        excerpt=_html(review.standfirst),
        status=_status(review),
        published=review.published,
        categories=_names(review.categories),
        tags=_names(review.tags),
        meta=tuple(_meta(review)),
        picture=_picture(context),
    )


def _html(text: str) -> str:
    return str(escape(one_line(text)))


def _names(names: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(name for name in map(one_line, names) if name))


def _status(review: Review) -> str:
    """Give the status of the post; a draft where it would appear before its embargo is over."""
    if review.embargo is not None:
        published = review.published
        if published is None or published.tzinfo is None or published < review.embargo.lifts_at():
            return "draft"
    return _STATUS.get(review.status, "draft")


def _meta(review: Review) -> Iterator[tuple[str, str]]:
    seo = review.seo
    for keys, value in zip(_SEO_KEYS, (seo.title, seo.description, seo.keyphrase, seo.canonical), strict=True):
        text = one_line(value)
        if text and not _SERIALISED.fullmatch(text):  # the import would run what looks like a value of PHP
            yield from ((key, text) for key in keys)


def _picture(context: ExportContext) -> Picture | None:
    name = context.review.featured_image
    address = context.image_url(name) if name else ""
    if not _REMOTE.match(address) or not safe_url(address):
        return None
    image = context.review.image(name)
    alt = one_line(image.alt) if image and not image.decorative else ""
    credit = context.labels.image_credit.format(credit=image.credit) if image and image.credit else ""
    caption = " ".join(part for part in (image.caption if image else "", credit) if part)
    title = unquote(urlsplit(address).path).rpartition("/")[2].rpartition(".")[0]
    return Picture(address, _html(title), alt, _html(caption))
