"""Images of a review."""

import os
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.errors import InputError, TooLargeError
from reviewdesk.services.images import media
from reviewdesk.services.images.media import Media
from reviewdesk.services.images.pictures import look_at
from reviewdesk.store.opening import open_store
from tests.factories import a_review
from tests.unit.services.headers import a_gif, a_jpeg, a_png, a_webp

PNG = a_png(4, 3)


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
    file.write_bytes(a_png(5, 5))
    assert images.add(review_id, file) == "still-2.png"
    assert images.get(review_id, "still.png") == PNG


def test_the_ending_follows_what_the_file_holds_not_what_it_is_called(desk, tmp_path):
    images, review_id = desk
    file = tmp_path / "poster.jpg"
    file.write_bytes(PNG)
    assert images.add(review_id, file) == "poster.png"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg onload='x'/>",
        b"<!doctype html><img src=x onerror=alert(1)>",
        b"%PDF-1.7",
        b"GIF8",
        PNG[:20],
        a_png(0, 5),
        b"\xff\xd8\xff\xe0" + b"\0" * 40,
        b"RIFF\0\0\0\0WEBPVP9 " + b"\0" * 40,
    ],
)
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


@pytest.mark.parametrize("make", [a_png, a_jpeg, a_gif, a_webp])
def test_each_kind_is_known_by_its_header_and_missed_end(desk, tmp_path, make):
    images, review_id = desk
    file = tmp_path / "still"
    file.write_bytes(make(300, 200))
    assert images.add(review_id, file).startswith("still.")
    file.write_bytes(make(300, 200)[:-4])
    with pytest.raises(InputError) as caught:
        images.add(review_id, file)
    assert caught.value.code == "image-cut-off"


@pytest.mark.parametrize("make", [a_png, a_jpeg, a_gif])
def test_a_picture_of_too_many_pixels_is_refused_before_anybody_decodes_it(desk, tmp_path, make):
    images, review_id = desk
    file = tmp_path / "bomb.png"
    file.write_bytes(make(20_000, 10_000))
    with pytest.raises(InputError) as caught:
        images.add(review_id, file)
    assert (caught.value.code, caught.value.data["size"]) == ("image-too-large", "20000 × 10000")


def test_what_is_no_file_is_refused_at_once(desk, tmp_path):
    os.mkfifo(tmp_path / "pipe.png")
    (tmp_path / "folder.png").mkdir()
    (tmp_path / "link.png").symlink_to("/dev/zero")
    for name in ("pipe.png", "folder.png", "link.png", "nul\0.png", "gone.png"):
        with pytest.raises(InputError):
            desk[0].add(desk[1], tmp_path / name)


def test_a_pasted_picture_gets_a_number_for_a_name(desk):
    images, review_id = desk
    assert [images.add_pasted(review_id, PNG, "It") for _ in range(2)] == ["pasted-1.png", "pasted-2.png"]
    assert images.add_pasted(review_id, a_jpeg(4, 4), "It") == "pasted-1.jpg"
    with pytest.raises(InputError):
        images.add_pasted(review_id, b"<svg/>", "It")


@given(st.binary(max_size=80), st.sampled_from((a_png, a_jpeg, a_gif, a_webp)), st.integers(0, 60))
def test_no_header_breaks_the_reader(noise, make, kept):
    for data in (make(9, 9)[:kept] + noise, noise):
        found = look_at(data)
        assert found is None or found.pixels >= 0


def test_an_image_whose_file_is_chosen_again_has_other_bytes_and_its_name(desk, tmp_path):
    images, review_id = desk
    (tmp_path / "still.png").write_bytes(PNG)
    name = images.add(review_id, tmp_path / "still.png")
    (tmp_path / "better.png").write_bytes(a_png(8, 6))
    images.replace(review_id, name, tmp_path / "better.png")
    assert images.get(review_id, name) == a_png(8, 6)


def test_an_image_is_not_replaced_by_one_of_another_kind(desk, tmp_path):
    images, review_id = desk
    (tmp_path / "still.png").write_bytes(PNG)
    name = images.add(review_id, tmp_path / "still.png")
    (tmp_path / "still.gif").write_bytes(a_gif(8, 6))
    with pytest.raises(InputError) as caught:
        images.replace(review_id, name, tmp_path / "still.gif")
    assert caught.value.code == "image-of-another-kind"
    assert images.get(review_id, name) == PNG
