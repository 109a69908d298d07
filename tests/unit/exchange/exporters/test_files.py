"""Which files an export hands over."""

from pathlib import PurePosixPath
from urllib.parse import quote

import pytest

from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Image
from reviewdesk.errors import ExportError
from reviewdesk.exchange.artifact import Artifact, File
from reviewdesk.exchange.exporters.base import Exporter
from reviewdesk.exchange.exporters.html_fragment import HtmlFragment
from reviewdesk.exchange.exporters.html_page import HtmlPage
from reviewdesk.exchange.exporters.images import image_path
from reviewdesk.exchange.exporters.registry import OWN, exporter_named
from reviewdesk.words import sentence
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import EVERY_EXPORTER, PICTURE, a_context

WITHOUT_PICTURES = {"pdf", "letterboxd", "plain"}
every_exporter = pytest.mark.parametrize("exporter", EVERY_EXPORTER, ids=lambda exporter: exporter.name)
every_exporter_with_images = pytest.mark.parametrize(
    "exporter",
    [exporter for exporter in EVERY_EXPORTER if exporter.name not in WITHOUT_PICTURES],
    ids=lambda exporter: exporter.name,
)
every_exporter_with_a_page = pytest.mark.parametrize(
    "exporter",
    [
        exporter
        for exporter in EVERY_EXPORTER
        if exporter.name not in {*WITHOUT_PICTURES, "docx", "review-file", "newsletter"}
    ],
    ids=lambda exporter: exporter.name,
)


@every_exporter_with_a_page
def test_the_images_shown_lie_beside_the_page_and_no_others(exporter: Exporter) -> None:
    review = a_review(
        body="![](b c.png)\n\n![](https://example.org/far.jpg)\n",
        featured_image="a.jpg",
        images=(Image("a.jpg"), Image("b c.png"), Image("unused.jpg")),
    )

    artifact = exporter.export(a_context(review))

    images = sorted((file.path, file.media_type) for file in artifact.files if file.media_type.startswith("image/"))
    assert [(PurePosixPath(path).name.replace("-", " "), kind) for path, kind in images] == [
        ("a.jpg", "image/jpeg"),
        ("b c.png", "image/png"),
    ]
    assert all(path.rpartition("/")[0].endswith("images") for path, _ in images)
    assert quote(images[1][0]) in artifact.text
    assert {file.data for file in artifact.files if file.media_type.startswith("image/")} == {PICTURE}


@every_exporter_with_images
@pytest.mark.parametrize("changes", [{"featured_image": "a.jpg"}, {"body": "![](a.jpg)\n"}])
def test_an_image_that_is_not_there_stops_the_export_and_is_named(exporter: Exporter, changes: dict[str, str]) -> None:
    with pytest.raises(ExportError) as failure:
        exporter.export(a_context(a_review(**changes), assets={}))

    assert failure.value.code == "image-missing"
    assert "a.jpg" in sentence(failure.value.code, failure.value.data)


@every_exporter
def test_the_same_review_gives_the_same_bytes(exporter: Exporter) -> None:
    review = full_review(media=Media.FILM)
    assert exporter.export(a_context(review)) == exporter.export(a_context(review))


def test_a_fragment_has_neither_head_nor_style_nor_script() -> None:
    html = HtmlFragment().export(a_context(full_review())).text

    assert html.startswith("<article")
    assert not any(tag in html for tag in ("<html", "<head>", "<style", "<script", "style="))


def test_a_page_carries_the_house_style_and_asks_for_nothing_from_elsewhere() -> None:
    html = HtmlPage().export(a_context(a_review())).text

    assert ".review-box {" in html
    assert "@import" not in html
    assert "url(" not in html


def test_the_head_of_a_page_speaks_to_search_engines_and_social_cards() -> None:
    html = HtmlPage().export(a_context(full_review())).text

    assert "<title>The Long Harbour</title>" in html
    assert '<meta name="description" content="A slow tide.">' in html
    assert '<link rel="canonical" href="https://example.org/long-harbour">' in html
    assert '<meta property="og:locale" content="fr_CA">' in html
    assert '<meta property="og:image" content="https://example.org/images/poster.jpg">' in html
    assert '<meta name="twitter:card" content="summary_large_image">' in html


@pytest.mark.parametrize("name", ["../../etc/passwd", "..", "a/../b", "c:\\x.jpg", "\x00", ""])
def test_no_name_of_an_image_leads_out_of_its_folder(name: str) -> None:
    path = image_path(name).removeprefix("images/")

    assert path
    assert not any(sign in path for sign in ("/", "\\", ":"))
    assert path not in {".", ".."}


@pytest.mark.parametrize("path", ["/a", "../a", "a/../b", "a\\b", "c:a", "", "a//b", "a/", "./a"])
def test_a_file_stays_inside_its_folder(path: str) -> None:
    with pytest.raises(ValueError, match="inside"):
        File(path, b"", "text/plain")


def test_an_artifact_knows_its_main_file_and_has_no_path_twice() -> None:
    file = File("a.html", b"hello", "text/html")

    assert Artifact((file,), "a.html").text == "hello"
    with pytest.raises(ValueError, match="main"):
        Artifact((file,), "b.html")
    with pytest.raises(ValueError, match="same path"):
        Artifact((file, File("A.html", b"", "text/html")), "a.html")


def test_an_exporter_is_found_by_its_name() -> None:
    found = [exporter_named(own.name) for own in OWN]
    assert [(each.name, each.title) for each in found] == [(own.name, own.title) for own in OWN]
    with pytest.raises(ExportError) as failure:
        exporter_named("papyrus")
    assert "html-page" in sentence(failure.value.code, failure.value.data)
