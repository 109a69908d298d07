"""The pages of static sites: bytes stay where they mean the same, and nothing is run that is words."""

from datetime import UTC, datetime
from typing import Any

import pytest
import yaml

from reviewdesk.domain.review import Image, Status
from reviewdesk.exchange.exporters.base import Gatherer
from reviewdesk.exchange.exporters.static_sites.bundle import PageBundle
from reviewdesk.exchange.exporters.static_sites.jekyll import Jekyll
from reviewdesk.exchange.exporters.static_sites.kramdown import reads_alike
from reviewdesk.exchange.exporters.static_sites.page import page
from reviewdesk.exchange.exporters.static_sites.site import ASTRO, ELEVENTY, HUGO, JEKYLL, Site
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import PICTURE, a_context

SITES = (HUGO, JEKYLL, ELEVENTY, ASTRO)
every_site = pytest.mark.parametrize("site", SITES, ids=lambda site: site.name)


def body_on(site: Site, body: str, **changes: Any) -> str:
    """Give what stands below the head, of a review that has nothing but a body."""
    review = a_review(body=body, rating=None, work=type(a_review().work)(), **changes)
    return page(a_context(review, assets={"a.jpg": PICTURE}), site).text.split("---\n", 2)[2]


@every_site
@pytest.mark.parametrize(
    "body",
    [
        "",
        "One *two* **three** `four` [five](https://example.org/).\n\n\nSix  \nseven.\n",
        "## Head\n\n> Quote\n\n- a\n- b\n    - c\n\n1. x\n2. y\n\n---\n\nno end of line",
        "```python\nlet = {}\n```\n",
        'A ~~door~~ and [a link][l].\n\n[l]: https://example.org/ "Title"\n',
        "One\r\n\r\ntwo\r\n",
    ],
)
def test_what_means_the_same_keeps_its_bytes(site: Site, body: str) -> None:
    assert body_on(site, body) == body


@pytest.mark.parametrize("site", [HUGO, JEKYLL, ASTRO], ids=lambda site: site.name)
def test_footnotes_stay_where_a_site_makes_them(site: Site) -> None:
    body = "Words.[^1] More.[^two]\n\n[^1]: A *note*.\n\n[^two]: Another.\n"

    assert body_on(site, body) == body


def test_footnotes_are_html_where_a_site_knows_none() -> None:
    text = body_on(ELEVENTY, "Kept.\n\nWords.[^1]\n\n[^1]: Note.\n")

    assert text.startswith('Kept.\n\n<p>Words.<sup id="fnref:1">')
    assert "[^1]" not in text
    assert '<li id="fn:1">' in text


@pytest.mark.parametrize(
    ("site", "source", "text"),
    [
        (HUGO, "text\n- no list", "text - no list\n"),
        (ASTRO, "#Close", "# Close\n"),
        (ASTRO, "a ~b~ c", "a \\~b\\~ c\n"),
        (ELEVENTY, "a ~b~ c", "a ~b~ c"),
        (JEKYLL, "a | b", "<p>a | b</p>\n"),
        (JEKYLL, "x {: .y}", "<p>x {: .y}</p>\n"),
        (ELEVENTY, "    code", "```\ncode\n```\n"),
        (HUGO, "    code", "    code"),
        (HUGO, "H<sub>2</sub>O", "H2O\n"),
        (ASTRO, "H<sub>2</sub>O", "H<sub>2</sub>O"),
        (HUGO, "a <!-- secret --> b", "a b\n"),
        (ASTRO, "<!-- secret -->", ""),
        (ELEVENTY, "<script>alert(1)</script>", ""),
    ],
)
def test_what_means_something_else_is_said_in_another_way(site: Site, source: str, text: str) -> None:
    assert body_on(site, source) == text


@pytest.mark.parametrize(
    ("site", "source", "text"),
    [
        (JEKYLL, "{{ x }} {% y %}", '{{ "{{" }} x }} {{ "{%" }} y %}'),
        (ELEVENTY, "`{{ x }}`", '`{{ "{{" }} x }}`'),
        (HUGO, "{{ x }}", "{{ x }}"),
        (HUGO, "a {{< x >}} {{% y %}} {{< z", "a {{</* x */>}} {{%/* y */%}} &#123;{< z"),
        (ASTRO, "{{ x }} {% y %} {{< z >}}", "{{ x }} {% y %} {{< z >}}"),
    ],
)
def test_no_word_is_run_by_a_generator(site: Site, source: str, text: str) -> None:
    assert body_on(site, source) == text


