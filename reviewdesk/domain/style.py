"""How a rating is shown: its own module, because the settings name a style and need no arithmetic."""

from enum import StrEnum


class Style(StrEnum):
    """How a rating is shown."""

    STARS = "stars"
    POINTS = "points"
    PERCENT = "percent"
    LETTERS = "letters"
    DICE = "dice"
    THUMBS = "thumbs"
