"""Lays the few glyphs that a style sheet can only name by file (arrows, ticks) into a folder of their own."""

from pathlib import Path

from PySide6.QtCore import QTemporaryDir

from reviewdesk.ui.theme.icons import svg
from reviewdesk.ui.theme.tokens import Tokens

GLYPHS = {
    "down": ("chevron-down", "mute"),
    "up": ("chevron-up", "mute"),
    "right": ("chevron-right", "mute"),
    "tick": ("check", "accent"),
    "box_tick": ("check", "on_accent"),
    "down_on_accent": ("chevron-down", "on_accent"),
}
"""Each glyph of the style sheet: its icon and the token of its colour."""


class Glyphs:
    """Keeps the files alive as long as it lives; one set for each theme."""

    def __init__(self) -> None:
        self._folder = QTemporaryDir()

    def lay(self, tokens: Tokens) -> dict[str, str]:
        """Write the glyphs of a theme and give the path of each, with forward slashes as style sheets want them."""
        theme = f"{tokens.ink[1:]}{tokens.accent[1:]}"
        paths = {}
        for glyph, (name, token) in GLYPHS.items():
            path = Path(self._folder.filePath(f"{theme}-{glyph}.svg"))
            path.write_text(svg(name, getattr(tokens, token)), encoding="utf-8")
            paths[glyph] = path.as_posix()
        return paths
