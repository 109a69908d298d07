"""A PDF is the web page on the paper of the review's region, the same bytes each time."""

import pytest

from reviewdesk.errors import ExportError
from reviewdesk.exchange.exporters.html_page import HtmlPage
from reviewdesk.exchange.exporters.pdf import PdfDocument
from reviewdesk.exchange.exporters.registry import exporter_named
from tests.factories import a_review
from tests.unit.exchange.exporters.contexts import a_context, print_nothing


@pytest.mark.parametrize(
    ("language", "paper"),
    [("en-US", b"letter"), ("es_MX", b"letter"), ("fr-Latn-CA", b"letter"), ("en-GB", b"a4"), ("de", b"a4")],
)
def test_the_paper_is_that_of_the_region(language: str, paper: bytes) -> None:
    artifact = PdfDocument().printed_by(print_nothing).export(a_context(a_review(language=language)))
    assert artifact.files[0].data.split(b"\n")[0].endswith(paper)


def test_it_is_the_page_and_says_nothing_of_when_it_was_printed() -> None:
    context = a_context(a_review())
    data = PdfDocument().printed_by(print_nothing).export(context).files[0].data
    assert HtmlPage().export(context).text.encode() in data
    assert b"(D:20000101000000+00'00')" in data


def test_where_nobody_prints_it_says_so() -> None:
    with pytest.raises(ExportError) as caught:
        exporter_named("pdf").export(a_context(a_review()))
    assert caught.value.code == "pdf-without-printer"
