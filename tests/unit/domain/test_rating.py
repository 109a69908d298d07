"""Ratings are exact, zero counts, and what is shown is what was given."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewdesk.domain.rating import LETTERS, SCALES, Rating, Scale, exact, mixed
from reviewdesk.domain.style import Style
from tests.factories import a_rating
from tests.strategies import ratings

FIVE_STARS = SCALES[Style.STARS]


@pytest.mark.parametrize(
    ("value", "label"),
    [("0", "0"), ("3.5", "3½"), ("1/2", "½"), ("10/3", "3⅓"), ("7.2", "7.2"), ("22/7", "22/7"), ("-1/2", "-0.5")],
)
def test_a_number_is_written_as_a_critic_writes_it(value: str, label: str) -> None:
    assert mixed(Fraction(value)) == label


@given(st.fractions())
def test_an_exact_number_reads_back(value: Fraction) -> None:
    assert Fraction(exact(value)) == value


@pytest.mark.parametrize("letter", LETTERS)
def test_a_letter_is_shown_as_it_was_given(letter: str) -> None:
    rating = Rating.from_letter(letter)
    assert (rating.label, rating.is_on_scale) == (letter, True)


def test_a_printed_minus_is_a_minus() -> None:
    assert Rating.from_letter(" b− ").label == "B-"
    with pytest.raises(ValueError, match="letter"):
        Rating.from_letter("G")


def test_letters_rise_from_worst_to_best() -> None:
    shares = [Rating.from_letter(letter).share for letter in ("F", "D", "C", "B", "A", "A+")]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0, 1)


@pytest.mark.parametrize("value", ["0", "0.5", "5"])
def test_a_value_of_the_scale_is_on_it(value: str) -> None:
    assert FIVE_STARS.rate(value).is_on_scale


@pytest.mark.parametrize("value", ["-0.5", "5.5", "3.3"])
def test_a_value_off_its_scale_is_kept_and_told(value: str) -> None:
    rating = FIVE_STARS.rate(value)
    assert (rating.is_on_scale, rating.value) == (False, Fraction(value))


@given(ratings())
def test_the_share_of_any_rating_is_between_nothing_and_all(rating: Rating) -> None:
    assert 0 <= rating.share <= 1


def test_a_scale_must_rise_in_steps() -> None:
    with pytest.raises(ValueError, match="best"):
        Scale(Style.STARS, Fraction(5), Fraction(5), Fraction(1))
    with pytest.raises(ValueError, match="step"):
        Scale(Style.STARS, Fraction(0), Fraction(5), Fraction(0))


@pytest.mark.parametrize("style", Style)
def test_every_style_has_its_usual_scale_with_both_ends_on_it(style: Style) -> None:
    scale = SCALES[style]
    assert scale.rate(scale.worst).is_on_scale
    assert scale.rate(scale.best).is_on_scale
    assert scale.steps() >= 1


def test_halves_are_counted_as_steps() -> None:
    assert (FIVE_STARS.steps(), a_rating().scale.steps()) == (10, 10)
