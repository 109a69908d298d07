"""Names as chips: Enter or a comma adds one, and each is changed in its place, moved by hand or key, and taken away."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.widgets.chip_row import ChipRow
from reviewdesk.ui.widgets.reading import name_in_credit, read_credit, read_name, write_credit

_COMMAS = str.maketrans(";\n\t", ",,,")


class ChipsEdit(ChipRow):
    """A tuple of items, each made from a typed text by `read` and shown by `write`.

    A text that `read` refuses with ValueError stays in the line, and `problem` is told.
    """

    edited = Signal()
    problem_changed = Signal(str)
    half_typed_changed = Signal()
    suggestions_wanted = Signal(str)

    def __init__(
        self,
        read: Callable[[str], Any] = read_name,
        write: Callable[[Any], str] = str,
        hint: str = "",
        problem: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(hint, parent)
        self._read = read
        self._write = write
        self._problem = problem
        self._items: tuple[Any, ...] = ()
        self.entry.completed.connect(self._complete)
        self.entry.textEdited.connect(self._take)
        self.entry.emptied_further.connect(self._remove_last)
        self.entry.abandoned.connect(self._abandon)
        self.removed.connect(self._remove_item)
        self.change_wanted.connect(self._begin_change)
        self.moved.connect(self._move_item)

    def value(self) -> tuple[Any, ...]:
        """Give the items."""
        return self._items

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Show items without telling anybody; what is half typed stays."""
        self._items = value
        if self._changing is not None and self._changing >= len(value):
            self.change_at(None)
        self.show_texts([self._write(item) for item in value])

    def half_typed(self) -> str:
        """Give what stands in the line and is in no chip yet."""
        return self.entry.text()

    def show_half_typed(self, text: str) -> None:
        """Let this stand in the line, behind the chips."""
        self.change_at(None)
        self.entry.setText(text)
        self.problem_changed.emit("" if self._reads(text) else self._problem)
        self.lay_out()

    def set_suggestions(self, texts: Iterable[str]) -> None:
        """Offer these texts while one types."""
        self.entry.set_suggestions(texts)

    def _take(self, text: str) -> None:
        self.problem_changed.emit("")
        *whole, rest = text.translate(_COMMAS).split(",")
        if whole and self._changing is None:
            self._add(whole)
            self.entry.setText(rest.lstrip())
        self.suggestions_wanted.emit(self._name_in(self.entry.text()))
        self.lay_out()
        self.half_typed_changed.emit()

    def _name_in(self, text: str) -> str:
        """Give the part of a text for which there may be suggestions."""
        return text.strip()

    def _complete(self) -> None:
        """Take the line as whole; it is left empty, or with what cannot be read."""
        text, at, is_here = self.entry.text(), self._changing, self.entry.hasFocus()
        try:
            items = self._with(text, at)
        except ValueError:
            self.problem_changed.emit(self._problem)
            return
        self.problem_changed.emit("")
        self.entry.clear()
        self.change_at(None)
        self._replace(items)
        self.half_typed_changed.emit()
        if at is not None and is_here:
            self.focus_chip(at)

    def _with(self, text: str, at: int | None) -> tuple[Any, ...]:
        if at is None:
            return self._and((text,))
        if text == self._write(self._items[at]):
            return self._items
        changed = (self._read(text),) if text.strip() else ()
        others = (*self._items[:at], *self._items[at + 1 :])
        return others if changed and changed[0] in others else (*self._items[:at], *changed, *self._items[at + 1 :])

    def _reads(self, text: str) -> bool:
        try:
            self._and((text,))
        except ValueError:
            return False
        return True

    def _and(self, texts: Iterable[str]) -> tuple[Any, ...]:
        items = list(self._items)
        for text in texts:
            if text.strip() and (item := self._read(text)) not in items:
                items.append(item)
        return tuple(items)

    def _add(self, texts: list[str]) -> None:
        try:
            self._replace(self._and(texts))
        except ValueError:
            self.problem_changed.emit(self._problem)

    def _replace(self, items: tuple[Any, ...]) -> None:
        if items != self._items:
            self.set_value(items)
            self.edited.emit()

    def _remove_last(self) -> None:
        if self._changing is None:
            self._replace(self._items[:-1])

    def _remove_item(self, at: int) -> None:
        self._replace(self._items[:at] + self._items[at + 1 :])
        self.focus_chip(at)

    def _begin_change(self, at: int) -> None:
        self.entry.setText(self._write(self._items[at]))
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self.change_at(at)

    def _abandon(self) -> None:
        at = self._changing
        self.problem_changed.emit("")
        self.entry.clear()
        self.change_at(None)
        self.half_typed_changed.emit()
        if at is not None:
            self.focus_chip(at)

    def _move_item(self, at: int, before: int) -> None:
        items = [item for number, item in enumerate(self._items) if number != at]
        to = before - (before > at)
        items.insert(to, self._items[at])
        self._replace(tuple(items))
        self.focus_chip(to)


class CreditsEdit(ChipsEdit):
    """People with their parts: `Michael Peña as José Hernández`, shown as `Michael Peña · José Hernández`."""

    def __init__(self, hint: str = "", problem: str = "", parent: QWidget | None = None) -> None:
        super().__init__(read_credit, write_credit, hint, problem, parent)

    def _name_in(self, text: str) -> str:
        return name_in_credit(text)
