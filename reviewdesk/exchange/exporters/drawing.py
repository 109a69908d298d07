"""Draws a rating as two paths, one filled and one in outline, so that any page can show it without style or script."""

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import lru_cache
from math import cos, pi, sin

from reviewdesk.domain.rating import Rating
from reviewdesk.domain.style import Style

CELL = 24
MOST_STARS = 10

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Drawing:
    """SVG path data in a box of `width` by 24; `letters` is printed in the middle."""

    width: int
    filled: str = ""
    outline: str = ""
    letters: str = ""


@lru_cache(maxsize=256)
def draw(rating: Rating) -> Drawing:
    """Draw a rating in its style; a scale that the style cannot show becomes a bar."""
    return _DRAWINGS[rating.scale.style](rating)


def _stars(rating: Rating) -> Drawing:
    best = rating.scale.best
    if best.denominator != 1 or best > MOST_STARS:
        return _bar(rating)
    numbers = range(int(best))
    stars = [_star(number) for number in numbers]
    parts = [_part(rating.value - number) for number in numbers]
    lit = [_left_of(CELL * (number + part), stars[number]) for number, part in zip(numbers, parts, strict=True)]
    return Drawing(
        CELL * len(stars),
        "".join(_path(points) for points in lit if points),
        "".join(_path(star) for star, part in zip(stars, parts, strict=True) if part < 1),
    )


def _part(value: Fraction) -> float:
    return float(min(max(value, Fraction(0)), Fraction(1)))


def _star(number: int) -> list[Point]:
    centre = CELL * (number + 0.5)
    radii = (10.4, 4.3)
    return [
        (centre + radii[corner % 2] * sin(corner * pi / 5), 12.9 - radii[corner % 2] * cos(corner * pi / 5))
        for corner in range(10)
    ]


def _left_of(edge: float, points: list[Point]) -> list[Point]:
    """Clip a polygon to what lies left of a vertical line (Sutherland and Hodgman, 1974)."""
    clipped = []
    for (x, y), (next_x, next_y) in zip(points, points[1:] + points[:1], strict=True):
        if x <= edge:
            clipped.append((x, y))
        if (x <= edge) != (next_x <= edge):
            clipped.append((edge, y + (next_y - y) * (edge - x) / (next_x - x)))
    return clipped


def _path(points: list[Point]) -> str:
    return "M" + "L".join(f"{round(x, 2):g} {round(y, 2):g}" for x, y in points) + "Z"


def _bar(rating: Rating) -> Drawing:
    return Drawing(120, _box(2, 8, float(116 * rating.share), 8), _box(1, 7, 118, 10))


def _die(rating: Rating) -> Drawing:
    if rating.value not in _PIPS:
        return _bar(rating)
    pips = "".join(f"M{x - 2} {y}a2 2 0 1 0 4 0a2 2 0 1 0-4 0Z" for x, y in _PIPS[int(rating.value)])
    return Drawing(CELL, pips, "M6 2H18Q22 2 22 6V18Q22 22 18 22H6Q2 22 2 18V6Q2 2 6 2Z")


def _thumb(rating: Rating) -> Drawing:
    return Drawing(CELL, _THUMB_UP if rating.share * 2 >= 1 else _THUMB_DOWN)


def _letter(rating: Rating) -> Drawing:
    if not rating.label[0].isalpha():
        return _bar(rating)
    return Drawing(34, outline=_box(1, 1, 32, 22), letters=rating.label.replace("-", "−"))


def _box(x: float, y: float, width: float, height: float) -> str:
    return f"M{x} {y}h{width:g}v{height}h-{width:g}Z"


_PIPS: dict[int, tuple[tuple[int, int], ...]] = {
    0: (),
    1: ((12, 12),),
    2: ((7, 7), (17, 17)),
    3: ((7, 7), (12, 12), (17, 17)),
    4: ((7, 7), (17, 7), (7, 17), (17, 17)),
    5: ((7, 7), (17, 7), (12, 12), (7, 17), (17, 17)),
    6: ((7, 7), (17, 7), (7, 12), (17, 12), (7, 17), (17, 17)),
}
_THUMB_UP = "M2 10H6V21H2ZM8 10.5L12 2Q15 2 15 5L14 9H19.6Q22.3 9 21.8 11.6L20.4 18.8Q20 21 17.8 21H8Z"
_THUMB_DOWN = "M2 14H6V3H2ZM8 13.5L12 22Q15 22 15 19L14 15H19.6Q22.3 15 21.8 12.4L20.4 5.2Q20 3 17.8 3H8Z"
_DRAWINGS: dict[Style, Callable[[Rating], Drawing]] = {
    Style.STARS: _stars,
    Style.POINTS: _bar,
    Style.PERCENT: _bar,
    Style.LETTERS: _letter,
    Style.DICE: _die,
    Style.THUMBS: _thumb,
}
