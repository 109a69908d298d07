"""A page that was saved comes in as its article, without what stands around it on every page of its site."""

from datetime import datetime

import pytest

from reviewdesk.domain.film import Media
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review, Status
from reviewdesk.errors import InputError
from reviewdesk.exchange.exporters.html_page import HtmlPage
from reviewdesk.exchange.importers.base import Certainty, Document, ImportedItem, WantedImage
from reviewdesk.exchange.importers.pages.page import WebPage
from reviewdesk.exchange.importers.registry import importer_for
from tests.factories import a_rating, a_review
from tests.unit.exchange.exporters.contexts import a_context

WORDS = "The harbour sleeps, and nobody counts the ships that never come. " * 3

MAGAZINE = f"""<!DOCTYPE html>
<html lang="en-US"><head>
<meta charset="UTF-8"><title>A Long Harbour review: Quiet drama soars high | The Magazine</title>
<meta name="description" content="A Long Harbour tells of a keeper who counts ships.">
<link rel="canonical" href="https://magazine.example.org/film/a-long-harbour-review/">
<meta property="og:image" content="https://magazine.example.org/files/harbour.jpg">
<meta property="og:image:alt" content="A keeper at night">
<meta property="article:tag" content="drama"><meta property="article:tag" content="sea">
<script type="application/ld+json">{{"@context":"https://schema.org","@graph":[
{{"@type":"NewsArticle","headline":"A Long Harbour review: Quiet drama soars high",
"datePublished":"2023-09-15T15:47:00+05:30",
"author":{{"@type":"Person","name":"Ada Kern"}},"articleSection":"Film"}},
{{"@type":"Review","reviewRating":{{"@type":"Rating","ratingValue":"3.5","bestRating":"5"}},
"itemReviewed":{{"@type":"Movie","name":"A Long Harbour","director":{{"@type":"Person","name":"Alma Reyes"}},
"sameAs":"https://www.imdb.com/title/tt11426232/"}}}}]}}</script>
<style>.a {{ color: red }}</style></head>
<body class="single"><header class="site-header"><nav><ul><li><a href="/">Home</a></li><li>Film</li></ul></nav></header>
<div class="td-container"><article class="post">
<h1 class="entry-title">A Long Harbour review: Quiet drama soars high</h1>
<div class="td-module-meta-info entry-meta">By <a href="/ada">Ada Kern</a></div>
<div class="td-post-content">
<div class="sharedaddy"><a href="https://facebook.com/share">Share</a></div>
<p>{WORDS}</p>
<p>The runtime is a <em>tad</em> too <a href="/film/other/">long</a>.</p>
<div class="td-a-rec td-a-rec-id-content_inline">
<span class="td-adspot-title">- Advertisement -</span><div id="x"></div></div>
<h2>What works</h2>
<figure><img src="A%20page_files/still.jpg" alt="A quay"><figcaption>The quay</figcaption></figure>
<p>{WORDS}</p>
<p>Also Read: <a href="https://magazine.example.org/film/short-harbour-review/">Short Harbour review</a></p>
<ul class="wp-block-list"><li>one</li></ul>
<dl><dt>Director</dt><dd>Alma Reyes</dd></dl>
</div>
<footer><div class="tag-links">Tags: <a href="/t">drama</a></div><div class="author-box">Ada writes.</div></footer>
</article>
<aside class="sidebar"><p>{WORDS}</p><h3>Most read</h3></aside></div>
<div id="comments"><ol><li><p>{WORDS}</p></li></ol><form><textarea></textarea></form></div>
<footer class="site-footer">© The Magazine</footer><script>track()</script></body></html>
"""

BLOG = f"""<html><head><title>Playtime (1967)</title></head><body>
<div itemscope itemtype="http://schema.org/Review">
<h1 itemprop="name">Playtime: a city of glass</h1>
<span itemprop="author" itemscope itemtype="http://schema.org/Person"><span itemprop="name">Ada Kern</span></span>
<time itemprop="datePublished" datetime="2024-03-08">8 March</time>
<div itemprop="itemReviewed" itemscope itemtype="https://schema.org/Movie"><span itemprop="name">Playtime</span>
<meta itemprop="dateCreated" content="1967-12-16">
<span itemprop="director" itemscope itemtype="https://schema.org/Person">
<b itemprop="name">Jacques Tati</b></span></div>
<div itemprop="reviewRating" itemscope itemtype="http://schema.org/Rating">
<meta itemprop="worstRating" content="1">
<span itemprop="ratingValue">8</span>/<span itemprop="bestRating">10</span></div>
<div itemprop="reviewBody"><p>{WORDS}</p><p>{WORDS}</p></div>
</div></body></html>"""


