"""The one shape of equal content."""

import pytest
from hypothesis import given

from reviewdesk.markup.nodes import (
    Blocks,
    Break,
    Code,
    Emphasis,
    Figure,
    Image,
    Inlines,
    Item,
    List,
    Paragraph,
    Strong,
    Text,
)
from reviewdesk.markup.tidy import tidy, tidy_inlines
from tests.unit.markup import strategies


@given(strategies.bodies)
def test_what_is_tidy_stays_as_it_is(blocks: Blocks) -> None:
    assert tidy(tidy(blocks)) == tidy(blocks)


@pytest.mark.parametrize(
    ("loose", "tidied"),
    [
        ((Text("a"), Text(""), Text("b")), (Text("ab"),)),
        ((Text(" a "),), (Text("a"),)),
        ((Strong((Text("a "),)), Text("b")), (Strong((Text("a"),)), Text(" b"))),
        ((Strong((Text("a"),)), Strong((Text("b"),))), (Strong((Text("ab"),)),)),
        ((Text("a"), Emphasis((Text(" "),)), Text("b")), (Text("a b"),)),
        ((Text("a "), Break(), Text(" b"), Break()), (Text("a"), Break(), Text("b"))),
        ((Code("a"), Code("b")), (Code("ab"),)),
        ((Text("a\nb\tc"),), (Text("a b c"),)),
        ((Text("a  b"),), (Text("a  b"),)),
    ],
)
def test_running_text_has_one_shape(loose: Inlines, tidied: Inlines) -> None:
    assert tidy_inlines(loose) == tidied


def test_an_image_alone_is_a_figure() -> None:
    assert tidy((Paragraph((Image("a", "b", "c"),)),)) == (Figure("a", "b", "c"),)


def test_one_loose_item_alone_is_tight() -> None:
    words = (Paragraph((Text("a"),)),)
    assert tidy((List((Item(words, tight=False),)),)) == (List((Item(words, tight=True),)),)
