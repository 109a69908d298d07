"""Reading Markdown into nodes."""

import pytest
from hypothesis import given

from reviewdesk.markup import nodes as n
from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.source import split
from reviewdesk.markup.tidy import tidy
from tests.unit.markup import strategies


def text(words: str) -> n.Inlines:
    return (n.Text(words),)


def paragraph(words: str) -> n.Paragraph:
    return n.Paragraph(text(words))


@pytest.mark.parametrize(
    ("source", "block"),
    [
        ("Words\nand more", paragraph("Words and more")),
        ("R&D &amp; &copy; \\*", paragraph("R&D & © *")),
        ("*a*", n.Paragraph((n.Emphasis(text("a")),))),
        ("~~a~~", n.Paragraph((n.Strike(text("a")),))),
        ("**a *b***", n.Paragraph((n.Strong((n.Text("a "), n.Emphasis(text("b")))),))),
        ("`a *b* &amp;`", n.Paragraph((n.Code("a *b* &amp;"),))),
        ("a  \nb", n.Paragraph((n.Text("a"), n.Break(), n.Text("b")))),
        ('[a](u "t")', n.Paragraph((n.Link("u", text("a"), "t"),))),
        ("<https://e.org>", n.Paragraph((n.Link("https://e.org", text("https://e.org")),))),
        ("<ada@e.org>", n.Paragraph((n.Link("mailto:ada@e.org", text("ada@e.org")),))),
        ("a <b>c</b>", n.Paragraph((n.Text("a "), n.Raw("<b>"), n.Text("c"), n.Raw("</b>")))),
        ("in ![x](y)", n.Paragraph((n.Text("in "), n.Image("y", "x")))),
        ("### a #", n.Heading(3, text("a"))),
        ("> a\n>\n> > b", n.Quote((paragraph("a"), n.Quote((paragraph("b"),))))),
        ("- a\n- b", n.List((n.Item((paragraph("a"),)), n.Item((paragraph("b"),))))),
        (
            "3. a\n\n4. b",
            n.List((n.Item((paragraph("a"),), tight=False), n.Item((paragraph("b"),), tight=False)), 3),
        ),
        ("- a\n    - b", n.List((n.Item((paragraph("a"), n.List((n.Item((paragraph("b"),)),)))),))),
        ("    a\n      b", n.CodeBlock("a\n  b")),
        ("```python\na\n```", n.CodeBlock("a", "python")),
        (
            "| a | b |\n|---|--:|\n| 1 | 2 |",
            n.Table((n.Alignment.NONE, n.Alignment.RIGHT), (text("a"), text("b")), ((text("1"), text("2")),)),
        ),
        ("---", n.Separator()),
        ('![alt](a.jpg "Caption")', n.Figure("a.jpg", "alt", "Caption")),
        ("![alt](a.jpg)", n.Figure("a.jpg", "alt")),
        (
            "/// pull-quote | Ada Kern\nA *film*.\n///",
            n.PullQuote((n.Text("A "), n.Emphasis(text("film")), n.Text(".")), "Ada Kern"),
        ),
        ("/// spoiler | The end\na\n\n## b\n///", n.Spoiler("The end", (paragraph("a"), n.Heading(2, text("b"))))),
        ("/// ad | in-article\n///", n.AdSlot("in-article")),
        ("/// embed | https://e.org/v?a=1&t=2\nA trailer\n///", n.Embed("https://e.org/v?a=1&t=2", "A trailer")),
        ("/// also-read | a-slug\nThe other\n///", n.AlsoRead("a-slug", "The other")),
        ("/// also-read | a-slug\n///", n.AlsoRead("a-slug", "a-slug")),
        ("&amp;", paragraph("&")),
    ],
)
def test_a_construct_has_its_node(source: str, block: n.Block) -> None:
    assert parse(source, NONE) == (block,)


@pytest.mark.parametrize(
    "source",
    ["<div>a</div>", "[a]: b", "[^a]: b", "*[a]: b", "Term\n: Meaning", "# a {#b}", "<!-- a -->"],
)
def test_what_has_no_node_stays_source(source: str) -> None:
    assert parse(source, NONE) == (n.Source(source),)


def test_blank_lines_hold_nothing() -> None:
    assert parse("\n \n", NONE) == ()


def test_a_block_sees_the_definitions_of_the_document() -> None:
    blocks = split("[a] and[^1]\n\n[a]: https://e.org\n\n[^1]: note")
    assert parse(blocks[0].source, definitions(blocks)) == (
        n.Paragraph((n.Link("https://e.org", text("a")), n.Text(" and"), n.FootnoteMark("1"))),
    )


def test_a_mark_without_its_footnote_is_text() -> None:
    assert parse("a[^1]", NONE) == (paragraph("a[^1]"),)


def test_definitions_are_values() -> None:
    blocks = split("[a]: b 'c'\n\n*[d]: e\n\n[^f]: g\n\n    h")
    defined = definitions(blocks)
    assert defined.references == (("a", ("b", "c")),)
    assert defined.abbreviations == (("d", "e"),)
    assert defined.footnotes == (("f", "g\n\nh"),)
    assert hash(defined) == hash(definitions(blocks))


@given(strategies.wild_texts | strategies.joined_constructs)
def test_what_is_read_is_tidy_and_complete(text: str) -> None:
    blocks = split(text)
    defined = definitions(blocks)
    for block in blocks:
        read = parse(block.source, defined)
        assert tidy(read) == read
        assert read or not block.source.replace("\x02", "").replace("\x03", "").strip()
