"""A part of the window that is made when it is first shown or asked for: most days go by without most parts."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)
T = TypeVar("T")


class Late(Generic[W]):
    """Holds a widget that may not be there yet, and what it is to know once it is.

    Of all that it is told by one method only the last counts, so what is told must not build on what was told before.
    """

    def __init__(self, make: Callable[[], W], begin: Callable[[W], object] | None = None) -> None:
        """`begin` connects the widget once it knows what it was told."""
        self._make = make
        self._begin = begin
        self._told: dict[Callable[[W, Any], object], Any] = {}
        self._made: W | None = None

    @property
    def made(self) -> W | None:
        """Give the widget if it has been made."""
        return self._made

    def get(self) -> W:
        """Give the widget; the first to ask has it made, and it learns what it was told."""
        if self._made is None:
            self._made = self._make()
            for method, what in self._told.items():
                method(self._made, what)
            self._told.clear()
            if self._begin is not None:
                self._begin(self._made)
        return self._made

    def tell(self, method: Callable[[W, T], object], what: T) -> None:
        """Call a method of the widget, now or once it is made."""
        if self._made is None:
            self._told.pop(method, None)
            self._told[method] = what
        else:
            method(self._made, what)
