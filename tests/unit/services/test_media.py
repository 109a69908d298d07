"""Images of a review."""

from pathlib import Path

import pytest

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.services import media
from reviewdesk.services.media import Media
from reviewdesk.store.opening import open_store
from tests.factories import a_review

PNG = b"\x89PNG\r\n\x1a\nrest of the picture"


@pytest.fixture
def desk(tmp_path: Path):
    with open_store(f"sqlite:///{tmp_path / 'desk.db'}") as store:
        review = a_review()
        with store.unit_of_work() as work:
            work.reviews.add(review)
        yield Media(store), review.id


def test_an_image_is_kept_byte_for_byte_under_a_name_for_the_web(desk, tmp_path):
    images, review_id = desk
    file = tmp_path / "Né à Paris (still).PNG"
    file.write_bytes(PNG)
    name = images.add(review_id, file)
    assert name == "ne-a-paris-still.png"
    assert images.get(review_id, name) == PNG


def test_a_second_image_of_the_same_name_gets_a_name_of_its_own(desk, tmp_path):
    images, review_id = desk
    file = tmp_path / "still.png"
    file.write_bytes(PNG)
    images.add(review_id, file)
    file.write_bytes(PNG + b"2")
    assert images.add(review_id, file) == "still-2.png"
    assert images.get(review_id, "still.png") == PNG


def test_the_ending_follows_what_the_file_holds_not_what_it_is_called(desk, tmp_path):
    images, review_id = desk
    file = tmp_path / "poster.jpg"
    file.write_bytes(PNG)
    assert images.add(review_id, file) == "poster.png"


@pytest.mark.parametrize("data", [b"", b"<svg onload='x'/>", b"%PDF-1.7"])
def test_a_file_that_is_no_image_is_refused_and_nothing_is_kept(desk, tmp_path, data):
    images, review_id = desk
    file = tmp_path / "poster.png"
    file.write_bytes(data)
    with pytest.raises(InputError) as caught:
        images.add(review_id, file)
    assert caught.value.data["name"] == "poster.png"
    assert images.get(review_id, "poster.png") is None


def test_a_missing_file_is_named(desk, tmp_path):
    with pytest.raises(InputError):
        desk[0].add(desk[1], tmp_path / "gone.png")


def test_a_file_over_the_limit_is_refused_by_its_size(desk, tmp_path, monkeypatch):
    monkeypatch.setattr(media, "LIMIT", 4)
    file = tmp_path / "still.png"
    file.write_bytes(PNG)
    with pytest.raises(TooLargeError):
        desk[0].add(desk[1], file)
