"""Our own file comes in as the review that was written."""

from reviewdesk.exchange.front_matter import write
from reviewdesk.exchange.importers.base import Document
from reviewdesk.exchange.importers.registry import importer_for
from reviewdesk.exchange.importers.review_file import ReviewFile
from tests.factories import full_review


def test_a_review_file_is_recognised_by_its_head_whatever_its_name() -> None:
    document = Document("attachment.bin", write(full_review()).encode())
    assert isinstance(importer_for(document), ReviewFile)


def test_a_review_file_comes_in_as_the_review_that_was_written() -> None:
    result = ReviewFile().read(Document("a.md", write(full_review()).encode()))
    assert (result.reviews, result.warnings) == ((full_review(),), ())


def test_a_mention_of_the_mark_in_the_body_makes_no_review_file() -> None:
    assert not ReviewFile().recognises(Document("a.md", b"---\ntitle: M\n---\nreviewdesk: 1\n"))
    assert not ReviewFile().recognises(Document("a.md", b"\xff\xff"))
