"""A person without a mouse: presses keys, and goes by what has the focus and by what stands on the screen.

Keys go to the window that is active, as the system delivers them, never to a control that the test names.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QKeyCombination, Qt
from PySide6.QtGui import QAction, QGuiApplication, QInputMethodEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.ui.main_window.presenter import Presenter
from reviewdesk.ui.start import Start, Wishes

PATIENCE_MS = 30_000
_FARTHEST = 150
"""So many times Tab is pressed at most to come to a control."""


class Keyboard:
    """The keys of one machine, on which the program is started and ended."""

    def __init__(self, qtbot: QtBot) -> None:
        self._qtbot = qtbot
        self._start: Start | None = None

    def start(self) -> None:
        """Start the program as anybody does, without a word of what to open, and wait for its desk."""
        start = self.call()
        self.wait(lambda: start.presenter is not None)

    def call(self) -> Start:
        """Start the program, whether or not there will be a desk."""
        self._start = start = Start(Wishes(files=()))
        start.window.show_panel(start.settings.panel)
        start.window.show()
        return start

    def quit(self) -> None:
        """Leave the program by its key, and wait until it has gone."""
        self.press("Ctrl+Q")
        self.go()

    def go(self) -> None:
        """Wait until the program has gone, as it was told to."""
        window = self.window
        self.wait(lambda: not window.isVisible())
        self._let_go()

    def end(self) -> None:
        """End the program whatever is on its desk."""
        if self._start is not None:
            window = self._start.window
            for popup in window.findChildren(QMenu):
                popup.close()
            if self._start.presenter is not None:
                self._start.presenter.editor.clear()
            window.close()
            self.wait(lambda: not window.isVisible())
            self._let_go()

    def catch_faults(self) -> None:
        """Let the program catch what it does not expect, as it does for people; a test would else hear of it first."""
        assert self._start is not None
        self._start.crash.install()

    @property
    def presenter(self) -> Presenter:
        """Give the conductor of the window, to be asked and never to be told anything."""
        assert self._start is not None
        assert self._start.presenter is not None
        return self._start.presenter

    @property
    def window(self) -> QWidget:
        """Give the program's own window."""
        assert self._start is not None
        return self._start.window

    def press(self, *keys: str) -> None:
        """Press keys one after the other, each as `Ctrl+Shift+E`."""
        for each in keys:
            combination: QKeyCombination = QKeySequence(each)[0]  # type: ignore[index]  # which the stubs leave out
            key, held = combination.key(), combination.keyboardModifiers()
            assert key is not Qt.Key.Key_unknown, each
            is_back = key is Qt.Key.Key_Tab and held & Qt.KeyboardModifier.ShiftModifier
            self._strike(Qt.Key.Key_Backtab if is_back else key, held)

    def type(self, text: str) -> None:
        """Type a text; what no key has comes by a dead key, as the system's input method gives it."""
        for letter in text:
            if letter == "\n":
                self.press("Return")
            elif letter.isascii():
                self._strike(letter)
            else:
                given = QInputMethodEvent()
                given.setCommitString(letter)
                QApplication.sendEvent(QGuiApplication.focusObject(), given)

    @property
    def focus(self) -> QWidget:
        """Give what the next key goes to."""
        self._top()
        focus = QApplication.focusWidget()
        assert focus is not None, f"nothing has the focus in {QApplication.activeWindow()}"
        return focus

    def tab_to(self, name: str, *, back: bool = False) -> QWidget:
        """Press Tab, or Shift+Tab, until the focus is on the control of this name or in it, once it can be used."""
        self.wait(lambda: any(each.isVisible() and each.isEnabled() for each in self._named(name)))
        trail: list[str] = []
        for _ in range(_FARTHEST):
            found = self._in(name)
            if found is not None:
                return found
            trail.append(f"{type(self.focus).__name__} {self.focus.objectName()}")
            self.press("Shift+Tab" if back else "Tab")
        raise AssertionError(f"Tab does not come to {name}: {trail[:40]}")

    def arrow_to(self, name: str) -> None:
        """Press Down among buttons of which one is chosen, until it is the one of this name."""
        first = self.focus
        while self.focus.objectName() != name:
            self.press("Down")
            assert self.focus is not first, f"Down does not come to {name}"

    def pane(self, name: str) -> None:
        """Press F6 until the focus is in the part of the window of this name."""
        trail: list[QWidget] = []
        for _ in range(4):
            if self._in(name) is not None:
                return
            trail.append(self.focus)
            self.press("F6")
        raise AssertionError(f"F6 does not come to {name}: {trail}")

    def menu(self, *words: str) -> None:
        """Choose from the menu of the program, by arrows and Enter."""
        self.press("F10")
        self.pick(*words)

    def pick(self, *words: str) -> None:
        """Choose from the menu that is open, going into the parts that are named first."""
        for number, each in enumerate(words, start=1):
            popup = self._menu_with(each)
            for _ in popup.actions():
                at = popup.activeAction()
                if at is not None and _says(at, each):
                    break
                self.press("Down")
            assert at is not None
            assert _says(at, each)
            assert at.isEnabled(), f"{each} is greyed"
            self.press("Return" if number == len(words) else "Right")

    def choose(self, words: str) -> None:
        """Choose in the box that has the focus, by the arrows."""
        box = self.focus
        assert isinstance(box, QComboBox), box
        self.press("Home")
        for _ in range(box.count()):
            if box.currentText().startswith(words):
                return
            self.press("Down")
        raise AssertionError(f"no {words} in {box.objectName()}")

    def row(self, words: str, *, is_part: bool = False) -> None:
        """Go to the row of the list that has the focus, by the arrows, once it is there."""
        rows = self.focus
        assert isinstance(rows, QAbstractItemView), rows

        def offered() -> list[str]:
            return [str(rows.model().index(row, 0).data()) for row in range(rows.model().rowCount())]

        def is_meant(said: object) -> bool:
            return words in str(said) if is_part else str(said).startswith(words)

        self.wait(lambda: any(map(is_meant, offered())))
        self.press("Home")
        for _ in offered():
            if is_meant(rows.currentIndex().data()):
                return
            self.press("Down")
        raise AssertionError(f"the arrows do not come to {words}: {offered()}")

    def is_in(self, name: str) -> bool:
        """Tell whether the focus is on the control of this name or in it."""
        return self._in(name) is not None

    def wait(self, holds: Callable[[], object]) -> None:
        """Wait until something is to be seen."""
        self._qtbot.waitUntil(lambda: bool(holds()), timeout=PATIENCE_MS)

    def dialog(self, name: str) -> QWidget:
        """Wait for a dialog, and give it."""
        self.wait(lambda: (active := QApplication.activeWindow()) is not None and active.objectName() == name)
        active = QApplication.activeWindow()
        assert active is not None
        return active

    def shows(self, name: str) -> bool:
        """Tell whether something of this name is to be seen."""
        return any(each.isVisible() for each in self.window.findChildren(QWidget, name))

    def find(self, name: str) -> QWidget:
        """Give what is to be seen under a name."""
        shown = [each for each in self.window.findChildren(QWidget, name) if each.isVisible()]
        assert shown, f"{name} is not to be seen"
        return shown[0]

    def reads(self, name: str) -> str:
        """Read a label; empty where it is not to be seen."""
        labels = [each for each in self.window.findChildren(QLabel, name) if each.isVisible()]
        return labels[0].text() if labels else ""

    def _strike(self, key: Qt.Key | str, held: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press a key and let go of it; what was there to press it in may have closed by then."""
        for strike in (QTest.keyPress, QTest.keyRelease):
            if strike is QTest.keyPress or self.window.isVisible():
                top = self._top()
                strike(top.windowHandle(), key, held)

    def _menu_with(self, words: str) -> QMenu:
        """Wait until a menu is open that offers this; some of it may come late."""

        def offers() -> bool:
            menu = QApplication.activePopupWidget()
            return isinstance(menu, QMenu) and any(_says(each, words) for each in menu.actions() if each.isVisible())

        self.wait(offers)
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        return menu

    def _named(self, name: str) -> list[QWidget]:
        return [each for each in QApplication.allWidgets() if each.objectName() == name]

    def _in(self, name: str) -> QWidget | None:
        """Give what has the focus, where it has this name or lies in what has."""
        part: QWidget | None = self.focus
        while part is not None:
            if part.objectName() == name:
                return self.focus
            part = part.parentWidget()
        return None

    def _top(self) -> QWidget:
        """Give the window that has the keys; without a screen nobody hands them back when a dialog closes."""
        top = QApplication.activePopupWidget() or QApplication.activeWindow()
        if top is None or not top.isVisible():
            top = QApplication.activeModalWidget() or self.window
            top.activateWindow()
            self.wait(top.isActiveWindow)
        return top

    def _let_go(self) -> None:
        assert self._start is not None
        self._start.window.deleteLater()
        self._start.deleteLater()
        self._start = None
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _says(action: QAction, words: str) -> bool:
    return action.text().partition("\t")[0].startswith(words)
