"""A newsletter: what mail programs show, and nothing they drop."""

import re
from typing import Any

import pytest

from reviewdesk.domain.review import Image, Seo
from reviewdesk.exchange.exporters.newsletter import Newsletter
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import PICTURE, a_context

PAGE = "https://example.org/reviews/harbour/"


def mail(body: str = "", **changes: Any) -> str:
    review = a_review(body=body, images=(Image("a.jpg", "A <tide>", "Low", "Ada"),), **changes)
    return Newsletter().export(a_context(review)).text


def test_there_is_no_script_no_style_sheet_no_class_and_no_drawing() -> None:
    html = Newsletter().export(a_context(full_review(body="# H\n\n- a\n\n> q\n"))).text

    assert not re.search(r"<(script|style|svg|link)\b|\bclass=", html)
    assert all("style=" in tag for tag in re.findall(r"<(?:p|h\d|a|li|blockquote|td)\b[^>]*>", html))


def test_images_have_their_address_on_the_web() -> None:
    html = mail("![](a.jpg)", featured_image="a.jpg", seo=Seo(canonical=PAGE))

    assert html.count(f'src="{PAGE}images/a.jpg"') == 2
    assert "left-out" not in html


def test_without_an_address_the_words_of_an_image_stand_in_its_place_and_the_hero_is_left_out() -> None:
    html = mail("![](a.jpg)", featured_image="a.jpg")

    assert "<img" not in html
    assert html.count("[A &lt;tide&gt;]") == 1
    assert html.count("Low") == 1


def test_an_image_on_the_web_stays() -> None:
    assert 'src="https://example.org/far.jpg"' in mail("![Far](https://example.org/far.jpg)")


def test_a_spoiler_is_behind_a_link_for_mail_would_show_it() -> None:
    body = "/// spoiler | The end\nHe drowns.\n///"

    assert "He drowns." not in mail(body, seo=Seo(canonical=PAGE))
    assert re.search(rf'<a href="{PAGE}"[^>]*>Spoiler: The end</a>', mail(body, seo=Seo(canonical=PAGE)))
    assert "He drowns." in mail(body)


@pytest.mark.parametrize("body", ["/// ad | top\n///", "<script>x()</script>"])
def test_what_mail_has_no_place_for_leaves_nothing_behind(body: str) -> None:
    assert mail(body) == mail("")


def test_the_images_go_along_so_that_they_can_be_put_on_the_web() -> None:
    review = a_review(body="![](a.jpg)", images=(Image("a.jpg"),))
    artifact = Newsletter().export(a_context(review))

    assert [(file.path, file.data) for file in artifact.files[1:]] == [("images/a.jpg", PICTURE)]


def test_alignment_of_a_cell_outdoes_the_house() -> None:
    html = mail("| a |\n|--:|\n| b |")

    assert all(
        style.endswith("text-align:right") for style in re.findall(r'<t[hd] style="([^"]*text-align[^"]*)"', html)
    )
