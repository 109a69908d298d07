"""What was copied elsewhere, as it arrives."""

import html
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.html import Renderer
from reviewdesk.markup.nodes import Blocks, Figure, Image, Link
from reviewdesk.markup.paste.cleaning import plain_paragraphs
from reviewdesk.markup.paste.cutting import LONGEST, cut_line
from reviewdesk.markup.paste.guessing import looks_like_markdown
from reviewdesk.markup.paste.losses import Loss
from reviewdesk.markup.paste.reading import Pasted, read_html
from reviewdesk.markup.safety import safe_url
from reviewdesk.markup.tidy import tidy
from reviewdesk.markup.write import write

CLIPBOARDS = Path(__file__).parent / "clipboards"


def markdown(source: str) -> str:
    return write(read_html(source).blocks, NONE)


def words(blocks: Blocks) -> list[str]:
    return re.findall(r"w\d+", str(blocks))


def inside(node: object) -> Iterator[object]:
    yield node
    parts = node if isinstance(node, tuple) else [getattr(node, name) for name in getattr(node, "__slots__", ())]
    for part in parts:
        yield from inside(part)


@pytest.mark.parametrize("clipboard", sorted(CLIPBOARDS.glob("*.html")), ids=lambda path: path.stem)
def test_what_a_program_copies_arrives_as_its_writer_meant_it(clipboard: Path) -> None:
    assert markdown(clipboard.read_text(encoding="utf-8")) + "\n" == clipboard.with_suffix(".md").read_text(
        encoding="utf-8"
    )


@pytest.mark.parametrize(
    ("clipboard", "dropped"),
    [
        ("word", ("image", "deletion", "comment")),
        ("chrome_article", ("script", "form", "video", "link")),
        ("libreoffice", ("image",)),
        ("google_docs", ()),
        ("word_soup", ("deletion",)),
        ("notion", ()),
        ("wordpress", ()),
        ("gmail", ()),
    ],
)
def test_what_was_not_taken_is_named(clipboard: str, dropped: tuple[str, ...]) -> None:
    assert read_html((CLIPBOARDS / f"{clipboard}.html").read_text(encoding="utf-8")).dropped == dropped


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("<b>a <strong>b</strong></b>", "**a b**"),
        ("<p><b>Short and bold</b></p>", "**Short and bold**"),
        ("<b style='font-weight:normal'><p>a</p></b>", "a"),
        ("<h6>a</h6>", "#### a"),
        ("<h1><b>a</b></h1>", "## a"),
        ("<p class=MsoTitle>a", "## a"),
        ("<p style='mso-outline-level:3'>a", "### a"),
        ("<del>a</del> b", "~~a~~ b"),
        ("<ins>a</ins>", "a"),
        ("<a href='https://a.org'><div>a</div><div>b</div></a>", "[a](https://a.org)\n\n[b](https://a.org)"),
        ("<a href='//evil'>a</a>", "[a](//evil)"),
        ("<a href='https://www.google.de/url?q=https://a.org/'>a</a>", "[a](https://a.org/)"),
        ("<a href='https://[a'>a</a>", "a"),
        ("a<br><br><br>b<br>", "a\n\nb"),
        ("<div>a</div>b<div>c</div>", "a\n\nb\n\nc"),
        ("<ul><li>a<li>b</ul><ul><li>c</ul>", "- a\n- b\n- c"),
        ("<ul><ul><li>a</li></ul></ul>", "- a"),
        ("<ul>a<li>b</li></ul>", "- a\n- b"),
        ("<li>a</li>", "- a"),
        ("<ol><li value=4>a</li></ol>", "4. a"),
        ("<ul><li><h3>a</h3></li></ul>", "- **a**"),
        ("<blockquote>a</blockquote><blockquote>b</blockquote>", "> a\n>\n> b"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "a\n\nb"),
        ("<table><tr><td>a</td><td><ul><li>b</ul></td></tr></table>", "a\n\n- b"),
        ("<table><tr><th>a<th>b<tr><td colspan=2>c</table>", "| a | b |\n| --- | --- |\n| c |  |"),
        ("<table><caption>t</caption><tr><td>a<td>b</table>", "t\n\n| a | b |\n| --- | --- |\n|  |  |"),
        ("<q>a</q>", "“a”"),
        ("<p>•\ta</p><p>•\t<b>b</b></p><p>c</p>", "- a\n- **b**\n\nc"),
        ("<div>• a</div><div>◦&nbsp;b</div>", "- a\n- b"),
        ("<div>• a<p>b</p></div>", "• a\n\nb"),
        ("<p>•</p>", "•"),
        ("<p>a</p><p style='text-align:center'>* * *</p><p>b</p>", "a\n\n---\n\nb"),
        ("<b>a</b> <b>b</b>", "**a b**"),
        ("<p>H<sub>2</sub>O</p>", "H2O"),
        ("<ol><li>a</ol><p></p><ol start=2><li>b</ol>", "1. a\n2. b"),
        ("<ul><li>a<table><tr><td>b<td>c</table></ul>", "- a\n\n    | b | c |\n    | --- | --- |\n    |  |  |"),
        (
            "<figure><img src='https://a.org/a.jpg' alt=a><figcaption><p>b</figcaption></figure>",
            '![a](https://a.org/a.jpg "b")',
        ),
        ("<a href='https://a.org'><img src='https://a.org/a.jpg' alt=a></a>", "![a](https://a.org/a.jpg)"),
        ("<p>a&nbsp;b &nbsp; c&nbsp;!", "a b c\xa0!"),
        ("<pre>a\n  b\n</pre>", "```\na\n  b\n```"),
        ("<dl><dt>a<dd>b</dl>", "a\n\nb"),
        ("<figure><table><tr><td>a<td>b</table></figure>", "| a | b |\n| --- | --- |\n|  |  |"),
        ("<p>a<b>b</b>c</p>", "a**b**c"),
        ("a <b><i>b</b> c</i>", "a ***b*** c"),
        ("x &lt;b&gt; &amp;amp; *y*", "x &lt;b> &amp;amp; \\*y\\*"),
    ],
)
def test_html_becomes_what_it_means(source: str, expected: str) -> None:
    assert markdown(source) == expected


