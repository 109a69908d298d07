"""The difference between two texts holds both, and says no more than is so."""

import random
from collections.abc import Sequence
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.services.history.differences import Change, Piece, differing_fields, differing_words
from tests.factories import a_review


def texts_of(pieces: Sequence[Piece], change: Change) -> list[str]:
    return [piece.text for piece in pieces if piece.change is change]


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


@pytest.mark.parametrize(
    ("old", "new", "gone", "come"),
    [
        ("影は長い。海は静かだ。", "影はとても長い。海は騒がしい。", ["静かだ"], ["とても", "騒がしい"]),
        ("पानी ठंडा है।", "पानी गरम है।", ["ठंडा"], ["गरम"]),
        ("หนังดีมาก", "หนังแย่มาก", ["ดี"], ["แย่"]),
        ("Cafe\u0301 au lait", "The\u0301 au lait", ["Cafe\u0301"], ["The\u0301"]),
        ("We don’t go there", "We won’t go there", ["don’t"], ["won’t"]),
        ("👩‍👩‍👧 went home again", "👩‍👩‍👦 went home again", ["👩‍👩‍👧"], ["👩‍👩‍👦"]),
    ],
)
def test_a_word_is_a_word_in_every_script(old: str, new: str, gone: list[str], come: list[str]) -> None:
    assert texts_of(differing_words(old, new), Change.REMOVED) == gone
    assert texts_of(differing_words(old, new), Change.ADDED) == come


def test_scraps_that_stayed_between_other_words_are_told_with_them() -> None:
    pieces = differing_words("The slow tide of grey water came in.\n", "The high wave of green sea came in.\n")
    assert texts_of(pieces, Change.REMOVED) == ["slow tide of grey water"]
    assert texts_of(pieces, Change.ADDED) == ["high wave of green sea"]


def test_a_paragraph_that_was_moved_and_edited_is_told_as_such() -> None:
    moved, edited = "The man he becomes is an engineer.\n\n", "The man he becomes is a quiet engineer.\n\n"
    stays = "José spends his childhood on the road with his family and many others.\n\n"
    pieces = differing_words(stays + moved + "End.\n", edited + stays + "End.\n")
    assert pieces == (
        Piece(Change.ADDED, "The man he becomes is ", is_moved=True),
        Piece(Change.ADDED, "a quiet"),
        Piece(Change.ADDED, " engineer.\n\n", is_moved=True),
        Piece(Change.SAME, stays),
        Piece(Change.REMOVED, "The man he becomes is ", is_moved=True),
        Piece(Change.REMOVED, "an"),
        Piece(Change.REMOVED, " engineer.\n\n", is_moved=True),
        Piece(Change.SAME, "End.\n"),
    )


def test_a_paragraph_written_anew_stands_whole_after_the_one_it_replaces() -> None:
    assert differing_words("A cat sleeps.\n\nEnd.\n", "Nobody comes!\n\nEnd.\n") == (
        Piece(Change.REMOVED, "A cat sleeps.\n\n"),
        Piece(Change.ADDED, "Nobody comes!\n\n"),
        Piece(Change.SAME, "End.\n"),
    )


def test_paragraphs_of_the_same_few_words_are_known_by_their_order() -> None:
    chance = random.Random(1)
    old = [chance.choices([f"word{number}" for number in range(40)], k=30) for _ in range(80)]
    new = [[*paragraph[:15], "lantern", *paragraph[15:]] for paragraph in old]
    before, after = ("\n\n".join(" ".join(words) for words in text) + "\n" for text in (old, new))
    pieces = differing_words(before, after)
    assert texts_of(pieces, Change.ADDED) == ["lantern "] * 80
    assert texts_of(pieces, Change.REMOVED) == []


def test_a_long_paragraph_is_compared_by_its_sentences() -> None:
    sentences = [f"In the year {number} the ship {number + 7} came in." for number in range(2_000)]
    old = " ".join(sentences)
    new = " ".join([*sentences[:1_000], "A word of our own.", *sentences[1_000:]])
    assert texts_of(differing_words(old, new), Change.ADDED) == ["A word of our own. "]
    assert texts_of(differing_words(old, new), Change.REMOVED) == []


def test_a_difference_that_nobody_wants_any_more_is_left_unfinished() -> None:
    answers = iter([True, True, False])
    old, new = ("\n\n".join(f"{sign} {number}" for number in range(9)) for sign in ("Same\n\nOne", "Same\n\nTwo"))
    pieces = differing_words(old, new, lambda: next(answers, False))
    assert len("".join(piece.text for piece in pieces)) < len(old)


@given(texts, texts)
def test_both_texts_can_be_read_out_of_their_difference(old: str, new: str) -> None:
    pieces = differing_words(old, new)
    assert "".join(piece.text for piece in pieces if piece.change is not Change.ADDED) == old
    assert "".join(piece.text for piece in pieces if piece.change is not Change.REMOVED) == new


def test_long_texts_without_likeness_are_told_as_two_pieces() -> None:
    old, new = (" ".join(f"{sign}{number}" for number in range(5_000)) for sign in "ab")
    assert [piece.change for piece in differing_words(old, new)] == [Change.REMOVED, Change.ADDED]
