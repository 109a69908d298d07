"""Posts of the classic editor, and the shortcodes of WordPress, become what the site shows."""

import json

import pytest

from reviewdesk.exchange.importers.wordpress.reusable import Blocks
from tests.unit.exchange.importers.wordpress.exports import PICTURE, codes, post, review_of, the_review


@pytest.mark.parametrize(
    ("content", "body"),
    [
        ("One.\n\nTwo\nlines.", "One.\n\nTwo  \nlines."),
        ("One.\r\n\r\n<strong>Two</strong> words.", "One.\n\n**Two** words."),
        ("A<br /><br />b<br />\nc", "A\n\nb  \nc"),
        (
            "<h2>Head</h2>\nText\n<ul>\n<li>a</li>\n<li>b\n\nc</li>\n</ul>\nEnd",
            "## Head\n\nText\n\n- a\n\n- b\n\n    c\n\nEnd",
        ),
        ("<blockquote>a\n\nb</blockquote>\nc", "> a\n>\n> b\n\nc"),
        ("a\n<pre>x\n\ny</pre>\nb", "a\n\n```\nx\n\ny\n```\n\nb"),
        ('<a href="https://a.org"\ntitle="t">a</a>', '[a](https://a.org "t")'),
        ("a<!--more-->b\n\n<!--nextpage-->\n\nc", "ab\n\nc"),
        ("<div>a\n\nb</div>", "a\n\nb"),
        ("<table><tr><td>a</td>\n<td>b</td></tr></table>", "| a | b |\n| --- | --- |\n|  |  |"),
    ],
)
def test_a_text_of_the_classic_editor_has_the_paragraphs_that_its_site_shows(content: str, body: str) -> None:
    assert review_of(content).body.removesuffix("\n") == body


QUAY = '![A quay](https://example.org/files/still.jpg "The quay, at night")'


@pytest.mark.parametrize(
    ("content", "body"),
    [
        (
            '[caption id="a" align="left" width="300"]<img src="https://a.org/a.jpg" alt="x" /> A <em>b</em>[/caption]',
            '![x](https://a.org/a.jpg "A b")',
        ),
        (
            '[caption width="300"]<a href="/b"><img src="https://a.org/a.jpg" /></a> A[/caption]',
            "[![](https://a.org/a.jpg)](/b)\n\n*A*",
        ),
        ('[caption caption="A b"]<img src="https://a.org/a.jpg">[/caption]', '![](https://a.org/a.jpg "A b")'),
        ('a\n[gallery ids="7,99" link="none"]\nb', f"a\n\n{QUAY}\n\nb"),
        ("[gallery]", QUAY),
        ("[[gallery]]", "[gallery]"),
        ("[embed]https://a.org/v?a=1&b=2[/embed]", "/// embed | https://a.org/v?a=1&b=2\n///"),
        ("[youtube=https://youtu.be/abcdefgh]", "/// embed | https://youtu.be/abcdefgh\n///"),
        ("[vimeo 1234]", "/// embed | https://vimeo.com/1234\n///"),
        (
            "a\n\nhttps://www.youtube.com/watch?v=abcdefgh\n\nb",
            "a\n\n/// embed | https://www.youtube.com/watch?v=abcdefgh\n///\n\nb",
        ),
        ("https://a.org/page", "https://a.org/page"),
        (
            '[video src="https://a.org/a.mp4"][/video]',
            '<video controls src="https://a.org/a.mp4"></video>',
        ),
        ("He said [sic] and [4/5] and [caption]", "He said [sic] and [4/5] and [caption]"),
    ],
)
def test_a_shortcode_of_wordpress_becomes_what_it_stands_for(content: str, body: str) -> None:
    assert the_review(post(content), PICTURE).body.removesuffix("\n") == body


