"""What an image is and what it is to become, as values: whoever only speaks of images needs no more."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of file that leave, by their endings."""

    JPEG = ".jpg"
    PNG = ".png"
    WEBP = ".webp"
    GIF = ".gif"


@dataclass(frozen=True, slots=True)
class Look:
    """What an image is, as its viewer sees it: upright. `moves` where it has more than one frame."""

    kind: Kind
    width: int
    height: int
    is_turned: bool = False
    moves: bool = False


@dataclass(frozen=True, slots=True)
class Shape:
    """What is wanted: at most so large, and with `is_filled` cut to that very shape around its middle.

    A portrait is not cut, lest heads roll: with `is_filled` it stands before its own colours.
    """

    width: int
    height: int
    is_filled: bool = False


IN_TEXT = Shape(1600, 1600)
FEATURED = Shape(1600, 900, is_filled=True)
SOCIAL = Shape(1200, 630, is_filled=True)


def fits(seen: Look, shape: Shape) -> bool:
    """Tell whether an image is small enough, and cut as it should be to a pixel."""
    is_small = seen.width <= shape.width and seen.height <= shape.height
    return is_small and (not shape.is_filled or abs(seen.width * shape.height / shape.width - seen.height) < 1)
