"""What a post has beside its text, and the structured data, which an author's post may not hold."""

import json

from markupsafe import escape

from reviewdesk.exchange.artifact import File
from reviewdesk.exchange.exporters.base import ExportContext
from reviewdesk.exchange.exporters.json_ld import structured_data
from reviewdesk.exchange.exporters.wording import one_line, printable


def fields_file(context: ExportContext) -> File:
    """Make `post.json`, named as by the REST interface; terms by name, for ids are the site's.

    Title and excerpt are HTML, as WordPress takes them to be.
    """
    review = context.review
    known = {
        "title": str(escape(one_line(review.headline or review.work.title))),
        "slug": review.slug,
        "status": "draft",
        "excerpt": str(escape(printable(review.standfirst))),
        "date": review.published.isoformat() if review.published else "",
        "categories": list(review.categories),
        "tags": list(review.tags),
        "authors": list(review.byline),
        "featured_media": review.featured_image,
        "seo": {"title": review.seo.title, "description": review.seo.description, "focus": review.seo.keyphrase},
    }
    text = json.dumps(known, ensure_ascii=False, indent=2)
    return File("post.json", f"{text}\n".encode(), "application/json")


def structured_data_file(context: ExportContext) -> File:
    """Make `structured-data.html`, for an administrator or a plug-in to put into the head of the page."""
    return File("structured-data.html", f"{structured_data(context)}\n".encode(), "text/html")
