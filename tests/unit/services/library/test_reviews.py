"""Beginning, listing, trashing and taking back reviews."""

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.errors import ConflictError, MoveError, ReviewNotFoundError
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.library.reviews import Found, Library, Order
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        yield store


def ids_of(found: Found) -> list[str]:
    return [str(hit.summary.id) for hit in found.hits]


@pytest.fixture
def heard() -> list[Changed]:
    return []


@pytest.fixture
def library(store: Store, heard: list[Changed]) -> Library:
    events = Events()
    events.subscribe(heard.append)
    return Library(store, events, clock=lambda: NOON)


def statuses(library: Library, *ids: ReviewId) -> list[Status]:
    return [library.get(each).review.status for each in ids]


def test_a_new_review_is_a_draft_with_a_slug(library: Library, heard: list[Changed]) -> None:
    review = library.new("A Slow Tide", "The Long Harbour", year=2023, language="fr", byline=("A. Critic",)).review
    assert (review.headline, review.slug, review.status) == ("A Slow Tide", "a-slow-tide", Status.DRAFT)
    assert (review.work.title, review.work.year, review.language) == ("The Long Harbour", 2023, "fr")
    assert library.get(review.id).review == review
    assert heard == [Changed(Change.ADDED, (review.id,))]


def test_a_review_without_headline_takes_its_slug_from_the_film(library: Library) -> None:
    assert library.new(film="The Long Harbour").review.slug == "the-long-harbour"


def test_ids_are_new_each_time_and_begin_with_the_time(library: Library) -> None:
    ids = {library.new("A").review.id for _ in range(20)}
    assert len(ids) == 20
    assert {int(each.replace("-", "")[:12], 16) for each in ids} == {int(NOON.timestamp() * 1000)}


def test_reviews_are_listed_and_found(library: Library) -> None:
    library.add(a_review())
    library.add(full_review(slug="another"))
    first = library.list(limit=1)
    assert [summary.id for summary in first + library.list(after=first[0])] == [ANOTHER_ID, AN_ID]
    assert [summary.id for summary in library.list(Status.READY)] == [ANOTHER_ID]
    assert ids_of(library.search("pena")) == [ANOTHER_ID]
    assert library.find("another").review == full_review(slug="another")


def test_what_is_being_typed_finds_already(library: Library) -> None:
    library.add(a_review())
    typed = [library.search(text, is_being_typed=True) for text in ("ha", "har", "har ", "harbour", "%", "")]
    assert [len(found.hits) for found in typed] == [0, 1, 0, 1, 0, 1]


def test_a_ranking_comes_page_by_page_with_its_count(library: Library) -> None:
    for number in range(7):
        library.add(a_review(id=ReviewId(f"id-{number}"), body="A harbour. " * (number + 1), headline="", work=Work()))
    pages = [library.search("harbour", 3)]
    library.delete([ReviewId("id-0")])
    while pages[-1].has_more:
        pages.append(library.more(pages[-1], 3))
    assert [found.total for found in pages] == [7] * len(pages)
    assert [len(found.hits) for found in pages] == [3, 3, 0]
    seen = [each for found in pages for each in ids_of(found)]
    assert len(set(seen)) == 6
    assert pages[0].order is Order.BEST


def test_what_was_found_may_come_in_the_order_of_the_list(library: Library) -> None:
    for number in range(5):
        library.add(a_review(id=ReviewId(f"id-{number}"), body="A harbour." if number else "No port."))
    first = library.search("a harbour", 3, order=Order.NEWEST)
    rest = library.more(first, 3)
    assert ids_of(first) + ids_of(rest) == ["id-4", "id-3", "id-2", "id-1", "id-0"]
    assert (first.has_more, rest.has_more, first.total, rest.order) == (True, False, 5, Order.NEWEST)
    assert [hit.snippet[start:end] for hit in first.hits for start, end in hit.marks][:2] == ["A", "harbour"]


def test_a_search_may_stay_within_a_status(library: Library) -> None:
    library.add(a_review(status=Status.TRASHED))
    library.add(full_review(body="A harbour."))
    for order in Order:
        trash = library.search("harbour", status=Status.TRASHED, order=order)
        assert (ids_of(trash), trash.total) == ([AN_ID], 1)
    assert ids_of(library.search("", status=Status.READY)) == [ANOTHER_ID]
    assert library.search("").total is None
    assert (library.search("year:2023").total, library.search("-harbour -year:1999").total) == (1, 0)


