"""What is opened first, and the sample that is brought once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewdesk.errors import ReviewNotFoundError, StoreUnavailableError
from reviewdesk.services.desk import Desk, open_desk
from tests.factories import AN_ID, ANOTHER_ID, a_review


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path / 'reviews.db'}"


@pytest.fixture
def desk(url: str) -> Iterator[Desk]:
    desk = open_desk(url)
    yield desk
    desk.close()


def with_two(desk: Desk) -> Desk:
    desk.library.add(a_review())
    desk.library.add(a_review(id=ANOTHER_ID, slug="another", headline="Another"))
    return desk


def test_the_sample_comes_once(desk: Desk) -> None:
    first = desk.sample()
    assert desk.sample() == first
    assert len(desk.library.list()) == 1
    assert desk.library.get(first).review.work.title == "A Million Miles Away"


def test_the_sample_brings_its_images(desk: Desk) -> None:
    review = desk.library.get(desk.sample()).review
    assert review.images
    assert all(desk.picture(review.id, image.name) for image in review.images)


def test_a_sample_that_was_edited_stays_as_it_is(desk: Desk) -> None:
    sample = desk.sample()
    desk.drafting.open(sample)
    desk.drafting.edit("headline", "Mine now")
    desk.drafting.save()
    assert desk.sample() == sample
    assert desk.library.get(sample).review.headline == "Mine now"


@pytest.mark.parametrize("wanted", [AN_ID, a_review().slug])
def test_the_wanted_one_is_first(desk: Desk, wanted: str) -> None:
    assert with_two(desk).first(wanted, ANOTHER_ID) == AN_ID


def test_then_that_of_the_last_time(desk: Desk) -> None:
    assert with_two(desk).first(None, AN_ID) == AN_ID


@pytest.mark.parametrize("last", ["", "gone"])
def test_then_the_newest(desk: Desk, last: str) -> None:
    assert with_two(desk).first(None, last) == ANOTHER_ID


def test_an_empty_desk_begins_with_the_sample(desk: Desk) -> None:
    assert desk.first(None, "") == desk.sample()


def test_an_empty_desk_for_reading_begins_with_nothing(desk: Desk) -> None:
    desk.store.is_read_only = True
    assert desk.first(None, "") is None


def test_a_wanted_one_that_is_not_there_is_said(desk: Desk) -> None:
    with pytest.raises(ReviewNotFoundError):
        with_two(desk).first("no-such-review", AN_ID)


def test_what_the_services_change_all_of_them_tell(desk: Desk) -> None:
    heard: list[tuple[str, ...]] = []
    desk.events.subscribe(lambda event: heard.append(event.ids))
    sample = desk.sample()
    desk.library.add(a_review())
    desk.drafting.open(AN_ID)
    desk.drafting.edit("headline", "Other")
    desk.drafting.save()
    assert heard == [(sample,), (AN_ID,), (AN_ID,)]


def test_a_picture_that_is_not_there_is_none(desk: Desk) -> None:
    assert with_two(desk).picture(AN_ID, "none.png") is None


def test_a_store_that_cannot_be_opened_is_said(tmp_path: Path) -> None:
    (tmp_path / "diary.txt").write_text("Dear diary")
    with pytest.raises(StoreUnavailableError):
        open_desk(f"sqlite:///{tmp_path / 'diary.txt'}")


def test_without_an_address_it_is_the_users_own_store() -> None:
    desk = open_desk()
    sample = desk.sample()
    desk.close()
    again = open_desk()
    assert again.library.get(sample).review.id == sample
    again.close()
