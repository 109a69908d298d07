"""The window as a person has it: found by name, driven by keys and clicks, read from the screen."""

from collections.abc import Sequence
from typing import TypeVar

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review
from reviewdesk.store.opening import open_store
from reviewdesk.ui.main_window.presenter import Presenter
from reviewdesk.ui.start import Start, Wishes

W = TypeVar("W", bound=QWidget)
PATIENCE_MS = 60_000
NO_KEYS = Qt.KeyboardModifier.NoModifier


class Window:
    """One opened window; `end` closes it without a question if the test has not."""

    def __init__(self, qtbot: QtBot, url: str, review: str | None, files: Sequence[str] = ()) -> None:
        self.qtbot = qtbot
        self.url = url
        self.start = Start(Wishes(url, review, files=files))
        self.frame = self.start.window
        self.shown: list[Review] = []
        self.start.desk_opened.connect(self._listen)

    def _listen(self, presenter: Presenter) -> None:
        presenter.review_shown.connect(self.shown.append)

    @property
    def presenter(self) -> Presenter:
        assert self.start.presenter is not None
        return self.start.presenter

    def show(self) -> None:
        self.frame.show_panel(self.start.settings.panel)
        with self.qtbot.waitActive(self.frame):
            self.frame.show()
            self.frame.activateWindow()

    def wait_for_review(self, count: int = 1) -> Review:
        """Wait until that many reviews were put on the desk, one after the other."""
        self.wait(lambda: len(self.shown) >= count)
        return self.shown[-1]

    def wait(self, holds: object, timeout: int = PATIENCE_MS) -> None:
        self.qtbot.waitUntil(holds, timeout=timeout)

    def find(self, kind: type[W], name: str) -> W:
        found = self.frame.findChild(kind, name)
        assert found is not None, name
        return found

    def label(self, name: str) -> str:
        return self.find(QLabel, name).text()

    def action(self, name: str) -> QAction:
        return self.frame.actions_[name]

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        keys = NO_KEYS
        for each in modifiers:
            keys |= each
        QTest.keyClick(QApplication.focusWidget() or self.frame, key, keys)

    def click(self, name: str, kind: type[QWidget] = QPushButton) -> None:
        QTest.mouseClick(self.find(kind, name), Qt.MouseButton.LeftButton)

    def type_into(self, widget: QWidget, text: str) -> None:
        """Put the caret at the end of a field by click and key, and type."""
        QTest.mouseClick(getattr(widget, "viewport", lambda: widget)(), Qt.MouseButton.LeftButton)
        is_line = isinstance(widget, QLineEdit)
        QTest.keyClick(widget, Qt.Key.Key_End, NO_KEYS if is_line else Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(widget, text)

    def kept(self, review_id: str) -> Review:
        """Read a review from the disk, beside the window."""
        with open_store(self.url) as store, store.reading() as work:
            return work.reviews.get(ReviewId(review_id)).review

    def saved(self) -> str:
        """Give the words of the saved state, without the hour that goes with them."""
        return self.label("savedState").removeprefix("●").partition(" · ")[0].strip()

    def close(self) -> None:
        """Close the window as a person does, and wait until it has gone."""
        self.frame.close()
        self.wait(lambda: not self.frame.isVisible())

    def end(self) -> None:
        """Close the window whatever the test left on the desk, and let go of it."""
        if self.frame.isVisible():
            if self.start.presenter is not None:
                self.presenter.editor.clear()
            self.close()
        self.frame.deleteLater()
        self.start.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
