"""Tab goes through the window as one reads it, whenever its parts and what lies in them were made."""

from collections.abc import Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStackedWidget, QWidget


def put_in_order(window: QWidget, parts: Sequence[QWidget]) -> None:
    """Let Tab go through the parts in this order, and through each as before; what is in none of them comes first.

    Qt puts a widget that is made later behind all others.
    """
    controls = list(_chain(window))
    ordered = sorted(controls, key=lambda control: _place(control, parts))
    if ordered != controls:
        for one, other in pairwise(ordered):
            QWidget.setTabOrder(one, other)


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
    return bool(control.focusPolicy().value & Qt.FocusPolicy.TabFocus.value) and control.focusProxy() is None


def _chain(window: QWidget) -> Iterator[QWidget]:
    control = window.nextInFocusChain()
    while control is not None and control is not window:
        if _takes_tab(control) and control.window() is window:
            yield control
        control = control.nextInFocusChain()


def _place(control: QWidget, parts: Sequence[QWidget]) -> int:
    return next((number for number, part in enumerate(parts) if part.isAncestorOf(control)), -1)
