"""A post of Ghost: its fields by Ghost's names, within the limits that its database sets."""

import re
from datetime import UTC

from reviewdesk.domain.review import Review, Status
from reviewdesk.domain.slug import slugify
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.ghost.lexical import Json
from reviewdesk.exchange.exporters.json_ld import absolute, json_ld
from reviewdesk.exchange.exporters.templates import fill
from reviewdesk.exchange.exporters.wording import one_line

_NO_SLUG = re.compile(r"[^a-z0-9-]+")


def post_fields(context: ExportContext) -> dict[str, Json]:
    """Give what a post has beside its text; one bad value and Ghost's import would silently take nothing."""
    review = context.review
    image = review.image(review.featured_image)
    known: dict[str, Json] = {
        "title": within(one_line(review.headline or review.work.title), 255) or "(Untitled)",
        "slug": post_slug(review),
        "status": "published" if _is_out(review) else "draft",
        "type": "post",
        "visibility": "public",
        "custom_excerpt": within(one_line(review.standfirst), 300),
        "published_at": _moment(review) if _is_out(review) else "",
        "feature_image": context.image_url(review.featured_image) if review.featured_image else "",
        "feature_image_alt": within(one_line(image.alt), 191) if image and not image.decorative else "",
        "feature_image_caption": _caption(context),
        "canonical_url": absolute(review, review.seo.canonical),
        "meta_title": within(one_line(review.seo.title), 300),
        "meta_description": within(one_line(review.seo.description), 500),
        "codeinjection_head": f'<script type="application/ld+json">{json_ld(review, house=context.house)}</script>',
    }
    return {name: value for name, value in known.items() if value != ""}


def post_slug(review: Review) -> str:
    """Give a slug of the letters that Ghost allows."""
    wanted = slugify(review.slug or review.headline or review.work.title)
    return _NO_SLUG.sub("-", wanted).strip("-")[:185].strip("-") or "review"


def tag_names(review: Review) -> list[str]:
    """Give categories and tags, each once; Ghost makes the first its primary tag."""
    found: dict[str, str] = {}
    for name in (*review.categories, *review.tags):
        shown = within(one_line(name).lstrip("#").strip(), 191)
        if shown:
            found.setdefault(shown.casefold(), shown)
    return list(found.values())


def within(text: str, limit: int) -> str:
    """Cut a text at a word, where it is too long for its column."""
    if len(text) <= limit:
        return text
    cut = text[: limit - 1]
    return (cut.rsplit(" ", 1)[0] if " " in cut else cut) + "…"


def _is_out(review: Review) -> bool:
    return review.status is Status.PUBLISHED and review.published is not None


def _moment(review: Review) -> str:
    return f"{review.published.astimezone(UTC):%Y-%m-%dT%H:%M:%S}.000Z" if review.published else ""


def _caption(context: ExportContext) -> str:
    image = context.review.image(context.review.featured_image)
    html = fill("caption.html", picture=image, labels=context.labels) if image else ""
    return re.sub(r"</?(?:figcaption|small)[^>]*>", "", html)
