"""The HTML of articles comes in whole: words, links and images in their order, and as source what has no node."""

import base64
import json
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.markup.articles.players import video_of
from reviewdesk.markup.articles.reading import read_article
from reviewdesk.markup.html import unsafe_page
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.source import split
from tests.unit.markup.reading_pages import found_in, found_on

CLIPBOARDS = Path(__file__).parent / "clipboards"
COMMONMARK = Path(__file__).parents[4] / "shared" / "samples" / "commonmark-0.31.2.json"
PNG = b"\x89PNG\r\n\x1a\n picture"
DATA = base64.b64encode(PNG).decode()
OFFICE = {"word", "word_soup", "libreoffice", "gmail"}
"""Clipboards with margin notes, pictures of this machine and pixels that count readers, which no site has."""


def body(html: str) -> str:
    return read_article(html).body.removesuffix("\n")


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("<h1>a</h1><h6><b>b</b><br>c</h6>", "# a\n\n###### **b** c"),
        ("<p>H<sub>2</sub>O <u>a</u> <small></small></p>", "H<sub>2</sub>O <u>a</u>"),
        ('<p><abbr title="a &quot;b&quot;">x</abbr></p>', '<abbr title="a &quot;b&quot;">x</abbr>'),
        ("<small><p>a</p><p>b</p></small>", "a\n\nb"),
        ('<a href="/a b">c</a> <a href="#d">e</a> <a href="tel:+1">f</a>', "[c](</a b>) [e](#d) [f](tel:+1)"),
        (
            '<a href="https://www.google.de/url?q=https://a.org/">a</a>',
            "[a](https://www.google.de/url?q=https://a.org/)",
        ),
        ('<p><img src="a.jpg" alt="b" title="IMG 1"></p>', "![b](a.jpg)"),
        ('<img src="data:image/gif;base64,AAAA" data-src="https://a.org/a.jpg">', "![](https://a.org/a.jpg)"),
        ('<a href="/b"><img src="a.jpg"></a>', "[![](a.jpg)](/b)"),
        ('<figure><a href="/b"><img src="a.jpg"></a><figcaption>c</figcaption></figure>', "[![](a.jpg)](/b)\n\n*c*"),
        (
            '<figure><img src="a.jpg"><figcaption>c <a href="/d">d</a></figcaption></figure>',
            "![](a.jpg)\n\n*c [d](/d)*",
        ),
        ("<figure><img src=a.jpg><img src=b.jpg><figcaption>c</figcaption></figure>", "![](a.jpg)![](b.jpg)\n\nc"),
        ("<details><summary>a</summary><p>b</p></details>", "/// spoiler | a\nb\n///"),
        ("<ul><li>a<details><summary>b</summary>c</details></li></ul>", "- a\n\n    /// spoiler | b\n    c\n    ///"),
        (
            '<figure class="wp-block-pullquote"><blockquote><p>a</p><cite>b</cite></blockquote></figure>',
            "/// pull-quote | b\na\n///",
        ),
        (
            '<figure class="wp-block-embed"><div>\nhttps://a.org/v\n</div><figcaption>b</figcaption></figure>',
            "/// embed | https://a.org/v\nb\n///",
        ),
        (
            '<p>a</p><iframe width="1" src="https://www.youtube.com/embed/abcdefgh?x=1"></iframe>',
            "a\n\n/// embed | https://www.youtube.com/watch?v=abcdefgh\n///",
        ),
        ('<pre class="wp-block-verse">a\n<em>b</em></pre>', "a  \n*b*"),
        ("<pre>a\n  b</pre>", "```\na\n  b\n```"),
        ("<p style='display:none'>a</p>", "a"),
        ("<custom-box>a <blink>b</blink></custom-box>", "a b"),
        ("a<!-- b -->c<script>d</script><style>e</style>", "ac"),
    ],
)
def test_html_of_articles_becomes_what_it_means(html: str, expected: str) -> None:
    assert body(html) == expected


