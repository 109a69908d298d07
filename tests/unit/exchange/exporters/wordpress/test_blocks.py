"""Each construct of a body as the block that the editor would write for it."""

import re
from dataclasses import replace

import pytest

from reviewdesk.domain.review import Image
from reviewdesk.exchange.exporters.wordpress.blocks import blocks_of
from reviewdesk.exchange.exporters.wordpress.post import WordPressBlocks
from tests.factories import a_review
from tests.unit.exchange.exporters.contexts import a_context

NAMES = re.compile(r"<!-- wp:([a-z-]+)")


def names(html: str) -> list[str]:
    return NAMES.findall(blocks_of(html, "Spoiler"))


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<p>a <em>b</em></p>", ["paragraph"]),
        ("<h2>a</h2>", ["heading"]),
        ("<h3>a</h3>\n<p>b</p>", ["heading", "paragraph"]),
        ("<ul>\n<li>a</li>\n</ul>", ["list", "list-item"]),
        ("<ol>\n<li>a<ul>\n<li>b</li>\n</ul>\n</li>\n</ol>", ["list", "list-item", "list", "list-item"]),
        ("<blockquote>\n<p>a</p>\n<p>b</p>\n</blockquote>", ["quote", "paragraph", "paragraph"]),
        ("<hr>", ["separator"]),
        ("<pre><code>a</code></pre>", ["code"]),
        ("<pre>a</pre>", ["preformatted"]),
        ("<details><summary>a</summary><p>b</p></details>", ["details", "paragraph"]),
        ('<figure><img alt="" src="a.jpg"></figure>', ["image"]),
        ('<figure class="pull-quote"><blockquote>\n<p>a</p>\n</blockquote></figure>', ["pullquote"]),
        ("<table><tbody><tr><td>a</td></tr></tbody></table>", ["table"]),
        ("loose <b>words</b>", ["paragraph"]),
        ("<dl><dt>a</dt><dd>b</dd></dl>", ["html"]),
        ('<div class="ad-slot" data-name="a"></div>', ["html"]),
        ("<ul>\n<li><p>a</p><pre>b</pre></li>\n</ul>", ["html"]),
        ("<table><tbody><tr><td><p>a</p></td></tr></tbody></table>", ["html"]),
    ],
)
def test_every_construct_is_the_block_that_can_hold_it(html: str, expected: list[str]) -> None:
    assert names(html) == expected


def test_a_line_end_of_the_source_is_a_blank() -> None:
    assert "<p>a b<br>c d</p>" in blocks_of("<p>a\nb<br>\nc\nd</p>", "")
    assert "<p>a b</p>" in blocks_of("<p>a\nb</p>", "")


def test_words_in_brackets_are_not_run_as_shortcodes() -> None:
    html = blocks_of('<p>[gallery ids="1"] and [sic] and [/caption]</p>', "")
    assert "&#91;gallery" in html
    assert "[sic]" in html
    assert "&#91;/caption]" in html


def test_paragraphs_of_an_entry_stay_apart() -> None:
    assert "<li>a<br><br>b</li>" in blocks_of("<ul>\n<li>\n<p>a</p>\n<p>b</p>\n</li>\n</ul>", "")


def test_a_list_goes_on_with_its_number() -> None:
    html = blocks_of('<ol start="3">\n<li>c</li>\n</ol>', "")
    assert '<!-- wp:list {"ordered":true,"start":3} -->\n<ol start="3" class="wp-block-list">' in html


def test_cells_say_where_their_words_stand() -> None:
    html = blocks_of('<table><tbody><tr><td style="text-align: right;">5</td></tr></tbody></table>', "")
    assert '<td class="has-text-align-right" data-align="right">5</td>' in html


def test_an_image_keeps_link_alt_and_caption() -> None:
    figure = '<figure><a href="https://e.org/?a=1&amp;b=2"><img alt="&quot;x&quot;" src="a.jpg" width="3"></a>'
    html = blocks_of(f"{figure}<figcaption>c</figcaption></figure>", "")
    linked = '<a href="https://e.org/?a=1&amp;b=2"><img src="a.jpg" alt="&quot;x&quot;"/></a>'
    caption = '<figcaption class="wp-element-caption">c</figcaption>'
    assert f'<figure class="wp-block-image">{linked}{caption}</figure>' in html
    assert '{"linkDestination":"custom"}' in html


def test_an_image_whose_alt_text_the_editor_would_not_escape_stays_html() -> None:
    assert names('<figure><img alt="R&amp;amp;D" src="a.jpg"></figure>') == ["html"]
    assert names('<figure><img alt="R&amp;D" src="a.jpg"></figure>') == ["image"]


def test_a_closed_passage_without_a_heading_gets_the_word_of_its_language() -> None:
    assert "<summary>Verraten</summary>" in blocks_of("<details><p>b</p></details>", "Verraten")


@pytest.mark.parametrize(
    ("url", "address"),
    [
        ("https://www.youtube.com/watch?v=abcdefghijk&amp;t=10s", "https://youtu.be/abcdefghijk?t=10s"),
        ("https://www.youtube.com/watch?v=abcdefghijk&amp;list=x", "https://www.youtube.com/watch?v=abcdefghijk"),
        ("https://vimeo.com/1234567", "https://vimeo.com/1234567"),
    ],
)
def test_a_video_goes_by_an_address_without_an_ampersand(url: str, address: str) -> None:
    html = blocks_of(f'<figure class="embed"><a href="{url}">x</a></figure>', "")
    assert f'"url":"{address}"' in html
    assert f'__wrapper">\n{address}\n</div>' in html


def test_a_video_of_nobody_known_stays_a_link() -> None:
    assert names('<figure class="embed"><a href="https://e.org/v">x</a></figure>') == ["html"]


def test_a_comment_cannot_be_closed_from_inside() -> None:
    html = blocks_of('<figure class="embed"><a href="https://vimeo.com/1--&gt;&lt;script&gt;">x</a></figure>', "")
    assert html.count("-->") == 2
    assert "<script" not in html


def test_a_poster_whose_words_the_editor_would_not_escape_stays_html() -> None:
    images = (Image("poster.jpg", "A &amp; B"), Image("a.jpg", "A & B"))
    box = WordPressBlocks().export(a_context(a_review(images=images))).text
    assert (
        '<!-- wp:html -->\n<figure class="wp-block-image poster"><img src="images/poster.jpg" alt="A &amp;amp; B"/>'
        in box
    )
    plain = (replace(images[0], alt="A & B"),)
    assert "wp:html" not in WordPressBlocks().export(a_context(a_review(images=plain))).text