def read(html: str | bytes, name: str = "a-page.html") -> ImportedItem:
    data = html.encode() if isinstance(html, str) else html
    (item,) = WebPage().read(Document(name, data))
    return item


def review_of(html: str | bytes, name: str = "a-page.html") -> Review:
    review = read(html, name).review
    assert review is not None
    return review


def test_a_page_is_known_by_how_it_begins() -> None:
    assert isinstance(importer_for(Document("page", MAGAZINE.encode())), WebPage)
    assert isinstance(importer_for(Document("part.html", b"<p>a</p>")), WebPage)
    assert isinstance(importer_for(Document("a.html", b"<!-- saved from url=(0014) -->\n<!doctype HTML><p>")), WebPage)
    assert WebPage().recognises(Document("a.md", b"<p>a</p>")) is Certainty.NO
    assert WebPage().recognises(Document("a.html", b"just words")) is Certainty.NO


def test_the_page_of_a_magazine_fills_the_form() -> None:
    item = read(MAGAZINE)
    review = item.review
    assert review is not None
    assert review.headline == "A Long Harbour review: Quiet drama soars high"
    assert review.standfirst == "A Long Harbour tells of a keeper who counts ships."
    assert (review.byline, review.language, review.slug) == (("Ada Kern",), "en-US", "a-long-harbour-review")
    assert (review.published, review.status) == (datetime.fromisoformat("2023-09-15T15:47:00+05:30"), Status.PUBLISHED)
    assert (review.work.title, review.work.directors) == ("A Long Harbour", (Credit("Alma Reyes"),))
    assert review.work.ids == (ExternalId("imdb", "tt11426232"),)
    assert review.rating == a_rating("3.5")
    assert (review.tags, review.categories) == (("drama", "sea"), ("Film",))
    assert review.seo.canonical == "https://magazine.example.org/film/a-long-harbour-review/"
    assert (review.images[0].name, review.images[0].alt) == (
        "https://magazine.example.org/files/harbour.jpg",
        "A keeper at night",
    )
    assert item.images[0] == WantedImage(review.featured_image, address=review.featured_image)


def test_the_text_of_a_magazine_comes_in_without_what_stands_around_it() -> None:
    words = WORDS.strip()
    assert review_of(MAGAZINE).body == (
        f"{words}\n\nThe runtime is a *tad* too [long](/film/other/).\n\n/// ad\n///\n\n## What works\n\n"
        f'![A quay](A%20page_files/still.jpg "The quay")\n\n{words}\n\n'
        "/// also-read | https://magazine.example.org/film/short-harbour-review/\nShort Harbour review\n///\n\n"
        "- one\n\n<dl><dt>Director</dt><dd>Alma Reyes</dd></dl>\n"
    )


def test_lines_with_labels_fill_what_nothing_else_tells() -> None:
    box = "<p><strong>Director:</strong> Alma Reyes</p><p>Running time: 1h 40m</p><p>Our rating: 3.5/5</p>"
    item = read(f"<html><body><h1>M review</h1><p>{WORDS}</p><p>{WORDS}</p>{box}</body></html>")
    assert item.review is not None
    assert (item.review.work.directors, item.review.work.runtime) == ((Credit("Alma Reyes"),), 100)
    assert item.review.rating == a_rating("3.5")
    assert "**Director:** Alma Reyes" in item.review.body
    assert ("read-from-box", "rating, work.directors, work.runtime") in [
        (remark.code, remark.data.get("fields")) for remark in item.remarks
    ]


def test_microdata_is_read_as_well() -> None:
    review = review_of(BLOG)
    assert (review.headline, review.byline) == ("Playtime: a city of glass", ("Ada Kern",))
    assert (review.work.title, review.work.year) == ("Playtime", 1967)
    assert review.work.directors == (Credit("Jacques Tati"),)
    assert review.rating is not None
    assert (review.rating.label, review.rating.scale.best) == ("8", 10)
    assert review.media is Media.FILM
    assert review.body == f"{WORDS.strip()}\n\n{WORDS.strip()}\n"


