"""A slider with a number beside it, for ratings with more steps than one can draw as stars."""

from fractions import Fraction

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QHBoxLayout, QSlider, QStyle, QWidget

from reviewdesk.domain.rating import Rating, Scale, mixed
from reviewdesk.ui.widgets.typed import TypedLine

_HANDLE = 16
"""So wide the handle is in the style sheet; its middle is what lies under the pointer."""

_MOVING = (
    *(Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down),
    *(Qt.Key.Key_Home, Qt.Key.Key_End, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown),
)

_GLYPHS = {"½": "1/2", "¼": "1/4", "¾": "3/4", "⅓": "1/3", "⅔": "2/3"}


def read_number(text: str) -> Fraction | None:
    """Read `7.5`, `7,5`, `7½` or `22/7`; empty is None."""
    plain = text.strip().replace(",", ".")
    if not plain:
        return None
    part = Fraction(_GLYPHS[plain[-1]]) if plain[-1] in _GLYPHS else Fraction(0)
    whole = plain.rstrip("".join(_GLYPHS)) or "0"
    try:
        return Fraction(whole) + part
    except ZeroDivisionError as error:
        raise ValueError(f"not a number: {text!r}") from error


def write_number(value: Fraction | None) -> str:
    return "" if value is None else mixed(value)


class RatingSlider(QSlider):
    """Leaves the wheel to the panel; Delete asks for no rating.

    It moves to where one clicks and tells when it is let go. `asked` tells a value also where it stood there unrated.
    """

    removed = Signal()
    asked = Signal(int)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        else:
            super().keyPressEvent(event)
            if Qt.Key(event.key()) in _MOVING:
                self.asked.emit(self.value())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.mouseMoveEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self.isSliderDown():
            room = max(self.width() - _HANDLE, 1)
            at = QStyle.sliderValueFromPosition(
                self.minimum(), self.maximum(), round(event.position().x() - _HANDLE / 2), room
            )
            self.setSliderPosition(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.isSliderDown():
            self.setSliderDown(False)
            self.asked.emit(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Gauge(QWidget):
    """Shows a rating; `rated` carries the value one asks for, None for unrated."""

    rated = Signal(object)
    problem_changed = Signal(str)
    half_typed_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self.slider = RatingSlider(Qt.Orientation.Horizontal, self)
        self.slider.setObjectName("slider")
        self.slider.setMinimumWidth(56)
        self.number = TypedLine(self._read, write_number, self.tr("Write a number on the scale, such as 7.5"), self)
        self.number.setObjectName("number")
        self.number.setProperty("look", "bare")
        self.number.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.number.setFixedWidth(38)
        self.number.setPlaceholderText("–")
        row = QHBoxLayout(self)
        row.setContentsMargins(7, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.slider, 1)
        row.addWidget(self.number)
        self.slider.setTracking(False)
        self.slider.valueChanged.connect(self._slid)
        self.slider.asked.connect(self._slid)
        self.slider.sliderMoved.connect(self._show_moved)
        self.slider.removed.connect(self._removed)
        self.number.edited.connect(self._typed)
        self.number.problem_changed.connect(self.problem_changed)
        self.number.half_typed_changed.connect(self.half_typed_changed)

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.slider.setAccessibleName(name)
        self.number.setAccessibleName(self.tr("%s as a number") % name)

    def show_rating(self, rating: Rating | None, scale: Scale) -> None:
        """Show a rating on this scale, or none."""
        self._scale = scale
        self.slider.blockSignals(True)
        self.slider.setRange(0, scale.steps())
        self.slider.setValue(round((rating.value - scale.worst) / scale.step) if rating else 0)
        self.slider.blockSignals(False)
        if self.number.value() != (rating.value if rating else None):
            self.number.set_value(rating.value if rating else None)

    def _read(self, text: str) -> Fraction | None:
        value = read_number(text)
        if value is not None and self._scale and not self._scale.worst <= value <= self._scale.best:
            raise ValueError(f"off the scale: {text!r}")
        return value

    def _slid(self, steps: int) -> None:
        if self._scale:
            self.rated.emit(self._scale.worst + steps * self._scale.step)

    def _show_moved(self, steps: int) -> None:
        """Say the value under the pointer, which is none yet."""
        if self._scale and self.slider.isSliderDown():
            self.number.setText(write_number(self._scale.worst + steps * self._scale.step))

    def _removed(self) -> None:
        self.rated.emit(None)

    def _typed(self) -> None:
        self.rated.emit(self.number.value())
