"""EXPORTERS: every format a review can leave in from the start, in the order in which one is offered them."""

from reviewdesk.errors import ExportError
from reviewdesk.exchange.exporters.base import Exporter
from reviewdesk.exchange.exporters.docx.document import WordDocument
from reviewdesk.exchange.exporters.foreign import find_others, installed
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
from reviewdesk.exchange.exporters.static_sites.site import ASTRO, ELEVENTY, HUGO
from reviewdesk.exchange.exporters.strict.fragment import HtmlStrict
from reviewdesk.exchange.exporters.wordpress.archive import WordPressArchive
from reviewdesk.exchange.exporters.wordpress.classic import WordPressClassic
from reviewdesk.exchange.exporters.wordpress.post import WordPressBlocks

EXPORTERS: tuple[Exporter, ...] = (
    WordPressBlocks(),
    WordPressClassic(),
    WordPressArchive(),
    GhostImport(),
    GhostHtml(),
    HtmlPage(),
    HtmlFragment(),
    HtmlStrict(),
    PageBundle(HUGO),
    Jekyll(),
    PageBundle(ELEVENTY),
    PageBundle(ASTRO),
    ReviewFile(),
    Letterboxd(),
    WordDocument(),
    PdfDocument(),
    PlainText(),
    Newsletter(),
)

OTHERS = find_others(installed(), {exporter.name for exporter in EXPORTERS})
"""What other packages bring, found once."""

ALL = (*EXPORTERS, *OTHERS.exporters)


def exporter_named(name: str) -> Exporter:
    """Find an exporter; ExportError `unknown-target` where there is none of that name."""
    for exporter in ALL:
        if exporter.name == name:
            return exporter
    raise ExportError("unknown-target", name=name, known=", ".join(exporter.name for exporter in ALL))
