"""What WordPress leaves of the post of an author, as it was seen to do."""

import re

import pytest

from reviewdesk.exchange.exporters.html_fragment import HtmlFragment
from reviewdesk.exchange.exporters.html_page import HtmlPage
from reviewdesk.exchange.exporters.keeping.kses import WORDPRESS_6, kept_for_author
from reviewdesk.exchange.exporters.keeping.losses import ADDRESS, ATTRIBUTE, ELEMENT, STYLE, Loss
from reviewdesk.exchange.exporters.registry import exporter_named
from tests.factories import full_review
from tests.unit.exchange.exporters.contexts import a_context

KEPT = (
    "a abbr address article aside audio b blockquote button caption cite code colgroup data dd del details dfn dialog"
    " div dl dt em fieldset figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup i ins kbd label legend li main map"
    " mark math meter nav ol p pre progress q ruby rb rt rtc rp s samp search section small span strong sub summary sup"
    " table tbody td textarea tfoot th thead time tr u ul var video"
).split()
EMPTY = ("area", "br", "col", "hr", "img", "track", "wbr")
WORDS_STAY = ("script", "style", "template", "form", "select", "option", "slot", "output", "bdi", "picture")
NOTHING_STAYS = ("iframe", "svg", "input", "embed", "link", "meta", "source")
NEW = ("data", "dialog", "meter", "progress", "time", "math")


@pytest.mark.parametrize("name", KEPT)
def test_these_elements_stay(name: str) -> None:
    html = f'<{name} class="x" id="y" data-a="b" aria-label="c">words</{name}>'
    assert kept_for_author(html).html == html
    assert kept_for_author(html).shown == html
    assert kept_for_author(html).lost == ()


@pytest.mark.parametrize("name", EMPTY)
def test_these_empty_elements_stay(name: str) -> None:
    assert kept_for_author(f"a<{name}>b").html == f"a<{name}>b"
    assert kept_for_author(f"a<{name} />b").html == f"a<{name} />b"


@pytest.mark.parametrize("name", WORDS_STAY)
def test_of_these_the_words_stay(name: str) -> None:
    kept = kept_for_author(f"a<{name}>words</{name}>b")
    assert kept.html == "awordsb"
    assert kept.lost == (Loss(ELEMENT, f"<{name}>", name),)


@pytest.mark.parametrize("name", NOTHING_STAYS)
def test_of_these_nothing_stays(name: str) -> None:
    html = f"a<{name}></{name}>b" if name in {"iframe", "svg"} else f"a<{name}>b"
    assert kept_for_author(html).html == "ab"


@pytest.mark.parametrize("name", NEW)
def test_before_version_7_some_more_elements_go(name: str) -> None:
    assert kept_for_author(f"<p><{name}>a</{name}></p>", rules=WORDPRESS_6).html == "<p>a</p>"


def test_the_structured_data_would_be_read_by_everybody() -> None:
    kept = kept_for_author('<script type="application/ld+json">{"@type":"Review"}</script>')
    assert kept.html == '{"@type":"Review"}'


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p itemprop="a" property="b" translate="no" onclick="c">d</p>', "<p>d</p>"),
        (
            '<a href="https://e.org/" hreflang="de" type="text/html" rel="x">a</a>',
            '<a href="https://e.org/" rel="x">a</a>',
        ),
        ('<img src="a.jpg" srcset="b 2x" sizes="1px" alt="&quot;" decoding="async">', '<img src="a.jpg" alt="&quot;">'),
        ('<img src="a.jpg" srcset="b" />', '<img src="a.jpg" />'),
        (
            '<td style="text-align:right" colspan="2" onclick="x">a</td>',
            '<td style="text-align:right" colspan="2">a</td>',
        ),
        ('<video src="a.mp4" controls onplay="x"></video>', '<video src="a.mp4" controls></video>'),
        ('<a href="javascript:alert(1)">a</a>', '<a href="alert(1)">a</a>'),
        ('<a href="java\tscript:javascript:alert(1)">a</a>', '<a href="alert(1)">a</a>'),
        ('<img src="data:image/png;base64,AA">', '<img src="image/png;base64,AA">'),
        ('<p style="color:#123;transition:all 1s">a</p>', '<p style="color:#123">a</p>'),
        ('<p style="color:rgb(1,2,3)">a</p>', "<p>a</p>"),
    ],
)
def test_of_these_something_goes(html: str, expected: str) -> None:
    assert kept_for_author(html).html == expected


