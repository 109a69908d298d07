"""PREFERENCES: the one table of what a user can choose, from which the dialog is made."""

from dataclasses import dataclass, replace
from enum import Enum, StrEnum, auto

from reviewdesk.settings.model import Look, Settings

GENERAL, WRITING, SNIPPETS, LANGUAGE, PREVIEW, SAFETY, KEYS = (
    "General",
    "Writing",
    "Snippets",
    "Language",
    "Preview and export",
    "Safety",
    "Keys",
)
SECTIONS = (GENERAL, WRITING, SNIPPETS, LANGUAGE, PREVIEW, SAFETY, KEYS)


class Kind(Enum):
    """How a choice is made; `PLACE` only tells."""

    CHOICE = auto()
    NUMBER = auto()
    TEXT = auto()
    NAMES = auto()  # several, between commas
    FOLDER = auto()
    PLACE = auto()


@dataclass(frozen=True, slots=True)
class Preference:
    """One row. `id` is the name of the setting, of one within the preview's look behind a dot, or of a place."""

    id: str
    section: str
    kind: Kind
    words: str
    hint: str = ""
    least: int = 0
    most: int = 0
    unit: str = ""


PREFERENCES = (
    Preference("theme", GENERAL, Kind.CHOICE, "Colours of the window"),
    Preference("byline", GENERAL, Kind.NAMES, "Your name", "Signs new reviews. Several names with commas between."),
    Preference(
        "zoom", WRITING, Kind.NUMBER, "Size of the text", "Ctrl and plus or minus change it, too.", 60, 220, "%"
    ),
    Preference(
        "page_width", WRITING, Kind.NUMBER, "Width of the page", "About 66 letters a line read best.", 45, 100, ""
    ),
    Preference("spell_check", WRITING, Kind.CHOICE, "Spelling and names", "Names are those of the credits."),
    Preference("smart_signs", WRITING, Kind.CHOICE, "Quotation marks and dashes", "Ctrl+Z gives back what you typed."),
    Preference("typewriter", WRITING, Kind.CHOICE, "The line you write stays"),
    Preference(
        "dimming",
        WRITING,
        Kind.CHOICE,
        "Other paragraphs are",
        "In focus mode, and with the line in the middle.",
    ),
    Preference(
        "word_target", WRITING, Kind.NUMBER, "Words to aim at", "0 for none; a review may have its own.", 0, 100_000
    ),
    Preference("default_scale", WRITING, Kind.CHOICE, "Rate new reviews in"),
    Preference("language", LANGUAGE, Kind.CHOICE, "Language of the window", "Holds from the next start on."),
    Preference("review_language", LANGUAGE, Kind.CHOICE, "Language of new reviews"),
    Preference("preview.target", PREVIEW, Kind.CHOICE, "Preview shows"),
    Preference("preview.is_dark", PREVIEW, Kind.CHOICE, "Preview is"),
    Preference("preview.width", PREVIEW, Kind.CHOICE, "Preview is as wide as"),
    Preference("export_folder", PREVIEW, Kind.FOLDER, "Export into", "Each review gets a folder of its own in there."),
    Preference(
        "box_place", PREVIEW, Kind.CHOICE, "Review box stands", "Unless the text has a place of its own for it."
    ),
    Preference("publisher", PREVIEW, Kind.TEXT, "Publisher", "Search engines show it beside your reviews."),
    Preference(
        "publisher_url", PREVIEW, Kind.TEXT, "Address of the site", "A whole address, such as https://example.org"
    ),
    Preference("publisher_logo", PREVIEW, Kind.TEXT, "Address of the logo"),
    Preference(
        "images_at",
        PREVIEW,
        Kind.TEXT,
        "WordPress fetches images from",
        "The address at which you put the images of an export.",
    ),
    Preference("store", SAFETY, Kind.PLACE, "Your reviews lie in"),
    Preference("backups", SAFETY, Kind.PLACE, "Backups lie in", "One is made every day; File > Backups shows them."),
    Preference(
        "backup_folder",
        SAFETY,
        Kind.FOLDER,
        "Make backups in",
        "On another disk they outlive this one. Those there are stay where they are, and are found.",
    ),
    Preference(
        "backup_days",
        SAFETY,
        Kind.NUMBER,
        "Days with a backup",
        "The newest of each of so many days stays, and of each of four weeks.",
        2,
        365,
    ),
    Preference("settings", SAFETY, Kind.PLACE, "These choices lie in"),
)
NOT_CHOSEN = (
    "last_review",
    "panel",
    "splitter_sizes",
    "library_sort",
    "library_descending",
    "library_grouped",
    "searches",
    "preview_shown",
    "welcomed",
    "focus_mode",
    "written_on",
    "written",
    "known_risks",
    "recent_actions",
    "keys",
)
"""What the window remembers by itself, and the keys, which have rows of their own."""


def value_of(settings: Settings, name: str) -> object:
    """Give the value of a setting by its id."""
    outer, _, inner = name.partition(".")
    return getattr(getattr(settings, outer), inner) if inner else getattr(settings, outer)


def changed(settings: Settings, name: str, value: object) -> Settings:
    """Give the settings with another value for an id; a choice comes as plain text and leaves as what it names."""
    before = value_of(settings, name)
    if isinstance(before, StrEnum):
        value = type(before)(str(value))
    outer, _, inner = name.partition(".")
    if inner:
        look: Look = replace(settings.preview, **{inner: value})  # type: ignore[arg-type]
        return replace(settings, preview=look)
    return replace(settings, **{outer: value})  # type: ignore[arg-type]
