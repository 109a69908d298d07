"""The list: in order, a page at a time, filtered and searched."""

import pytest
from hypothesis import given
from hypothesis.strategies import text

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Status
from reviewdesk.markup.plain import word_count
from reviewdesk.services.library.queries import read_query
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.searching.words import rough_word_count
from tests.factories import AN_ID, a_rating, a_review
from tests.unit.store.conftest import START

KINDS = ("sqlite", "postgresql")


def fill(store: Store, count: int, **changes: object) -> list[ReviewId]:
    """Add reviews and give their ids, the one added last first."""
    ids = [ReviewId(f"id-{number:03}") for number in range(count)]
    with store.unit_of_work() as work:
        for each in ids:
            work.reviews.add(a_review(id=each, **changes))
    return ids[::-1]


def test_a_summary_says_what_the_list_shows(store: Store) -> None:
    review = a_review(
        headline="A",
        body="Two words",
        featured_image="poster.jpg",
        rating=a_rating("3.5"),
        work=Work(title="B", year=1999),
    )
    with store.unit_of_work() as work:
        saved = work.reviews.add(review)
        (summary,) = work.reviews.summaries()
    assert (summary.id, summary.version, summary.edited) == (AN_ID, 1, saved.edited)
    assert (summary.headline, summary.title, summary.year) == ("A", "B", 1999)
    assert (summary.status, summary.rating_label, summary.words) == (Status.DRAFT, "3½", 2)
    assert summary.featured_image == "poster.jpg"


def test_a_rating_of_nought_is_listed_and_no_rating_is_not(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(id="a", rating=a_rating("0")))
        work.reviews.add(a_review(id="b", rating=None))
        assert [summary.rating_label for summary in work.reviews.summaries()] == ["", "0"]


def test_pages_follow_each_other_without_gap_or_repeat(store: Store) -> None:
    ids = fill(store, 23)
    seen: list[ReviewId] = []
    after = None
    with store.reading() as work:
        while page := work.reviews.summaries(limit=5, after=after):
            seen += [summary.id for summary in page]
            after = page[-1]
    assert seen == ids


def test_pages_part_reviews_that_were_edited_in_the_same_moment(url: str) -> None:
    with open_store(url, lambda: START) as store, store.unit_of_work() as work:
        for name in "abc":
            work.reviews.add(a_review(id=ReviewId(name)))
        first = work.reviews.summaries(limit=2)
        rest = work.reviews.summaries(limit=2, after=first[-1])
    assert [summary.id for summary in first + rest] == ["c", "b", "a"]


def test_a_saved_review_comes_first(store: Store) -> None:
    *_, oldest = fill(store, 3)
    with store.unit_of_work() as work:
        work.reviews.save(a_review(id=oldest), 1)
        assert work.reviews.summaries()[0].id == oldest


def test_the_trash_is_listed_only_when_it_is_asked_for(store: Store) -> None:
    with store.unit_of_work() as work:
        for status in Status:
            work.reviews.add(a_review(id=ReviewId(status.value), status=status))
        assert "trashed" not in {summary.id for summary in work.reviews.summaries()}
        for status in Status:
            assert [summary.id for summary in work.reviews.summaries(status)] == [status.value]


@pytest.mark.parametrize(
    "text",
    [
        "slow", "SLOW tide", "tide slow", "amelie", "AMÉLIE", "Ame\u0301lie", "strasse", "villeneuve", "márquez",
        "marquez", "critic", "2001", "100%", "a_b", "le fabuleux", "ac/dc", "  ", "ИЛЬЯ",
    ],
)  # fmt: skip
def test_a_text_finds_the_review(store: Store, text: str) -> None:
    people = {"directors": (Credit("Denis Villeneuve"),), "writers": (Credit("Márquez"),), "cast": (Credit("Илья"),)}
    work_under_review = Work("Amélie 100% a_b", "Le Fabuleux Destin, AC/DC, Straße", year=2001, **people)
    with store.unit_of_work() as work:
        work.reviews.add(a_review(headline="A slow tide", work=work_under_review, byline=("A. Critic",)))
        assert len(work.reviews.summaries(query=read_query(text, START).query)) == 1


@pytest.mark.parametrize(
    "text", ["fast", "slow fast", "s_ow", "slo", "'; DROP TABLE review", "tide -slow", '"tide slow"']
)
def test_a_text_that_stands_nowhere_finds_nothing(store: Store, text: str) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(headline="A slow tide"))
        assert work.reviews.summaries(query=read_query(text, START).query) == []


@pytest.mark.parametrize(
    "body",
    [
        "",
        "The harbour sleeps.",
        '# A tide\n\n- one\n- *two*, **three**\n\n> four\n\n---\n\nA [long night](https://example.org/a-b "T").',
        "It’s art-house; 1.5 hours.\n\n![A lamp](lamp.jpg)\n\n<b>Loud</b> & <https://example.org/x>",
        "Où est-il ? 東京物語 ÉCRAN.",
        "In 2021. A list:\n\n1. one\n2. two 3. three\n10. four\n\n> 1. five",
        "Before.\n\n/// spoiler | The end\nHe is the keeper.\n///\n\nAfter.",
    ],
)
def test_the_rough_count_of_prose_is_that_of_the_reader(body: str) -> None:
    assert rough_word_count(body) == word_count(body)


@given(text(alphabet="ab1_ '.,:/-\n()*"))
def test_a_text_of_ascii_is_counted_as_any_other(body: str) -> None:
    assert rough_word_count(f"é\n\n{body}") == rough_word_count(body) + 1


@pytest.mark.parametrize(
    "body", ["](" * 50_000, "<" * 100_000, "](a " * 50_000, "a-" * 100_000, "\ud800\0"], ids=range(5)
)
def test_no_text_is_too_odd_to_be_counted(body: str) -> None:
    assert rough_word_count(body) >= 0