@pytest.mark.parametrize("prefix", ["", "schema:", "https://schema.org/"])
def test_rdfa_is_read_as_well(prefix: str) -> None:
    review = review_of(
        f"<html><head><meta property='og:title' content='Other'></head><body vocab='https://schema.org/'>"
        f"<article typeof='{prefix}Review'><h1 property='{prefix}name'>Playtime: a city of glass</h1>"
        f"<p property='{prefix}itemReviewed' typeof='{prefix}Movie'><span property='{prefix}name'>Playtime</span> by "
        f"<span property='{prefix}director' typeof='{prefix}Person'><b property='{prefix}name'>Jacques Tati</b></span>"
        f"</p><p property='{prefix}reviewRating' typeof='{prefix}Rating'>"
        f"<span property='{prefix}ratingValue'>8</span> of "
        f"<span property='{prefix}bestRating'>10</span></p><p>{WORDS}</p></article></body></html>"
    )
    assert (review.work.title, review.work.directors) == ("Playtime", (Credit("Jacques Tati"),))
    assert review.rating is not None
    assert (review.rating.label, review.rating.scale.best) == ("8", 10)


@pytest.mark.parametrize(
    "html",
    [
        (
            f"<html><body><div id=menu><a href=/>a</a></div><div><div><h2>M (1931)</h2><p>{WORDS}<p>{WORDS}</div></div>"
            "<div class=sidebar><p>Short</div></body></html>"
        ),
        f"<html><body><main><p>{WORDS}</p><p>{WORDS}</p></main><p>Short</p></body></html>",
        f"<html><body><article><p>Short</p></article><article><p>{WORDS}</p><p>{WORDS}</p></article></body></html>",
        f"<p>{WORDS}</p><p>{WORDS}</p>",
        f"<!doctype html><body><p>{WORDS}<div><p>{WORDS}</div></span></b></body>",
    ],
)
def test_where_nothing_says_which_part_is_the_text_it_is_the_fullest(html: str) -> None:
    body = review_of(html).body
    assert body.count("The harbour sleeps") == 6
    assert "Short" not in body


def test_a_page_of_endless_tags_is_refused() -> None:
    with pytest.raises(InputError) as found:
        list(WebPage().read(Document("a.html", b"<!doctype html>" + b"<" * 600_000)))
    assert found.value.code == "page-of-endless-tags"


def test_a_tag_of_endless_parts_is_refused_with_its_line() -> None:
    with pytest.raises(InputError) as found:
        list(WebPage().read(Document("a.html", b"<!doctype html>\n<p " + b"a=1 " * 200_000 + b">Text")))
    assert (found.value.code, found.value.data["line"]) == ("page-tag-without-end", 2)


def test_a_page_without_a_headline_is_called_by_its_file() -> None:
    item = read(f"<p>{WORDS}</p>", "the-long-harbour-1999.html")
    assert item.review is not None
    assert item.review.headline == "The Long Harbour (1999)"
    assert "headline-made-up" in [remark.code for remark in item.remarks]


def test_a_page_with_hardly_any_text_is_flagged() -> None:
    assert "page-with-little-text" in [
        remark.code for remark in read("<html><body><p>Log in</p></body></html>").remarks
    ]


@pytest.mark.parametrize(
    ("declared", "encoding", "is_flagged"),
    [
        ("utf-8", "utf-8", False),
        ("iso-8859-1", "cp1252", False),
        ("iso-8859-1", "utf-8", False),
        ("utf-8", "cp1252", True),
    ],
)
def test_the_bytes_are_believed_before_what_the_page_says_of_them(
    declared: str, encoding: str, is_flagged: bool
) -> None:
    html = (
        f'<html><head><meta charset="{declared}"><title>Café</title></head><body><p>“Amélie” {WORDS}</p></body></html>'
    )
    item = read(html.encode(encoding))
    assert item.review is not None
    assert (item.review.headline, item.review.body[:8]) == ("Café", "“Amélie”")
    assert ("encoding-guessed" in [remark.code for remark in item.remarks]) is is_flagged


