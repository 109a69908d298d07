"""Cutting a text into blocks."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from reviewdesk.markup.source import Block, resplit, split
from tests.unit.markup import samples, strategies
from tests.unit.markup.corpus import CONSTRUCTS, REVIEW


def sources(text: str) -> list[str]:
    return [block.source for block in split(text)]


@given(strategies.wild_texts | strategies.joined_constructs | strategies.glued_constructs)
@example("\r\n\r\n\ra\r\r\nb")
@example("a\r\x02\nb")
@example("a\n \t\n\n\x00\ud800\n\n")
def test_the_blocks_joined_are_the_text(text: str) -> None:
    assert "".join(sources(text)) == text


def test_no_real_review_loses_a_byte() -> None:
    for text in (*samples.reviews(), REVIEW):
        assert "".join(sources(text)) == text


def test_an_empty_text_has_no_blocks() -> None:
    assert split("") == ()


def test_paragraphs_are_blocks_and_keep_their_blank_lines() -> None:
    assert sources("one\n\n\ntwo\r\n\r\nthree") == ["one\n\n\n", "two\r\n\r\n", "three"]


def test_blank_lines_at_the_start_belong_to_the_first_block() -> None:
    assert sources("\n\n  \none\n\ntwo") == ["\n\n  \none\n\n", "two"]


@pytest.mark.parametrize(
    "text",
    [
        "- a\n\n- b\n",
        "1. a\n\n2. b\n",
        "- a\n\n    still a\n",
        "> a\n\n> b\n",
        "    code\n\n    more code\n",
        "Term\n\n: Meaning\n",
        "Term\n: One\n\nTwo\n: Other\n",
        "```\na\n\nb\n```\n",
        "<div>\n\na\n\n</div>\n",
        "<!-- a\n\nb -->\n",
        "/// spoiler | x\na\n\nb\n///\n",
        "//// spoiler | x\n\n/// spoiler | y\n\nb\n///\n\nc\n////\n",
        "[^1]: Note\n\n    goes on\n",
        "- a\n\n[x]: https://e.org\n\n- b\n",
        "a <b c\n\nd> e\n",
    ],
)
def test_what_reads_on_over_a_blank_line_is_one_block(text: str) -> None:
    assert sources(text) == [text]


@pytest.mark.parametrize(
    "parts",
    [
        ("a\n\n", "- b\n"),
        ("- a\n\n", "1. b\n"),
        ("- a\n\n", "b\n"),
        ("> a\n\n", "b\n"),
        ("a\n\n", "    code\n"),
        ("# a\n\n", "> b\n"),
        ("- a\n\n", "[^1]: note\n\n", "b\n"),
        ("<div>a</div>\n\n", "b\n"),
        ("/// ad | x\n///\n\n", "b\n"),
        ("```\na\n```\n\n", "b\n"),
    ],
)
def test_what_cannot_look_back_is_a_block_of_its_own(parts: tuple[str, ...]) -> None:
    assert sources("".join(parts)) == list(parts)


def test_a_review_has_a_block_for_each_of_its_parts() -> None:
    assert len(split(REVIEW)) == 11


@given(
    st.lists(st.sampled_from(CONSTRUCTS), max_size=6).map("\n\n".join) | strategies.wild_texts,
    st.data(),
)
def test_cutting_again_after_an_edit_shows_what_cutting_the_whole_would(text: str, data: st.DataObject) -> None:
    blocks = split(text)
    first = data.draw(st.integers(0, len(blocks)))
    removed = data.draw(st.integers(0, len(blocks) - first))
    source = data.draw(st.sampled_from(["", "\n\n", *(construct + "\n\n" for construct in CONSTRUCTS)]))
    edited = "".join(b.source for b in blocks[:first]) + source + "".join(b.source for b in blocks[first + removed :])

    start, count, new = resplit(blocks, first, removed, source)

    assert blocks[:start] + new + blocks[start + count :] == split(edited)


def test_cutting_again_touches_the_neighbourhood_only() -> None:
    blocks = tuple(Block(f"paragraph {number}\n\n") for number in range(50))

    assert resplit(blocks, 20, 1, "changed\n\n") == (
        19,
        3,
        (blocks[19], Block("changed\n\n"), blocks[21]),
    )
