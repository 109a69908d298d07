"""Asks for the name of a version where one works, and holds nothing up."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QPushButton, QWidget

_EDGE = 8


class NamePopover(QFrame):
    """One line over the window; Enter takes it, Escape or work elsewhere lets it go."""

    taken = Signal(str)
    left = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("namePopover")
        self._window = window
        self._automatic = ""
        self._back: QWidget | None = None
        label = QLabel(self.tr("Name this version"), self)
        self._line = QLineEdit(self)
        self._line.setObjectName("versionName")
        self._line.setAccessibleName(self.tr("Name of the version"))
        self._line.setMinimumWidth(220)
        self._line.setMaxLength(200)
        self._line.returnPressed.connect(self._take)
        self._line.installEventFilter(self)
        label.setBuddy(self._line)
        self._button = QPushButton(self.tr("Keep"), self)
        self._button.setObjectName("keepName")
        self._button.setToolTip(self.tr("Keep it under this name (Enter); Esc lets it go"))
        self._button.setAccessibleName(self._button.text())
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(self._take)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(8)
        row.addWidget(label)
        row.addWidget(self._line, 1)
        row.addWidget(self._button)
        self.hide()

    @property
    def is_asking(self) -> bool:
        return self.isVisible()

    def ask(self, place: QPoint, name: str, automatic: str) -> None:
        """Open with its lower left corner at a place of the window; an empty line means the automatic name."""
        self._back = QApplication.focusWidget()
        self._automatic = automatic
        self._line.setText(name)
        self._line.setPlaceholderText(automatic)
        self._line.selectAll()
        self.adjustSize()
        window = self._window
        x = min(max(place.x(), _EDGE), window.width() - self.width() - _EDGE)
        y = min(max(place.y() - self.height(), _EDGE), window.height() - self.height() - _EDGE)
        self.move(x, y)
        self.show()
        self.raise_()
        self._line.setFocus(Qt.FocusReason.PopupFocusReason)

    def accept(self) -> None:
        """Take the line as it is."""
        self._take()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let go by Escape, or when the keys go elsewhere."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self._leave(is_returning=True)
            return True
        if event.type() == QEvent.Type.FocusOut and not self._is_window_left():
            self._leave(is_returning=False)
        return super().eventFilter(watched, event)

    def _is_window_left(self) -> bool:
        return not self.window().isActiveWindow() or QApplication.activePopupWidget() is not None

    def _take(self) -> None:
        if self.isVisible():
            name = self._line.text().strip() or self._automatic
            self._close(is_returning=True)
            self.taken.emit(name)

    def _leave(self, *, is_returning: bool) -> None:
        if self.isVisible():
            self._close(is_returning=is_returning)
            self.left.emit()

    def _close(self, *, is_returning: bool) -> None:
        back, self._back = self._back, None
        self._line.removeEventFilter(self)
        self.hide()
        self._line.installEventFilter(self)
        if is_returning and back is not None:
            back.setFocus(Qt.FocusReason.PopupFocusReason)
