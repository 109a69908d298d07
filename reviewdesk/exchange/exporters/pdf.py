"""A PDF for print desks and press offices: the web page, printed by whoever can; nothing here can by itself."""

import re
from dataclasses import dataclass, replace

from reviewdesk.errors import ExportError
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.base import HOUSE, ExportContext, Layout, PrintPage
from reviewdesk.exchange.exporters.html_page import HtmlPage

_MAIN = "review.pdf"
_MOMENT = re.compile(rb"(/(?:CreationDate|ModDate) \(D:)\d{14}(?=[+Z)-])")
_NO_MOMENT = b"20000101000000"
_LETTER = frozenset("BZ CA CL CO CR GT MX NI PA PH PR SV US VE".split())
"""Where paper is measured in inches, as CLDR has it."""


@dataclass(frozen=True, slots=True)
class PdfDocument:
    """One PDF with its images inside, on the paper of the review's region; it asks to be given who prints."""

    name: str = "pdf"
    title: str = "PDF"
    layout: Layout = HOUSE
    print_page: PrintPage | None = None

    def printed_by(self, print_page: PrintPage | None) -> "PdfDocument":
        """Give this target with somebody who prints."""
        return replace(self, print_page=print_page)

    def export(self, context: ExportContext) -> Artifact:
        """Make `review.pdf`; ExportError where nobody prints."""
        review = context.review
        if self.print_page is None:
            raise ExportError("pdf-without-printer", name=review.slug or review.headline)
        page = HtmlPage().export(context)
        files = {file.path: (file.data, file.media_type) for file in page.files if file.path != page.main}
        _, *parts = review.language.upper().replace("_", "-").split("-")
        data = self.print_page(page.text, files, is_letter=any(part in _LETTER for part in parts))
        return Artifact((File(_MAIN, _MOMENT.sub(rb"\g<1>" + _NO_MOMENT, data), "application/pdf"),), _MAIN)
