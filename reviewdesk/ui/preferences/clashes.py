"""What stands against giving an action a key."""

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence

from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import Scope

_OF_TEXT = "Ctrl+A Ctrl+C Ctrl+V Ctrl+X Ctrl+Shift+V Ctrl++ Ctrl+= Ctrl+- Ctrl+0 F2 Ctrl+F2 Alt+Down Alt+Up".split()
"""Keys that text, pages and panels answer themselves, everywhere in the window."""

_HOLDING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier


class Clash(Enum):
    """Why a key cannot be given."""

    TYPES = auto()  # it would write a letter
    KEPT = auto()  # the text needs it
    TAKEN = auto()  # another action has it


def clash(keys: QKeySequence, name: str, taken: Mapping[str, str]) -> tuple[Clash, str] | None:
    """Tell what stands against a key for an action, and the name of the action that has it; `taken` by key."""
    text = keys.toString()
    pressed = keys[0] if keys.count() else None  # type: ignore[index]  # which the stubs leave out
    if pressed is None:
        return None
    is_function = Qt.Key.Key_F1 <= pressed.key() <= Qt.Key.Key_F35
    if keys.count() > 1 or not (is_function or pressed.keyboardModifiers() & _HOLDING):
        return Clash.TYPES, ""
    if text in _OF_TEXT:
        return Clash.KEPT, ""
    owner = taken.get(text, name)
    return (Clash.TAKEN, owner) if owner != name else None


def without_clashes(chosen: Mapping[str, str], usual: Mapping[str, list[str]]) -> dict[str, str]:
    """Leave out of chosen keys those of no action, unreadable ones, and those that another action has."""
    good: dict[str, str] = {}
    owners = {key: name for name, keys in usual.items() if name not in chosen for key in keys}
    for name, text in chosen.items():
        keys = QKeySequence(text)
        is_readable = not text or bool(keys.toString())
        if name in usual and is_readable and clash(keys, name, owners) is None:
            good[name] = keys.toString()
            owners[keys.toString()] = name
    return good


def sound_keys(chosen: Mapping[str, str], actions: Actions) -> dict[str, str]:
    """Leave out of chosen keys what no action of the window could have."""
    usual = {row.id: [key.toString() for key in actions.usual_keys(row.id)] for row in actions.rows}
    fixed = {row.id for row in actions.rows if row.scope in (Scope.PAGE, Scope.PREVIEW)}
    return without_clashes(chosen, {name: keys for name, keys in usual.items() if name not in fixed})
