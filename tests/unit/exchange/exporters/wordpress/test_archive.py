"""The archive is XML that says of each review all that WordPress asks for."""

import re
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from reviewdesk.domain.dates import Embargo
from reviewdesk.domain.identifiers import review_id
from reviewdesk.domain.review import Image, Review, Seo, Status
from reviewdesk.exchange.exporters.wordpress.archive import WordPressArchive
from reviewdesk.exchange.exporters.wordpress.handles import Handles, login, nicename
from reviewdesk.exchange.exporters.wordpress.post import WordPressBlocks
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import a_context

SAMPLE = Path(__file__).parents[6] / "shared" / "samples" / "themeunittestdata.wordpress.xml"
SPACES = {
    "content": "http://purl.org/rss/1.0/modules/content/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "wp": "http://wordpress.org/export/1.2/",
}
POST = {
    *("title", "link", "pubDate", "dc:creator", "guid", "description", "content:encoded", "excerpt:encoded"),
    *("wp:post_id", "wp:post_date", "wp:post_date_gmt", "wp:comment_status", "wp:ping_status", "wp:post_name"),
    *("wp:status", "wp:post_parent", "wp:menu_order", "wp:post_type", "wp:post_password", "wp:is_sticky"),
    *("category", "wp:postmeta"),
}
FAR = "https://example.org/still.jpg?a=1&b=2"


def channel(*reviews: Review) -> ET.Element:
    exporter = WordPressArchive()
    items = [exporter.part(a_context(review)).value for review in reviews]
    found = ET.fromstring(exporter.gather(items).text).find("channel")
    assert found is not None
    return found


def texts(element: ET.Element, path: str) -> list[str]:
    return [found.text or "" for found in element.findall(path, SPACES)]


def meta(item: ET.Element) -> dict[str, str]:
    return dict(zip(texts(item, "wp:postmeta/wp:meta_key"), texts(item, "wp:postmeta/wp:meta_value"), strict=True))


def names_in(element: ET.Element) -> set[str]:
    prefixes = {address: prefix for prefix, address in SPACES.items()}
    prefixes |= {address.replace("http:", "https:"): prefix for prefix, address in SPACES.items()}
    found = set()
    for child in element:
        space, _, name = child.tag.rpartition("}")
        found.add(f"{prefixes[space[1:]]}:{name}" if space else name)
    return found


def test_a_post_says_all_that_a_post_of_a_real_archive_says() -> None:
    (item,) = channel(full_review()).findall("item")
    assert names_in(item) == POST
    if SAMPLE.exists():
        real = next(each for each in ET.parse(SAMPLE).iterfind(".//item") if each.find("category") is not None)
        assert names_in(real) - {"wp:post_modified", "wp:post_modified_gmt"} <= POST


def test_the_text_is_that_of_the_block_editor() -> None:
    review = full_review(body="A ]]> in the *text* <b>&amp;</b>\n")
    (item,) = channel(review).findall("item")
    assert texts(item, "content:encoded") == [WordPressBlocks().export(a_context(review)).text.rstrip("\n")]


def test_several_reviews_share_critics_categories_and_tags() -> None:
    first = full_review(byline=("Zoë Kern", "B. Second"), categories=("Films",), tags=("sea", "Ships"))
    second = full_review(id=review_id(1, 1), slug="b", byline=("Zoë Kern",), categories=("Films",), tags=("sea",))
    found = channel(first, second)
    assert texts(found, "wp:author/wp:author_login") == ["zoe-kern"]
    assert texts(found, "wp:author/wp:author_display_name") == ["Zoë Kern"]
    assert texts(found, "wp:category/wp:cat_name") == ["Films"]
    assert texts(found, "wp:tag/wp:tag_slug") == ["sea", "ships"]
    assert texts(found, "item/dc:creator") == ["zoe-kern", "zoe-kern"]
    assert [each.attrib for each in found.findall("item/category")][:2] == [
        {"domain": "category", "nicename": "films"},
        {"domain": "post_tag", "nicename": "sea"},
    ]
    ids = texts(found, "item/wp:post_id")
    assert len(set(ids)) == 2


def test_search_engines_are_told_by_either_plug_in() -> None:
    (item,) = channel(full_review()).findall("item")
    assert meta(item) == {
        "_yoast_wpseo_title": "The Long Harbour",
        "rank_math_title": "The Long Harbour",
        "_yoast_wpseo_metadesc": "A slow tide.",
        "rank_math_description": "A slow tide.",
        "_yoast_wpseo_focuskw": "long harbour",
        "rank_math_focus_keyword": "long harbour",
        "_yoast_wpseo_canonical": "https://example.org/long-harbour",
        "rank_math_canonical_url": "https://example.org/long-harbour",
    }


@pytest.mark.parametrize("value", ['O:8:"stdClass":0:{}', 'a:1:{i:0;s:1:"x";}', "N;", 's:1:"x";'])
def test_no_field_is_taken_for_a_value_of_php(value: str) -> None:
    (item,) = channel(a_review(seo=Seo(title=value, description="Sound."))).findall("item")
    assert set(meta(item).values()) == {"Sound."}


