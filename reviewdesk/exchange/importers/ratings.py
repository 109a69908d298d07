"""Ratings as critics type them: `4/5`, `3½ out of 5`, `★★★½`, `80%`, `B+`, or a bare number whose scale is a guess."""

import re
from dataclasses import replace
from fractions import Fraction

from reviewdesk.domain.rating import SCALES, Rating, Scale
from reviewdesk.domain.style import Style

MAX_LENGTH = 40  # no rating is longer; a long text would only cost time

_FRACTIONS = {"½": Fraction(1, 2), "¼": Fraction(1, 4), "¾": Fraction(3, 4), "⅓": Fraction(1, 3), "⅔": Fraction(2, 3)}
_VALUE = rf"(\d{{1,4}}(?:[.,]\d{{1,4}}|/\d{{1,4}})?)?\s*([{''.join(_FRACTIONS)}])?"
_OUT_OF = re.compile(rf"{_VALUE}\s*(?:/|out of|of|von|sur)\s*(\d{{1,4}})(?:\s*stars)?", re.IGNORECASE)
_PERCENT = re.compile(rf"{_VALUE}\s*%")
_BARE = re.compile(rf"{_VALUE}(?:\s*stars)?", re.IGNORECASE)
_STARS = re.compile(r"([★⭐*]{1,10})\ufe0f?([½]?)([☆✩]*)")


def read_rating(text: str) -> Rating:
    """Read a rating that says its scale; ValueError for anything else."""
    text = text.strip()
    if len(text) > MAX_LENGTH:
        raise ValueError("too long for a rating")
    if stars := _STARS.fullmatch(text):
        full, half, empty = stars.groups()
        value = len(full) + _FRACTIONS.get(half, Fraction(0))
        return _on(Style.STARS, Fraction(value), Fraction(max(5, len(full) + len(empty) + bool(half))))
    if percent := _PERCENT.fullmatch(text):
        return _on(Style.PERCENT, _number(*percent.groups()), Fraction(100))
    if out_of := _OUT_OF.fullmatch(text):
        digits, part, best = out_of.groups()
        style = Style.STARS if int(best) <= 6 else Style.PERCENT if int(best) == 100 else Style.POINTS
        return _on(style, _number(digits, part), Fraction(best))
    return Rating.from_letter(text)


def guess_rating(text: str) -> Rating:
    """Read a bare number as out of 5, 10 or 100, the first of these that holds it; ValueError for anything else."""
    value = read_number(text)
    for style, best in ((Style.STARS, 5), (Style.POINTS, 10), (Style.PERCENT, 100)):
        if value <= best:
            return _on(style, value, Fraction(best))
    raise ValueError("no usual scale goes so far")


def read_stars(text: str) -> Rating:
    """Read a number of stars out of five, or a rating that says its scale."""
    if len(text) <= MAX_LENGTH and _BARE.fullmatch(text.strip()):
        return _on(Style.STARS, read_number(text), Fraction(5))
    return read_rating(text)


def read_number(text: str) -> Fraction:
    """Read `4`, `3.5`, `3,5` or `3½`; ValueError for anything else."""
    match = _BARE.fullmatch(text.strip()[: MAX_LENGTH + 1])
    if match is None or len(text.strip()) > MAX_LENGTH:
        raise ValueError("not a number")
    return _number(*match.groups())


def _number(digits: str | None, part: str | None) -> Fraction:
    if digits is None and part is None:
        raise ValueError("not a number")
    try:
        return Fraction((digits or "0").replace(",", ".")) + _FRACTIONS.get(part or "", Fraction(0))
    except ZeroDivisionError as error:
        raise ValueError("nothing is divided by zero") from error


def _on(style: Style, value: Fraction, best: Fraction) -> Rating:
    """Put a value on the usual scale of a style, with finer steps where the value lies between two of them."""
    usual = SCALES[style]
    rating = Rating(value, Scale(style, min(usual.worst, Fraction(0)), best, usual.step))
    if rating.is_on_scale or not 0 <= value <= best:
        return rating
    return replace(rating, scale=replace(rating.scale, step=Fraction(1, value.denominator)))
