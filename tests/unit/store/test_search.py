"""Words are found wherever they stand, the best first, with the passage they stand in."""

import re
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.film import Media, Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.domain.style import Style
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.services.library.queries import read_query
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.searching.passages import LENGTH, Snippets
from reviewdesk.store.searching.query import Query, Term
from reviewdesk.store.unit_of_work import UnitOfWork
from reviewdesk.store.values import Hit
from tests.factories import AN_ID, a_rating, a_review
from tests.unit.store.conftest import empty, url_of

KINDS = ("sqlite", "postgresql")

NOW = datetime(2026, 5, 1, 18, tzinfo=UTC)
ODD = [
    '"', "'", "\\", "*", "^", "(", ")", "{", "}", "[", "]", "+", "-", "--", "NEAR(a b)", "a AND", "OR", "NOT a",
    "body:a", "{body}:a", "a* b*", "*a", "a**", "^a", "a + b", '"a', 'a"b', "a:b:c", ":", ":a", "-:", "\0", "a\0b",
    "\ud800", "a\ud800b", "\udfff", "\uffff", "😀", "e\u0301", "\u0301", "ß", "ﬁ", "İ", "ǅ", "𝕳", "\u202ea", "\ufeff",
    "%", "_", "a_b", "100%", "';--", "1e5", "1.5", "$1", "?", ":x", "@x", "日本", "हिन्दी", "مرحبا", "a\nb", "\t",
    "x" * 5000, "a " * 500, "-a " * 200, '"" ' * 50, "(" * 200, "rating>=99999", "year:99999", "words>0 -status:draft",
]  # fmt: skip


def keep(store: Store, **reviews: Review) -> None:
    with store.unit_of_work() as work:
        for name, review in reviews.items():
            work.reviews.add(
                Review(**{each: getattr(review, each) for each in review.__slots__} | {"id": ReviewId(name)})
            )


def hits(store: Store, text: str) -> list[Hit]:
    with store.reading() as work:
        return work.reviews.search(read_query(text, NOW).query)


def found(store: Store, text: str) -> set[str]:
    """Give the ids that a search finds; the list must find the same, and count them."""
    ids = {str(hit.summary.id) for hit in hits(store, text)}
    query = read_query(text, NOW).query
    with store.reading() as work:
        assert ids == {summary.id for summary in work.reviews.summaries(query=query)}
        assert work.reviews.count(query) == len(ids)
    return ids


@pytest.fixture
def stocked(store: Store) -> Store:
    keep(
        store,
        arrival=a_review(
            headline="Words that bend time",
            standfirst="A linguist listens.",
            body="The *circles* hang in the air like smoke. Über alles: Straße, naïve, фильмъ й.",
            work=Work("Arrival", "Premier Contact", year=2016, directors=(Credit("Denis Villeneuve"),),
                      cast=(Credit("Amy Adams", "Louise"),), genres=("Drama",)),
            rating=a_rating("4.5"), tags=("science fiction", "time"), language="en-GB", status=Status.PUBLISHED,
            images=(Image("poster.jpg"),),
        ),
        dune=a_review(
            headline="Sand and more sand", body="A harbour of sand. " * 40,
            work=Work("Dune", "", year=2021, directors=(Credit("Denis Villeneuve"),), writers=(Credit("Eric Roth"),)),
            rating=a_rating("6", Style.POINTS, 10), language="fr", status=Status.READY, byline=("A. Critic",),
            embargo=Embargo(datetime(2026, 5, 1, 19), "UTC"),
        ),
        book=a_review(
            headline="Denis walks", body="Nothing here.", work=Work("A Walk"), media=Media.BOOK, rating=None,
            language="en", byline=(),
        ),
        bin=a_review(headline="Thrown away", body="harbour", status=Status.TRASHED, byline=()),
    )  # fmt: skip
    return store


@pytest.mark.parametrize(
    ("text", "ids"),
    [
        ("circles", "arrival"), ("CIRCLES smoke", "arrival"), ("circles sand", ""), ('"like smoke"', "arrival"),
        ('"smoke like"', ""), ("linguist", "arrival"), ("premier", "arrival"), ("2016", "arrival"), ("uber", "arrival"),
        ("naive", "arrival"), ("straße", "arrival"), ("фильмъ", "arrival"), ("й", "arrival"),
        ("denis", "arrival dune book"), ("director:denis", "arrival dune"),
        ('director:"denis villeneuve"', "arrival dune"),
        ("denis -director:denis", "book"), ("denis -arrival", "dune book"), ("-denis", ""), ("cast:louise", "arrival"),
        ("cast:denis", ""), ("people:roth", "dune"), ("people:adams", "arrival"), ("people:critic", "arrival dune"),
        ("tag:time", "arrival"), ('tag:"science fiction"', "arrival"), ("tag:drama", "arrival"), ("tag:sand", ""),
        ("headline:time", "arrival"), ("title:time", ""), ("title:dune", "dune"), ("harb*", "dune"), ("harb", ""),
        ("status:draft", "book"), ("-status:draft", "arrival dune bin"), ("status:trashed", "bin"), ("harbour", "dune"),
        ("harbour status:trashed", "bin"), ("year:2016", "arrival"), ("year>=2016", "arrival dune"),
        ("year<2020", "arrival"),
        ("rating>=4", "arrival"), ("rating:3", "dune"), ("-rating>=4", "dune book"), ("rating<=60%", "dune"),
        ("language:en", "arrival book"), ("language:en-gb", "arrival"), ("media:book", "book"), ("words>100", "dune"),
        ("has:image", "arrival"), ("-has:rating", "book"), ("embargo:held", "dune"), ("embargo:lifted", ""),
        ("embargo:today", "dune"), ("edited:today", "arrival dune book"), ("edited:2026-05-01", "arrival dune book"),
        ("edited<2026-05-01", ""), ("has:embargo denis", "dune"), ("AND", "dune"),
    ],
)  # fmt: skip
def test_a_query_finds_what_it_says(stocked: Store, text: str, ids: str) -> None:
    assert found(stocked, text) == set(ids.split())


