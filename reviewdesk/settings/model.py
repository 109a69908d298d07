"""The settings as one frozen value: to change one, replace it and write the value back."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from reviewdesk.domain.style import Style


class Theme(StrEnum):
    """How the window is coloured; `SYSTEM` follows the desktop."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Width(StrEnum):
    """How wide the preview shows its page."""

    PHONE = "phone"
    TABLET = "tablet"
    DESKTOP = "desktop"


class BoxPlace(StrEnum):
    """Where the review box stands in a text that has no place of its own for it."""

    TOP = "top"
    BOTTOM = "bottom"


@dataclass(frozen=True, slots=True)
class Look:
    """How the preview shows the article; `zoom` in per cent, `styles` the path of the user's own style sheet by target.

    An empty `target` is the usual one.
    """

    target: str = ""
    width: Width = Width.DESKTOP
    is_dark: bool = False
    zoom: int = 100
    styles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything a user can choose. An empty `language` is the desktop's; sizes are in pixels, `zoom` in per cent,
    `page_width` in letters; an empty `export_folder` or `backup_folder` is the usual one.

    `known_risks` are the places of stores about which nobody wants to be warned again; `keys` are those that the user
    gave to actions, by id, empty for none. `images_at` is the address at which a WordPress import finds images.
    `searches` are those of the library that have a name, by it; `welcomed` once the window was explained.
    """

    theme: Theme = Theme.SYSTEM
    language: str = ""
    last_review: str = ""
    panel: str = "film"
    splitter_sizes: tuple[int, ...] = ()
    preview_shown: bool = True
    spell_check: bool = True
    focus_mode: bool = False
    typewriter: bool = False
    dimming: bool = True
    smart_signs: bool = True
    word_target: int = 0
    written_on: str = ""
    written: int = 0
    zoom: int = 100
    page_width: int = 66
    byline: tuple[str, ...] = ()
    known_risks: tuple[str, ...] = ()
    recent_actions: tuple[str, ...] = ()
    keys: Mapping[str, str] = field(default_factory=dict)
    review_language: str = "en-GB"
    default_scale: Style = Style.STARS
    preview: Look = field(default_factory=Look)
    library_sort: str = "edited"
    library_descending: bool = True
    library_grouped: bool = False
    searches: Mapping[str, str] = field(default_factory=dict)
    publisher: str = ""
    publisher_url: str = ""
    publisher_logo: str = ""
    box_place: BoxPlace = BoxPlace.TOP
    images_at: str = ""
    export_folder: str = ""
    backup_folder: str = ""
    backup_days: int = 7
    welcomed: bool = False
