"""The formats that can be imported, the surest first: the order in which a document is shown to them."""

from reviewdesk.errors import NotAReviewError
from reviewdesk.exchange.importers.base import Document, Importer
from reviewdesk.exchange.importers.markdown import ENDINGS, MarkdownFile
from reviewdesk.exchange.importers.review_file import ReviewFile

IMPORTERS: tuple[Importer, ...] = (ReviewFile(), MarkdownFile())

"""All importers."""

ENDINGS_TAKEN = ENDINGS
"""The endings of files that are looked into where a whole folder is imported."""


def importer_for(document: Document) -> Importer:
    """Find the importer that recognises a document; NotAReviewError where none does."""
    for importer in IMPORTERS:
        if importer.recognises(document):
            return importer
    raise NotAReviewError("no-importer", name=document.name)


def importer_named(name: str) -> Importer:
    """Find an importer by its name; KeyError where there is none."""
    return {importer.name: importer for importer in IMPORTERS}[name]
