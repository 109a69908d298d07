"""What the classic editor is given means the same after WordPress has made paragraphs of line ends."""

import pytest

from reviewdesk.exchange.exporters.wordpress.classic import WordPressClassic, classic
from reviewdesk.exchange.exporters.wordpress.post import WordPressBlocks
from tests.factories import a_review, full_review
from tests.unit.exchange.exporters.contexts import a_context

CONTEXT = a_context(a_review())


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a\nb<br>\nc</p>", "<p>a b<br>c</p>"),
        ("<p>a <em>b</em>\n<em>c</em></p>", "<p>a <em>b</em> <em>c</em></p>"),
        ("<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n</ul>", "<ul><li>a<ul><li>b</li></ul></li></ul>"),
        ("<ul>\n<li>a<blockquote>b</blockquote></li></ul>", "<ul><li><p>a</p><blockquote>b</blockquote></li></ul>"),
        ("<pre><code>a\n\n  b\n</code></pre>", "<pre><code>a\n\n  b\n</code></pre>"),
        ("loose\n<b>words</b>", "<p>loose <b>words</b></p>"),
        ("<div>loose</div>", "<div>\n<p>loose</p>\n</div>"),
        ("<p></p>", ""),
        ("<blockquote>\n<p>a</p>\n<p></p>\n</blockquote>", "<blockquote>\n<p>a</p>\n</blockquote>"),
        ("<details><p>b</p></details>", "<details>\n<summary>Spoiler</summary>\n<p>b</p>\n</details>"),
        ('<div class="ad-slot" data-name="a"></div>', '<div class="ad-slot" data-name="a"></div>'),
        ("<table>\n<tr>\n<td>a\nb</td>\n</tr></table>", "<table><tr><td>a b</td></tr></table>"),
    ],
)
def test_only_code_keeps_its_line_ends(html: str, expected: str) -> None:
    assert classic(html, CONTEXT) == expected


def test_a_video_is_an_address_alone_on_its_line() -> None:
    url = "https://www.youtube.com/watch?v=abcdefghijk&amp;list=x"
    html = classic(
        f'<figure class="embed"><a href="{url}">x</a><figcaption>The <em>t</em></figcaption></figure>', CONTEXT
    )
    assert html == "https://www.youtube.com/watch?v=abcdefghijk\n\n<p>The <em>t</em></p>"
    assert "<a href" in classic('<figure class="embed"><a href="https://e.org/v">x</a></figure>', CONTEXT)


@pytest.mark.parametrize("exporter", [WordPressClassic(), WordPressBlocks()])
def test_no_field_is_run_as_a_shortcode(exporter: WordPressClassic | WordPressBlocks) -> None:
    word = "[gallery]"
    review = full_review(standfirst=word, verdict=word, good=(word,), disclosure=word, body=f"{word}\n")
    html = exporter.export(a_context(review)).text
    assert word not in html
    assert html.count("&#91;gallery]") == 5


def test_no_field_makes_a_line_end_within_a_paragraph() -> None:
    review = full_review(standfirst="a\nb", verdict="a\nb", good=("a\nb",), disclosure="a\nb")
    assert "a\nb" not in WordPressClassic().export(a_context(review)).text


def test_several_critics_are_named_for_a_post_has_one_author() -> None:
    assert "A. Critic" not in WordPressClassic().export(a_context(full_review(byline=("A. Critic",)))).text
    assert "A. Critic" in WordPressClassic().export(a_context(full_review())).text