def test_one_paragraph_of_many_programs_is_the_same_paragraph() -> None:
    ways = (
        "<p>A <b>bold</b> end.</p>",
        "A <span style='font-weight:700'>bold</span> end.",
        "<div>A&nbsp;<strong>bold </strong>end.<br></div>",
        "<p class=MsoNormal>A <b style='mso-bidi-font-weight:normal'>bo</b><b>ld</b> end.<o:p></o:p></p>",
    )
    assert {markdown(way) for way in ways} == {"A **bold** end."}


# Any text

_NAMES = (
    "p div span b i em strong s u code a h1 h3 blockquote ul ol li table tr td th pre figure figcaption center font"
    " section q sub del ins x:y o:p".split()
)


@st.composite
def pieces(draw: st.DrawFn, depth: int = 4) -> str:
    """Draw HTML as nobody writes it, with a gap for each word."""
    parts = []
    for _ in range(draw(st.integers(0, 4))):
        kind = draw(st.integers(0, 3)) if depth else 0
        if kind < 2:
            parts.append(draw(st.sampled_from(("{} ", "{}<br>", " {} ", "<hr>{} ", "{} &amp; ", "{}&nbsp;"))))
            continue
        name = draw(st.sampled_from(_NAMES))
        style = draw(
            st.sampled_from(("", " style='font-weight:700'", " style='mso-list:l0 level2 lfo1'", " class=MsoQuote"))
        )
        end = draw(st.sampled_from((f"</{name}>", f"</{name}>", f"</{name}>", "")))
        parts.append(f"<{name}{style}> " + draw(pieces(depth=depth - 1)) + end)
    return "".join(parts)


def numbered(pattern: str) -> str:
    return pattern.format(*(f"w{number}" for number in range(pattern.count("{}"))))


@given(pieces().filter(lambda piece: "<t" not in piece).map(numbered))
def test_every_word_arrives_in_its_place(source: str) -> None:
    blocks = read_html(source).blocks
    assert words(blocks) == words((source,))
    assert tidy(blocks) == blocks


@given(pieces().map(numbered))
def test_no_word_is_lost_where_a_table_is_broken(source: str) -> None:
    assert sorted(words(read_html(source).blocks)) == sorted(words((source,)))


@given(pieces().map(numbered))
def test_what_arrives_can_be_written(source: str) -> None:
    write(read_html(source).blocks, NONE)


@given(
    st.text()
    | st.lists(
        st.sampled_from("<b> <!-- --> <![if <p </p> <table <a href=' ' > \x00 \ud800 &#0; <td> x".split(" "))
    ).map("".join)
)
def test_no_text_breaks_it(source: str) -> None:
    assert isinstance(read_html(source), Pasted)


