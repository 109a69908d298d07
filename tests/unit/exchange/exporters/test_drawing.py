"""Ratings as pictures."""

from fractions import Fraction

import pytest

from reviewdesk.domain.rating import LETTERS, SCALES, Rating, Scale
from reviewdesk.domain.style import Style
from reviewdesk.exchange.exporters.drawing import draw
from tests.factories import a_rating


@pytest.mark.parametrize(
    ("value", "lit", "open_stars"), [("0", 0, 5), ("2", 2, 3), ("2.5", 3, 3), ("5", 5, 0), ("9", 5, 0)]
)
def test_as_many_stars_are_lit_as_were_given(value: str, lit: int, open_stars: int) -> None:
    drawing = draw(a_rating(value))

    assert drawing.filled.count("M") == lit
    assert drawing.outline.count("M") == open_stars


def test_half_a_star_is_lit_to_its_middle() -> None:
    half = draw(a_rating("0.5")).filled
    reach = max(float(point.split()[0]) for point in half.strip("MZ").split("L"))

    assert reach == 12


def test_more_stars_than_one_can_count_become_a_bar() -> None:
    assert draw(a_rating("50", best=100)).width == 120


def test_a_die_shows_its_pips() -> None:
    assert [draw(Rating(Fraction(pips), SCALES[Style.DICE])).filled.count("M") for pips in range(1, 7)] == [
        *range(1, 7)
    ]


def test_a_bar_is_as_long_as_the_share() -> None:
    assert "h58v" in draw(Rating(Fraction(50), SCALES[Style.PERCENT])).filled


def test_thumbs_point_up_or_down() -> None:
    up, down = (draw(Rating(Fraction(value), SCALES[Style.THUMBS])).filled for value in (1, 0))

    assert up != down


@pytest.mark.parametrize("grade", range(len(LETTERS)))
def test_a_letter_is_printed(grade: int) -> None:
    rating = Rating(Fraction(grade), SCALES[Style.LETTERS])

    assert draw(rating).letters == LETTERS[grade].replace("-", "−")


@pytest.mark.parametrize("style", Style)
@pytest.mark.parametrize("value", ["-3", "1/3", "1000"])
def test_a_value_off_its_scale_is_still_drawn(style: Style, value: str) -> None:
    drawing = draw(Rating(Fraction(value), Scale(style, Fraction(-1), Fraction("7/2"), Fraction(1))))

    assert drawing.filled or drawing.outline
