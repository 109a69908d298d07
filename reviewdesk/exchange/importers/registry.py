"""The formats that can be imported, the surest first: of two equally sure of a document, the first takes it."""

from reviewdesk.errors import NotAReviewError
from reviewdesk.exchange.importers.articles.plain_article import PlainArticle
from reviewdesk.exchange.importers.base import Certainty, Document, Importer
from reviewdesk.exchange.importers.ghost.archive import GhostExport
from reviewdesk.exchange.importers.letterboxd.archive import LetterboxdArchive
from reviewdesk.exchange.importers.markdown import MarkdownFile
from reviewdesk.exchange.importers.pages.page import WebPage
from reviewdesk.exchange.importers.review_file import ReviewFile
from reviewdesk.exchange.importers.word.document import WordDocument
from reviewdesk.exchange.importers.wordpress.wxr import WordPressExport

IMPORTERS: tuple[Importer, ...] = (
    ReviewFile(),
    WordPressExport(),
    GhostExport(),
    WordDocument(),
    LetterboxdArchive(),
    WebPage(),
    PlainArticle(),
    MarkdownFile(),
)
"""All importers."""

ENDINGS_TAKEN = frozenset(ending for importer in IMPORTERS for ending in importer.endings)
"""The endings of files that are looked into where a whole folder is imported."""


def importer_for(document: Document) -> Importer:
    """Find the importer that is surest of a document; NotAReviewError where none knows it."""
    certainty, importer = max(
        ((importer.recognises(document), importer) for importer in IMPORTERS), key=lambda known: known[0]
    )
    if certainty is Certainty.NO:
        raise NotAReviewError("no-importer", name=document.name)
    return importer


def importer_named(name: str) -> Importer:
    """Find an importer by its name; KeyError where there is none."""
    return {importer.name: importer for importer in IMPORTERS}[name]