def test_a_search_shows_the_passage_and_says_what_it_left_out(library: Library) -> None:
    library.add(a_review())
    found = library.search("sleeps colour:red year:soon")
    assert [missed.code for missed in found.misreadings] == ["search-facet", "search-value"]
    (hit,) = library.search("sleeps year:2023").hits
    assert [hit.snippet[start:end] for start, end in hit.marks] == ["sleeps"]
    assert library.search("%").hits == ()


def test_a_review_goes_to_the_trash_and_comes_back_as_it_was(library: Library, heard: list[Changed]) -> None:
    library.add(a_review(status=Status.PUBLISHED))
    library.add(full_review(status=Status.IDEA))
    library.trash([AN_ID, ANOTHER_ID])
    assert statuses(library, AN_ID, ANOTHER_ID) == [Status.TRASHED, Status.TRASHED]
    assert library.list() == ()
    library.untrash([AN_ID, ANOTHER_ID])
    assert statuses(library, AN_ID, ANOTHER_ID) == [Status.PUBLISHED, Status.IDEA]
    assert heard[-2:] == [Changed(Change.MOVED, (AN_ID, ANOTHER_ID))] * 2


def test_trashing_twice_forgets_nothing(library: Library) -> None:
    library.add(a_review(status=Status.READY))
    library.trash([AN_ID])
    library.trash([AN_ID])
    assert library.get(AN_ID).version == 2
    library.untrash([AN_ID])
    assert statuses(library, AN_ID) == [Status.READY]


def test_taking_back_what_is_not_in_the_trash_changes_nothing(library: Library) -> None:
    library.add(a_review(status=Status.READY))
    library.untrash([AN_ID])
    assert library.get(AN_ID).version == 1


def test_reviews_move_together_or_not_at_all(library: Library, heard: list[Changed]) -> None:
    library.add(a_review(status=Status.DRAFT))
    library.add(full_review(status=Status.IDEA))
    heard.clear()
    with pytest.raises(MoveError):
        library.move([AN_ID, ANOTHER_ID], Status.READY)
    assert statuses(library, AN_ID, ANOTHER_ID) == [Status.DRAFT, Status.IDEA]
    assert heard == []


def test_what_is_deleted_is_gone(library: Library, heard: list[Changed]) -> None:
    library.add(a_review())
    library.delete([AN_ID])
    assert heard[-1] == Changed(Change.DELETED, (AN_ID,))
    with pytest.raises(ReviewNotFoundError):
        library.get(AN_ID)


def test_a_copy_has_an_id_and_images_of_its_own(library: Library, store: Store) -> None:
    library.add(a_review())
    with store.unit_of_work() as work:
        work.assets.put(AN_ID, "a.png", b"a picture")
    copy = library.add_copy(a_review(headline="Mine")).review
    library.delete([AN_ID])
    assert copy.id != AN_ID
    assert library.get(copy.id).review.headline == "Mine"
    with store.reading() as work:
        assert work.assets.get(copy.id, "a.png") == b"a picture"


def test_a_review_that_is_there_is_not_added_again(library: Library) -> None:
    library.add(a_review())
    with pytest.raises(ConflictError):
        library.add(a_review(headline="Other"))


def test_who_no_longer_listens_hears_nothing() -> None:
    events, first, second = Events(), [], []
    events.subscribe(first.append)
    events.subscribe(second.append)
    events.unsubscribe(first.append)
    events.unsubscribe(print)
    events.publish(Changed(Change.SAVED, (AN_ID,)))
    assert (first, second) == ([], [Changed(Change.SAVED, (AN_ID,))])


def test_the_services_do_not_import_the_database() -> None:
    rooms = "reviewdesk.services.library.reviews, reviewdesk.services.drafts.drafting"
    script = f"import sys, {rooms}; print('sqlalchemy' in sys.modules)"
    done = subprocess.run([sys.executable, "-c", script], cwd=Path(__file__).parents[4], capture_output=True, text=True)
    assert done.stdout == "False\n"
