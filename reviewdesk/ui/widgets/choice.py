"""A choice of one value among named ones."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QWidget


class ChoiceEdit(QComboBox):
    """Shows words and holds values. A value not among the choices is added under its own name."""

    edited = Signal()
    problem_changed = Signal(str)

    def __init__(self, choices: Iterable[tuple[Any, str]] = (), parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._values: list[Any] = []
        self._delegate: QStyledItemDelegate | None = None
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(4)
        self.set_choices(choices)
        self.activated.connect(self._chosen)

    def set_choices(self, choices: Iterable[tuple[Any, str]]) -> None:
        """Offer other choices; the first becomes the value."""
        self.clear()
        self._values = []
        for value, words in choices:
            self._values.append(value)
            self.addItem(words)

    def value(self) -> Any:
        """Give the chosen value, None where there is no choice."""
        return self._values[self.currentIndex()] if self._values else None

    def set_value(self, value: Any) -> None:
        """Choose without telling anybody."""
        if value not in self._values:
            self._values.append(value)
            self.addItem(str(value))
        self.setCurrentIndex(self._values.index(value))

    def showPopup(self) -> None:
        """Dress the list as the style sheet says; to dress it is to make it, so that waits until it is wanted."""
        if self._delegate is None:
            self._delegate = QStyledItemDelegate(self)
            self.setItemDelegate(self._delegate)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the panel, so that scrolling past never changes a review."""
        event.ignore()

    def _chosen(self) -> None:
        self.edited.emit()
