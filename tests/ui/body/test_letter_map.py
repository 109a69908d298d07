"""A place on the page is told by the letters before it in its block, whatever the signs between them look like."""

import pytest

from reviewdesk.ui.body.letter_map import Place, place_at, position_of
from tests.ui.body.desk import Desk

TEXT = """A *slow* tide, "softly" -- no. 1.

- one
- two, and 𝔸 letter
    - three

> Quoted.

Last.
"""


def position(desk: Desk, words: str) -> int:
    """Give where words begin."""
    return desk.view.document().find(words).selectionStart()


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("A slow", Place(0, 0)),
        ("low", Place(0, 2)),
        ("no. 1", Place(0, 15)),
        ("wo, and", Place(1, 4)),
        ("three", Place(1, 16)),
        ("Quoted", Place(2, 0)),
        ("ast.", Place(3, 1)),
    ],
)
def test_a_place_counts_the_letters_of_its_block(desk: Desk, words: str, place: Place) -> None:
    desk.open(TEXT)
    found = place_at(desk.view.body, position(desk, words))
    assert (found.block, found.letters) == (place.block, place.letters)


def test_a_place_leads_back_into_the_same_word(desk: Desk) -> None:
    desk.open(TEXT)
    for words in ("low", "oftly", "wo,", "etter", "hree", "uoted", "ast"):
        here = position(desk, words)
        assert position_of(desk.view.body, place_at(desk.view.body, here)) == here


def test_signs_after_the_last_letter_lead_on_as_far_as_there_are_some(desk: Desk) -> None:
    desk.open(TEXT)
    assert position_of(desk.view.body, Place(0, 9, 2)) == position(desk, '"softly"')
    assert position_of(desk.view.body, Place(0, 9, 99)) == position(desk, "softly")


def test_a_place_beyond_the_letters_of_its_block_is_its_end(desk: Desk) -> None:
    desk.open(TEXT)
    assert position_of(desk.view.body, Place(0, 99, 1)) == len('A slow tide, "softly" -- no. 1.')


def test_more_signs_than_follow_in_a_row_lead_to_the_next_one(desk: Desk) -> None:
    desk.open(TEXT)
    assert position_of(desk.view.body, Place(1, 16, 1)) == position(desk, "three")