# Hostile texts

DEEP = 10_000
HOSTILE = {
    "deep": "<div>" * DEEP + "word" + "</div>" * DEEP,
    "unclosed bold": "<b id=1>" * DEEP + "<p>word" * DEEP,
    "deep quotes": "<blockquote>" * 300 + "word" + "</blockquote>" * 300,
    "deep lists": "<ul><li>" * 300 + "word" + "</li></ul>" * 300,
    "deep tables": "<table><tr><td>" * 300 + "word",
    "attributes": "<p " + " ".join(f"a{number}=1" for number in range(100_000)) + ">word",
    "one attribute": f"<p title='{'x' * 1_000_000}'>word",
    "open tags": "<" * 1_000_000 + " word",
    "open names": "<a" * 500_000 + "> word",
    "open comments": "<!--" * 100_000 + "--> word",
    "open conditions": "<!--[if " * 100_000 + "--> word",
    "heads": "<head " * 100_000 + "> word",
    "fragments": "<!--StartFragment-->" * 50_000 + "word",
    "many paragraphs": "<p>word</p>" * 200_000,
    "many spans": "<table><tr><td colspan=99999 rowspan=99999>word</td><td>b" + "<tr><td>c" * 1_000,
    "a picture inside": f"<p>word<img src='data:image/png;base64,{'A' * 6_000_000}'>",
    "nothing": "<p>wo\x00rd\ud800\x0b",
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_clipboard_stops_the_desk(source: str) -> None:
    assert "word" in str(read_html(source).blocks)


OPENINGS = (
    "<table><tr><td>",
    "<table><caption>",
    "<ul><li>",
    "<li>",
    "<ul><div>",
    "<blockquote>",
    "<h2><div>",
    "<div class=MsoQuote>",
    "<div class=Heading2>",
    "<div style='mso-list:l0 level1 lfo1'>",
    "<span><b>",
    "<figure>",
    "<a href='https://a.org'><div>",
)


@pytest.mark.parametrize("outer", OPENINGS)
@pytest.mark.parametrize("inner", OPENINGS)
def test_words_in_the_depth_arrive_whatever_is_around_them(outer: str, inner: str) -> None:
    assert words(read_html((outer + inner) * 60 + "w1").blocks) == ["w1"]


@pytest.mark.parametrize("source", ["<div>" * 100 + "w1", "<blockquote>" * 30 + "w1"])
def test_formatting_that_was_too_deep_is_named(source: str) -> None:
    pasted = read_html(source)
    assert words((write(pasted.blocks, NONE),)) == ["w1"]
    assert pasted.dropped == ("too-deep",)


def test_a_picture_inside_the_page_does_not_make_it_too_large() -> None:
    assert read_html(HOSTILE["a picture inside"]).dropped == ("image",)


def test_a_tracked_deletion_goes_and_what_an_author_struck_stays() -> None:
    word = "<p class=MsoNormal>a<del datetime='2026-03-01T10:00'> b</del></p>"
    assert markdown(word) == "a"
    assert markdown(word.replace(" class=MsoNormal", "")) == "a ~~b~~"


def test_what_is_too_deep_keeps_its_words_and_says_so() -> None:
    pasted = read_html("<div>w1" * DEEP + "</div>w2" * DEEP)
    assert words(pasted.blocks) == ["w1"] * DEEP + ["w2"] * DEEP
    assert pasted.dropped == ("too-deep",)


def test_what_is_too_large_is_cut_and_says_so() -> None:
    pasted = read_html("<p>w1 <b>w2</b></p>" + "<p>more</p>" * 2_000_000)
    assert words(pasted.blocks) == ["w1", "w2"]
    assert pasted.dropped == ("too-large",)


@pytest.mark.parametrize(
    "source",
    [
        "<a href='javascript:alert(1)'>w1</a>",
        "<a href=' java&#10;script:alert(1)'>w1</a>",
        "<a href='data:text/html,x'>w1</a>",
        "<a href='vbscript:x'>w1</a>",
        "<a href='file:///etc/passwd'>w1</a>",
        "<a href='https://www.google.com/url?q=javascript:alert(1)'>w1</a>",
    ],
)
def test_a_dangerous_link_leaves_its_words(source: str) -> None:
    pasted = read_html(source)
    assert words(pasted.blocks) == ["w1"]
    assert not [node for node in inside(pasted.blocks) if isinstance(node, Link)]
    assert pasted.dropped == ("link",)


@pytest.mark.parametrize(
    "source",
    [
        "<img src=x onerror=alert(1)>",
        "<img src='data:image/svg+xml,<svg onload=alert(1)>'>",
        "<img src='file:///etc/passwd'>",
        "<svg><script>alert(1)</script></svg>",
        "<iframe src='https://e.org' srcdoc='<script>alert(1)</script>'></iframe>",
        "<math><mi xlink:href='javascript:alert(1)'>x</mi></math>",
        "<style>@import 'https://e.org'</style>",
        "<scr<script>ipt>alert(1)</script>",
    ],
)
def test_nothing_that_runs_or_loads_by_itself_comes_along(source: str) -> None:
    pasted = read_html("<p>w1</p>" + source)
    assert pasted.dropped
    assert not [node for node in inside(pasted.blocks) if isinstance(node, Image | Figure)]
    assert "<script" not in "".join(Renderer().render(write(pasted.blocks, NONE)))


@given(st.text(alphabet="javscript:daHTP/.&#;\n\x01 ", max_size=30))
def test_every_address_that_arrives_is_safe(address: str) -> None:
    source = f"<a href='{address}'>a</a><img src='{html.escape(address)}' alt='a'>"
    for node in inside(read_html(source).blocks):
        assert not isinstance(node, Link) or safe_url(node.href)
        assert not isinstance(node, Image | Figure) or node.src.startswith(("http://", "https://"))


def test_a_loss_is_named_once_and_in_the_order_of_the_table() -> None:
    dropped = read_html("<img src=a><script></script><img src=b><video></video><audio></audio><svg></svg>").dropped
    assert dropped == tuple(loss.value for loss in Loss if loss.value in dropped)
    assert set(dropped) == {"script", "video", "audio", "svg", "image"}


def test_pictures_that_were_left_out_are_counted() -> None:
    assert read_html("<p>a<img src='cid:1'><img src='file:///a'><img src='https://a.org/b'>").pictures == 2


def test_a_paragraph_beyond_any_page_is_cut_where_a_sentence_ends() -> None:
    pasted = read_html("<p>" + "One <b>two</b> three. " * 3_000)
    assert pasted.dropped == ("too-long",)
    assert len(pasted.blocks) > 2
    assert (
        "".join("".join(write((block,), NONE) for block in pasted.blocks).split())
        == "Onetwothree.".replace("two", "**two**") * 3_000
    )
    assert cut_line("a" * 50_000) == ["a" * LONGEST, "a" * LONGEST, "a" * (50_000 - 2 * LONGEST)]


@given(st.text(alphabet="ab. *", max_size=200), st.integers(1, 300))
def test_a_line_that_is_cut_loses_no_letter(words: str, times: int) -> None:
    line = words * times
    parts = cut_line(line)
    assert "".join(parts).replace(" ", "") == line.replace(" ", "")
    assert all(len(part) <= LONGEST for part in parts)


def test_pictures_in_the_page_go_and_words_about_data_stay() -> None:
    source = "<p>data: a<img src=data:image/png;base64,AAAA><img SRC = 'data:x'>" + 'src="data:"' + "</p>"
    assert "data: a" in str(read_html(source).blocks)
    assert plain_paragraphs(source)[0].startswith("data: a")


# Plain text


@pytest.mark.parametrize(
    "text",
    [
        "# Title\n\ntext",
        "see [the film](https://e.org)",
        "a **bold** word",
        "```\ncode\n```",
        "| a | b |\n|---|---|\n| c | d |",
        "- a\n- b\n\n> said",
        "[1]: https://e.org",
        "/// spoiler | end\nx\n///",
    ],
)
def test_markdown_is_known(text: str) -> None:
    assert looks_like_markdown(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "A plain line.",
        "- a\n- b",
        "> quoted mail\n> more",
        "#hashtag and # 3",
        "5 * 3 * 2",
        "2 ** 3 ** 4",
        "snake_case_name and __init__",
        "[sic] (and so on)",
        "1. one\n2. two",
        "***",
        "# a shell remark\nls",
    ],
)
def test_plain_text_stays_plain(text: str) -> None:
    assert not looks_like_markdown(text)


def test_no_plain_text_keeps_the_guess_busy() -> None:
    for text in ("[" * 100_000, "`" * 100_000, "*a" * 50_000, "|---" * 25_000, "- a\n" * 25_000, "```\n" * 25_001):
        looks_like_markdown(text)
