"""What goes into the store comes out, to the last code point."""

from collections.abc import Iterator

import pytest
from hypothesis import given

from reviewdesk.domain.extra import Table
from reviewdesk.domain.fields import FIELDS, Field
from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.mapping import document_of, review_from
from reviewdesk.store.opening import Store, open_store
from tests import strategies
from tests.factories import a_review, full_review
from tests.unit.store.conftest import url_of

KINDS = ("sqlite", "postgresql")

ODD_TEXTS = (
    "\0",
    "a\0b",
    "\ud800",
    "\udc00\ud800",
    "\ud83d\ude00",
    "😀",
    "\ufffe\uffff",
    "e\u0301",
    "\r\n\r",
    "\x85\u2028",
)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def lasting_store(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    is_file = request.param == "sqlite"
    url = url_of(tmp_path_factory.mktemp("store") / "reviews.db") if is_file else request.getfixturevalue("server")
    with open_store(url) as store:
        yield store


def kept(store: Store, review: Review) -> Review:
    with store.unit_of_work() as work:
        work.reviews.add(review)
    with store.reading() as work:
        return work.reviews.get(review.id).review


def test_every_field_of_a_full_review_comes_back(store: Store) -> None:
    review = full_review()
    assert kept(store, review) == review


@pytest.mark.parametrize("field", FIELDS, ids=lambda field: field.name)
def test_a_field_comes_back_as_the_type_it_was(field: Field) -> None:
    review = full_review()
    back = review_from(document_of(review), review.body)
    assert repr(field.read(back)) == repr(field.read(review))


@given(strategies.reviews())
def test_any_review_comes_back(review: Review) -> None:
    assert review_from(document_of(review), review.body) == review


@given(review=strategies.reviews())
def test_any_review_comes_back_from_the_disk(lasting_store: Store, review: Review) -> None:
    with lasting_store.unit_of_work() as work:
        work.reviews.add(review)
        assert work.reviews.get(review.id).review == review
        assert work.reviews.find(review.id).version == 1
        work.reviews.delete(review.id)


@pytest.mark.parametrize("text", ODD_TEXTS, ids=ascii)
def test_text_that_no_text_column_holds_comes_back(store: Store, text: str) -> None:
    review = a_review(
        headline=text,
        slug=text,
        body=text,
        byline=(text,),
        featured_image=text,
        work=Work(title=text),
        extra=Table(((text, text),)),
    )
    assert kept(store, review) == review


def test_an_odd_headline_is_listed_with_a_mark_for_what_cannot_be_shown(store: Store) -> None:
    kept(store, a_review(headline="a\0b\ud800c"))
    with store.reading() as work:
        assert [summary.headline for summary in work.reviews.summaries()] == ["a�b�c"]


def test_the_offset_of_a_moment_comes_back(store: Store) -> None:
    review = full_review()
    back = kept(store, review)
    assert back.published is not None
    assert review.published is not None
    assert back.published.utcoffset() == review.published.utcoffset()


def test_a_year_beyond_all_numbers_of_the_database_comes_back(store: Store) -> None:
    review = a_review(work=Work(title="Far", year=10**30))
    assert kept(store, review) == review


def test_a_field_that_an_older_document_did_not_know_has_its_default() -> None:
    assert review_from('{"id":"1","headline":"A"}', "text") == Review(id=ReviewId("1"), headline="A", body="text")
