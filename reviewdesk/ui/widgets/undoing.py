"""Which Undo a field means: its own while it holds what it has not told yet, else that of the window."""

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence

_KEYS = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_left_to_the_window(event: QEvent, *, is_own: bool) -> bool:
    """Tell whether this asks who takes Undo or Redo and the field shall not; its `event` then goes no further.

    What a field has told is a step of the window, and one order holds for the steps of all fields.
    """
    if is_own or event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    if not any(event.matches(key) for key in _KEYS):
        return False
    event.ignore()
    return True
