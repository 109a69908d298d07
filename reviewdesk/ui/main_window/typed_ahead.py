"""Keeps the letters that somebody types before the page they are meant for is there."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from shiboken6 import isValid

Key = Qt.Key
_NONE = Qt.KeyboardModifier.NoModifier
_ALTGR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
_ENTER = (Key.Key_Return, Key.Key_Enter)


class TypedAhead(QObject):
    """Holds letters back while a review is opened, and types them where the caret is when it stands there.

    Whoever goes into another field meanwhile types there.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._handle: QWindow | None = None
        self._from: QWidget | None = None
        self._held: list[QKeyEvent] = []

    def wait(self) -> None:
        """Hold back what is typed from now on."""
        self._from = QApplication.focusWidget()
        self._let_go()
        self._handle = self._window.windowHandle()
        if self._handle is not None:
            self._handle.installEventFilter(self)

    def hand_over(self) -> None:
        """Type what was held back where the caret is; it comes to nothing where there is none."""
        self._let_go()
        held, self._held = self._held, []
        field = QApplication.focusWidget()
        if field is None or not field.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled):
            return
        for event in held:
            QApplication.sendEvent(field, event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep a letter from whoever would get it; a filter of the window's own handle sees keys and no widget's."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_ours():
            return self._take(event)
        return super().eventFilter(watched, event)

    def _let_go(self) -> None:
        """Hear of no key any more; Qt makes a window's handle anew when the first web view comes into it."""
        if self._handle is not None and isValid(self._handle):
            self._handle.removeEventFilter(self)
        self._handle = None

    def _is_ours(self) -> bool:
        """Tell whether the focus is where it was, or where a window puts it that nobody has touched."""
        focus = QApplication.focusWidget()
        return focus is None or focus is self._from or isinstance(focus, QAbstractButton)

    def _take(self, event: QKeyEvent) -> bool:
        if event.key() == Key.Key_Backspace:
            del self._held[-1:]
            return True
        is_letter = bool(event.text()) and event.text().isprintable() and event.modifiers() & _ALTGR in (_NONE, _ALTGR)
        if is_letter or (self._held and event.key() in _ENTER):
            self._held.append(QKeyEvent(event.type(), event.key(), event.modifiers(), event.text()))
            return True
        return False
