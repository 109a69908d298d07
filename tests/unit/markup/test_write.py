"""Writing nodes as Markdown."""

import pytest
from hypothesis import assume, example, given

from reviewdesk.markup import nodes as n
from reviewdesk.markup.definitions import NONE, Definitions
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.source import split
from reviewdesk.markup.tidy import tidy
from reviewdesk.markup.write import UnwritableError, write
from tests.unit.markup import samples, strategies
from tests.unit.markup.corpus import CONSTRUCTS, REVIEW

NOTES = Definitions(footnotes=(("1", "One."), ("note", "Two.")))


def paragraph(*words: str) -> n.Paragraph:
    return n.Paragraph(tuple(n.Text(word) for word in words))


@given(strategies.bodies)
@example((n.Paragraph((n.Text("a"), n.Break(), n.Text("\xa0 "), n.Emphasis((n.Text("b"),)))),))
def test_what_is_written_reads_again_as_the_same(blocks: n.Blocks) -> None:
    assume(strategies.is_possible(blocks))
    assert parse(write(blocks, NONE), NONE) == tidy(blocks)


@given(strategies.odd_blocks)
@example(n.Table((n.Alignment.NONE,), ((n.Image("a|b", "c|d", "e|f"), n.Code("|"), n.Text("\\|")),), ()))
@example(n.PullQuote((n.Image("a", "b", ""),), "Jo"))
@example(n.Quote((n.Spoiler("", (n.CodeBlock("</p>", "x"),)),)))
@example(n.List((n.Item((paragraph("a"), paragraph("b"))), n.Item((paragraph("c"),)))))
@example(n.List((n.Item((paragraph("a"), n.Figure("b", "c"))),)))
@example(n.List((n.Item((paragraph("a"), n.List((n.Item((paragraph("b"),)),)), n.Quote((paragraph("c"),)))),)))
@example(n.Spoiler("", (n.Paragraph((n.Link("a", (n.Text("]:"),)),)),)))
@example(n.Quote((n.Paragraph((n.FootnoteMark("1"), n.Text(":"))),)))
@example(
    n.List((n.Item((paragraph("a"), n.List((n.Item((paragraph("b"),)),)), n.List((n.Item((paragraph("c"),)),), 1))),))
)
def test_any_node_in_any_other_reads_again_as_it_was(block: n.Block) -> None:
    wanted = tidy((block,))
    assume(strategies.is_possible(wanted))
    assert tidy(wanted) == wanted
    assert parse(write((block,), NOTES), NOTES) == wanted


@pytest.mark.parametrize("construct", [*CONSTRUCTS, REVIEW])
def test_each_construct_survives_reading_and_writing(construct: str) -> None:
    blocks = split(construct)
    defined = definitions(blocks)
    for block in blocks:
        read = parse(block.source, defined)
        assert parse(write(read, defined), defined) == read


def test_every_block_of_a_real_review_can_be_written() -> None:
    for review in samples.reviews():
        blocks = split(review)
        defined = definitions(blocks)
        for block in blocks:
            read = parse(block.source, defined)
            assert parse(write(read, defined), defined) == read


@pytest.mark.parametrize(
    ("block", "source"),
    [
        (
            paragraph("A plain text, with (brackets) - and 5 * 3 [sic]."),
            "A plain text, with (brackets) - and 5 * 3 [sic].",
        ),
        (paragraph("1986. A year"), "1986\\. A year"),
        (paragraph(":) and /home = fine"), ":) and /home = fine"),
        (paragraph(": no meaning"), "&#58; no meaning"),
        (paragraph("/// no block"), "\\/// no block"),
        (paragraph("# no heading"), "\\# no heading"),
        (paragraph("- no list"), "\\- no list"),
        (paragraph("snake_case and *stars*"), "snake_case and \\*stars\\*"),
        (paragraph("R&D &amp; <b>"), "R&D &amp;amp; &lt;b>"),
        (paragraph("[a](b)"), "\\[a\\](b)"),
        (n.Heading(2, (n.Text("C#"),)), "## C\\#"),
        (n.Paragraph((n.Strong((n.Text("so "),)), n.Text("it is"))), "**so** it is"),
        (
            n.Paragraph((n.Strong((n.Text("a"),)), n.Text("b"), n.Emphasis((n.Strong((n.Text("c"),)),)), n.Text("d"))),
            "**a**b*__c__*d",
        ),
        (n.Paragraph((n.Code("a`b"),)), "``a`b``"),
        (n.Paragraph((n.Link("a b", (n.Text("c"),), 'd "e"'),)), '[c](<a b> "d &quot;e&quot;")'),
        (n.Paragraph((n.Text("a"), n.Break(), n.Text("b"))), "a  \nb"),
        (n.Quote((paragraph("a"), paragraph("b"))), "> a\n>\n> b"),
        (n.List((n.Item((paragraph("a"),)), n.Item((paragraph("b"),)))), "- a\n- b"),
        (n.List((n.Item((paragraph("a"), n.List((n.Item((paragraph("b"),)),), 1))),)), "- a\n    1. b"),
        (n.CodeBlock("a\n```\nb", "text"), "````text\na\n```\nb\n````"),
        (n.Figure("a.jpg", "alt", "Caption"), '![alt](a.jpg "Caption")'),
        (n.PullQuote((n.Text("a"),), "Ada Kern"), "/// pull-quote | Ada Kern\na\n///"),
        (n.Spoiler("x", (n.AdSlot("y"),)), "//// spoiler | x\n/// ad | y\n///\n////"),
        (n.Embed("https://e.org/v"), "/// embed | https://e.org/v\n///"),
        (n.AlsoRead("a-slug", "b"), "/// also-read | a-slug\nb\n///"),
        (n.Separator(), "---"),
        (n.Source("<div>\n\na\n\n</div>\n"), "<div>\n\na\n\n</div>"),
    ],
)
def test_the_spelling_is_the_most_readable_one(block: n.Block, source: str) -> None:
    assert write((block,), NONE) == source


def test_nothing_is_written_for_nothing() -> None:
    assert write((n.Paragraph(()), n.Heading(2, (n.Text(" "),))), NONE) == ""


def test_two_lists_with_nothing_between_have_no_spelling() -> None:
    bullets = n.List((n.Item((paragraph("a"),)),))
    with pytest.raises(UnwritableError):
        write((bullets, bullets), NONE)


def test_an_unwritable_passage_carries_no_text_in_its_error() -> None:
    bullets = n.List((n.Item((paragraph("secret"),)),))
    with pytest.raises(UnwritableError) as error:
        write((bullets, bullets), NONE)
    assert "secret" not in str(error.value)
