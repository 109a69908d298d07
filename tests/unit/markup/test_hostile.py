"""Texts that break parsers: no crash, no lost word, and only then what they look like."""

import html
import re

import pytest

from reviewdesk.markup.html import Renderer
from reviewdesk.markup.nodes import Source
from reviewdesk.markup.parse import definitions, parse
from reviewdesk.markup.plain import word_count
from reviewdesk.markup.source import split

HOSTILE = {
    "quotes": "> " * 10_000 + "word",
    "brackets": "[" * 10_000 + "word" + "]" * 10_000,
    "backticks": "`" * 100_000 + "word",
    "one long line": "word " * 1_000_000,
    "deep list": "\n".join("    " * depth + "- word" for depth in range(300)),
    "deep spoilers": "\n\n".join("/" * (303 - depth) + " spoiler | word" for depth in range(300)) + "\n\nword",
    "open tags": "<b word" * 5_000,
    "open elements": "<div>word\n\n" * 2_000,
    "open comments": "<!-- word\n\n" * 2_000,
    "stars": "*word **word " * 3_000,
    "escapes": "\\*word" * 20_000,
    "entities": "&word" * 30_000,
    "one long word": "word" * 1_000_000,
    "a term for no element": "/// also-read | word\n///\n\n:   word",
    "surrogates and nothing": "word\ud800\x00\x0b\x1c word",
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_no_text_breaks_the_desk_or_loses_a_word(text: str) -> None:
    blocks = split(text)
    defined = definitions(blocks)

    assert "".join(block.source for block in blocks) == text
    for block in blocks:
        assert parse(block.source, defined)
    rendered = re.sub(r"<[^>]*>", " ", "".join(Renderer().render(text)))
    assert html.unescape(rendered).count("word") == text.count("word") or "<" in text
    assert word_count(text) > 0


def test_what_is_too_much_is_shown_as_it_stands() -> None:
    source = "[" * 501
    assert Renderer().render(source) == (f"<pre>{source}</pre>",)
    assert parse(source, definitions(())) == (Source(source),)


def test_one_hostile_block_leaves_the_others_alone() -> None:
    assert Renderer().render("*a*\n\n" + "[" * 501 + "\n\n*b*")[::2] == ("<p><em>a</em></p>", "<p><em>b</em></p>")


def test_a_hostile_footnote_is_shown_as_it_stands() -> None:
    parts = Renderer().render("a[^1]\n\n[^1]: " + "[" * 501)
    assert parts[-1].startswith("<pre>[^1]: [[[")
