"""How others read our Markdown."""

import pytest

from reviewdesk.markup.commonmark import Flavour, defines_same, html_block, reads, reads_same
from reviewdesk.markup.definitions import NONE, Definitions
from reviewdesk.markup.html import Renderer

FULL = Flavour()
WITHOUT_HTML = Flavour(html=False)


def ours(text: str) -> str:
    return "\n".join(Renderer().render(text))


@pytest.mark.parametrize(
    ("text", "is_same"),
    [
        ('A *b* **c** ~~d~~ `e` [f](g "h")  \ni &amp; <b>j</b>', True),
        ("# h\n\n> q\n\n- a\n- b\n\n| x | y |\n|:--|--:|\n| 1 | 2 |", True),
        ("- a\n\n- b", True),
        ("text\n- no list", False),
        ("#Close", False),
        ("<!-- c -->", False),
        ("a <!-- c -->", False),
        ("![a](b.png)", False),
        ("/// ad | x\n///", False),
    ],
)
def test_a_text_is_the_same_where_its_page_is(text: str, is_same: bool) -> None:
    assert reads_same(text, ours(text), FULL, NONE) is is_same


@pytest.mark.parametrize("text", ["<b>x</b>", '<div id="b', "a <kbd>b</kbd>"])
def test_where_html_is_lost_a_text_with_html_is_not_the_same(text: str) -> None:
    assert not reads_same(text, ours(text), WITHOUT_HTML, NONE)
    assert "&lt;" in reads(text, WITHOUT_HTML, NONE)


def test_a_mark_of_a_footnote_reads_as_it_is_written() -> None:
    html = '<p>A.<sup id="fnref:b"><a class="footnote-ref" href="#fn:b c">1</a></sup></p>'

    assert reads_same("A.[^b c]", html, FULL, NONE)


def test_links_are_found_among_the_definitions_of_the_document() -> None:
    known = Definitions(references=(("some label", ("https://example.org/ü", "T")),))

    assert reads_same("[x][Some  Label]", '<p><a href="https://example.org/ü" title="T">x</a></p>', FULL, known)
    assert defines_same('[Some label]: https://example.org/ü "T"\n', known)
    assert not defines_same("[other]: https://example.org/", known)


@pytest.mark.parametrize("html", ["<pre>a\n\n\nb\n \nc</pre>", "<div>\n\n<p>*x*</p>\n\n</div>"])
def test_a_block_of_html_passes_whole(html: str) -> None:
    text = html_block(html)

    assert "\n\n" not in text
    assert reads_same(f"*a*\n\n{text}\n\n*b*", f"<p><em>a</em></p>{html}<p><em>b</em></p>", FULL, NONE)