@pytest.mark.parametrize(
    "fragment",
    [
        '<video controls src="a.mp4"><track src="b.vtt"></video>',
        '<audio src="a.mp3"></audio>',
        '<iframe src="https://maps.example.org/"></iframe>',
        "<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>",
        '<svg viewBox="0 0 1 1"><path d="M0 0"/></svg>',
        '<object data="a.pdf"><p>b</p></object>',
        "<form><select><option>a</option></select></form>",
    ],
)
def test_what_has_no_node_is_kept_as_it_stood(fragment: str) -> None:
    article = read_article(f"<p>x</p>{fragment}<p>y</p>")
    assert article.sources == (fragment,)
    first, *kept, last = split(article.body)
    assert (first.source, last.source) == ("x\n\n", "y\n")
    assert fragment in "".join(block.source for block in kept)
    assert len(kept) == 1


@pytest.mark.parametrize(
    "html",
    [
        '<p>a<sup id="r1"><a href="#n1">1</a></sup></p><ol><li id="n1"><p>note <a href="#r1">↩</a></p></li></ol>',
        '<p>a<a href="#n1" id="r1">[1]</a></p><hr><p id="n1"><a href="#r1">1.</a> note</p>',
        (
            '<p>a<sup data-fn="n" class="fn"><a id="n-link" href="#n">1</a></sup></p>'
            '<ol class="wp-block-footnotes"><li id="n">note <a href="#n-link" aria-label="Back">↩︎</a></li></ol>'
        ),
    ],
)
def test_footnotes_are_footnotes_whoever_wrote_them(html: str) -> None:
    text = body(html)
    assert text.startswith("a[^1]")
    assert text.endswith("[^1]: note")
    assert definitions(split(text)).footnotes == (("1", "note"),)


def test_a_footnote_of_several_paragraphs_stays_one() -> None:
    text = body('<p>a<a href="#n">*</a></p><div id="n"><p>b</p><p>c</p></div>')
    assert text == "a[^1]\n\n[^1]: b\n\n    c"


def test_links_within_a_page_are_no_footnotes() -> None:
    assert body('<p><a href="#cast">The cast</a></p><p id="cast">x</p>') == "[The cast](#cast)\n\nx"


def test_pictures_that_stand_in_the_text_get_a_name() -> None:
    html = f'<p>a</p><img src="data:image/png;base64,{DATA}"><img src="data:image/png;base64,{DATA}" alt="b">'
    article = read_article(html)
    assert article.body == "a\n\n![](picture-1.png)![b](picture-1.png)\n"
    assert article.pictures == {"picture-1.png": PNG}


@pytest.mark.parametrize("src", [f"data:image/jpeg;base64,{DATA}", "data:image/png;base64,%%%", "data:image/svg+xml,x"])
def test_a_picture_that_is_none_is_a_loss(src: str) -> None:
    article = read_article(f'<p>a</p><img src="{src}">')
    assert (article.body, article.pictures, article.losses) == ("a\n", {}, ("image",))


def test_an_address_that_runs_a_script_is_a_loss_and_its_words_stay() -> None:
    article = read_article('<p><a href="javascript:alert(1)">a</a></p><script>b</script>')
    assert (article.body, article.losses) == ("a\n", ("script", "link"))


@pytest.mark.parametrize(
    ("src", "address"),
    [
        ("//www.youtube-nocookie.com/embed/abcdefgh", "https://www.youtube.com/watch?v=abcdefgh"),
        ("https://player.vimeo.com/video/1234?h=5", "https://vimeo.com/1234"),
        ("https://www.dailymotion.com/embed/video/x1", "https://www.dailymotion.com/video/x1"),
        ("https://example.org/embed/abcdefgh", ""),
        ("https://[", ""),
    ],
)
def test_a_player_is_known_by_its_address(src: str, address: str) -> None:
    assert video_of(f'<iframe title="a" src="{src}"></iframe>') == address


@pytest.mark.parametrize("clipboard", sorted(CLIPBOARDS.glob("*.html")), ids=lambda path: path.stem)
def test_words_links_and_images_of_real_pages_stay_in_their_order(clipboard: Path) -> None:
    html = clipboard.read_text(encoding="utf-8")
    before, after = found_on(html), found_in(read_article(html).body)
    if clipboard.stem in OFFICE:
        assert set(before.links) - set(after.links) <= {"#_msocom_1"}
        assert sum(word not in after.words for word in before.words) < 6
        return
    assert after.words == before.words
    assert [link for link in after.links if link in before.links] == [
        link for link in before.links if not link.startswith("javascript:")
    ]
    assert after.images == before.images


