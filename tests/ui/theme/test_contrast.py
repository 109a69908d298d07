"""The token table keeps the contrast that WCAG 2.2 asks for (1.4.3 text, 1.4.11 controls)."""

import pytest

from reviewdesk.ui.theme.tokens import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, Tokens

SURFACES = ("bg", "panel", "page", "field", "accent_weak")
PAIRS = [(text, surface, 4.5) for text in ("ink", "mute", "accent", "ok", "warn") for surface in SURFACES]
PAIRS += [("on_accent", "accent", 4.5), ("ink", "selection", 4.5), ("panel", "warn", 4.5), ("panel", "ink", 4.5)]
PAIRS += [("ink", "found", 4.5), ("ink", "found_now", 4.5)]
PAIRS += [(mark, surface, 3.0) for mark in ("edge", "focus") for surface in ("bg", "panel", "page", "field")]
TABLES = {"light": LIGHT, "dark": DARK, "contrast light": CONTRAST_LIGHT, "contrast dark": CONTRAST_DARK}


def luminance(colour: str) -> float:
    """Relative luminance of `#rrggbb`, as WCAG 2.2 defines it."""
    shares = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4 for share in shares)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("tokens", TABLES.values(), ids=TABLES)
@pytest.mark.parametrize(("mark", "surface", "least"), PAIRS)
def test_a_colour_can_be_told_from_what_it_stands_on(tokens: Tokens, mark: str, surface: str, least: float) -> None:
    assert contrast(getattr(tokens, mark), getattr(tokens, surface)) >= least


@pytest.mark.parametrize("tokens", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("mark", "surface", "least"), PAIRS)
def test_high_contrast_keeps_what_the_strictest_level_asks_for(
    tokens: Tokens, mark: str, surface: str, least: float
) -> None:
    stricter = 7.0 if least > 3 else 4.5
    assert contrast(getattr(tokens, mark), getattr(tokens, surface)) >= stricter


@pytest.mark.parametrize("tokens", TABLES.values(), ids=TABLES)
def test_the_match_one_stands_at_can_be_told_from_the_others_and_those_from_the_page(tokens: Tokens) -> None:
    assert contrast(tokens.found_now, tokens.found) >= 1.3
    assert contrast(tokens.found, tokens.page) >= 1.15


def test_black_on_white_has_the_contrast_that_the_standard_gives() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
