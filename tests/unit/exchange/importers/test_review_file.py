"""Our own file comes in as the review that was written."""

from reviewdesk.exchange.front_matter import write
from reviewdesk.exchange.importers.base import HEAD, Document, ImportedItem
from reviewdesk.exchange.importers.registry import importer_for
from reviewdesk.exchange.importers.review_file import ReviewFile
from tests.factories import full_review


def test_a_review_file_is_recognised_by_its_head_whatever_its_name() -> None:
    document = Document("attachment.bin", write(full_review()).encode())
    assert isinstance(importer_for(document), ReviewFile)


def test_a_review_file_comes_in_as_the_review_that_was_written() -> None:
    (item,) = ReviewFile().read(Document("a.md", write(full_review()).encode()))
    assert item == ImportedItem(full_review())


def test_a_mention_of_the_mark_in_the_body_makes_no_review_file() -> None:
    assert not ReviewFile().recognises(Document("a.md", b"---\ntitle: M\n---\nreviewdesk: 1\n"))
    assert not ReviewFile().recognises(Document("a.md", b"\xff\xff"))


def test_a_head_that_is_longer_than_what_is_looked_at_is_still_ours() -> None:
    text = f"---\nreviewdesk: 1\nverdict: {'é' * HEAD}\n---\n"
    assert ReviewFile().recognises(Document("a.bin", text.encode()))
