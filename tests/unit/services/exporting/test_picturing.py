"""Images leave sized, named after their review and silent, and the review says which of them is for what."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image as Picture

from reviewdesk.domain.review import Image, Seo
from reviewdesk.imaging.making import look
from reviewdesk.imaging.shapes import Kind, Look
from reviewdesk.services.exporting.making import TARGETS, Piece
from reviewdesk.services.exporting.picturing import AS_THEY_ARE, Form, pictured
from reviewdesk.services.exporting.sending import export
from tests.factories import a_review
from tests.unit.exchange.exporters.contexts import print_nothing

SECRET = "taken at home"


def a_picture(width: int, height: int, kind: str = "JPEG") -> bytes:
    exif = Picture.Exif()
    exif[0x010E] = SECRET
    file = BytesIO()
    Picture.new("RGB", (width, height), "red").save(file, kind, exif=exif)
    return file.getvalue()


ASSETS = {"still.jpg": a_picture(2400, 1600), "poster.jpg": a_picture(400, 600), "rule.png": a_picture(30, 3, "PNG")}
REVIEW = a_review(
    slug="tide",
    featured_image="still.jpg",
    images=(Image("still.jpg", "A tide", "At noon", "C. Lens"), Image("poster.jpg", "A poster"), Image("rule.png")),
    body="![](rule.png)\n\n![](still.jpg)\n",
    seo=Seo(canonical="https://a.net/tide/"),
)


def test_each_image_is_named_after_the_review_and_no_larger_than_a_page_shows() -> None:
    made = pictured(REVIEW, ASSETS)
    files = {made.image_url(name): look(data) for name, data in made.assets.items()}
    assert files == {
        "images/tide-still.jpg": Look(Kind.JPEG, 1600, 1067),
        "images/tide-poster.jpg": Look(Kind.JPEG, 400, 600),
        "images/tide-rule.png": Look(Kind.PNG, 30, 3),
        "images/tide-featured.jpg": Look(Kind.JPEG, 1600, 900),
        "images/tide-social.jpg": Look(Kind.JPEG, 1200, 630),
    }
    assert not any(SECRET.encode() in data for data in made.assets.values())


def test_the_featured_image_keeps_its_words_in_its_new_shape() -> None:
    made = pictured(REVIEW, ASSETS)
    assert made.review.image(made.review.featured_image) == Image("tide-featured.jpg", "A tide", "At noon", "C. Lens")
    assert made.social == "tide-social.jpg"


@pytest.mark.parametrize("size", [(1600, 900), (400, 600)])
def test_what_is_wide_enough_or_a_portrait_is_not_cut(size: tuple[int, int]) -> None:
    made = pictured(REVIEW, {**ASSETS, "still.jpg": a_picture(*size)})
    assert made.review == REVIEW
    assert made.image_url("still.jpg") == "images/tide-still.jpg"


def test_the_kind_is_what_was_asked_for_but_for_networks() -> None:
    made = pictured(REVIEW, ASSETS, form=Form.WEBP)
    endings = {name: made.image_url(name).rpartition(".")[2] for name in made.assets}
    assert endings.pop("tide-social.jpg") == "jpg"
    assert set(endings.values()) == {"webp"}
    assert {look(made.assets[name]).kind for name in endings} == {Kind.WEBP}  # type: ignore[union-attr]


def test_two_images_of_one_name_get_two_files() -> None:
    made = pictured(a_review(slug="tide"), {"A.jpg": b"1", "a.jpg": b"2", "tide-a.jpg": b"3", "ü.svg": b"4"})
    files = [made.image_url(name) for name in made.assets]
    assert files == ["images/tide-a.jpg", "images/tide-a-2.jpg", "images/tide-a-3.jpg", "images/tide-u.svg"]
    assert list(made.assets.values()) == [b"1", b"2", b"3", b"4"]


@pytest.mark.parametrize("target", [target.name for target in TARGETS])
def test_every_target_takes_the_images(target: str, tmp_path: Path) -> None:
    (done,) = export([Piece("tide", REVIEW, ASSETS)], target, tmp_path, print_page=print_nothing)
    assert done.error is None
    images = {path.name for path in tmp_path.rglob("*") if path.suffix in {".jpg", ".png"}}
    if target in AS_THEY_ARE:
        assert images == set(ASSETS)
    elif images:  # there are targets that take no images
        assert {"tide-rule.png", "tide-featured.jpg"} <= images


def test_a_page_shows_networks_their_own_image(tmp_path: Path) -> None:
    list(export([Piece("tide", REVIEW, ASSETS)], "html-page", tmp_path))
    page = (tmp_path / "tide" / "index.html").read_text()
    assert '<meta property="og:image" content="https://a.net/tide/images/tide-social.jpg">' in page
    assert (tmp_path / "tide" / "images" / "tide-social.jpg").exists()
    assert 'alt="A tide"' in page
    assert "Image: C. Lens" in page
