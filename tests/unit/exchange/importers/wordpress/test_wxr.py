"""An export of WordPress comes in post by post, and breaks off where it breaks off."""

from datetime import datetime
from pathlib import Path

import pytest

from reviewdesk.domain.extra import Table
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Image, Review, Status
from reviewdesk.errors import InputError
from reviewdesk.exchange.importers.base import MAX_TEXT, Document, ImportedItem, WantedImage
from reviewdesk.exchange.importers.registry import importer_for
from reviewdesk.exchange.importers.wordpress.wxr import WordPressExport
from tests.unit.exchange.importers.wordpress.exports import (
    PICTURE,
    codes,
    export,
    items_of,
    post,
    read,
    review_of,
    the_item,
    the_review,
)

SAMPLE = Path(__file__).parents[6] / "shared" / "samples" / "themeunittestdata.wordpress.xml"


def test_an_export_is_known_by_what_it_declares_whatever_its_name() -> None:
    assert isinstance(importer_for(Document("download.txt", export(post()))), WordPressExport)
    with pytest.raises(InputError, match="no-importer"):
        importer_for(Document("feed.xml", b"<?xml version='1.0'?><rss><channel/></rss>"))


def test_a_post_fills_the_form() -> None:
    terms = (
        '<category domain="category" nicename="films"><![CDATA[Films &amp; more]]></category>'
        '<category domain="post_tag" nicename="sea"><![CDATA[sea]]></category>'
        '<category domain="post_tag" nicename="no"><![CDATA[no]]></category>'
    )
    review = the_review(
        post(
            "<!-- wp:paragraph -->\n<p>A <em>slow</em> one.</p>\n<!-- /wp:paragraph -->",
            {"_thumbnail_id": "7", "_edit_last": "2"},
            terms,
            excerpt="A keeper &amp; his ships.",
        ),
        PICTURE,
    )
    assert (review.headline, review.slug) == ("The Long Harbour review: a slow tide", "the-long-harbour-review")
    assert (review.standfirst, review.body) == ("A keeper & his ships.", "A *slow* one.\n")
    assert (review.byline, review.language, review.status) == (("Ada Kern",), "en-GB", Status.PUBLISHED)
    assert review.published == datetime.fromisoformat("2023-09-15T15:47:00+05:30")
    assert (review.categories, review.tags) == (("Films & more",), ("sea", "no"))
    assert review.work.title == "The Long Harbour"
    assert review.seo.canonical == "https://example.org/2023/09/the-long-harbour-review/"
    address = "https://example.org/files/still.jpg"
    assert review.featured_image == address
    assert review.images == (Image(address, "A quay", "The quay, at night", source=address),)
    known = dict(review.extra.entries)["wordpress"]
    assert isinstance(known, Table)
    assert dict(known.entries)["id"] == "5"


def test_the_featured_image_is_found_wherever_it_stands_in_the_file_and_asked_for() -> None:
    item = the_item(PICTURE, post(meta={"_thumbnail_id": "7"}))
    address = "https://example.org/files/still.jpg"
    assert item.images == (WantedImage(address, address=address),)


def test_a_featured_image_that_the_export_does_not_hold_is_told() -> None:
    item = the_item(post(meta={"_thumbnail_id": "99"}))
    assert ("featured-image-missing", {"value": "99"}) in [(each.code, dict(each.data)) for each in item.remarks]


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        ("publish", Status.PUBLISHED),
        ("private", Status.READY),
        ("future", Status.READY),
        ("pending", Status.READY),
        ("draft", Status.DRAFT),
        ("trash", Status.TRASHED),
        ("of-a-plugin", Status.DRAFT),
    ],
)
def test_the_status_is_that_of_the_site(status: str, expected: Status) -> None:
    assert review_of(status=status).status is expected


@pytest.mark.parametrize(
    ("date", "greenwich", "expected"),
    [
        ("2023-09-15 15:47:00", "2023-09-15 10:17:00", "2023-09-15T15:47:00+05:30"),
        ("2023-01-01 00:30:00", "2022-12-31 23:30:00", "2023-01-01T00:30:00+01:00"),
        ("2023-09-15 15:47:00", "0000-00-00 00:00:00", "2023-09-15T15:47:00"),
        ("", "", "2023-09-15T10:17:00+00:00"),
        ("2023-13-40 15:47:00", "", "2023-09-15T10:17:00+00:00"),
    ],
)
def test_the_zone_of_the_site_shows_in_its_two_clocks(date: str, greenwich: str, expected: str) -> None:
    published = review_of(date=date, date_gmt=greenwich).published
    assert published == datetime.fromisoformat(expected)
    assert published is not None
    assert published.utcoffset() == datetime.fromisoformat(expected).utcoffset()


def test_a_draft_that_never_was_out_has_no_day() -> None:
    assert review_of(status="draft", date_gmt="0000-00-00 00:00:00", pubDate="").published is None


def test_guest_authors_sign_together() -> None:
    terms = (
        '<category domain="author" nicename="cap-a">Ada Kern</category><category domain="author">B. Second</category>'
    )
    assert review_of(terms=terms).byline == ("Ada Kern", "B. Second")


