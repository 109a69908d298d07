"""A short list of grades, for ratings that have names rather than numbers."""

from collections.abc import Callable
from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from reviewdesk.domain.rating import Rating, Scale
from reviewdesk.ui.widgets.choice import ChoiceEdit


class Grades(ChoiceEdit):
    """Shows a rating, the best grade first; `rated` carries the value one asks for, None for unrated."""

    rated = Signal(object)

    def __init__(self, words: Callable[[Rating | None], str], parent: QWidget | None = None) -> None:
        super().__init__((), parent)
        self._words = words
        self.edited.connect(self._chosen_grade)

    def show_rating(self, rating: Rating | None, scale: Scale) -> None:
        """Show a rating on this scale, or none; a value between two grades has its own line."""
        values = {scale.worst + step * scale.step for step in range(scale.steps() + 1)}
        values |= {rating.value} if rating else set()
        grades = [(value, self._words(scale.rate(value))) for value in sorted(values, reverse=True)]
        self.set_choices([(None, self._words(None)), *grades])
        self.set_value(rating.value if rating else None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rated.emit(None)
        else:
            super().keyPressEvent(event)

    def _chosen_grade(self) -> None:
        value: Fraction | None = self.value()
        self.rated.emit(value)
