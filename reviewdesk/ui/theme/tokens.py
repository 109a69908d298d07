"""The colours and measures of the desk by what they are for, in one table for each theme."""

from typing import Final, NamedTuple


class Tokens(NamedTuple):  # made in a sixth of the time that a data class takes; the first paint waits for it
    """One theme: each colour as `#rrggbb`. Text colours keep 4.5:1 on every surface they stand on, `edge` keeps 3:1."""

    is_dark: bool
    bg: str
    panel: str
    page: str
    field: str
    line: str  # separates; carries no meaning
    edge: str  # bounds a control
    ink: str
    mute: str
    accent: str
    accent_weak: str
    on_accent: str
    ok: str
    warn: str
    selection: str
    found: str
    found_now: str
    focus: str
    dimmed: str  # as close to the page as words come that nobody is writing; the ink where they stay as they are


LIGHT: Final = Tokens(
    is_dark=False,
    bg="#f6f5f3",
    panel="#fbfaf9",
    page="#ffffff",
    field="#ffffff",
    line="#e4e1dc",
    edge="#918b82",
    ink="#1f1d1a",
    mute="#6a655d",
    accent="#a8282d",
    accent_weak="#f6e4e3",
    on_accent="#ffffff",
    ok="#28704a",
    warn="#925600",
    selection="#f3d3d0",
    found="#fbeab8",
    found_now="#f2bd4b",
    focus="#a8282d",
    dimmed="#8a867f",
)

DARK: Final = Tokens(
    is_dark=True,
    bg="#1b1a18",
    panel="#211f1d",
    page="#262421",
    field="#1d1b19",
    line="#373430",
    edge="#777169",
    ink="#ece8e1",
    mute="#a39c91",
    accent="#ff8b82",
    accent_weak="#44292a",
    on_accent="#2a1010",
    ok="#7cc79a",
    warn="#e6b260",
    selection="#633233",
    found="#4a3f20",
    found_now="#7d5c14",
    focus="#ff8b82",
    dimmed="#7f7a72",
)

CONTRAST_LIGHT: Final = Tokens(
    is_dark=False,
    bg="#ffffff",
    panel="#ffffff",
    page="#ffffff",
    field="#ffffff",
    line="#000000",
    edge="#000000",
    ink="#000000",
    mute="#262626",
    accent="#80000f",
    accent_weak="#ffe9e6",
    on_accent="#ffffff",
    ok="#00421f",
    warn="#5c2e00",
    selection="#ffcf9e",
    found="#ffe57a",
    found_now="#ffb62e",
    focus="#0000c8",
    dimmed="#000000",
)

CONTRAST_DARK: Final = Tokens(
    is_dark=True,
    bg="#000000",
    panel="#000000",
    page="#000000",
    field="#000000",
    line="#ffffff",
    edge="#ffffff",
    ink="#ffffff",
    mute="#e6e6e6",
    accent="#ffd84a",
    accent_weak="#332900",
    on_accent="#000000",
    ok="#7dffb0",
    warn="#ffc266",
    selection="#004f8f",
    found="#332a00",
    found_now="#775100",
    focus="#00e5ff",
    dimmed="#ffffff",
)

STEP: Final = 8
"""The one step of margins and gaps, in pixels."""

RADIUS_FIELD: Final = 6
RADIUS_BUTTON: Final = 7
RADIUS_CHIP: Final = 5
TEXT: Final = 13
TEXT_SMALL: Final = 12
TEXT_HEADING: Final = 14
