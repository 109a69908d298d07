"""What each generator's own templates and plugins look for in the head of a page, under its name there."""

from collections.abc import Callable

from reviewdesk.domain.review import Review, Status
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.static_sites.facts import review_facts
from reviewdesk.exchange.exporters.static_sites.front_matter import Value
from reviewdesk.exchange.exporters.wording import one_line


def hugo(context: ExportContext, address: Callable[[str], str]) -> dict[str, Value]:
    """Give Hugo's names; what is none of them stands below `params`."""
    review = context.review
    image = _image(context, address)
    return {
        **_words(review),
        "summary": one_line(review.standfirst),
        "slug": review.slug,
        **_date(review, "date"),
        "draft": not _is_out(review),
        "authors": list(review.byline),
        **_terms(review),
        "images": [image] if image else [],
        "params": {
            "canonical": review.seo.canonical,
            "image_alt": _alt(review),
            "language": review.language,
            "review": _review(context),
        },
    }


def jekyll(context: ExportContext, _address: Callable[[str], str]) -> dict[str, Value]:
    """Give the names of Jekyll and of its feed and SEO plugins; a draft is one by its folder."""
    review = context.review
    image = _from_root(context.image_url(review.featured_image)) if review.featured_image else ""
    authors: dict[str, Value] = {"author": review.byline[0]} if len(review.byline) == 1 else {}
    return {
        "layout": "post",
        **_words(review),
        "excerpt": one_line(review.standfirst),
        "slug": review.slug,
        **_date(review, "date"),
        **(authors or {"author": list(review.byline)}),
        **_terms(review),
        "image": image,
        "image_alt": _alt(review),
        "canonical_url": review.seo.canonical,
        "lang": review.language,
        "review": review_facts(context, image),
    }


def eleventy(context: ExportContext, address: Callable[[str], str]) -> dict[str, Value]:
    """Give Eleventy's names; the layout is the folder's."""
    review = context.review
    return {
        **_words(review),
        "excerpt": one_line(review.standfirst),
        **_date(review, "date"),
        **({} if _is_out(review) else {"draft": True}),
        "authors": list(review.byline),
        **_terms(review),
        "image": _image(context, address),
        "image_alt": _alt(review),
        "canonical": review.seo.canonical,
        "lang": review.language,
        "review": _review(context),
    }


def astro(context: ExportContext, address: Callable[[str], str]) -> dict[str, Value]:
    """Give the names of Astro's blog, whose schema wants a description and `pubDate`, and `date` for other schemas."""
    review = context.review
    return {
        **_words(review),
        **_date(review, "pubDate"),
        **_date(review, "date"),
        "draft": not _is_out(review),
        "authors": list(review.byline),
        **_terms(review),
        "heroImage": _image(context, address),
        "heroImageAlt": _alt(review),
        "canonical": review.seo.canonical,
        "lang": review.language,
        "review": _review(context),
    }


def _words(review: Review) -> dict[str, Value]:
    title = one_line(review.headline or review.work.title)
    return {"title": title, "description": one_line(review.seo.description or review.standfirst) or title}


def _terms(review: Review) -> dict[str, Value]:
    return {"categories": list(review.categories), "tags": list(review.tags)}


def _date(review: Review, name: str) -> dict[str, Value]:
    return {name: review.published} if review.published else {}


def _is_out(review: Review) -> bool:
    return review.status is Status.PUBLISHED


def _image(context: ExportContext, address: Callable[[str], str]) -> str:
    name = context.review.featured_image
    return address(context.image_url(name)) if name else ""


def _from_root(url: str) -> str:
    return url if "://" in url else f"/{url}"


def _alt(review: Review) -> str:
    image = review.image(review.featured_image)
    return image.alt if image and not image.decorative else ""


def _review(context: ExportContext) -> dict[str, Value]:
    name = context.review.featured_image
    return review_facts(context, context.image_url(name) if name else "")
