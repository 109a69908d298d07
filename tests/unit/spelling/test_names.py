"""A name that is nearly one of the credits is found, and ordinary words are left alone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.spelling.names import NameGuard, distance, folded

GUARD = NameGuard(["Michael Peña", "Rosa Salazar", "José Hernández", "Grace Park", "Kim O’Brien", "Bo Li"])


@pytest.mark.parametrize(
    ("word", "meant"),
    [
        ("Pena", "Peña"),
        ("Pena’s", "Peña’s"),
        ("Hernandez's", "Hernández's"),
        ("Salasar", "Salazar"),
        ("Salzaar", "Salazar"),
        ("Mihcael", "Michael"),
        ("Micheal", "Michael"),
        ("Kosa", "Rosa"),
        ("O'Brien", "O’Brien"),
    ],
)
def test_a_slip_in_a_name_is_found_with_the_name(word: str, meant: str) -> None:
    assert GUARD.meant(word) == meant


@pytest.mark.parametrize("word", ["Peña", "Peña’s", "Salazar", "salasar", "Mexico", "Lo", "Roast", "Parks’", ""])
def test_what_is_right_or_far_from_it_is_left_alone(word: str) -> None:
    assert GUARD.meant(word, is_word=word.startswith("Parks")) == ""


def test_a_word_of_the_language_is_a_slip_only_after_the_rest_of_the_name() -> None:
    assert GUARD.meant("Part", is_word=True) == ""
    assert GUARD.meant("Part", "Grace", is_word=True) == "Park"
    assert GUARD.meant("Part", "Michael", is_word=True) == ""


@given(st.text(max_size=12), st.text(max_size=12))
def test_the_distance_is_one_of_the_textbook(one: str, other: str) -> None:
    assert distance(one, other) == distance(other, one)
    assert (distance(one, other) == 0) is (one == other)
    assert distance(one, other) <= max(len(one), len(other))


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert folded(folded(text)) == folded(text)
