"""An export of Ghost comes in post by post, of whatever version and form."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from reviewdesk.domain.review import Image, Review, Seo, Status
from reviewdesk.errors import InputError, NotAReviewError
from reviewdesk.exchange.importers.base import Document, ImportedItem, WantedImage
from reviewdesk.exchange.importers.ghost.archive import GhostExport
from reviewdesk.exchange.importers.registry import importer_for
from tests.unit.exchange.importers.letterboxd.test_archive import Files

ID = "6537a1c2f0b5e57d9c0c7f1a"


def a_post(**changes: Any) -> dict[str, Any]:
    post = {
        "id": ID,
        "uuid": "5d1c4c0e-2f0b-4e57-9c0c-7f1f6d1f8a11",
        "title": "The Long Harbour review: a slow tide",
        "slug": "the-long-harbour-review",
        "html": "<p>A <em>slow</em> one.</p>",
        "lexical": None,
        "mobiledoc": None,
        "feature_image": None,
        "featured": 0,
        "type": "post",
        "status": "published",
        "visibility": "public",
        "published_at": "2023-09-15T10:17:00.000Z",
        "custom_excerpt": "A keeper counts ships.",
    }
    return post | changes


def export(*posts: dict[str, Any], around: dict[str, Any] | None = None, is_old: bool = False) -> bytes:
    data = {
        "posts": list(posts),
        "tags": [{"id": "t1", "name": "sea"}, {"id": "t2", "name": "#hidden"}, {"id": "t3", "name": "fog"}],
        "users": [{"id": "u1", "name": "Ada Kern"}, {"id": "u2", "name": "B. Second"}],
    } | (around or {})
    whole = {"meta": {"exported_on": 1694772420000, "version": "5.60.0"}, "data": data}
    return json.dumps(whole if is_old else {"db": [whole]}, ensure_ascii=False, indent=1).encode()


def read(data: bytes) -> list[ImportedItem]:
    return list(GhostExport().read(Document("ghost.json", data)))


def the_item(**changes: Any) -> ImportedItem:
    (item,) = read(export(a_post(**changes)))
    return item


def the_review(**changes: Any) -> Review:
    review = the_item(**changes).review
    assert review is not None
    return review


def lexical(*children: dict[str, Any]) -> str:
    return json.dumps({"root": {"type": "root", "version": 1, "children": list(children)}})


def text(words: str, bits: int = 0) -> dict[str, Any]:
    return {
        "type": "extended-text",
        "text": words,
        "format": bits,
        "detail": 0,
        "mode": "normal",
        "style": "",
        "version": 1,
    }


def paragraph(*children: dict[str, Any]) -> dict[str, Any]:
    return {
        "type": "paragraph",
        "children": list(children),
        "direction": "ltr",
        "format": "",
        "indent": 0,
        "version": 1,
    }


def test_an_export_is_known_by_its_tables() -> None:
    assert isinstance(importer_for(Document("a.json", export(a_post()))), GhostExport)
    assert isinstance(importer_for(Document("a.json", b'{"posts": [{"slug": "a", "lexical": "{}"}]}')), GhostExport)
    with pytest.raises(NotAReviewError):
        importer_for(Document("package.json", b'{"name": "a", "version": "1"}'))


@pytest.mark.parametrize("is_old", [True, False])
def test_a_post_fills_the_form(is_old: bool) -> None:
    around = {
        "posts_tags": [
            {"post_id": ID, "tag_id": "t3", "sort_order": 1},
            {"post_id": ID, "tag_id": "t2", "sort_order": 2},
            {"post_id": ID, "tag_id": "t1", "sort_order": 0},
        ],
        "posts_authors": [
            {"post_id": ID, "author_id": "u2", "sort_order": 1},
            {"post_id": ID, "author_id": "u1", "sort_order": 0},
        ],
        "posts_meta": [
            {"post_id": ID, "meta_title": "Harbour", "meta_description": "Slow.", "feature_image_alt": "A quay"}
        ],
    }
    post = a_post(feature_image="https://example.org/a.jpg", canonical_url="https://example.org/harbour/")
    (item,) = read(export(post, around=around, is_old=is_old))
    review = item.review
    assert review is not None
    assert (review.headline, review.slug) == ("The Long Harbour review: a slow tide", "the-long-harbour-review")
    assert (review.standfirst, review.body) == ("A keeper counts ships.", "A *slow* one.\n")
    assert (review.byline, review.tags) == (("Ada Kern", "B. Second"), ("sea", "fog"))
    assert (review.status, review.published) == (Status.PUBLISHED, datetime(2023, 9, 15, 10, 17, tzinfo=UTC))
    assert review.seo == Seo("Harbour", "Slow.", canonical="https://example.org/harbour/")
    assert review.images == (Image("https://example.org/a.jpg", "A quay"),)
    assert item.images == (WantedImage("https://example.org/a.jpg", address="https://example.org/a.jpg"),)
    assert review.work.title == "The Long Harbour"


def test_an_old_export_has_numbers_for_ids_and_moments() -> None:
    around = {"posts_tags": [{"post_id": 7, "tag_id": "t1"}], "users": [{"id": 1, "name": "Ada Kern"}]}
    post = a_post(id=7, author_id=1, published_at=1694772420000, uuid=None, mobiledoc=None)
    (item,) = read(export(post, around=around))
    assert item.review is not None
    assert (item.review.byline, item.review.tags) == (("Ada Kern",), ("sea",))
    assert item.review.published == datetime(2023, 9, 15, 10, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("status", "expected"),
    [("published", Status.PUBLISHED), ("sent", Status.PUBLISHED), ("scheduled", Status.READY), ("draft", Status.DRAFT)],
)
def test_the_status_is_that_of_the_site(status: str, expected: Status) -> None:
    assert the_review(status=status).status is expected


def test_images_of_the_archive_are_wanted_where_they_lie_in_it() -> None:
    item = the_item(
        html='<p>a</p><figure><img src="__GHOST_URL__/content/images/2023/a.jpg" alt="b"></figure>'
        '<p><a href="__GHOST_URL__/other/">c</a></p>',
        feature_image="__GHOST_URL__/content/images/b.jpg",
    )
    assert item.review is not None
    assert item.review.body == "a\n\n![b](content/images/2023/a.jpg)\n\n[c](/other/)\n"
    assert item.images == (
        WantedImage("content/images/b.jpg", path="content/images/b.jpg"),
        WantedImage("content/images/2023/a.jpg", path="content/images/2023/a.jpg"),
    )


@pytest.mark.parametrize(
    ("node", "body"),
    [
        (paragraph(text("a "), text("b", 1), text("c", 2), text(" d", 16)), "a **b***c* `d`"),
        (paragraph(text("H"), text("2", 32), text("O")), "H<sub>2</sub>O"),
        (paragraph(text("a"), {"type": "linebreak"}, text("b")), "a  \nb"),
        (paragraph({"type": "link", "url": "https://a.org", "children": [text("a")]}), "[a](https://a.org)"),
        ({"type": "extended-heading", "tag": "h3", "children": [text("a")]}, "### a"),
        ({"type": "extended-quote", "children": [text("a")]}, "> a"),
        (
            {
                "type": "list",
                "listType": "number",
                "start": 3,
                "children": [
                    {"type": "listitem", "children": [text("a")]},
                    {"type": "listitem", "children": [text("b")]},
                ],
            },
            "3. a\n4. b",
        ),
        ({"type": "horizontalrule"}, "---"),
        (
            {"type": "image", "src": "https://a.org/a.jpg", "alt": "b", "caption": "<span>c</span>"},
            '![b](https://a.org/a.jpg "c")',
        ),
        ({"type": "html", "html": "<p>a</p>"}, "a"),
        ({"type": "markdown", "markdown": "a *b*\n\n- c"}, "a *b*\n\n- c"),
        ({"type": "codeblock", "code": "a <b>", "language": "css"}, "```css\na <b>\n```"),
        (
            {"type": "embed", "embedType": "video", "url": "https://youtu.be/abc", "html": "<iframe></iframe>"},
            "/// embed | https://youtu.be/abc\n///",
        ),
        (
            {"type": "bookmark", "url": "https://a.org", "metadata": {"title": "A", "description": "b"}},
            "[A](https://a.org)\n\nb",
        ),
        ({"type": "callout", "calloutText": "a <b>b</b>", "calloutEmoji": "💡"}, "> 💡 a **b**"),
        ({"type": "toggle", "heading": "a", "content": "<p>b</p>"}, "/// spoiler | a\nb\n///"),
        ({"type": "button", "buttonText": "a", "buttonUrl": "https://a.org"}, "[a](https://a.org)"),
        (
            {"type": "gallery", "images": [{"src": "https://a.org/a.jpg"}, {"src": "https://a.org/b.jpg"}]},
            "![](https://a.org/a.jpg)\n\n![](https://a.org/b.jpg)",
        ),
        ({"type": "video", "src": "https://a.org/a.mp4"}, '<video controls src="https://a.org/a.mp4"></video>'),
        ({"type": "of-tomorrow", "children": [text("a")]}, "a"),
    ],
)
def test_the_text_of_the_editor_becomes_what_it_shows(node: dict[str, Any], body: str) -> None:
    assert the_review(html=None, lexical=lexical(node)).body.removesuffix("\n") == body


def test_a_card_that_shows_nothing_is_told() -> None:
    item = the_item(
        html="", lexical=lexical(paragraph(text("a")), {"type": "of-tomorrow", "x": 1}, {"type": "paywall"})
    )
    assert [(remark.code, dict(remark.data)) for remark in item.remarks if remark.code == "card-left"] == [
        ("card-left", {"what": "of-tomorrow"})
    ]


def test_the_text_of_the_older_editor_is_read() -> None:
    document = {
        "version": "0.3.1",
        "atoms": [["soft-return", "", {}]],
        "cards": [["image", {"src": "https://a.org/a.jpg"}], ["hr", {}], ["odd", {}]],
        "markups": [["em"], ["a", ["href", "https://a.org"]]],
        "sections": [
            [1, "h2", [[0, [], 0, "Head"]]],
            [1, "p", [[0, [0], 0, "a "], [0, [1], 2, "b"], [0, [], 0, " c"], [1, [], 0, 0], [0, [], 0, "d"]]],
            [3, "ul", [[[0, [], 0, "e"]], [[0, [], 0, "f"]]]],
            [10, 0],
            [10, 1],
            [10, 2],
            [10, 99],
            [99],
            "x",
        ],
    }
    review = the_review(html=None, mobiledoc=json.dumps(document))
    assert review.body == "## Head\n\n*a [b](https://a.org)* c  \nd\n\n- e\n- f\n\n![](https://a.org/a.jpg)\n\n---\n"


@pytest.mark.parametrize("name", ["lexical", "mobiledoc"])
@pytest.mark.parametrize("value", ["", "{", "[]", "3", '{"root": []}', '{"sections": [[1]], "markups": 3}', "[" * 5000])
def test_a_text_that_is_none_is_empty(name: str, value: str) -> None:
    assert the_review(**{"html": None, name: value}).body == ""


def test_what_a_post_tells_search_engines_fills_the_form() -> None:
    data = {"@type": "Review", "itemReviewed": {"@type": "Movie", "name": "M"}, "reviewRating": {"ratingValue": 4}}
    review = the_review(codeinjection_head=f'<script type="application/ld+json">{json.dumps(data)}</script>')
    assert (review.work.title, review.rating and review.rating.label) == ("M", "4")


def test_half_a_character_is_shown_as_a_sign() -> None:
    data = export(a_post(title="XX")).replace(b"XX", b"a\\ud83d b")
    (item,) = read(data)
    assert item.review is not None
    assert item.review.headline == "a\ufffd b"


def test_pages_are_told_and_left_out() -> None:
    items = read(export(a_post(), a_post(id="x", type="page"), a_post(id="y", page=1)))
    assert [item.review is not None for item in items] == [True, False]
    assert dict(items[1].remarks[0].data) == {"kinds": "2 × page"}


def test_the_same_post_has_the_same_id() -> None:
    assert the_review().id == the_review(title="Else", html="<p>Corrected.</p>").id
    assert the_review().id != the_review(uuid="5d1c4c0e-2f0b-4e57-9c0c-7f1f6d1f8a12").id


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (export(a_post(), a_post(id="2", slug="two")).partition(b'"two"')[0], "it ends too early"),
        (export(a_post()).replace(b'"tags"', b"tags"), "expecting value"),
        (export(a_post(), a_post(html="[" * 3)).replace(b'"[[["', b"[" * 100_000), "it is nested too deep"),
        (export(a_post(), a_post(html="9999")).replace(b'"9999"', b"9" * 9999), "a number is too long"),
    ],
)
def test_a_broken_file_gives_its_sound_posts_and_the_line_where_it_breaks(data: bytes, reason: str) -> None:
    items = GhostExport().read(Document("ghost.json", data))
    first = next(items)
    assert first.review is not None
    assert first.review.body == "A *slow* one.\n"
    with pytest.raises(InputError) as caught:
        list(items)
    assert (caught.value.code, caught.value.data["reason"]) == ("json-unreadable", reason)
    assert isinstance(caught.value.data["line"], int)
    assert caught.value.data["line"] > 5


def test_each_post_says_where_it_stands() -> None:
    data = export(a_post(), a_post(id="2", title="Two"))
    lines = data.decode().split("\n")
    assert [lines[item.line - 1].strip() for item in read(data)] == ["{", "{"]
    assert [item.entry for item in read(data)] == ["The Long Harbour review: a slow tide", "Two"]


def test_many_posts_are_read_across_the_seams_of_what_is_read_at_once() -> None:
    posts = [
        a_post(id=f"{number:024x}", uuid=None, html=f"<p>{'é' * (number % 977)} {number}</p>") for number in range(700)
    ]
    items = read(export(*posts))
    assert [item.review.body.split()[-1] for item in items if item.review] == [str(number) for number in range(700)]


def test_a_post_that_is_no_record_is_told() -> None:
    data = export(a_post()).replace(b'"posts": [', b'"posts": [3, null,')
    assert [item.error is not None for item in read(data)] == [True, True, False]


@pytest.mark.parametrize(
    ("path", "image", "found"),
    [
        ("ghost.json", "content/images/b.jpg", "content/images/b.jpg"),
        ("data/ghost.json", "content/images/b.jpg", "../content/images/b.jpg"),
        ("a/b/ghost.json", "content/images/b.jpg", "/content/images/b.jpg"),
        ("a/ghost.json", "a/content/images/b.jpg", "content/images/b.jpg"),
    ],
)
def test_images_are_found_wherever_an_archive_has_them(path: str, image: str, found: str) -> None:
    data = export(a_post(feature_image="__GHOST_URL__/content/images/b.jpg"))
    (item,) = GhostExport().read(Document(path, data, Files({path: "", image: "x"}), path))
    assert [each.path for each in item.images] == [found]


def test_a_text_that_names_its_cards_without_end_is_told_and_the_next_post_comes_in() -> None:
    text: dict[str, Any] = {
        "version": "0.3.1",
        "atoms": [],
        "cards": [["html", {"html": "x" * 100_000}]],
        "markups": [],
    }
    text["sections"] = [[10, 0]] * 5000
    posts = [
        {"id": "1", "title": "Again", "mobiledoc": json.dumps(text)},
        {"id": "2", "title": "B", "html": "<p>b</p>"},
    ]
    data = json.dumps({"db": [{"data": {"posts": posts}}]}).encode()
    first, second = GhostExport().read(Document("blog.json", data))
    assert first.error is not None
    assert (first.error.code, first.entry) == ("too-large", "Again")
    assert second.review is not None
    assert second.review.body == "b\n"
