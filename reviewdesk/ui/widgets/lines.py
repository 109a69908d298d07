"""A growing field with one entry a line: sentences, releases, certificates, offers, ids."""

from collections.abc import Callable
from typing import Any

from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.widgets.growing import GrowingText


class LinesEdit(GrowingText):
    """A tuple with one item a line, blank lines left out; without `read` and `write` the items are the lines.

    While a line cannot be read nothing is emitted; leaving the field says so.
    """

    _is_wrong = False

    def __init__(
        self,
        read: Callable[[str], Any] = str.strip,
        write: Callable[[Any], str] = str,
        problem: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._write = write
        self._problem = problem
        self._items: tuple[Any, ...] = ()

    def value(self) -> Any:
        """Give the items, the last right ones where a line is wrong now."""
        return self._items

    def set_value(self, value: Any) -> None:
        """Show items without telling anybody."""
        self._items = value
        self._is_wrong = False
        self.problem_changed.emit("")
        self.show_text("\n".join(map(self._write, value)))

    def take(self, text: str) -> None:
        """Read what was typed."""
        try:
            items = tuple(self._read(line.strip()) for line in text.split("\n") if line.strip())
        except ValueError:
            self._is_wrong = True
            self.half_typed_changed.emit()
            return
        self._is_wrong = False
        self.problem_changed.emit("")
        if items != self._items:
            self._items = items
            self.edited.emit()
        self.half_typed_changed.emit()

    def half_typed(self) -> str:
        return self.text() if self._is_wrong else ""

    def show_half_typed(self, text: str) -> None:
        if text:
            self.selectAll()
            self.textCursor().insertText(text)
            self.problem_changed.emit(self._problem if self._is_wrong else "")

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.problem_changed.emit(self._problem if self._is_wrong else "")
