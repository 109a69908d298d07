"""Whatever is typed into a field comes out as text."""

from dataclasses import replace
from html.parser import HTMLParser
from typing import Any

import pytest

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.fields import FIELDS, Field, Kind
from reviewdesk.domain.film import Certificate, Media, Offer, Release
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Image, Review
from reviewdesk.exchange.exporters.html_page import HtmlPage
from tests.factories import full_review
from tests.unit.exchange.exporters.contexts import PICTURE, a_context

PAYLOADS = (
    "</script><script>alert(1)</script>",
    '" onload="alert(1)" x="',
    "' onload='alert(1)",
    "<img src=x onerror=alert(1)>",
    "javascript:alert(1)",
    "JaVa\tScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "{{ 7 * 191 }}{% raw %}",
    "{labels.__class__}{0}",
    "</style></article><!-- -->",
    "\u202egnp.exe\u0000\u2028",
)


def _texts(field: Field, text: str) -> Any:
    known: dict[Kind, Any] = {
        Kind.NAMES: (text,),
        Kind.LINES: (text,),
        Kind.CREDITS: (Credit(text, text),),
        Kind.RELEASES: (Release(text, PartialDate(2023)),),
        Kind.CERTIFICATES: (Certificate(text, text),),
        Kind.OFFERS: (Offer(text, text, affiliate=True), Offer("", text)),
        Kind.IDS: (ExternalId("imdb", text), ExternalId(text, text)),
        Kind.IMAGES: (Image("poster.jpg", text, text, text, text, text), Image(text, text)),
    }
    return known.get(field.kind, text)


TYPED = {
    *(Kind.TEXT, Kind.PARAGRAPH, Kind.SLUG, Kind.LANGUAGE, Kind.URL, Kind.IMAGE),
    *(Kind.NAMES, Kind.LINES, Kind.CREDITS, Kind.RELEASES, Kind.CERTIFICATES, Kind.OFFERS, Kind.IDS, Kind.IMAGES),
}
ATTACKED = tuple(field for field in FIELDS if field.kind in TYPED)


class Page(HTMLParser):
    """Collects what of a page could act."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.scripts = 0
        self.images: list[str] = []
        self.dangers: list[str] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.scripts += tag == "script"
        if tag == "img":
            self.images.append(dict(attrs).get("src") or "")
        for name, value in attrs:
            address = "".join((value or "").split()).lower()
            if name.startswith("on") or (name in {"href", "src"} and address.startswith(("javascript:", "data:"))):
                self.dangers.append(f"{tag} {name}={value}")


def exported(review: Review) -> str:
    names = {"poster.jpg", "rule.png", review.featured_image, *(image.name for image in review.images)}
    return HtmlPage().export(a_context(review, assets=dict.fromkeys(names, PICTURE))).text


@pytest.mark.parametrize("payload", PAYLOADS)
def test_a_payload_in_every_field_is_inert(payload: str) -> None:
    review = replace(full_review(), media=Media.FILM)
    for field in ATTACKED:
        review = field.write(review, _texts(field, payload))

    html = exported(review)

    page = Page(html)
    assert page.dangers == []
    assert page.scripts == 1
    assert all(source.startswith("images/") for source in page.images)
    assert not any(trace in html for trace in ("1337", "\u202e", "\x00"))


def test_a_payload_in_the_body_is_inert() -> None:
    body = "\n\n".join(("<script>alert(1)</script>", "[x](javascript:alert(1))", '<b onclick="x()">b</b>'))

    page = Page(exported(full_review(body=body)))

    assert page.dangers == []
    assert page.scripts == 1
