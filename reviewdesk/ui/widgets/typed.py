"""A line in which one types a value: it reads each keystroke, and says so when what stands there is not a value."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from reviewdesk.ui.widgets.undoing import is_left_to_the_window


class TypedLine(QLineEdit):
    """Holds the last value that could be read; `read` raises ValueError for what cannot.

    A wrong text emits no `edited`; leaving the line says `problem`, the first right keystroke takes that back.
    """

    edited = Signal()
    problem_changed = Signal(str)
    half_typed_changed = Signal()

    _is_wrong = False

    def __init__(
        self,
        read: Callable[[str], Any],
        write: Callable[[Any], str],
        problem: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._write = write
        self._problem = problem
        self._value = read("")
        self._is_told = False
        self.textEdited.connect(self._take)
        self.editingFinished.connect(self._settle)

    def value(self) -> Any:
        """Give the value, the last right one where the text is wrong now."""
        return self._value

    def set_value(self, value: Any) -> None:
        """Show a value without telling anybody."""
        self._value = value
        self._show()

    def half_typed(self) -> str:
        """Give what stands here where it is no value, else nothing."""
        return self.text() if self._is_wrong else ""

    def show_half_typed(self, text: str) -> None:
        """Let a text stand here as if it had been typed and left; Undo gives the value back."""
        if text:
            self.selectAll()
            self.insert(text)
            self.setCursorPosition(0)
            self._take(text)
            self._settle()

    def event(self, event: QEvent) -> bool:
        return is_left_to_the_window(event, is_own=self._is_wrong) or super().event(event)

    def _show(self) -> None:
        self._is_wrong = False
        self._tell("")
        text = self._write(self._value)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(0)

    def _take(self, text: str) -> None:
        try:
            value = self._read(text)
        except ValueError:
            self._is_wrong = True
            self.half_typed_changed.emit()
            return
        self._is_wrong = False
        self._tell("")
        if value != self._value:
            self._value = value
            self.edited.emit()
        self.half_typed_changed.emit()

    def _settle(self) -> None:
        if self._is_wrong:
            self._tell(self._problem)
        elif self._write(self._value) != self.text():
            self.setText(self._write(self._value))

    def _tell(self, problem: str) -> None:
        if self._is_told != bool(problem):
            self._is_told = bool(problem)
            self.problem_changed.emit(problem)
