"""Ratings as critics type them."""

import pytest

from reviewdesk.domain.style import Style
from reviewdesk.exchange.importers.ratings import guess_rating, read_rating, read_stars


@pytest.mark.parametrize(
    ("text", "label", "best", "style"),
    [
        ("4/5", "4", 5, Style.STARS),
        ("3.5/5", "3½", 5, Style.STARS),
        ("3,5 / 5", "3½", 5, Style.STARS),
        ("3½ out of 5 stars", "3½", 5, Style.STARS),
        ("½/5", "½", 5, Style.STARS),
        ("0/4", "0", 4, Style.STARS),
        ("7.3/10", "7.3", 10, Style.POINTS),
        ("80%", "80", 100, Style.PERCENT),
        ("80/100", "80", 100, Style.PERCENT),
        ("★★★½", "3½", 5, Style.STARS),
        ("★★★☆", "3", 5, Style.STARS),
        ("★★★★★★☆☆☆☆", "6", 10, Style.STARS),
        ("B+", "B+", 12, Style.LETTERS),
        ("a−", "A-", 12, Style.LETTERS),
    ],
)
def test_a_rating_that_says_its_scale_is_read_exactly(text: str, label: str, best: int, style: Style) -> None:
    rating = read_rating(text)
    assert (rating.label, rating.scale.best, rating.scale.style) == (label, best, style)
    assert rating.is_on_scale


@pytest.mark.parametrize(("text", "best"), [("0", 5), ("4", 5), ("4.25", 5), ("7", 10), ("86", 100)])
def test_a_bare_number_is_taken_on_the_first_scale_that_holds_it(text: str, best: int) -> None:
    rating = guess_rating(text)
    assert (rating.scale.best, rating.is_on_scale) == (best, True)


def test_stars_are_out_of_five() -> None:
    assert read_stars("2.5").scale.best == 5
    assert read_stars("★★").label == "2"


@pytest.mark.parametrize("text", ["", "good", "5", "G", "1e9/5", "1/0/5", "-1/5", "★" * 50, "9" * 5000 + "/5"])
def test_what_is_no_rating_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_rating(text)


@pytest.mark.parametrize("text", ["", "many", "1000"])
def test_what_no_usual_scale_holds_is_not_guessed_at(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        guess_rating(text)