@pytest.mark.parametrize(
    "html",
    [
        '<p lang="fr" dir="rtl" title="x" role="note" hidden tabindex="0">a &amp; b&nbsp;&#8211; c</p>',
        '<a href="mailto:a@e.org" target="_blank" download>a</a> <a href="#fn:1">b</a> <a href="/x?a=b:c">d</a>',
        '<!-- wp:paragraph {"className":"a"} -->\n<p class="a">b</p>\n<!-- /wp:paragraph -->',
        '<ol start="3" reversed type="a"><li value="4">a</li></ol>',
        '<blockquote cite="https://e.org/">a</blockquote><del datetime="2023">b</del>',
        '<div style="color:#123; background-color:var(--x); width:calc(100% - (2px + 1em)); gap:1px;">a</div>',
        '<div style="background-image:url(https://e.org/a.png);background:linear-gradient(rgb(1,2,3), red)">a</div>',
        '<div style="display:flex;--my-size:2px;border-top-left-radius:1px;margin-inline-start:1px">a</div>',
    ],
)
def test_of_these_nothing_goes(html: str) -> None:
    assert kept_for_author(html).html == html
    assert kept_for_author(html).shown == html


@pytest.mark.parametrize(
    "declaration",
    [
        "list-style:none",
        "hyphens:auto",
        "content:'x'",
        "border-image:none",
        "filter:blur(1px)",
        "color:hsl(1 2% 3%)",
        "color:color-mix(in srgb, red, blue)",
        "animation:x 1s",
        "width:1px\\9",
        "background:url(javascript:x)",
        "text-wrap:balance",
    ],
)
def test_these_declarations_go(declaration: str) -> None:
    kept = kept_for_author(f'<p style="margin:0;{declaration}">a</p>')
    assert kept.html == '<p style="margin:0">a</p>'
    assert kept.lost == (Loss(STYLE, declaration, "p"),)


def test_before_version_7_some_more_declarations_go() -> None:
    assert (
        kept_for_author('<p style="display:flex;color:red">a</p>', rules=WORDPRESS_6).html
        == '<p style="color:red">a</p>'
    )


def test_what_goes_is_listed_with_its_reason() -> None:
    html = '<p onclick="a" style="color:rgb(1,2,3)"><bdi>b</bdi><a href="x:y">c</a></p>'
    assert kept_for_author(html).lost == (
        Loss(ATTRIBUTE, 'onclick="a"', "p"),
        Loss(STYLE, "color:rgb(1,2,3)", "p"),
        Loss(ELEMENT, "<bdi>", "bdi"),
        Loss(ADDRESS, "x:y", "a"),
    )


def test_what_goes_is_shown_struck_out_at_its_place() -> None:
    shown = kept_for_author('<p>a <bdi>b</bdi> <em onclick="x" title="t">c</em></p>').shown
    assert re.sub(r' title="[^"]*"', "", shown) == (
        '<p>a <span data-desk-gone="&lt;bdi&gt;">b</span> <em data-desk-gone="onclick=&quot;x&quot;">c</em></p>'
    )
    assert "WordPress takes the tag &lt;bdi&gt; away here; words inside it stay." in shown


def test_a_drawing_is_shown_as_it_is_and_struck_out_but_for_its_letters() -> None:
    svg = '<svg width="24"><g><path d="M1"/></g><text x="1">B+</text></svg>'
    kept = kept_for_author(f"<p>{svg} <strong>B+</strong></p>")
    assert kept.html == "<p>B+ <strong>B+</strong></p>"
    assert len(kept.lost) == 1
    assert f">{svg}</del>B+ <strong>" in kept.shown


def test_a_fragment_loses_its_drawing_alone_and_what_is_made_for_wordpress_nothing() -> None:
    context = a_context(full_review(body="A[^1] ~~b~~\n\n| a |\n|--:|\n| 1 |\n\n/// spoiler\nc\n///\n\n[^1]: d\n"))
    assert {loss.what for loss in kept_for_author(HtmlFragment().export(context).text).lost} == {"<svg>"}
    for target in ("wordpress-blocks", "wordpress-classic", "html-strict"):
        html = exporter_named(target).export(context).text
        assert kept_for_author(html).html == html


def test_nothing_that_could_act_is_left_of_a_hostile_text() -> None:
    html = HtmlPage().export(a_context(full_review())).text + "<svg/onload=alert(1)><p>x</p></svg><script>alert('&')"
    kept = kept_for_author(html)
    assert not re.search(r"<(?:svg|script|style|meta|link|html|head|body)\b|onload=", kept.html)
    again = kept_for_author(kept.html)
    assert again.html == kept.html
    assert again.lost == ()


def test_an_image_at_an_address_of_our_own_will_have_another() -> None:
    html = '<img src="desk://image/a.jpg">'
    assert kept_for_author(html, "desk").html == html
    assert kept_for_author(html).html != html
