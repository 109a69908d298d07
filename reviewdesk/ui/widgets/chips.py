"""Names as chips: Enter or a comma adds one, Backspace, Delete or a click on its cross takes it away."""

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.widgets.chip import HEIGHT, Chip
from reviewdesk.ui.widgets.entry import Entry
from reviewdesk.ui.widgets.reading import read_credit, read_name, write_credit
from reviewdesk.ui.widgets.well import Well

_LEFT, _TOP, _GAP = 7, 6, 4
_LEAST_ENTRY = 56
_COMMAS = str.maketrans(";\n\t", ",,,")


class ChipsEdit(Well):
    """A tuple of items, each made from a typed text by `read` and shown by `write`."""

    edited = Signal()
    problem_changed = Signal(str)

    def __init__(
        self,
        read: Callable[[str], Any] = read_name,
        write: Callable[[Any], str] = str,
        hint: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._write = write
        self._hint = hint
        self._items: tuple[Any, ...] = ()
        self._chips: list[Chip] = []
        self._entry = Entry(self)
        self._entry.setProperty("look", "bare")
        self._entry.setObjectName("entry")
        self.setFocusProxy(self._entry)
        self.setCursor(Qt.CursorShape.IBeamCursor)
        self.watch(self._entry)
        self._entry.completed.connect(self._add_typed)
        self._entry.textEdited.connect(self._split)
        self._entry.emptied_further.connect(self._remove_last)
        self._entry.step_requested.connect(self._step)
        self._entry.focus_changed.connect(self._lay_out)
        self._lay_out()

    def value(self) -> tuple[Any, ...]:
        """Give the items."""
        return self._items

    def set_value(self, value: tuple[Any, ...]) -> None:
        """Show items without telling anybody; what is half typed stays."""
        self._items = value
        self._build()

    def set_suggestions(self, texts: Iterable[str]) -> None:
        """Offer these texts while one types."""
        self._entry.set_suggestions(texts)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self._entry.setAccessibleName(name)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._entry.setFocus(Qt.FocusReason.MouseFocusReason)

    def _split(self, text: str) -> None:
        *whole, rest = text.translate(_COMMAS).split(",")
        if whole:
            self._add(whole)
            self._entry.setText(rest.lstrip())
        self._lay_out()

    def _add_typed(self) -> None:
        text = self._entry.text()
        self._entry.clear()
        self._add([text])

    def _add(self, texts: Iterable[str]) -> None:
        items = list(self._items)
        for text in texts:
            if text.strip() and (item := self._read(text)) not in items:
                items.append(item)
        self._replace(items)

    def _replace(self, items: Iterable[Any]) -> None:
        if tuple(items) != self._items:
            self._items = tuple(items)
            self._build()
            self.edited.emit()

    def _remove_last(self) -> None:
        self._replace(self._items[:-1])

    def _chip_at(self) -> int:
        chip = self.sender()
        return self._chips.index(chip) if isinstance(chip, Chip) else len(self._chips)

    def _remove_chip(self) -> None:
        at = self._chip_at()
        self._replace(self._items[:at] + self._items[at + 1 :])
        self._focus(at)

    def _change_chip(self) -> None:
        at = self._chip_at()
        self._entry.setText(self._write(self._items[at]))
        self._replace(self._items[:at] + self._items[at + 1 :])
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def _step(self, step: int) -> None:
        self._focus(max(self._chip_at() + step, 0))

    def _focus(self, at: int) -> None:
        chip = self._chips[at] if 0 <= at < len(self._chips) else self._entry
        chip.setFocus(Qt.FocusReason.OtherFocusReason)

    def _build(self) -> None:
        for chip in self._chips:
            chip.hide()
            chip.deleteLater()
        self._chips = [Chip(self._write(item), self) for item in self._items]
        for chip in self._chips:
            chip.remove_requested.connect(self._remove_chip)
            chip.change_requested.connect(self._change_chip)
            chip.step_requested.connect(self._step)
            self.watch(chip)
            chip.show()
        self._lay_out()

    def _lay_out(self) -> None:
        right = max(self.width() - _LEFT, _LEFT + _LEAST_ENTRY)
        at = QPoint(_LEFT, _TOP)
        for chip in self._chips:
            width = min(chip.sizeHint().width(), right - _LEFT)
            if at.x() + width > right:
                at = QPoint(_LEFT, at.y() + HEIGHT + _GAP)
            chip.setGeometry(at.x(), at.y(), width, HEIGHT)
            at.setX(at.x() + width + _GAP)
        is_resting = not self._entry.hasFocus() and not self._entry.text()
        has_room = right - at.x() >= _LEAST_ENTRY
        if not has_room and not is_resting:
            at = QPoint(_LEFT, at.y() + HEIGHT + _GAP)
        self._entry.setPlaceholderText(self._hint if not (self._items and is_resting) else "")
        self._entry.setGeometry(at.x() - 2, at.y(), max(right - at.x(), 2), HEIGHT)
        self.setFixedHeight(at.y() + HEIGHT + _TOP - 1)


class CreditsEdit(ChipsEdit):
    """People with their parts: `Michael Peña as José Hernández`, shown as `Michael Peña · José Hernández`."""

    def __init__(self, hint: str = "", parent: QWidget | None = None) -> None:
        super().__init__(read_credit, write_credit, hint, parent)
