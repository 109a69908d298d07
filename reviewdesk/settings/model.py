"""The settings as one frozen value: to change one, replace it and write the value back."""

from dataclasses import dataclass
from enum import StrEnum

from reviewdesk.domain.style import Style


class Theme(StrEnum):
    """How the window is coloured; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user can choose. An empty `language` is the desktop's; sizes are in pixels, `zoom` in per cent.

    `known_risks` are the places of stores about which nobody wants to be warned again.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    last_review: str = ""
    panel: str = "film"
    splitter_sizes: tuple[int, ...] = ()
    preview_shown: bool = True
    zoom: int = 100
    byline: tuple[str, ...] = ()
    known_risks: tuple[str, ...] = ()
    review_language: str = "en-GB"
    default_scale: Style = Style.STARS