def test_own_fields_and_taxonomies_of_a_site_fill_the_form_by_their_names() -> None:
    terms = (
        '<category domain="director" nicename="x">Jacques Tati</category>'
        '<category domain="genre" nicename="y">Comedy</category><category domain="genre" nicename="z">Satire</category>'
        '<category domain="mood" nicename="w">Dry</category>'
    )
    review = review_of(meta={"imdb_id": "tt0062136", "rating": "4.5/5", "ticket": "12"}, terms=terms)
    assert review.work.directors == (Credit("Jacques Tati"),)
    assert (review.work.genres, review.work.ids) == (("Comedy", "Satire"), (ExternalId("imdb", "tt0062136"),))
    assert review.rating is not None
    assert review.rating.label == "4½"
    assert Table((("ticket", "12"), ("mood", ("Dry",)))) in [value for _, value in _known(review)]


def _known(review: Review) -> tuple[tuple[str, object], ...]:
    known = dict(review.extra.entries)["wordpress"]
    assert isinstance(known, Table)
    return known.entries


def test_what_is_no_review_is_told_and_left_out() -> None:
    items = read(post(), post(type="page", id="9"), post(type="nav_menu_item", id="10"))
    assert [item.review is not None for item in items] == [True, False]
    assert [(remark.code, dict(remark.data)) for remark in items[1].remarks] == [
        ("posts-passed-over", {"kinds": "1 × page"})
    ]


def test_comments_are_told_and_left_out() -> None:
    assert "comments-left" in codes(post(more="<wp:comment><wp:comment_content>Hm</wp:comment_content></wp:comment>"))


def test_a_post_of_our_own_export_is_the_review_it_was() -> None:
    identity = "0192f7c1-0000-7000-8000-000000000002"
    assert review_of(guid=f"urn:uuid:{identity}").id == identity


def test_the_same_post_has_the_same_id_and_that_of_another_site_another() -> None:
    other = export(post()).replace(b"https://example.org<", b"https://example.com<")
    (again,) = items_of(other)
    assert again.review is not None
    assert review_of().id == review_of("<p>Corrected.</p>", title="Else").id
    assert len({review_of().id, review_of(id="6").id, again.review.id}) == 3


def test_each_item_says_where_it_stands() -> None:
    items = read(post(), post(title="Second", id="6"))
    assert [item.entry for item in items] == ["The Long Harbour review: a slow tide", "Second"]
    lines = export(post(), post(title="Second", id="6")).decode().split("\n")
    assert all(lines[item.line - 1].strip() == "<item>" for item in items)


BROKEN = {
    "truncated": (export(post(), post(id="6"))[:-400], "xml-unreadable"),
    "an entity bomb": (
        b'<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>\n' + export(post())[40:],
        "xml-forbids",
    ),
    "an external entity": (
        b'<?xml version="1.0"?><!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]>\n' + export(post())[40:],
        "xml-forbids",
    ),
    "an unknown entity": (export(post(), post(id="6", link="&nbsp;")), "xml-unreadable"),
    "a tag that does not match": (export(post(), post(id="6", more="</wp:x>")), "xml-unreadable"),
    "a tag without end": (export(post(), post(id="6", more='<a b="' + "x" * 9_000_000)), "xml-unreadable"),
    "a comment without end": (export(post(), post(id="6", more="<!--" + "x" * 9_000_000)), "xml-unreadable"),
    "deep": (export(post(), post(id="6", more="<a>" * 5000 + "</a>" * 5000)), "xml-unreadable"),
}


@pytest.mark.parametrize("case", BROKEN)
def test_a_broken_file_gives_its_sound_posts_and_the_line_where_it_breaks(case: str) -> None:
    data, code = BROKEN[case]
    found: list[ImportedItem] = []
    with pytest.raises(InputError) as caught:
        found.extend(items_of(data))
    assert (caught.value.code, caught.value.data["name"]) == (code, "site.xml")
    assert isinstance(caught.value.data["line"], int)
    assert caught.value.data["line"] > 0
    items = items_of(data)
    if code == "xml-unreadable":
        first = next(items)
        assert first.review is not None
        assert first.review.body == "Text.\n"


def test_control_characters_do_not_stop_an_export() -> None:
    assert review_of("<p>a\x0bb\x00c</p>").body == "a b c\n"


@pytest.mark.parametrize(
    ("declared", "encoding"),
    [
        ("UTF-8", "utf-8"),
        ("ISO-8859-1", "cp1252"),
        ("ISO-8859-1", "utf-8"),
        ("UTF-8", "cp1252"),
        ("windows-1252", "cp1252"),
        ("UTF-16", "utf-16"),
        ("no-such-code", "utf-8"),
    ],
)
def test_the_bytes_are_believed_before_what_the_file_says_of_them(declared: str, encoding: str) -> None:
    text = export(post("<p>“Café”</p>", title="Café")).decode().replace('encoding="UTF-8"', f'encoding="{declared}"')
    (item,) = items_of(text.encode(encoding))
    assert item.review is not None
    assert (item.review.headline, item.review.body) == ("Café", "“Café”\n")


def test_a_post_that_is_too_large_fails_alone() -> None:
    items = read(post("x" * (MAX_TEXT + 10), title="Too much"), post(id="6"))
    assert [item.error.code if item.error else "" for item in items] == ["too-large", ""]
    assert items[0].entry == "Too much"


def test_the_theme_test_of_wordpress_comes_in_whole() -> None:
    if not SAMPLE.exists():
        return
    items = list(items_of(SAMPLE.read_bytes()))
    reviews = [item.review for item in items if item.review]
    assert len(reviews) == 58
    assert len({review.id for review in reviews}) == 58
    assert {review.status for review in reviews} == {Status.PUBLISHED, Status.DRAFT, Status.READY}
