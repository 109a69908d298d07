"""Hands the few glyphs that a style sheet can only name by file (arrows, ticks) to Qt without a file, as a resource."""

from functools import cache
from struct import pack

from PySide6.QtCore import qRegisterResourceData

from reviewdesk.ui.theme.icons import svg
from reviewdesk.ui.theme.tokens import Tokens

GLYPHS = {
    "down": ("chevron-down", "mute"),
    "up": ("chevron-up", "mute"),
    "right": ("chevron-right", "mute"),
    "tick": ("check", "accent"),
    "box_tick": ("check", "on_accent"),
    "down_on_accent": ("chevron-down", "on_accent"),
    "clear": ("x", "mute"),
    "question": ("info", "accent"),
    "alert": ("triangle-alert", "warn"),
}
"""Each glyph of the style sheet: its icon and the token of its colour."""

_FORMAT = 1
_FOLDER, _ANY = 2, 1  # what Qt's compiler of resources writes for a folder, and for any language


def glyphs(tokens: Tokens) -> dict[str, str]:
    """Give the path of each glyph in the colours of a theme, as style sheets want them."""
    theme = f"{tokens.ink[1:]}{tokens.accent[1:]}"
    _registered(theme, tuple(svg(name, getattr(tokens, token)) for name, token in GLYPHS.values()))
    return {glyph: f":/{theme}-{glyph}.svg" for glyph in GLYPHS}


@cache
def _registered(theme: str, pictures: tuple[str, ...]) -> tuple[bytes, bytes, bytes]:
    """Make a folder of files and give its parts, to be kept as long as the program runs: Qt reads them in place.

    The parts are those that Qt's own compiler of resources writes: a tree whose entries are in the order of their
    hashes, names, and contents.
    """
    names = [f"{theme}-{glyph}.svg" for glyph in GLYPHS]
    files = sorted(zip(names, pictures, strict=True), key=lambda file: _hash(file[0]))
    tree, written, contents = pack(">IHII", 0, _FOLDER, len(files), 1), pack(">HI", 0, 0), b""
    for name, picture in files:
        tree += pack(">IHHHI", len(written), 0, 0, _ANY, len(contents))
        written += pack(">HI", len(name), _hash(name)) + name.encode("utf-16-be")
        data = picture.encode()
        contents += pack(">I", len(data)) + data
    qRegisterResourceData(_FORMAT, tree, written, contents)
    return tree, written, contents


def _hash(name: str) -> int:
    """Hash a name as Qt looks it up."""
    found = 0
    for letter in name:
        found = (found << 4) + ord(letter)
        found = (found ^ ((found & 0xF0000000) >> 23)) & 0x0FFFFFFF
    return found
