"""What Ghost's conversion leaves of HTML, as it was seen to do."""

import pytest

from reviewdesk.exchange.exporters.html_fragment import HtmlFragment
from reviewdesk.exchange.exporters.keeping.ghost import kept_by_ghost
from tests.factories import full_review
from tests.unit.exchange.exporters.contexts import a_context


@pytest.mark.parametrize(
    "name", ["details", "aside", "dl", "script", "cite", "mark", "abbr", "q", "time", "small", "del"]
)
def test_these_elements_go_and_their_words_stay(name: str) -> None:
    kept = kept_by_ghost(f"<p>a <{name}>b</{name}></p>")
    assert kept.html == "<p>a b</p>"
    assert [loss.what for loss in kept.lost] == [f"<{name}>"]


@pytest.mark.parametrize(
    "html",
    [
        "<h2>a</h2><p><em>b</em> <strong>c</strong> <u>d</u> <s>e</s> <code>f</code><br>g</p><hr>",
        '<ol start="3"><li>a<ul><li>b</li></ul></li></ol>',
        '<figure><img src="a.jpg" alt="b" width="3"><figcaption>c</figcaption></figure>',
        '<table class="facts"><tbody><tr><th scope="row"><time>a</time></th></tr></tbody></table>',
        "<!--kg-card-begin: html--><details class='a'><summary>b</summary><svg/></details><!--kg-card-end: html-->",
    ],
)
def test_these_stay_as_they_are(html: str) -> None:
    kept = kept_by_ghost(html)
    assert (kept.html, kept.shown, kept.lost) == (html, html, ())


def test_after_a_card_the_rest_is_converted() -> None:
    card = "<!--kg-card-begin: html--><del>a</del><table><!--kg-card-end: html-->"
    assert kept_by_ghost(f"{card}<del>b</del>").html == f"{card}b"


def test_classes_ids_and_wrappers_go_without_a_word() -> None:
    kept = kept_by_ghost('<article class="a"><div id="b"><p class="c" id="d">e <span>f</span></p></div></article>')
    assert kept.html == "<p>e f</p>"
    assert kept.shown == '<p class="c" id="d">e f</p>'
    assert kept.lost == ()


def test_styles_go() -> None:
    kept = kept_by_ghost('<p style="color: red; margin:0">a</p>')
    assert kept.html == "<p>a</p>"
    assert [loss.what for loss in kept.lost] == ["color: red", "margin:0"]


def test_a_fragment_loses_its_box_and_spoilers_there() -> None:
    html = HtmlFragment().export(a_context(full_review(body="A\n\n/// spoiler\nb\n///\n"))).text
    assert {loss.what for loss in kept_by_ghost(html).lost} >= {"<aside>", "<dl>", "<svg>", "<details>"}
