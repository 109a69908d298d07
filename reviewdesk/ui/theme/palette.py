"""Turns tokens into Qt's palette, from which every widget that paints itself takes its colours."""

from PySide6.QtGui import QColor, QPalette

from reviewdesk.ui.theme.tokens import Tokens

_Role = QPalette.ColorRole

ROLES = {
    _Role.Window: "bg",
    _Role.WindowText: "ink",
    _Role.Base: "field",
    _Role.AlternateBase: "panel",
    _Role.Text: "ink",
    _Role.PlaceholderText: "mute",
    _Role.Button: "field",
    _Role.ButtonText: "ink",
    _Role.BrightText: "on_accent",
    _Role.Highlight: "selection",
    _Role.HighlightedText: "ink",
    _Role.Accent: "accent",
    _Role.Link: "accent",
    _Role.LinkVisited: "accent",
    _Role.ToolTipBase: "ink",
    _Role.ToolTipText: "panel",
    _Role.Light: "page",
    _Role.Midlight: "accent_weak",
    _Role.Mid: "line",
    _Role.Dark: "edge",
    _Role.Shadow: "edge",
}
"""Which token each role of the palette shows."""

_TEXT_ROLES = (_Role.WindowText, _Role.Text, _Role.ButtonText, _Role.HighlightedText)


def palette(tokens: Tokens) -> QPalette:
    """Make the palette of a theme; disabled controls write in `edge`, which still has 3:1."""
    made = QPalette()
    for role, token in ROLES.items():
        made.setColor(role, QColor(getattr(tokens, token)))
    for role in _TEXT_ROLES:
        made.setColor(QPalette.ColorGroup.Disabled, role, QColor(tokens.edge))
    return made
