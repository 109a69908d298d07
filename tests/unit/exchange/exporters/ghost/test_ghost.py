"""Ghost: text that its editor keeps as it is, and a file that its import takes."""

import json
from datetime import UTC, datetime
from typing import Any

import pytest

from reviewdesk.domain.review import Image, Review, Seo, Status
from reviewdesk.exchange.exporters.ghost.archive import GhostImport
from reviewdesk.exchange.exporters.ghost.cards import cards_of
from reviewdesk.exchange.exporters.ghost.html import GhostHtml
from reviewdesk.exchange.exporters.ghost.lexical import lexical
from reviewdesk.exchange.exporters.ghost.post import tag_names, within
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import PICTURE, a_context


def cards(body: str) -> str:
    context = a_context(a_review(body=body))
    return "\n\n".join(filter(None, (cards_of(block, context) for block in context.blocks)))


def in_card(html: str) -> str:
    return f"<!--kg-card-begin: html-->\n{html}\n<!--kg-card-end: html-->"


def data_of(*reviews: Review) -> dict[str, Any]:
    ghost = GhostImport()
    artifact = ghost.gather([ghost.part(a_context(review)).value for review in reviews])
    (whole,) = json.loads(artifact.text)["db"]
    assert whole["meta"]["version"] == "6.0.0"
    data: dict[str, Any] = whole["data"]
    return data


def shape(node: dict[str, Any]) -> Any:
    """Give what a node of Lexical says, without what is the same in all."""
    if node["type"] == "extended-text":
        return (node["text"], node["format"])
    said = {key: node[key] for key in ("tag", "start", "value", "url", "code", "src", "alt", "caption") if key in node}
    return (node["type"], said, [shape(child) for child in node.get("children", ())])


@pytest.mark.parametrize(
    ("body", "html"),
    [
        (
            "A *b* **c** ~~d~~ `e`  \n[f](g)",
            '<p>A <em>b</em> <strong>c</strong> <s>d</s> <code>e</code><br><a href="g">f</a></p>',
        ),
        ("## H", "<h2>H</h2>"),
        ("> a\n>\n> b", "<blockquote>a<br><br>b</blockquote>"),
        ("3. a\n    - b", '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>'),
        ("---", "<hr>"),
        ("```py\na < b\n```", '<pre><code class="language-py">a &lt; b\n</code></pre>'),
        (
            '![A](https://example.org/a.jpg "C")',
            '<figure><img src="https://example.org/a.jpg" alt="A"><figcaption>C</figcaption></figure>',
        ),
        ("/// pull-quote | Ada\nW.\n///", "<blockquote>W.<br>— Ada</blockquote>"),
        (
            "/// embed | https://youtu.be/abcdefghijk\nT\n///",
            '<p class="embed"><a href="https://youtu.be/abcdefghijk">T</a></p>',
        ),
        ("H<sub>2</sub>O <u>u</u>", "<p>H<sub>2</sub>O <u>u</u></p>"),
    ],
)
def test_what_ghost_keeps_is_text(body: str, html: str) -> None:
    assert cards(body) == html


@pytest.mark.parametrize(
    ("body", "html"),
    [
        ("<mark>so</mark> and <kbd>K</kbd>", "<p><mark>so</mark> and <kbd>K</kbd></p>"),
        ("/// spoiler | S\nX.\n///", '<details class="spoiler">\n<summary>S</summary>\n<p>X.</p>\n</details>'),
        ("/// spoiler\nX.\n///", '<details class="spoiler"><summary>Spoiler</summary>\n<p>X.</p>\n</details>'),
        ("> - a", "<blockquote>\n<ul>\n<li>a</li>\n</ul>\n</blockquote>"),
        ("Term\n:   Meaning", "<dl>\n<dt>Term</dt>\n<dd>Meaning</dd>\n</dl>"),
        ("- a\n\n    b", "<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>"),
    ],
)
def test_what_ghost_would_take_apart_is_whole_in_a_card(body: str, html: str) -> None:
    assert cards(body) == in_card(html)


def test_footnotes_are_a_card_that_the_marks_lead_to() -> None:
    html = cards("A.[^1]\n\n[^1]: Note.")

    assert html.startswith('<p>A.<sup><a href="#fn:1">1</a></sup></p>')
    assert '<li id="fn:1">' in html
    assert "fnref" not in html


