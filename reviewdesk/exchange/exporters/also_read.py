"""Finds where another review is, from the id, slug or address that the writer noted."""

from urllib.parse import unquote, urljoin, urlsplit

from reviewdesk.exchange.exporters.base import ExportContext, Related
from reviewdesk.markup.safety import safe_url


def related(target: str, context: ExportContext) -> Related:
    """Give the title and address of another review; the address is empty where nobody knows it.

    A slug that the context does not know is taken to be a neighbour of this review, if that has an address.
    """
    if target in context.related:
        return context.related[target]
    if urlsplit(target).scheme:
        return Related(_title(target), target if safe_url(target) else "")
    canonical = context.review.seo.canonical
    if not urlsplit(canonical).scheme or not safe_url(canonical):
        return Related(_title(target), "")
    return Related(_title(target), urljoin(canonical.rstrip("/"), target) + "/" * canonical.endswith("/"))


def _title(target: str) -> str:
    """Make words of an address: `the-long-harbour-review` reads `The long harbour review`."""
    last = unquote(urlsplit(target).path).rstrip("/").rpartition("/")[2]
    words = last.replace("-", " ").replace("_", " ").strip()
    return words[:1].upper() + words[1:] or target
