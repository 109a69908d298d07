"""What may reach a page."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.markup.html import Renderer
from reviewdesk.markup.safety import _SOUND, literal, safe_url, sanitise


@pytest.mark.parametrize(
    "hostile",
    [
        "<script>alert(1)</script>",
        '<a href="java\u00adscript:alert(1)">x</a>',
        "[x](<\u200bjavascript:alert(1)>)",
        "<img src=x onerror=alert(1)>",
        '<a href="javascript:alert(1)">x</a>',
        '<a href="java&#x09;script:alert(1)">x</a>',
        '<a href="data:text/html,alert(1)">x</a>',
        '<blockquote cite="javascript:alert(1)">x</blockquote>',
        '<q cite="javascript:alert(1)">x</q>',
        "<svg><script>alert(1)</script></svg>",
        "<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>",
        '<iframe src="https://e.org"></iframe>',
        '<form action="https://e.org"><input><button>alert(1)</button></form>',
        '<meta http-equiv="refresh" content="0;https://e.org">',
        '<link rel="stylesheet" href="https://e.org/x.css">',
        '<object data="https://e.org"></object>',
        '<embed src="https://e.org">',
        '<p style="background:url(https://e.org)">x</p>',
        "<style>@import 'https://e.org';</style>",
        "<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>",
        "[x](javascript:alert(1))",
        "[x](<JaVaScRiPt:alert(1)>)",
        "![x](javascript:alert(1))",
        "/// embed | javascript:alert(1)\n///",
        "/// also-read | javascript:alert(1)\n///",
    ],
)
def test_nothing_that_runs_or_loads_is_left(hostile: str) -> None:
    html = "".join(Renderer().render(hostile)).lower()
    for trace in (
        "<script",
        "onerror=",
        'href="j',
        'src="j',
        "cite=",
        "<iframe",
        "<form",
        "<meta",
        "<link",
        "data:text",
    ):
        assert trace not in html
    for trace in ("<object", "<embed", "<style", "url(", "<svg", "<math", "<input", "<button"):
        assert trace not in html


@pytest.mark.parametrize(
    "harmless",
    [
        '<figure class="pull-quote"><blockquote><p>a</p></blockquote><figcaption>b</figcaption></figure>',
        '<details class="spoiler"><summary>a</summary><p>b</p></details>',
        '<div class="ad-slot" data-name="in-article"></div>',
        '<p class="also-read"><span class="label">Also read</span> <a href="a-slug">b</a></p>',
        '<sup id="fnref:1"><a class="footnote-ref" href="#fn:1">1</a></sup>',
        '<pre><code class="language-python">a</code></pre>',
        '<a href="mailto:ada@e.org" title="b">a</a>',
        '<del>a</del> <kbd>b</kbd> <abbr title="c">d</abbr> <q>e</q>',
    ],
)
def test_what_the_dialect_makes_passes(harmless: str) -> None:
    assert sanitise(harmless) == harmless


def test_only_classes_and_ids_of_ours_stay() -> None:
    assert sanitise('<p class="spoiler evil" id="top">a</p>') == '<p class="spoiler">a</p>'


@pytest.mark.parametrize(
    ("style", "kept"),
    [
        ("text-align: center;", "text-align:center"),
        ("color: red; TEXT-ALIGN: Right", "text-align:right"),
        ("text-align: url(https://e.org/a)", None),
        ("text-align: left; background: url(https://e.org/a)", "text-align:left"),
        ("x-text-align: left", None),
    ],
)
def test_of_styles_only_the_alignment_of_a_cell_stays(style: str, kept: str | None) -> None:
    cell = f'<td style="{kept}">' if kept else "<td>"
    assert sanitise(f'<table><tbody><tr><td style="{style}">a</td></tr></tbody></table>') == (
        f"<table><tbody><tr>{cell}a</td></tr></tbody></table>"
    )


@pytest.mark.parametrize(
    "start", ["<script>", "<textarea>", "<style>p{", "<svg><desc>", '<b title="', "<select><template>"]
)
def test_what_would_swallow_all_that_follows_is_shown_as_it_stands(start: str) -> None:
    assert sanitise(f"{start}The rest & <b>the end</b>") == literal(f"{start}The rest & <b>the end</b>")


def test_each_part_is_closed() -> None:
    assert sanitise("<div><b>a</div></section></p>") == "<div><b>a</b></div><p></p>"


def test_what_is_nested_too_deep_is_shown_as_it_stands() -> None:
    deep = "<div>" * 100_000
    assert sanitise(deep) == "<pre>" + "&lt;div&gt;" * 100_000 + "</pre>"


def test_the_answer_for_an_image_is_trusted_and_the_question_is_not() -> None:
    assert sanitise('<img src="a.jpg">', lambda name: f"rdesk:{name}") == '<img src="rdesk:a.jpg">'
    assert sanitise('<img src="javascript:a">', lambda name: f"rdesk:{name}") == ""


def test_of_an_image_that_leads_nowhere_the_words_stay() -> None:
    assert (
        sanitise('<p><img src="data:a" alt="1 < 2 &quot;b&quot;" title="src=x"></p>') == "<p>1 &lt; 2 &quot;b&quot;</p>"
    )
    assert sanitise('<img alt="a" src="b.jpg">') == '<img alt="a" src="b.jpg">'


@pytest.mark.parametrize(
    "url", ["https://e.org", "HTTP://e.org", "mailto:a@e.org", "a/b.jpg", "#fn:1", "/a", "a?b=c:d", ""]
)
def test_addresses_of_the_web_are_safe(url: str) -> None:
    assert safe_url(url)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:a",
        "JavaScript:a",
        " javascript:a",
        "java\nscript:a",
        "java\u200bscript:a",
        "&#106;avascript:a",
        "data:a",
        "file:///etc",
    ],
)
def test_addresses_that_run_or_read_are_not_safe(url: str) -> None:
    assert not safe_url(url)


_SIGNS = st.text(st.sampled_from("ab \n\t\"';:=/-.()é—“Ω😀中\u200b\u202e\u2028"), min_size=1, max_size=12)
_ADDRESS = st.sampled_from(
    ["https://example.org", "http://a.b.org/", "https://x1.example.org/a/../b.c_d-e", "http://a.b"]
)
_PARTS = st.one_of(
    _SIGNS,
    st.builds("<{0}>{1}</{0}>".format, st.sampled_from(["em", "strong"]), _SIGNS),
    st.builds('<a href="{}">{}</a>'.format, _ADDRESS, _SIGNS),
)


@given(st.sampled_from(["p", "h1", "h6"]), st.lists(_PARTS, max_size=5))
def test_what_passes_unseen_is_what_a_closer_look_would_leave(tag: str, parts: list[str]) -> None:
    html = f"<{tag}>{''.join(parts)}</{tag}>"
    assert sanitise(html) == html
    assert sanitise(f"{html}<br>") == f"{html}<br>"  # which is looked at


@pytest.mark.parametrize(
    "html",
    [
        "<p>a\u00a0b</p>",
        "<p>a&amp;b</p>",
        "<p><em>a</p></em>",
        "<p>a</h1>",
        '<p><a href="https://e.org/" onclick="x">a</a></p>',
        '<p><a href="https://e.org/?a=1">a</a></p>',
        '<p><a href="https://xn--e.org">a</a></p>',
        "<p>\x00</p>",
        "<p>\ud800</p>",
        "<p>a<script>b</script></p>",
    ],
)
def test_anything_else_is_looked_at(html: str) -> None:
    assert not _SOUND.fullmatch(html)