def test_words_links_and_images_of_every_example_of_a_page_stay_or_are_told() -> None:
    examples = json.loads(COMMONMARK.read_text(encoding="utf-8")) if COMMONMARK.exists() else EXAMPLES
    for number, example in enumerate(examples):
        html = example["html"]
        if "<style" in html or html.startswith(("<div id", "<div class\n", "<div *")):
            continue  # tags that are never closed, which no reader sees
        article = read_article(html)
        before, after = found_on(html), found_in(article.body)
        assert (after.words, after.images) == (before.words, before.images), (number, html)
        links, kept = runs(before.links), runs(after.links)
        assert kept == links or TOLD & set(article.losses), (number, html)
        left = iter(links)
        assert all(link in left for link in kept), (number, html)


def runs(links: list[str]) -> list[str]:
    """Give links side by side that lead to the same place as one, as they are read."""
    return [link for link, _ in groupby(links)]


TOLD = {Loss.LINK.value, Loss.EMPTY_LINK.value}
EXAMPLES = [
    {"html": f"<p>{words}</p>\n"}
    for words in (
        "a *b* <em>c</em>",
        '<img src="/url" alt="foo" />',
        "1. &lt;b&gt;",
        '<a href="/a">a</a> <a href="/b"></a> <a href="/c"><img src="/d"></a> <a href="">e</a> <a href="/f">f</a>',
    )
]


@pytest.mark.parametrize(
    ("html", "loss"),
    [
        ('<p>a <a href="/b"></a></p>', [Loss.EMPTY_LINK]),
        ('<p>a <a href="/b"> <b> </b></a></p>', [Loss.EMPTY_LINK]),
        ('<p>a <a href="">b</a></p>', [Loss.LINK]),
        ('<p>a <a href="/b"><img src="/c.png"></a></p>', []),
        ('<h2>a <a href="#b" class="anchor"></a></h2>', []),
        ('<p>a <a name="b"></a></p>', []),
    ],
)
def test_a_link_that_nobody_sees_is_told(html: str, loss: list[Loss]) -> None:
    assert list(read_article(html).losses) == loss


TAGS = st.sampled_from(
    "<p> </p> <b> </b> <ul> <li> </ul> <table> <tr> <td> </table> <dl> </dl> <blockquote> </blockquote> <pre> </pre>"
    " <figure> <figcaption> </figure> <details> <summary> </details> <br> <hr> <svg> </svg> <h2> </h2> <sub> </sub>"
    " <a\thref=x> </a> <a\thref=#n>1</a> <li\tid=n> <img\tsrc=a.jpg>".split(" ")
).map(lambda tag: tag.replace("\t", " "))


@given(
    st.lists(
        TAGS | st.sampled_from(["word ", "*x*", "[y](z)", "&lt;b>", "\n\n", "    ", "/// ad", "[^1]: n"]), max_size=25
    )
)
def test_any_soup_is_read_and_reads_again(parts: list[str]) -> None:
    html = "".join(parts)
    article = read_article(html)
    before, after = "".join(found_on(html).words), "".join(found_in(article.body).words)
    is_moved = any(sign in article.body for sign in ("[^", "/// spoiler"))  # notes go to the end, titles to the head
    assert sorted(after) == sorted(before) if is_moved else after == before
    assert "".join(block.source for block in split(article.body)) == article.body
    assert article == read_article(html)


@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    read_article(text)


@pytest.mark.parametrize(
    "html",
    [
        "<dl>" * 50_000,
        "<dl><video><svg>" * 10_000,
        "<!--" * 50_000,
        '<img src="data:' * 20_000,
        "<figure>" * 1_500,
        "[" * 3_000,
    ],
)
def test_what_was_made_to_be_slow_is_read_in_a_moment(html: str) -> None:
    article = read_article(f"<p>a</p>{html}")
    assert article.body.startswith("a")


def test_each_block_of_an_article_has_a_node() -> None:
    html = (
        "<h2>a</h2><p>b <em>c</em></p><ul><li>d</li></ul><blockquote><p>e</p></blockquote><table><tr><td>f<td>g</table>"
    )
    blocks = split(read_article(html).body)
    assert len(blocks) == 5
    assert all(type(node).__name__ != "Source" for block in blocks for node in parse(block.source, definitions(blocks)))
    assert "<h2>a</h2>" in unsafe_page(blocks[0].source, definitions(blocks), {}).html
