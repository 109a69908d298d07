"""What the parser is spared never shows: with and without it the HTML is the same to the letter."""

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.engine import engine
from reviewdesk.markup.shortcuts import paragraph
from tests.unit.markup.rendering import whole

_PIECES = (
    *("a", "Word ", "12", "12. ", "é", "*", "**", "_", "__", "~~", "`", "\\", "\\*", "[", "](", "[^1]", "[x]: ", "!["),
    *(")", "&", "&amp;", "{: .x}", "|", "---", "===", "- ", ": ", "> ", "# ", "///", " ", "  ", "    ", "“", "(", "—"),
    *("\n", "  \n", "\r", "  \r", "\r\n", "\t", "\x0b", "\u2028", "*[a]: b", "https://a.b", "_x_", "*Dune*"),
)
lines = st.lists(st.sampled_from(_PIECES), min_size=1, max_size=12).map("".join)
begun = st.builds(str.__add__, st.sampled_from(["A ", "*so* ", "“ab ", "1968 ", "_a_ ", "(b) ", "— ", ""]), lines)


@example("A line end of old  \rbreaks", "")
@example("\t", "")
@given(begun, st.sampled_from(["", "\n", "\n\n", "\n  \n", " "]))
def test_a_text_renders_as_the_parser_renders_it(text: str, end: str) -> None:
    assume("]:" not in text)  # what a block defines it shows elsewhere
    assert engine().page(text + end, NONE, {}).html == whole(text + end)


@pytest.mark.parametrize(
    "text", ["Plain words.\n\n", "*Dune* is\nlong.\n", "1968, again", "“So,” he says.  \nNo.\n \n"]
)
def test_words_that_begin_no_block_are_a_paragraph_at_once(text: str) -> None:
    assert paragraph(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        *("1. One", "- one", "* one", "***", "_ _ _", "# One", "One\n===", "One\n---", "| a | b |\n|---|---|", "> one"),
        *(": one", "[x]: y", "*[x]: y", "/// spoiler", "    code", "One\n\nTwo", "One\n# Two", "", "\n"),
    ],
)
def test_what_may_be_another_block_is_left_to_the_parser(text: str) -> None:
    assert paragraph(text) is None