def test_what_stands_in_the_title_comes_before_what_stands_in_the_text(store: Store) -> None:
    long = "Nothing but sea. " * 60
    keep(store, text=a_review(body=f"{long} lantern {long}"), title=a_review(body=long, work=Work("Lantern")))
    assert [hit.summary.id for hit in hits(store, "lantern")] == ["title", "text"]


def test_without_words_the_newest_comes_first(stocked: Store) -> None:
    assert [hit.summary.id for hit in hits(stocked, "year>0")] == ["dune", "arrival"]


def test_what_was_changed_or_deleted_is_found_no_more(store: Store) -> None:
    keep(store, **{AN_ID: a_review(body="a lantern")})
    with store.unit_of_work() as work:
        work.reviews.save(a_review(body="a lighthouse"), 1)
    assert (found(store, "lantern"), found(store, "lighthouse")) == (set(), {AN_ID})
    with store.unit_of_work() as work:
        work.reviews.save(a_review(body="a lighthouse", status=Status.READY), 2)
    assert found(store, "lighthouse") == {AN_ID}
    with store.unit_of_work() as work:
        work.reviews.delete(AN_ID)
    assert found(store, "lighthouse") == set()


def add_and_fail(work: UnitOfWork) -> None:
    work.reviews.add(a_review(body="a lantern"))
    work.reviews.delete(ReviewId("nobody"))


def test_what_a_transaction_did_not_keep_is_not_found(store: Store) -> None:
    with pytest.raises(ReviewNotFoundError), store.unit_of_work() as work:
        add_and_fail(work)
    assert found(store, "lantern") == set()


@pytest.mark.parametrize("text", ODD, ids=ascii)
def test_no_text_is_too_odd_to_be_kept_changed_and_looked_for(store: Store, text: str) -> None:
    keep(store, **{AN_ID: a_review(headline=text, body=text, tags=(text,))})
    found(store, text)
    with store.unit_of_work() as work:
        work.reviews.save(a_review(body=f"{text} lantern", headline=text), 1)
        work.reviews.save(a_review(body="plain"), 2)
    assert found(store, "lantern") == set()


@pytest.mark.parametrize(
    "text", ["e\u0301", "ß", "İ", "𝕳", "a\0b", "日本", "हिन्दी", "مرحبا", "\u202ea", "1.5", "a_b", "й"]
)
def test_an_odd_word_is_found_by_itself(store: Store, text: str) -> None:
    keep(store, head=a_review(headline=text), body=a_review(body=f"One {text} two"))
    assert found(store, text) >= {"head"}


@given(st.text(max_size=30))
def test_any_query_is_safe(stocked_once: Store, text: str) -> None:
    hits(stocked_once, text)


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def stocked_once(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    is_file = request.param == "sqlite"
    url = url_of(tmp_path_factory.mktemp("search") / "reviews.db") if is_file else request.getfixturevalue("server")
    if not is_file:
        empty(url)
    with open_store(url) as store:
        keep(store, one=a_review(), two=a_review(body=" ".join(text for text in ODD if len(text) < 20)))
        yield store


def marked(body: str, *words: str) -> tuple[str, list[str]]:
    passage, marks = Snippets([Term(word) for word in words]).of(body)
    return passage, [passage[start:end] for start, end in marks]


def test_the_passage_is_where_the_words_stand_together() -> None:
    body = f"A tide. {'Nothing but sea. ' * 40} The lantern and the tide meet. {'Nothing but sea. ' * 40}"
    passage, words = marked(body, "lantern", "tide")
    assert "The lantern and the tide meet." in passage
    assert words == ["lantern", "tide"]
    assert passage.startswith("… ")
    assert len(passage) <= LENGTH + 4


def test_the_passage_has_no_signs_of_markdown() -> None:
    body = (
        "# The end\n\n> A *slow* **tide**, [here](https://example.org/a_b), snake_case <b>loud</b> ![A lamp](lamp.jpg)"
    )
    assert marked(body, "tide") == ("The end A slow tide, here, snake_case loud A lamp", ["tide"])


def test_accents_make_no_difference_to_the_marks() -> None:
    assert marked("Une scène, une SCE\u0300NE.", "scene")[1] == ["scène", "SCÈNE"]
    assert marked("Die Straße ist naïv", "naiv", "strasse")[1] == ["naïv"]


def test_a_phrase_is_marked_whole_and_a_beginning_to_its_end() -> None:
    passage, marks = Snippets([Term("slow tide"), Term("harb", is_prefix=True)]).of("A slow, slow tide of harbours.")
    assert [passage[start:end] for start, end in marks] == ["slow tide", "harbours"]


def test_without_its_words_a_passage_is_the_beginning() -> None:
    assert Snippets([]).of("One two.") == ("One two.", ())
    assert Snippets([Term("a")]).of("") == ("", ())
    assert Snippets([Term("nowhere")]).of("One two.") == ("One two.", ())


@given(st.text(), st.text(max_size=5))
def test_marks_lie_in_the_passage(body: str, word: str) -> None:
    passage, marks = Snippets([Term(word)]).of(body)
    assert all(0 <= start < end <= len(passage) for start, end in marks)
    assert not marks or re.search(r"\w", passage)


def test_an_empty_query_lists_all_but_the_trash(stocked: Store) -> None:
    with stocked.reading() as work:
        assert {hit.summary.id for hit in work.reviews.search(Query())} == {"arrival", "dune", "book"}
