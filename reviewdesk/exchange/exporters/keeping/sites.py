"""SITES: the places whose filters are known, for the preview to show."""

from reviewdesk.exchange.exporters.keeping.ghost import kept_by_ghost
from reviewdesk.exchange.exporters.keeping.kses import kept_for_author
from reviewdesk.exchange.exporters.keeping.losses import Site

SITES: tuple[Site, ...] = (
    Site(
        "author",
        {
            "wordpress-blocks": "WordPress (block editor), author",
            "wordpress-classic": "WordPress (classic editor), author",
            "html-fragment": "HTML fragment, WordPress author",
        },
        kept_for_author,
    ),
    Site(
        "ghost",
        {"html-fragment": "HTML fragment, in Ghost", "html-strict": "HTML fragment (strict), in Ghost"},
        kept_by_ghost,
    ),
)


def site_named(name: str) -> Site | None:
    """Find a site; None for one that nobody knows, where everything stays."""
    return next((site for site in SITES if site.name == name), None)
