"""Rendering what changed: after every edit the parts are those of the whole text rendered anew, byte for byte."""

from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.markup.html import Renderer
from reviewdesk.markup.source import resplit, split
from reviewdesk.markup.splice import Splice
from tests.unit.markup import samples
from tests.unit.markup.corpus import CONSTRUCTS, REVIEW

NOTED = (
    "One[^a] and again[^a].",
    "Two[^b], one[^a] and none[^z].",
    "Code `[^a]` with a note[^b].",
    "[^a]: The first note.",
    "[^b]: The second, see[^a].",
    "[^a]: The first note, told otherwise.",
    "[ref]: https://e.org/other",
    "[ref] and [short][].",
    "*[HTML]: Another meaning",
    "> HTML[^b] in a quote.\n>\n> - and[^a]",
)
CONSTRUCT = st.sampled_from(CONSTRUCTS) | st.sampled_from(NOTED) | st.sampled_from(NOTED)
EDITS = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 3), st.lists(CONSTRUCT, max_size=2)), max_size=6)


class Body:
    """A text under edit beside what a page that follows the renderer shows of it."""

    def __init__(self, text: str) -> None:
        self.blocks = list(split(text))
        self.renderer = Renderer()
        self.renderer.open([block.source for block in self.blocks])
        self.page = list(self.renderer.parts)

    @property
    def text(self) -> str:
        return "".join(block.source for block in self.blocks)

    def edit(self, first: int, removed: int, source: str) -> tuple[Splice, ...]:
        """Put a source in the place of some blocks and show what the renderer tells."""
        start, count, new = resplit(self.blocks, first, removed, source)
        self.blocks[start : start + count] = new
        changes = self.renderer.splice(Splice(start, count, tuple(block.source for block in new)))
        for change in changes:
            self.page[change.first : change.first + change.removed] = change.parts
        return changes

    def edit_somewhere(self, place: int, removed: int, constructs: list[str]) -> None:
        first = place % (len(self.blocks) + 1)
        source = "".join(f"{construct}\n\n" for construct in constructs)
        self.edit(first, min(removed, len(self.blocks) - first), source)

    def assert_whole(self) -> None:
        assert tuple(self.page) == self.renderer.parts == Renderer().render(self.text)


@given(st.lists(CONSTRUCT, max_size=10), EDITS)
def test_after_every_edit_the_page_is_the_whole_text_rendered_anew(
    constructs: list[str], edits: list[tuple[int, int, list[str]]]
) -> None:
    body = Body("\n\n".join(constructs))
    for edit in edits:
        body.edit_somewhere(*edit)
        body.assert_whole()


@pytest.mark.parametrize("seed", range(12))
def test_edits_of_real_texts_show_what_the_whole_text_shows(seed: int) -> None:
    draw = Random(seed)
    pool = [*NOTED, *CONSTRUCTS, *samples.specification()]
    texts = [REVIEW, *samples.reviews()]
    body = Body(texts[seed % len(texts)] + "\n\n" + "\n\n".join(draw.choices(pool, k=8)))
    for _ in range(20):
        body.edit_somewhere(draw.randrange(99), draw.randrange(3), draw.choices(pool, k=draw.randrange(3)))
        body.assert_whole()


def test_a_key_changes_the_part_of_its_block_alone() -> None:
    body = Body("One.\n\nTwo.\n\nThree.\n")

    assert body.edit(1, 1, "Two!\n\n")[0].parts.count("<p>Two!</p>") == 1
    assert body.renderer.splice(Splice(1, 1, ("Two, too.\n\n",))) == (Splice(1, 1, ("<p>Two, too.</p>",)),)


def test_a_change_that_does_not_show_changes_nothing() -> None:
    assert Body("One.\n\nTwo.\n").renderer.splice(Splice(1, 1, ("Two.\n\n",))) == ()


def test_a_key_renders_its_block_alone_whatever_the_text_defines() -> None:
    body, asked = with_images(
        "![a](a.jpg) one[^n]\n\n![b](b.jpg)\n\n![c](c.jpg) [r]\n\n[^n]: Note\n\n[r]: https://e.org\n"
    )

    body.splice(Splice(1, 1, ("![b](d.jpg)\n\n",)))

    assert asked == ["d.jpg"]


def test_typing_in_a_footnote_renders_the_footnotes_alone() -> None:
    body, asked = with_images("![a](a.jpg) one[^n]\n\n![b](b.jpg)\n\n[^n]: Note\n")

    changes = body.splice(Splice(2, 1, ("[^n]: Notes\n",)))

    assert asked == []
    assert [change.first for change in changes] == [3]
    assert "Notes" in changes[0].parts[0]


def test_a_new_address_renders_again_what_can_name_it() -> None:
    body, asked = with_images("![a](a.jpg) [r]\n\n*Plain.*\n\n![c][r]\n\n[r]: b.jpg\n")

    changes = body.splice(Splice(3, 1, ("[r]: d.jpg\n",)))

    assert asked == ["a.jpg", "d.jpg"]
    assert [change.first for change in changes] == [0, 2]


def test_a_mark_before_another_one_counts_that_one_anew() -> None:
    body = Body("First.\n\nBetween.\n\nOne[^a].\n\n[^a]: Note\n")

    changes = body.edit(0, 1, "First[^a].\n\n")

    assert [(change.first, len(change.parts)) for change in changes][-2:] == [(2, 1), (4, 1)]
    assert 'id="fnref2:a"' in changes[-2].parts[0]
    body.assert_whole()


def test_a_footnote_told_otherwise_leads_back_to_all_its_marks() -> None:
    body = Body("One[^a].\n\nBetween.\n\n[^a]: Note\n\nBetween.\n\nTwo[^a].\n")

    body.edit(2, 1, "[^a]: Other\n\n")

    assert body.page[-1].count('class="footnote-backref"') == 2
    body.assert_whole()


def test_the_last_footnote_takes_its_part_along() -> None:
    body = Body("One[^a].\n\n[^a]: Note\n")

    body.edit(1, 1, "")

    assert body.page == ["<p>One[^a].</p>"]


def test_another_text_begins_anew() -> None:
    body = Body("One[^a].\n\n[^a]: Note\n")

    body.renderer.open(["Other."])

    assert body.renderer.parts == ("<p>Other.</p>",)
    assert body.renderer.splice(Splice(0, 1, ("New.",))) == (Splice(0, 1, ("<p>New.</p>",)),)


def with_images(text: str) -> tuple[Renderer, list[str]]:
    """Open a text with a renderer that writes down which images it rendered since."""
    asked: list[str] = []

    def resolve(address: str) -> str:
        asked.append(address)
        return address

    renderer = Renderer(resolve)
    renderer.open([block.source for block in split(text)])
    asked.clear()
    return renderer, asked
