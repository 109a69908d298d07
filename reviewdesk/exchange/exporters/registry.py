"""OWN: every format a review can leave in from the start, in the order in which one is offered them.

Each is loaded by name when somebody asks for it: a desk offers them all, and on most days needs none.
"""

import importlib
from functools import cache
from typing import TYPE_CHECKING, NamedTuple

from reviewdesk.errors import ExportError
from reviewdesk.exchange.exporters.base import Exporter
from reviewdesk.exchange.exporters.foreign import find_others, installed

if TYPE_CHECKING:  # named for the import contracts
    from reviewdesk.exchange.exporters.docx.document import WordDocument
    from reviewdesk.exchange.exporters.ghost.archive import GhostImport
    from reviewdesk.exchange.exporters.ghost.html import GhostHtml
    from reviewdesk.exchange.exporters.html_fragment import HtmlFragment
    from reviewdesk.exchange.exporters.html_page import HtmlPage
    from reviewdesk.exchange.exporters.letterboxd.diary import Letterboxd
    from reviewdesk.exchange.exporters.newsletter import Newsletter
    from reviewdesk.exchange.exporters.pdf import PdfDocument
    from reviewdesk.exchange.exporters.plain import PlainText
    from reviewdesk.exchange.exporters.review_file import ReviewFile
    from reviewdesk.exchange.exporters.static_sites.bundle import PageBundle
    from reviewdesk.exchange.exporters.static_sites.jekyll import Jekyll
    from reviewdesk.exchange.exporters.strict.fragment import HtmlStrict
    from reviewdesk.exchange.exporters.wordpress.archive import WordPressArchive
    from reviewdesk.exchange.exporters.wordpress.classic import WordPressClassic
    from reviewdesk.exchange.exporters.wordpress.post import WordPressBlocks


class Own(NamedTuple):
    """A format before it is loaded; `place` is the module of this room that has it, and its name there."""

    name: str
    title: str
    place: str


OWN = (
    Own("wordpress-blocks", "WordPress (block editor)", "wordpress.post:WordPressBlocks"),
    Own("wordpress-classic", "WordPress (classic editor)", "wordpress.classic:WordPressClassic"),
    Own("wordpress-wxr", "WordPress archive (WXR)", "wordpress.archive:WordPressArchive"),
    Own("ghost", "Ghost (import file)", "ghost.archive:GhostImport"),
    Own("ghost-html", "Ghost (HTML)", "ghost.html:GhostHtml"),
    Own("html-page", "Web page", "html_page:HtmlPage"),
    Own("html-fragment", "HTML fragment", "html_fragment:HtmlFragment"),
    Own("html-strict", "HTML fragment (strict)", "strict.fragment:HtmlStrict"),
    Own("hugo", "Hugo", "static_sites.bundle:FOR_HUGO"),
    Own("jekyll", "Jekyll", "static_sites.jekyll:Jekyll"),
    Own("eleventy", "Eleventy", "static_sites.bundle:FOR_ELEVENTY"),
    Own("astro", "Astro", "static_sites.bundle:FOR_ASTRO"),
    Own("review-file", "Review file (to read back)", "review_file:ReviewFile"),
    Own("letterboxd", "Letterboxd (CSV)", "letterboxd.diary:Letterboxd"),
    Own("docx", "Word document (docx)", "docx.document:WordDocument"),
    Own("pdf", "PDF", "pdf:PdfDocument"),
    Own("plain", "Plain text", "plain:PlainText"),
    Own("newsletter", "Newsletter (HTML mail)", "newsletter:Newsletter"),
)

OTHERS = find_others(installed(), {own.name for own in OWN})
"""What other packages bring, found once."""

TITLES = {own.name: own.title for own in OWN} | {other.name: other.title for other in OTHERS.exporters}
"""What one reads for each name that one types."""

_PLACES = {own.name: own.place for own in OWN}


def exporter_named(name: str) -> Exporter:
    """Find an exporter; ExportError `unknown-target` where there is none of that name."""
    if name in _PLACES:
        return _loaded(_PLACES[name])
    for exporter in OTHERS.exporters:
        if exporter.name == name:
            return exporter
    raise ExportError("unknown-target", name=name, known=", ".join(TITLES))


@cache
def _loaded(place: str) -> Exporter:
    module, _, name = place.partition(":")
    found = getattr(importlib.import_module(f"{__package__}.{module}"), name)
    exporter: Exporter = found() if isinstance(found, type) else found
    return exporter
