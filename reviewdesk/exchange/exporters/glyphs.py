"""Draws a rating in letters, for places that take no pictures."""

from fractions import Fraction

from reviewdesk.domain.rating import Rating
from reviewdesk.domain.style import Style
from reviewdesk.exchange.exporters.drawing import MOST_STARS

_HALF = Fraction(1, 2)
_DICE = "⚀⚁⚂⚃⚄⚅"


def glyphs(rating: Rating) -> str:
    """Give stars, a die or a thumb; nothing where a number says more."""
    if rating.scale.style is Style.STARS:
        return _stars(rating)
    if rating.scale.style is Style.DICE and rating.value.denominator == 1 and 1 <= rating.value <= len(_DICE):
        return _DICE[int(rating.value) - 1]
    if rating.scale.style is Style.THUMBS:
        return "👍" if rating.share >= _HALF else "👎"
    return ""


def _stars(rating: Rating) -> str:
    best = rating.scale.best
    if best.denominator != 1 or best > MOST_STARS or not 0 <= rating.value <= best:
        return ""
    full, part = divmod(rating.value, 1)
    half = "½" if part >= _HALF else ""
    return "★" * int(full) + half + "☆" * (int(best) - int(full) - len(half))
