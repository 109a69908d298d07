"""Stars drawn as polygons, set by click, drag or key in the steps of their scale."""

import re
from fractions import Fraction
from math import ceil, cos, pi, sin

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewdesk.domain.rating import Rating, Scale

SIZE = 18
_GAP = 3
_SLOT = SIZE + _GAP
_NOTHING = 8
"""Room left of the first star: a click there is zero."""

MOST_STARS = 10
_NUMBER = re.compile(r"\d{1,2}(?:\.\d?|½)?|½")

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}


def nearest_step(scale: Scale, value: Fraction) -> Fraction:
    """Give the value of the scale nearest to this one."""
    steps = round((value - scale.worst) / scale.step)
    return scale.worst + min(max(steps, 0), scale.steps()) * scale.step


def star_shape() -> QPolygonF:
    """Give a star that fills a square of `SIZE`."""
    radii = (SIZE / 2, SIZE / 2 * 0.45)
    points = [(radii[turn % 2], -pi / 2 + turn * pi / 5) for turn in range(10)]
    return QPolygonF([QPointF(SIZE / 2 + r * cos(a), SIZE / 2 + 0.6 + r * sin(a)) for r, a in points])


class StarsBar(QWidget):
    """Shows a rating; `rated` carries the value one asks for, None for unrated."""

    rated = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._scale: Scale | None = None
        self._value: Fraction | None = None
        self._hover: Fraction | None = None
        self._dragged: Fraction | None = None
        self._typed = ""

    def show_rating(self, rating: Rating | None, scale: Scale) -> None:
        """Show a rating on this scale, or none."""
        self._scale = scale
        self._value = rating.value if rating else None
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(_NOTHING + self._count() * _SLOT, SIZE + 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._scale is None:
            return
        key = Qt.Key(event.key())
        typed = event.text()
        if typed and typed in "0123456789.,½":
            self._type(typed)
            return
        self._typed = ""
        if key in _STEPS:
            start = self._scale.worst if self._value is None else self._value
            self._ask(start + _STEPS[key] * self._scale.step)
        elif key == Qt.Key.Key_Home:
            self._ask(self._scale.worst)
        elif key == Qt.Key.Key_End:
            self._ask(self._scale.best)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.rated.emit(None)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._typed = ""
            self._drag_to(event.position().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where the drag ended: one act, one step to take back."""
        if event.button() == Qt.MouseButton.LeftButton and self._dragged is not None:
            value, self._dragged = self._dragged, None
            self.update()
            self._ask(value)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        value = self._value_at(event.position().x())
        if self._dragged is not None:
            self._drag_to(event.position().x())
        elif value != self._hover:
            self._hover = value
            self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._typed = ""

    def leaveEvent(self, _event: object) -> None:
        self._hover = None
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        role = QPalette.ColorRole
        accent, weak, edge = (self.palette().color(r) for r in (role.Accent, role.Midlight, role.Dark))
        star = star_shape()
        value = self._value if self._dragged is None else self._dragged
        for at in range(self._count()):
            painter.save()
            painter.translate(_NOTHING + at * _SLOT, 0.5)
            painter.setPen(QPen(edge, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
            painter.setBrush(Qt.BrushStyle.NoBrush if value is None else weak)
            painter.drawPolygon(star)
            self._fill(painter, star, weak, at, self._hover)
            self._fill(painter, star, accent, at, value)
            painter.restore()

    def _fill(self, painter: QPainter, star: QPolygonF, colour: QColor, at: int, value: Fraction | None) -> None:
        share = min(max(float(value) - at, 0.0), 1.0) if value is not None else 0.0
        if not share:
            return
        path = QPainterPath()
        path.addPolygon(star)
        path.closeSubpath()
        painter.save()
        painter.setClipRect(QRectF(-1, -1, 1 + SIZE * share + (1 if share == 1 else 0), SIZE + 3))
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        painter.setBrush(colour)
        painter.drawPath(path)
        painter.restore()

    def _count(self) -> int:
        return ceil(self._scale.best) if self._scale else 5

    def _value_at(self, x: float) -> Fraction:
        assert self._scale is not None
        stars = Fraction((x - _NOTHING) / _SLOT)
        steps = ceil((stars - self._scale.worst) / self._scale.step)
        return self._scale.worst + steps * self._scale.step

    def _drag_to(self, x: float) -> None:
        self._dragged = self._on_scale(self._value_at(x))
        self.update()

    def _type(self, sign: str) -> None:
        """Take one sign more of a number, `3`, `3.5`, `3,5` or `3½`; where none goes on from it, a new one begins."""
        text = self._typed + sign.replace(",", ".")
        if not _NUMBER.fullmatch(text) or (text.isdigit() and self._scale and int(text) > self._scale.best):
            text = sign if sign.isdigit() or sign == "½" else ""
        self._typed = text
        whole = text.rstrip("½.")
        if text and self._scale is not None:
            value = Fraction(whole or 0) + (Fraction(1, 2) if text.endswith("½") else 0)
            self._ask(nearest_step(self._scale, value))

    def _on_scale(self, value: Fraction) -> Fraction:
        assert self._scale is not None
        return min(max(value, self._scale.worst), self._scale.best)

    def _ask(self, value: Fraction) -> None:
        value = self._on_scale(value)
        if value != self._value:
            self.rated.emit(value)
