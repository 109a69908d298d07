"""HTML laid out to be read shows the same in a browser."""

import pytest

from reviewdesk.services.previewing.indenting import indented
from reviewdesk.services.previewing.showing import Previewing
from tests.factories import a_review, full_review

TARGETS = ("html-page", "wordpress-blocks")


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>One <em>two</em> three.</p>", ["<p>One <em>two</em> three.</p>"]),
        ("<p>One\ntwo</p><p>Three</p>", ["<p>One two</p>", "<p>Three</p>"]),
        ("<ul><li>One</li><li>Two</li></ul>", ["<ul>", "  <li>One</li>", "  <li>Two</li>", "</ul>"]),
        ("<ul><li>One<ul><li>Two</li></ul></li></ul>",
         ["<ul>", "  <li>", "    One", "    <ul>", "      <li>Two</li>", "    </ul>", "  </li>", "</ul>"]),
        ("<pre><code>a\n  b &lt; c\n</code></pre>", ["<pre><code>a", "  b &lt; c", "</code></pre>"]),
        ("<div><pre>a  <b>b</b>\n<!-- c --></pre></div>",
         ["<div>", "  <pre>a  <b>b</b>", "<!-- c --></pre>", "</div>"]),
        ("<!-- wp:paragraph --><p>a</p>", ["<!-- wp:paragraph -->", "<p>a</p>"]),
        ("<hr><p>&amp; &#34;</p>", ["<hr>", "<p>&amp; &#34;</p>"]),
        ('<svg><path d="M0"/><path d="M1"></path></svg>',
         ["<svg>", '  <path d="M0"/>', '  <path d="M1"></path>', "</svg>"]),
        ("", []),
    ],
)  # fmt: skip
def test_each_block_has_a_line_and_what_is_in_it_a_step_more(html: str, lines: list[str]) -> None:
    assert indented(html).splitlines() == lines


def without_blanks(html: str) -> str:
    return "".join(html.split())


@pytest.mark.parametrize("target", TARGETS)
def test_nothing_but_blanks_is_added(target: str) -> None:
    previewing = Previewing(str, target)
    previewing.open(full_review(body="Text *a*\nb\n\n- c\n- d\n\n```\ne  f\n```\n\n> g\n\n| h |\n|---|\n| i |\n"))
    assert without_blanks(previewing.laid_out()) == without_blanks(previewing.html())


@pytest.mark.parametrize("target", TARGETS)
def test_what_was_laid_out_bit_by_bit_is_the_whole_laid_out(target: str) -> None:
    previewing = Previewing(str, target)
    previewing.open(full_review())
    previewing.laid_out()
    previewing.follow(full_review(headline="Another", body="One\n\n- two\n\nthree\n"))
    assert previewing.laid_out() == indented(previewing.html())


def test_where_no_review_is_there_is_no_line() -> None:
    assert Previewing(str).laid_out() == ""
    previewing = Previewing(str)
    previewing.open(a_review(body=""))
    assert "<h1>" in previewing.laid_out()
