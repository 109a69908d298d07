"""A rating is an exact number on a scale: zero is a rating, and an unrated review has none."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Self

from reviewdesk.domain.style import Style

LETTERS = ("F", "D-", "D", "D+", "C-", "C", "C+", "B-", "B", "B+", "A-", "A", "A+")
"""Letter grades from worst to best; a letter's value on its scale is its place here."""


@dataclass(frozen=True, slots=True)
class Scale:
    """The values a rating may take: from `worst` to `best`, both included, in steps of `step`."""

    style: Style
    worst: Fraction
    best: Fraction
    step: Fraction

    def __post_init__(self) -> None:
        if self.best <= self.worst:
            raise ValueError("a scale's best must be above its worst")
        if self.step <= 0:
            raise ValueError("a scale's step must be above zero")

    def rate(self, value: Fraction | int | str) -> "Rating":
        """Give the rating of this value; nothing is rounded."""
        return Rating(Fraction(value), self)

    def steps(self) -> int:
        """Count the steps from worst to best."""
        return int((self.best - self.worst) / self.step)


SCALES = {
    scale.style: scale
    for scale in (
        Scale(Style.STARS, Fraction(0), Fraction(5), Fraction(1, 2)),
        Scale(Style.POINTS, Fraction(0), Fraction(10), Fraction(1, 2)),
        Scale(Style.PERCENT, Fraction(0), Fraction(100), Fraction(1)),
        Scale(Style.LETTERS, Fraction(0), Fraction(len(LETTERS) - 1), Fraction(1)),
        Scale(Style.DICE, Fraction(1), Fraction(6), Fraction(1)),
        Scale(Style.THUMBS, Fraction(0), Fraction(1), Fraction(1)),
    )
}
"""The usual scale of each style, for a rating that starts in the form."""


@dataclass(frozen=True, slots=True)
class Rating:
    """A value on a scale. A value off its scale is kept as it came; `is_on_scale` tells."""

    value: Fraction
    scale: Scale

    @classmethod
    def from_letter(cls, letter: str) -> Self:
        """Read a grade such as `B+`, as printed or with a minus sign; ValueError for anything else."""
        plain = letter.strip().upper().replace("−", "-").replace("–", "-")
        if plain not in LETTERS:
            raise ValueError(f"not a letter grade: {letter!r}")
        return cls(Fraction(LETTERS.index(plain)), SCALES[Style.LETTERS])

    @property
    def is_on_scale(self) -> bool:
        """Tell whether the value is one that the scale has."""
        scale = self.scale
        return scale.worst <= self.value <= scale.best and (self.value - scale.worst) % scale.step == 0

    @property
    def share(self) -> Fraction:
        """Give the place between worst (0) and best (1), clipped to them."""
        scale = self.scale
        return min(max((self.value - scale.worst) / (scale.best - scale.worst), Fraction(0)), Fraction(1))

    @property
    def label(self) -> str:
        """Give the value as a critic writes it: `3½`, `75`, `B+`."""
        if self.scale.style is Style.LETTERS and self.value.denominator == 1 and 0 <= self.value < len(LETTERS):
            return LETTERS[int(self.value)]
        return mixed(self.value)


_GLYPHS = {Fraction(1, 2): "½", Fraction(1, 4): "¼", Fraction(3, 4): "¾", Fraction(1, 3): "⅓", Fraction(2, 3): "⅔"}


def mixed(value: Fraction) -> str:
    """Write a number for a reader: `3½`, `0`, `7.2`; a fraction without a short form is written as `22/7`."""
    whole, part = divmod(value, 1)
    if not part:
        return str(whole)
    if value > 0 and part in _GLYPHS:
        return f"{whole or ''}{_GLYPHS[part]}"
    return exact(value)


def exact(value: Fraction) -> str:
    """Write a number so that `Fraction` reads the same back, as a decimal where one exists: `3.5`, `22/7`."""
    scaled, places = value, 0
    while scaled.denominator != 1 and places < 6:
        scaled, places = scaled * 10, places + 1
    if scaled.denominator != 1:
        return str(value)
    digits = f"{abs(int(scaled)):0{places + 1}}"
    sign = "-" if value < 0 else ""
    return f"{sign}{digits[: len(digits) - places]}.{digits[len(digits) - places :]}" if places else f"{sign}{digits}"