def test_a_shortcode_of_a_plug_in_stays_with_a_remark() -> None:
    content = "a [su_box title='x']b[/su_box] c"
    assert review_of(content).body == "a [su_box title='x']b[/su_box] c\n"
    assert "shortcode-kept" in codes(post(content))


def test_a_block_that_the_site_fills_is_told() -> None:
    content = '<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->\n<!-- wp:latest-posts {"n":3} /-->'
    assert review_of(content).body == "a\n"
    assert "block-without-text" in codes(post(content))


def a_block(number: int, content: str, status: str = "publish") -> str:
    """Write a block that posts share."""
    return post(content, id=str(number), type="wp_block", status=status, guid=f"https://example.org/?p={number}")


def test_a_block_that_posts_share_stands_where_a_post_shows_it() -> None:
    content = '<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:block {"ref":8} /--><p>z</p>'
    inner = (
        '<!-- wp:paragraph --><p>Seen at <em>the harbour</em>.</p><!-- /wp:paragraph --><!-- wp:block {"ref":9} /-->'
    )
    items = post(content), a_block(8, inner), a_block(9, "<p>Twice.</p>")
    assert the_review(*items).body == "a\n\nSeen at *the harbour*.\n\nTwice.\n\nz\n"
    assert "block-without-text" not in codes(*items)


@pytest.mark.parametrize(
    "blocks",
    [
        (),
        (a_block(8, "<p>gone</p>", status="trash"),),
        (a_block(8, 'b <!-- wp:block {"ref":8} /-->'),),
        (a_block(8, '<!-- wp:block {"ref":8} /-->' * 20 + "b" * 1000),),
        (a_block(8, "<p>over</p>" * 400_000),),
    ],
    ids=["none", "in the trash", "in itself", "that grows", "too long"],
)
def test_a_block_that_cannot_be_filled_is_told(blocks: tuple[str, ...]) -> None:
    content = '<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:block {"ref":8} /-->'
    assert "block-without-text" in codes(post(content), *blocks)
    assert the_review(post(content), *blocks).body.startswith("a\n")


def test_many_posts_that_show_a_long_block_do_not_fill_the_disk() -> None:
    blocks = Blocks()
    blocks.note("8", "<p>over</p>" * 100_000)
    filled = [blocks.put_into('<!-- wp:block {"ref":8} /-->') for _ in range(200)]
    assert 1 < sum(len(each) > 1000 for each in filled) < 100
    assert sum(map(len, filled)) < 70 * 1024 * 1024


def test_a_block_that_a_post_shows_with_other_words_is_told() -> None:
    content = '<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph --><!-- wp:block {"ref":8,"content":{"x":1}} /-->'
    assert "block-without-text" in codes(post(content), a_block(8, "<p>b</p>"))


def test_the_footnotes_of_the_block_editor_lie_beside_the_post() -> None:
    content = (
        '<!-- wp:paragraph -->\n<p>a<sup data-fn="x-1" class="fn"><a id="x-1-link" href="#x-1">1</a></sup></p>\n'
        "<!-- /wp:paragraph -->\n<!-- wp:footnotes /-->"
    )
    review = review_of(content, meta={"footnotes": json.dumps([{"content": "A <em>note</em>", "id": "x-1"}])})
    assert review.body == "a[^1]\n\n[^1]: A *note*\n"
    assert review_of(content, meta={"footnotes": "[1, {}]"}).body == "a<sup>[1](#x-1)</sup>\n"


@pytest.mark.parametrize(
    "content",
    [
        "<pre>" * 100_000,
        "<!--" * 100_000,
        "[caption]" * 5_000,
        "[caption][gallery]" * 3_000,
        "<!-- wp:a " * 50_000,
        '<aside class="review-box">' * 20_000,
        '<aside class="review-box"></aside>' + '<p class="standfirst">' * 20_000,
    ],
)
def test_what_was_made_to_be_slow_is_read_in_a_moment(content: str) -> None:
    assert review_of(f"a\n\n{content}").headline