def test_the_same_page_has_the_same_id_wherever_it_was_saved() -> None:
    assert review_of(MAGAZINE).id == review_of(MAGAZINE.replace("Quiet", "Loud"), "saved/again.html").id


def test_structured_data_that_is_broken_costs_nothing_else() -> None:
    html = MAGAZINE.replace('{"@context"', '{"@context" oops')
    assert review_of(html).headline == "A Long Harbour review: Quiet drama soars high"


def test_our_own_page_comes_back_as_the_review_it_was() -> None:
    review = a_review(
        standfirst="A keeper counts ships.\nNobody comes.",
        verdict="See it by the sea.",
        good=("The light",),
        bad=("The dog", "The cat"),
        disclosure="The distributor paid.",
        tags=("sea",),
        published=datetime.fromisoformat("2023-09-15T15:47:00+05:30"),
        status=Status.PUBLISHED,
        body="## Tide\n\nA *slow* one.[^1]\n\n/// spoiler | The end\nThe bus leaves.\n///\n\n[^1]: A note.\n",
    )
    page = HtmlPage().export(a_context(review)).files[0].data
    again = review_of(page)
    for name in (
        "headline",
        "standfirst",
        "byline",
        "rating",
        "verdict",
        "good",
        "bad",
        "disclosure",
        "tags",
        "published",
        "body",
    ):
        assert getattr(again, name) == getattr(review, name), name
    assert (again.work.title, again.work.year) == (review.work.title, review.work.year)


@pytest.mark.parametrize("html", ["", "<", "<html", "<p" * 5000, "<div>" * 30_000, "<!--" * 5000, "</div>" * 5000])
def test_any_page_is_read(html: str) -> None:
    assert review_of(html or " ") is not None


@pytest.mark.parametrize(
    "start",
    [
        "<!-- a --> " * 500,
        "<!--" * 2_000,
        " " * 8_000,
        "<html>" + '<script type="application/ld+json">' * 20_000,
        "<html>" + "<svg " * 50_000,
        "<html>" + '<img src="data:' * 20_000,
        '<html><script type="application/ld+json">' + " " * 500_000 + "x</script>",
    ],
)
def test_what_was_made_to_be_slow_is_known_and_read_in_a_moment(start: str) -> None:
    document = Document("a.html", f"{start}<p>{WORDS}</p>".encode())
    assert WebPage().recognises(document) is Certainty.LIKELY
    assert next(WebPage().read(document)).review is not None


LONG = "A keeper counts ships, and nobody comes to the harbour in the fog. " * 8


def codes(html: str) -> list[str]:
    (item,) = WebPage().read(Document("a.html", html.encode()))
    return [remark.code for remark in item.remarks]


def test_text_of_a_page_that_lies_outside_of_its_article_is_told() -> None:
    article = f"<!doctype html><article><h1>One</h1><p>{LONG}</p></article>"
    assert "text-left" in codes(f"{article}<article><h2>Other</h2><p>{LONG}</p></article>")
    assert "text-left" not in codes(article)
    assert "text-left" not in codes(f"{article}<div class='comments'><p>{LONG}</p></div><aside><p>{LONG}</p></aside>")
    assert "text-left" not in codes(f"{article}<div><p>Sent from the harbour.</p></div>")


def test_a_page_that_reviews_several_works_is_told_and_what_readers_say_is_not() -> None:
    def review(name: str, kind: str = "Review") -> str:
        work = f'{{"@type": "Movie", "name": "{name}"}}'
        return f'{{"@type": "{kind}", "itemReviewed": {work}, "reviewRating": {{"ratingValue": 4}}}}'

    def page(*reviews: str) -> str:
        return f'<!doctype html><script type="application/ld+json">[{", ".join(reviews)}]</script><p>{LONG}</p>'

    assert "page-of-several" in codes(page(review("M"), review("N")))
    assert "page-of-several" not in codes(page(review("M"), review("M"), review("N", "UserReview")))


def test_what_a_page_tells_search_engines_and_is_broken_is_told() -> None:
    assert "page-data-unreadable" in codes(
        f'<!doctype html><script type="application/ld+json">{{</script><p>{LONG}</p>'
    )
    assert "value-left-out" in codes(f'<!doctype html><meta name="date" content="last week"><p>{LONG}</p>')
