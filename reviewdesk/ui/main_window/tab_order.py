"""Tab goes through the window as one reads it, whenever its parts and what lies in them were made."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStackedWidget, QWidget


def neighbour(window: QWidget, parts: Sequence[QWidget], *, is_next: bool) -> QWidget | None:
    """Give the control to which Tab goes: through the parts in this order, what is in none of them first.

    Qt's own way puts a widget that is made later behind all others, and loses whole rows of them where it is told to
    put some in order and others stand for what lies in them; so its order is read, and never written.
    """
    focus = window.focusWidget()
    met = (control for control in _chain(window) if control is focus or is_open(control))
    controls = sorted(met, key=lambda control: _place(control, parts))
    if not controls:
        return None
    if focus in controls:
        return controls[(controls.index(focus) + (1 if is_next else -1)) % len(controls)]
    return controls[0 if is_next else -1]


def entrance(pane: QStackedWidget) -> QWidget | None:
    """Give where the focus was in a part of the window, else where its content wants it, else its first control."""
    shown = pane.currentWidget()
    likely = (pane.focusWidget(), shown.focusProxy() if shown is not None else None)
    return next((control for control in likely if control is not None and is_open(control)), None) or first_in(pane)


def first_in(part: QWidget) -> QWidget | None:
    """Give the control of a part to which Tab comes first; None where it comes to none."""
    return next((control for control in _chain(part.window()) if part.isAncestorOf(control) and is_open(control)), None)


def is_open(control: QWidget) -> bool:
    """Tell whether keys can go to a control now."""
    return _takes_tab(control) and control.isVisible() and control.isEnabled()


def _takes_tab(control: QWidget) -> bool:
    is_for_all = QGuiApplication.styleHints().tabFocusBehavior() == Qt.TabFocusBehavior.TabFocusAllControls
    wanted = (Qt.FocusPolicy.TabFocus if is_for_all else Qt.FocusPolicy.StrongFocus).value
    return control.focusPolicy().value & wanted == wanted and control.focusProxy() is None


def _chain(window: QWidget) -> list[QWidget]:
    """Give the widgets of a window in Qt's order.

    PySide takes what comes next for a child of what it follows: once that goes, it would forget all that stands behind.
    The way ends before it comes to the window itself, which belongs to nobody, and the others go back to their own.
    """
    last, control = window.previousInFocusChain(), window.nextInFocusChain()
    chain: list[QWidget] = []
    while control is not None and control is not window:
        chain.append(control)
        control = control.nextInFocusChain() if control is not last else None
    _give_back(window)
    return [each for each in chain if each.window() is window]


def _give_back(parent: QWidget) -> None:
    """Let the widgets in a widget be its children, for PySide too, which learns that by listing them."""
    for child in parent.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly):
        _give_back(child)


def _place(control: QWidget, parts: Sequence[QWidget]) -> int:
    return next((number for number, part in enumerate(parts) if part.isAncestorOf(control)), -1)
