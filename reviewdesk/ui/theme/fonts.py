"""Brings the bundled typefaces: Inter for the window and Source Serif 4 for the page, the same on every system."""

import logging

from PySide6.QtGui import QFont, QFontDatabase

from reviewdesk.resources import resource
from reviewdesk.ui.theme.tokens import TEXT

READING_FAMILIES = ["Source Serif 4", "Georgia", "Noto Serif", "DejaVu Serif", "serif"]
INTERFACE_FAMILIES = ["Inter", "Helvetica Neue", "Segoe UI", "Noto Sans", "DejaVu Sans", "sans-serif"]

_log = logging.getLogger(__name__)


def load_fonts() -> tuple[str, ...]:
    """Register the bundled fonts with Qt and give their families; a font that Qt refuses leaves its fallback."""
    families: list[str] = []
    for path in sorted(resource("fonts").glob("*.ttf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number < 0:
            _log.warning("font refused: %s", path.name)
        families += QFontDatabase.applicationFontFamilies(number)[:1] if number >= 0 else []
    return tuple(dict.fromkeys(families))


def reading_font(pixels: int) -> QFont:
    """Give the serif of the page at a height in pixels."""
    return _font(READING_FAMILIES, pixels)


def interface_font(pixels: int = TEXT) -> QFont:
    """Give the sans serif of the window at a height in pixels."""
    return _font(INTERFACE_FAMILIES, pixels)


def _font(families: list[str], pixels: int) -> QFont:
    font = QFont(families)
    font.setPixelSize(pixels)
    return font
