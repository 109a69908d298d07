"""Adding, saving and finding reviews; what the store refuses."""

from dataclasses import replace
from datetime import timedelta

import pytest

from reviewdesk.domain.review import Status
from reviewdesk.errors import ConflictError, ReviewNotFoundError, StoreUnavailableError
from reviewdesk.store.opening import Store
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.unit.store.conftest import START, told

KINDS = ("sqlite", "postgresql")


def test_a_save_counts_the_version_and_takes_the_time(store: Store) -> None:
    with store.unit_of_work() as work:
        added = work.reviews.add(a_review())
    with store.unit_of_work() as work:
        version = work.reviews.save(a_review(headline="Later"), added.version)
    with store.reading() as work:
        saved = work.reviews.get(AN_ID)
    assert (added.version, added.edited) == (1, START + timedelta(minutes=1))
    assert (saved.version, saved.edited, saved.review.headline) == (version, START + timedelta(minutes=2), "Later")


def test_saving_an_old_version_is_a_conflict_and_overwrites_nothing(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
        work.reviews.save(a_review(headline="Theirs"), 1)
    with pytest.raises(ConflictError) as caught, store.unit_of_work() as work:
        work.reviews.save(a_review(headline="Mine"), 1)
    assert caught.value.data == {"review_id": AN_ID, "version": 2}
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review.headline == "Theirs"


def test_an_id_that_is_taken_is_a_conflict(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review())
    with pytest.raises(ConflictError), store.unit_of_work() as work:
        work.reviews.add(a_review(headline="Again"))


def test_what_was_done_before_an_error_is_undone(store: Store) -> None:
    def add_and_fail() -> None:
        with store.unit_of_work() as work:
            work.reviews.add(a_review())
            work.reviews.get(ANOTHER_ID)

    with pytest.raises(ReviewNotFoundError):
        add_and_fail()
    with store.reading() as work:
        assert work.reviews.summaries() == []


def test_a_missing_review_is_named(store: Store) -> None:
    for attempt in (
        lambda work: work.reviews.get(AN_ID),
        lambda work: work.reviews.find("a-slug"),
        lambda work: work.reviews.save(a_review(), 1),
        lambda work: work.reviews.delete(AN_ID),
    ):
        with pytest.raises(ReviewNotFoundError) as caught, store.unit_of_work() as work:
            attempt(work)
        assert caught.value.data["review"] in (AN_ID, "a-slug")


def test_a_review_is_found_by_its_id_and_by_its_slug(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(slug="a-tide"))
        assert work.reviews.find(AN_ID.upper()).review.id == AN_ID
        assert work.reviews.find(" a-tide ").review.id == AN_ID


def test_of_two_reviews_with_one_slug_the_one_edited_last_is_found(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(slug="a-tide"))
        work.reviews.add(full_review(slug="a-tide"))
        assert work.reviews.find("a-tide").review.id == ANOTHER_ID
        work.reviews.save(a_review(slug="a-tide"), 1)
        assert work.reviews.find("a-tide").review.id == AN_ID


def test_the_trash_remembers_the_status_before(store: Store) -> None:
    trashed = a_review(status=Status.TRASHED)
    with store.unit_of_work() as work:
        work.reviews.add(a_review(status=Status.READY))
        work.reviews.save(trashed, 1)
        work.reviews.save(replace(trashed, headline="Still in the trash"), 2)
        assert work.reviews.status_before_trash(AN_ID) is Status.READY


def test_a_review_that_came_trashed_was_a_draft(store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(status=Status.TRASHED))
        assert work.reviews.status_before_trash(AN_ID) is Status.DRAFT


@pytest.mark.parametrize("column", ["body", "document"])
def test_a_changed_letter_on_the_disk_is_noticed(store: Store, column: str) -> None:
    with store.unit_of_work() as work:
        work.reviews.add(a_review(headline="harbour", body="harbour"))
        work.reviews.add(a_review(id=ANOTHER_ID, headline="harbor", body="harbor"))
    told(store, f"UPDATE review SET {column} = (SELECT {column} FROM review WHERE id = '{ANOTHER_ID}')")
    with pytest.raises(StoreUnavailableError) as caught, store.reading() as work:
        work.reviews.get(AN_ID)
    assert (caught.value.code, caught.value.data["place"]) == ("store-corrupt", store.name)