def test_a_featured_image_on_the_web_comes_along() -> None:
    image = Image(FAR, 'A "hall"', "At <sea>", "C. Lens")
    post, attachment = channel(a_review(featured_image=FAR, images=(image,))).findall("item")
    assert meta(post)["_thumbnail_id"] == texts(attachment, "wp:post_id")[0]
    assert texts(attachment, "wp:post_parent") == texts(post, "wp:post_id")
    assert texts(attachment, "wp:attachment_url") == [FAR]
    assert texts(attachment, "wp:post_type") == ["attachment"]
    assert texts(attachment, "wp:status") == ["inherit"]
    assert texts(attachment, "title") == ["still"]
    assert texts(attachment, "excerpt:encoded") == ["At &lt;sea&gt; Image: C. Lens"]
    assert meta(attachment) == {"_wp_attachment_image_alt": 'A "hall"'}


def test_an_image_without_an_address_lies_beside_the_file() -> None:
    artifact = WordPressArchive().export(a_context(full_review()))
    assert [file.path for file in artifact.files] == ["wordpress.xml", "images/poster.jpg"]
    assert "attachment" not in artifact.text


@pytest.mark.parametrize(
    ("status", "expected"),
    [(Status.PUBLISHED, "publish"), (Status.READY, "pending"), (Status.DRAFT, "draft"), (Status.IDEA, "draft")],
)
def test_the_status_goes_along(status: Status, expected: str) -> None:
    assert texts(channel(a_review(status=status)), "item/wp:status") == [expected]


@pytest.mark.parametrize(
    ("published", "expected"),
    [
        (None, "draft"),
        ("2023-09-14T12:00:00", "draft"),
        ("2023-09-14T12:00:00+00:00", "draft"),
        ("2023-09-15T12:00:00+00:00", "publish"),
    ],
)
def test_nothing_appears_before_its_embargo_is_over(published: str | None, expected: str) -> None:
    review = full_review(
        status=Status.PUBLISHED,
        embargo=Embargo(datetime(2023, 9, 14, 18), "America/Los_Angeles"),
        published=datetime.fromisoformat(published) if published else None,
    )
    assert texts(channel(review), "item/wp:status") == [expected]


@pytest.mark.parametrize(
    ("published", "clock", "utc"),
    [
        (None, "", ""),
        ("2023-09-15T15:47:00+05:30", "2023-09-15 15:47:00", "2023-09-15 10:17:00"),
        ("2023-09-15T15:47:00", "2023-09-15 15:47:00", ""),
        ("0001-01-01T00:00:00+05:30", "0001-01-01 00:00:00", ""),
    ],
)
def test_the_date_is_that_of_the_critic_and_of_utc(published: str | None, clock: str, utc: str) -> None:
    (item,) = channel(a_review(published=datetime.fromisoformat(published) if published else None)).findall("item")
    assert texts(item, "wp:post_date") == [clock]
    assert texts(item, "wp:post_date_gmt") == [utc]
    assert (item.find("pubDate") is None) is (published is None)


def test_a_title_is_html_and_shows_what_was_typed() -> None:
    assert texts(channel(a_review(headline="5 < 6 & <b>")), "item/title") == ["5 &lt; 6 &amp; &lt;b&gt;"]


@pytest.mark.parametrize("payload", ["]]></title><item>", "\x00\x0b\ufffe\ud800", "<!DOCTYPE a>", '"><wp:x>', "\u202e"])
def test_a_payload_in_every_field_leaves_the_shape_alone(payload: str) -> None:
    plain, attacked = (
        full_review(),
        full_review(
            headline=payload,
            standfirst=payload,
            slug=payload,
            byline=(payload,),
            language=payload,
            categories=(payload,),
            tags=(payload,),
            seo=Seo(payload, payload, payload, payload),
            body=payload,
            verdict=payload,
        ),
    )
    assert names_in(channel(attacked)) <= names_in(channel(plain))
    (item,) = channel(attacked).findall("item")
    assert names_in(item) <= POST


def test_the_version_is_bare_for_one_importer_reads_it_so() -> None:
    text = WordPressArchive().export(a_context(full_review())).text
    assert "<wp:wxr_version>1.2</wp:wxr_version>" in text
    assert "<!DOCTYPE" not in text
    assert re.search(r"<wp:post_id>\d+</wp:post_id>", text)


def test_no_two_names_share_a_handle_and_none_is_without() -> None:
    handles = Handles(nicename)
    assert [handles[name] for name in ("Sci-Fi", "sci fi", "Sci-Fi", "بحر")] == ["sci-fi", "sci-fi-2", "sci-fi", "بحر"]
    assert nicename("!!!")
    assert login("Zoë Kern") == "zoe-kern"
    assert login("中村").isascii()
    assert login("中村") != login("بحر")


def test_the_same_reviews_give_the_same_bytes() -> None:
    first, second = (WordPressArchive().export(a_context(replace(full_review()))) for _ in range(2))
    assert first == second