def test_lexical_says_what_the_html_says() -> None:
    body = (
        "A ***b*** [c](d)  \ne\n\n## H\n\n> q\n\n2. x\n    - y\n3. z\n\n---\n\n```\ncode\n```\n\n"
        '![A](https://example.org/a.jpg "C *c*")\n\n| t |\n|---|\n| u |\n'
    )
    root: Any = lexical(cards(body))

    assert [shape(node) for node in root["root"]["children"]] == [
        (
            "paragraph",
            {},
            [("A ", 0), ("b", 3), (" ", 0), ("link", {"url": "d"}, [("c", 0)]), ("linebreak", {}, []), ("e", 0)],
        ),
        ("extended-heading", {"tag": "h2"}, [("H", 0)]),
        ("extended-quote", {}, [("q", 0)]),
        (
            "list",
            {"tag": "ol", "start": 2},
            [
                ("listitem", {"value": 2}, [("x", 0)]),
                (
                    "listitem",
                    {"value": 3},
                    [("list", {"tag": "ul", "start": 1}, [("listitem", {"value": 1}, [("y", 0)])])],
                ),
                ("listitem", {"value": 3}, [("z", 0)]),
            ],
        ),
        ("horizontalrule", {}, []),
        ("codeblock", {"code": "code\n", "caption": ""}, []),
        ("image", {"src": "https://example.org/a.jpg", "alt": "A", "caption": "C *c*"}, []),
        ("html", {}, []),
    ]


def test_a_video_is_an_embed_of_lexical() -> None:
    root: Any = lexical(cards("/// embed | https://vimeo.com/123456\nTrailer & more\n///"))
    (embed,) = root["root"]["children"]

    assert embed["type"] == "embed"
    assert 'src="https://player.vimeo.com/video/123456"' in embed["html"]
    assert embed["caption"] == "Trailer &amp; more"


def test_an_empty_review_is_a_document_that_opens() -> None:
    root: Any = lexical("")
    assert [node["type"] for node in root["root"]["children"]] == ["paragraph"]


def test_posts_share_tags_and_authors_and_no_slug() -> None:
    one = a_review(byline=("Ada", "Ben"), categories=("Reviews",), tags=("Sea", "reviews", "#hash"))
    data = data_of(one, a_review(byline=("ada",), tags=("sea",)))

    assert [post["slug"] for post in data["posts"]] == ["the-long-harbour-review", "the-long-harbour-review-2"]
    assert [tag["name"] for tag in data["tags"]] == ["Reviews", "Sea", "hash"]
    assert [user["name"] for user in data["users"]] == ["Ada", "Ben"]
    assert [(row["post_id"], row["author_id"]) for row in data["posts_authors"]] == [("1", "1"), ("1", "2"), ("2", "1")]
    assert {"post_id": "2", "tag_id": "2", "sort_order": 0} in data["posts_tags"]


def test_only_what_is_published_comes_out_at_once() -> None:
    moment = datetime(2024, 3, 8, 9, tzinfo=UTC)
    draft, out = data_of(a_review(published=moment), a_review(status=Status.PUBLISHED, published=moment))["posts"]

    assert (draft["status"], "published_at" in draft) == ("draft", False)
    assert (out["status"], out["published_at"]) == ("published", "2024-03-08T09:00:00.000Z")


def test_no_field_is_longer_than_its_column() -> None:
    long = "word " * 400
    image = Image("a.jpg", alt=long)
    review = full_review(
        headline=long,
        standfirst=long,
        slug=long,
        tags=(long,),
        images=(image,),
        featured_image="a.jpg",
        seo=Seo(title=long, description=long),
        byline=("Ünïcode 😀",),
    )
    data = data_of(review)
    (post,) = data["posts"]

    limits = {
        "title": 255,
        "slug": 191,
        "custom_excerpt": 300,
        "feature_image_alt": 191,
        "meta_title": 300,
        "meta_description": 500,
    }
    assert all(len(post[name]) <= limit for name, limit in limits.items())
    assert all(
        set(row["slug"]) <= set("abcdefghijklmnopqrstuvwxyz0123456789-") for row in (*data["tags"], *data["users"])
    )


def test_images_lie_where_ghost_keeps_them_under_names_it_does_not_change() -> None:
    images = (Image("é b.png"), Image("e b.png"), Image("? b.png"))
    review = a_review(body="![](<é b.png>)\n\n![](<? b.png>)\n", featured_image="e b.png", images=images)
    artifact = GhostImport().export(a_context(review))

    paths = sorted(file.path for file in artifact.files[1:])
    assert len(paths) == 3
    assert all(path.startswith("content/images/") and path.isascii() and " " not in path for path in paths)
    assert all(f"__GHOST_URL__/{path}" in artifact.text for path in paths)
    assert {file.data for file in artifact.files[1:]} == {PICTURE}


def test_the_html_comes_with_the_fields_of_the_admin_api() -> None:
    artifact = GhostHtml().export(a_context(full_review()))
    (post,) = json.loads(next(file.data for file in artifact.files if file.path == "post.json"))["posts"]

    assert artifact.main == "post.html"
    assert post["tags"] == [{"name": name} for name in tag_names(full_review())]
    assert "<script" not in artifact.text


def test_a_text_is_cut_at_a_word() -> None:
    assert within("one two three", 9) == "one two…"
    assert within("onetwothree", 5) == "onet…"
    assert within("one", 3) == "one"
