"""The difference between two texts holds both, and says no more than is so."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.services.differences import Change, Piece, differing_fields, differing_words
from tests.factories import a_review

texts = st.text(alphabet="ab .\n#>-", max_size=80)


def test_a_changed_word_is_told_as_a_word() -> None:
    assert differing_words("One.\n\nThe slow tide.\n", "One.\n\nThe high tide.\n") == (
        Piece(Change.SAME, "One.\n\nThe "),
        Piece(Change.REMOVED, "slow"),
        Piece(Change.ADDED, "high"),
        Piece(Change.SAME, " tide.\n"),
    )


def test_equal_texts_are_one_piece() -> None:
    assert differing_words("One.\n\nTwo.\n", "One.\n\nTwo.\n") == (Piece(Change.SAME, "One.\n\nTwo.\n"),)


def test_fields_that_differ_are_named_in_their_order() -> None:
    old = a_review()
    new = replace(old, slug="other", headline="Other")
    assert [(one.field.name, one.new) for one in differing_fields(old, new)] == [
        ("headline", "Other"),
        ("slug", "other"),
    ]


@given(texts, texts)
def test_both_texts_can_be_read_out_of_their_difference(old: str, new: str) -> None:
    pieces = differing_words(old, new)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == new


def test_long_texts_without_likeness_are_told_as_two_pieces() -> None:
    old, new = (" ".join(f"{sign}{number}" for number in range(5_000)) for sign in "ab")
    assert [piece.change for piece in differing_words(old, new)] == [Change.REMOVED, Change.ADDED]
