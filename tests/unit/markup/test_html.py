"""Rendering block by block."""

import os
import random
import re

import pytest
from hypothesis import given

from reviewdesk.markup.html import Renderer
from tests.unit.markup import samples, strategies
from tests.unit.markup.corpus import CONSTRUCTS, REVIEW
from tests.unit.markup.rendering import by_blocks, whole

JOINS = int(os.environ.get("REVIEWDESK_JOINS", "40"))
BETWEEN = ("\n\n", "\n", "", "\n\n\n", " \n\n", "\n \n", "\r\n\r\n")
PARTS = [
    *CONSTRUCTS,
    REVIEW,
    *samples.specification(),
    *(part for one in samples.reviews() for part in one.split("\n\n")),
]
PARSER_BUGS = (re.compile("\x02"), re.compile("&#(?![0-9]|[xX][0-9a-fA-F])"))
"""A placeholder left in the page, which we show as it stands, and a count of lines that is lost for all the rest."""


@pytest.mark.parametrize("construct", CONSTRUCTS)
def test_each_construct_renders_as_the_parser_renders_it(construct: str) -> None:
    assert by_blocks(construct) == whole(construct)


@given(strategies.joined_constructs)
def test_constructs_behind_blank_lines_render_as_one_text(text: str) -> None:
    assert by_blocks(text) == whole(text)


@given(strategies.glued_constructs)
def test_constructs_on_adjoining_lines_render_as_one_text(text: str) -> None:
    assert by_blocks(text) == whole(text)


@pytest.mark.parametrize("seed", range(20))
def test_texts_joined_anyhow_render_as_one_text(seed: int) -> None:
    draw = random.Random(seed)
    for _ in range(JOINS):
        text = draw.choice(PARTS)
        for _ in range(draw.randint(1, 4)):
            text += draw.choice(BETWEEN) + draw.choice(PARTS)
        expected = whole(text)
        if not any(bug.search(text) or bug.search(expected) for bug in PARSER_BUGS):
            assert by_blocks(text) == expected, text


@pytest.mark.parametrize(
    "text",
    [
        "[^a]: Note\n[b]: https://e.org\n\n[b]",
        "<div>x</div>1. one\n\n    more",
        "<div>x</div>    code\n\n    more",
        "<div>x</div> a &ouml; b\n\nlater",
        "<script>\nx\n</script>- one\n\n- two",
    ],
)
def test_what_an_element_or_a_note_hides_is_found(text: str) -> None:
    assert by_blocks(text) == whole(text)


def test_a_review_renders_as_one_text() -> None:
    for text in (*samples.reviews(), REVIEW, *samples.specification()):
        assert by_blocks(text) == whole(text)


def test_each_block_has_its_part_and_the_footnotes_have_the_last() -> None:
    parts = Renderer().render("One[^a]\n\n[^a]: Note\n\nTwo")

    assert len(parts) == 4
    assert parts[0].startswith("<p>One<sup")
    assert parts[1] == ""
    assert parts[2] == "<p>Two</p>"
    assert "Note" in parts[3]


def test_a_footnote_named_twice_leads_back_to_both_places() -> None:
    html = "".join(Renderer().render("One[^a]\n\nTwo[^a]\n\n[^a]: Note"))

    assert re.findall(r'id="(fn[^"]*)"', html) == ["fnref:a", "fnref2:a", "fn:a"]
    assert html.count('class="footnote-backref"') == 2


def test_a_reference_reaches_blocks_before_and_behind_it() -> None:
    assert Renderer().render("[a]\n\n[a]: https://e.org\n\n[a]")[::2] == ('<p><a href="https://e.org">a</a></p>',) * 2


def test_a_second_render_asks_only_for_the_changed_block() -> None:
    asked = []

    def resolve(address: str) -> str:
        asked.append(address)
        return address

    text = "![a](a.jpg)\n\n![b](b.jpg)\n\n![c](c.jpg)\n\n[^1]: note"
    renderer = Renderer(resolve)
    renderer.render(text)
    asked.clear()

    renderer.render(text.replace("b.jpg", "d.jpg"))

    assert asked == ["d.jpg"]


def test_a_new_definition_renders_again_what_may_see_it() -> None:
    renderer = Renderer()
    renderer.render("[a] and\n\nmore")

    assert renderer.render("[a] and\n\nmore\n\n[a]: https://e.org")[0] == '<p><a href="https://e.org">a</a> and</p>'


def test_images_show_what_the_resolver_answers() -> None:
    assert Renderer(lambda name: f"rdesk://asset/{name}").render('![Two men](still.jpg "Caption")') == (
        '<figure><img alt="Two men" src="rdesk://asset/still.jpg"><figcaption>Caption</figcaption>\n</figure>',
    )


def test_a_tag_left_open_stays_in_its_block() -> None:
    parts = Renderer().render("<div><b>open\n\n# Next")

    assert all(part.count("<div>") == part.count("</div>") for part in parts)
    assert "</b></div>" in "".join(parts).replace("\n", "")


def test_what_the_parser_leaks_is_shown_as_it_stands() -> None:
    assert "klzz" not in "".join(Renderer().render("![[[foo](uri1)](uri2)](uri3)"))
