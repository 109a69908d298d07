"""One chip: a name in a tinted box with a cross, removed, changed and moved by mouse and by key."""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from reviewdesk.ui.theme.tokens import RADIUS_CHIP, TEXT_SMALL

HEIGHT = 20
_PAD = 6
_CROSS = 16
_FAINT = 0.5
"""So much is seen of a chip that nobody can change, as of the words of other fields then."""
_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_REMOVING = (Qt.Key.Key_Delete, Qt.Key.Key_Backspace)
_CHANGING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2)


class Chip(QAbstractButton):
    """Elides its text where the box is too narrow; its tool tip has the whole."""

    remove_requested = Signal()
    change_requested = Signal()
    step_requested = Signal(int)
    move_requested = Signal(int)
    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    drag_ended = Signal()

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        font = self.font()
        font.setPixelSize(TEXT_SMALL)
        self.setFont(font)
        self.say(text)
        self.setAccessibleDescription(self.tr("Delete removes it, Enter changes it, Alt and an arrow move it"))
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self._is_on_cross = False
        self._pressed_at: QPoint | None = None
        self._is_dragged = False

    def say(self, text: str) -> None:
        """Stand for another text."""
        self.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(text)

    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().horizontalAdvance(self.text()) + _PAD + _CROSS + 2, HEIGHT)

    def event(self, event: QEvent) -> bool:
        """Keep one's own keys from the shortcuts of the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            event.setAccepted(Qt.Key(event.key()) in (*_REMOVING, *_CHANGING, *_STEPS))
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _REMOVING:
            self.remove_requested.emit()
        elif key in _CHANGING:
            self.change_requested.emit()
        elif key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_requested.emit(_STEPS[key])
        elif key in _STEPS:
            self.step_requested.emit(_STEPS[key])
        elif key == Qt.Key.Key_Escape and self._is_dragged:
            self._end_drag()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        if event.button() == Qt.MouseButton.LeftButton and not self._cross().contains(event.position()):
            self._pressed_at = event.position().toPoint()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton:
            return
        if self._is_dragged:
            self._end_drag()
            self.dropped.emit(self.mapToParent(event.position().toPoint()))
        elif self._pressed_at is None and self._cross().contains(event.position()):
            self.remove_requested.emit()
        self._pressed_at = None

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self._cross().contains(event.position()):
            self.change_requested.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        at = event.position().toPoint()
        if self._pressed_at is not None and event.buttons() & Qt.MouseButton.LeftButton:
            if (at - self._pressed_at).manhattanLength() >= QApplication.startDragDistance() and not self._is_dragged:
                self._is_dragged = True
                self.setCursor(Qt.CursorShape.ClosedHandCursor)
            if self._is_dragged:
                self.dragged.emit(self.mapToParent(at))
        self._is_on_cross = self._cross().contains(event.position())
        self.update()

    def _end_drag(self) -> None:
        self._pressed_at = None
        self._is_dragged = False
        self.unsetCursor()
        self.drag_ended.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setOpacity(1 if self.isEnabled() else _FAINT)
        accent = self.palette().color(QPalette.ColorRole.Accent)
        frame = QRectF(self.rect()).adjusted(0.75, 0.75, -0.75, -0.75)
        painter.setPen(QPen(accent, 1.5) if self.hasFocus() else Qt.PenStyle.NoPen)
        painter.setBrush(self.palette().color(QPalette.ColorRole.Midlight))
        painter.drawRoundedRect(frame, RADIUS_CHIP, RADIUS_CHIP)
        painter.setPen(accent)
        space = self.rect().adjusted(_PAD, 0, -_CROSS, 0)
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, space.width() + 1)
        painter.drawText(space, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
        self._draw_cross(painter)

    def _draw_cross(self, painter: QPainter) -> None:
        centre = QPointF(self.width() - _CROSS / 2 - 0.5, self.height() / 2)
        arm = 3.0
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 1.8 if self._is_on_cross else 1.2))
        painter.drawLine(centre + QPointF(-arm, -arm), centre + QPointF(arm, arm))
        painter.drawLine(centre + QPointF(-arm, arm), centre + QPointF(arm, -arm))

    def _cross(self) -> QRectF:
        return QRectF(self.width() - _CROSS, 0, _CROSS, self.height())
