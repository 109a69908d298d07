"""Everything is said with what no editor takes away."""

import re

import pytest

from reviewdesk.exchange.exporters.strict.elements import strict
from reviewdesk.exchange.exporters.strict.fragment import HtmlStrict
from reviewdesk.markup.html import Renderer
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import a_context

CONTEXT = a_context(a_review(language="de"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ('<p class="also-read" id="fn:1">a</p>', "<p>a</p>"),
        (
            "<p><i>a</i> <b>b</b> <s>c</s> <kbd>d</kbd></p>",
            "<p><em>a</em> <strong>b</strong> <del>c</del> <code>d</code></p>",
        ),
        ('<p><span title="x">a</span><abbr>b</abbr> <q>c</q></p>', "<p>ab “c”</p>"),
        ('<td style="text-align:right" colspan="2">a</td>', '<td colspan="2">a</td>'),
        ('<pre><code class="language-python">a</code></pre>', "<pre><code>a</code></pre>"),
        ('<ol start="3"><li>a</li></ol>', '<ol start="3"><li>a</li></ol>'),
        ('<p lang="fr" dir="rtl">a</p>', '<p lang="fr" dir="rtl">a</p>'),
        ('<div class="ad-slot" data-name="a"></div>', ""),
        ("<div>loose <b>words</b></div>", "<p>loose <strong>words</strong></p>"),
        ("<div><p>a</p><p>b</p></div>", "<p>a</p><p>b</p>"),
        ("<dl><dt>a</dt><dd>b</dd></dl>", "<p><strong>a</strong></p><p>b</p>"),
        ("<p>a<wbr>b</p><p>c</p>", "<p>ab</p><p>c</p>"),
    ],
)
def test_every_element_is_one_that_stays(html: str, expected: str) -> None:
    assert strict(html, CONTEXT) == expected


def test_a_note_keeps_its_number_and_its_words_and_leads_nowhere() -> None:
    review = a_review(body="Text.[^1]\n\n[^1]: Note.\n")
    html = HtmlStrict().export(a_context(review)).text
    assert "Text.<sup>1</sup>" in html
    assert "Note." in html
    assert "↩" not in html
    assert "#fn" not in html


def test_a_pull_quote_names_its_speaker() -> None:
    html = strict(
        '<figure class="pull-quote"><blockquote><p>a</p></blockquote><figcaption>B</figcaption></figure>', CONTEXT
    )
    assert html == "<blockquote><p>a</p><p>— B</p></blockquote>"


@pytest.mark.parametrize(
    ("caption", "words"), [("<figcaption>Trailer</figcaption>", "Trailer"), ("", "https://e.org/v")]
)
def test_a_video_is_a_link(caption: str, words: str) -> None:
    figure = f'<figure class="embed"><a href="https://e.org/v">https://e.org/v</a>{caption}</figure>'
    assert strict(figure, CONTEXT) == f'<p><a href="https://e.org/v">{words}</a></p>'


def test_a_closed_passage_without_a_heading_gets_the_word_of_its_language() -> None:
    assert strict("<details><p>b</p></details>", a_context(a_review(language="de"))).startswith("<details><summary>S")


def test_no_class_style_id_script_or_drawing_is_left_anywhere() -> None:
    body = "A[^1] ~~b~~\n\n| a |\n|--:|\n| 1 |\n\n/// pull-quote | C\nd\n///\n\n/// ad | e\n///\n\n[^1]: f\n"
    html = HtmlStrict().export(a_context(full_review(body=body))).text
    assert set(re.findall(r" ([a-z-]+)=\"", html)) <= {"lang", "dir", "href", "rel", "src", "alt"}
    assert not re.search(r"<(?:svg|script|style|span|div|aside|header|footer)\b", html)


def test_all_words_of_the_body_stay() -> None:
    body = "a *b* <kbd>c</kbd> <mark>d</mark>\n\n- e\n\n    > f\n\n<dl><dt>g</dt><dd>h</dd></dl>\n\n<div>i</div>\n"
    html = "".join(strict(block, CONTEXT) for block in Renderer(str).render(body))
    assert re.sub(r"<[^>]*>|\s", "", html) == "abcdefghi"