@pytest.mark.parametrize(
    ("site", "text"),
    [
        (HUGO, '{{< figure src=`images/a.jpg` alt=`An "alt"` caption=`A *caption*` >}}'.replace("*", "\\*")),
        (ELEVENTY, 'src="images/a.jpg"'),
        (JEKYLL, """src='{{ "/images/a.jpg" | relative_url }}'"""),
        (ASTRO, '<figure>\n\n![An "alt"](./images/a.jpg)\n\n<figcaption>'),
    ],
)
def test_an_image_has_the_address_that_a_site_looks_for(site: Site, text: str) -> None:
    images = (Image("a.jpg", 'An "alt"', "A *caption*"),)

    assert text in body_on(site, "![](a.jpg)", images=images)


def test_hugo_gets_spoilers_and_videos_as_shortcodes_and_no_html() -> None:
    text = body_on(
        HUGO,
        "/// spoiler | The *end*\nHe {{< x >}} `dies`.\n///\n\n/// embed | https://youtu.be/dQw4w9WgXcQ\n///\n"
        "\n/// pull-quote | Ada\nWords.\n///\n\n/// ad | top\n///\n",
    )

    assert text == (
        "{{< details summary=`The \\*end\\*` >}}\nHe \\{\\{< x >\\}\\} `dies`.\n{{< /details >}}\n\n"
        "{{< youtube dQw4w9WgXcQ >}}\n\n> Words.\n>\n> — Ada\n"
    )


@every_site
def test_every_text_of_the_head_is_read_as_the_text_it_is(site: Site) -> None:
    odd = 'yes: "a" \\ {{ x }} # \n--- \u2028 é'
    review = full_review(headline=odd, tags=("1967", "no", "12:30", "null", "#x"), standfirst=odd, body="---\n")

    text = page(a_context(review), site).text
    head = yaml.safe_load(text.split("---\n", 2)[1])

    assert head["title"] == " ".join(odd.split())
    assert head["tags"] == ["1967", "no", "12:30", "null", "#x"]
    facts = head.get("params", head)["review"]
    assert facts["rating"]["value"] == 4
    assert facts["good"] == list(review.good)


def test_each_site_is_told_of_drafts_and_dates_in_its_own_way() -> None:
    published = datetime(2024, 3, 8, 9, tzinfo=UTC)
    draft, out = a_review(), a_review(status=Status.PUBLISHED, published=published)

    assert "draft: true" in page(a_context(draft), HUGO).text
    assert "date: 2024-03-08T09:00:00+00:00" in page(a_context(out), HUGO).text
    assert "pubDate: 2024-03-08T09:00:00+00:00" in page(a_context(out), ASTRO).text
    assert "draft" not in page(a_context(out), ELEVENTY).text
    assert Jekyll().export(a_context(draft)).main == "_drafts/the-long-harbour-review.md"
    assert Jekyll().export(a_context(out)).main == "_posts/2024-03-08-the-long-harbour-review.md"


def test_jekyll_takes_several_reviews_beside_each_other() -> None:
    jekyll: Gatherer[Any] = Jekyll()
    parts = [jekyll.part(a_context(a_review(headline=headline))) for headline in ("One", "Two")]

    artifact = jekyll.gather([part.value for part in parts])

    assert [file.path for file in artifact.files] == [
        "_drafts/the-long-harbour-review.md",
        "_drafts/the-long-harbour-review-2.md",
    ]


def test_half_a_character_stops_no_page() -> None:
    assert PageBundle(HUGO).export(a_context(a_review(body="a \ud800 b"))).text.endswith("\n")


@pytest.mark.parametrize(
    ("text", "html", "is_alike"),
    [
        ("A *so* b **c** *d* `x_y*` [a](http://x/_a_) snake_case", "", True),
        ("foo-_(bar)_", "", False),
        ("__a__", "", False),
        ("2 * 3", "", False),
        ("* a\n* b", "<ul>", True),
        ("3. c", '<ol start="3">', False),
        ("in\n14. days", "<p>", False),
        ("    a\nb", "<pre>", False),
        ("Head\n---\nmore", "", False),
        ("&hearts;", "", False),
        ("<https://example.org>", "", True),
    ],
)
def test_kramdown_is_trusted_with_what_it_surely_reads_alike(text: str, html: str, is_alike: bool) -> None:
    assert reads_alike(text, html) is is_alike
