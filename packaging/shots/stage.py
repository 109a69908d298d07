"""The window as a scene leads it: found by name, moved by actions, clicks and keys."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWebEngineWidgets import QWebEngineView
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from reviewdesk.domain.film import Media
from reviewdesk.ui.preview.seal import APPLICATION_WORLD
from reviewdesk.ui.start import Start

if TYPE_CHECKING:
    from reviewdesk.ui.main_window.presenter import Presenter

W = TypeVar("W", bound=QWidget)
DRAWN = "document.body.innerText.trim() && Array.from(document.images).every(image => image.complete) ? innerWidth : 0"
LAID = "innerWidth"
"""What a page without a word has to say for itself."""

LEFT = Qt.MouseButton.LeftButton
NO_KEYS = Qt.KeyboardModifier.NoModifier


THEMES = ("light", "dark")


@dataclass(frozen=True, slots=True)
class Picture:
    """One state of the window by its name, at so many of the sizes; one is usual.

    A `size` of its own, width and height, takes their place.
    """

    name: str
    sizes: int = 1
    themes: tuple[str, ...] = THEMES
    size: tuple[int, int] | None = None


Until = Callable[[], object]
"""What a scene waits for; it goes on once this is true."""

Scene = Iterator[Until | Picture]
"""A scene yields what it waits for, and each state of which a picture is to be taken."""


class Stage(QObject):
    """One window on a desk of its own below `home`."""

    def __init__(self, start: Start, home: Path) -> None:
        super().__init__()
        self.start = start
        self.home = home
        self.is_drawn = False
        self._drawn_width = 0.0
        start.desk_opened.connect(self._listen)

    @property
    def window(self) -> QWidget:
        return self.start.window

    @property
    def presenter(self) -> "Presenter":
        assert self.start.presenter is not None
        return self.start.presenter

    def is_ready(self) -> bool:
        """Tell whether a review is on the desk and its page is shown."""
        presenter = self.start.presenter
        if presenter is None or presenter.editor.review is None or not self.is_saved():
            return False
        return self.is_drawn or not self.start.window.columns.is_preview_shown

    def _listen(self, presenter: "Presenter") -> None:
        presenter.beside.preview.shown.connect(self._draw)

    def _draw(self) -> None:
        self.is_drawn = True

    def is_saved(self) -> bool:
        """Tell whether all is saved."""
        return bool(self.find(QWidget, "savedState").property("state") == "ok")

    def begin_page(self) -> None:
        """Forget how wide the preview's page was: it is to be drawn anew."""
        self._drawn_width = 0.0

    def is_page_drawn(self) -> bool:
        """Tell whether the preview, where it is in sight, has drawn its page as wide as it is now, and its images."""
        view = self.window.findChild(QWebEngineView)
        if view is None or not view.isVisible():
            return True
        review = self.presenter.editor.review
        has_words = review is not None and bool(review.headline or review.work.title or review.body.strip())
        view.page().runJavaScript(DRAWN if has_words else LAID, APPLICATION_WORLD, self._hear_width)
        return abs(self._drawn_width - view.width() / view.zoomFactor()) < 2

    def _hear_width(self, width: object) -> None:
        self._drawn_width = float(str(width or 0))

    def is_reviewing(self, media: Media) -> bool:
        """Tell whether the review on the desk is of that kind, and saved."""
        review = self.presenter.editor.review
        return review is not None and review.media is media and self.is_saved()

    def said(self, name: str) -> str:
        """Give the words of a label."""
        return self.find(QLabel, name).text()

    def find(self, kind: type[W], name: str) -> W:
        """Give a part of the window, or of a dialog, by its name."""
        for top in (self.window, *QApplication.topLevelWidgets()):
            found = top if isinstance(top, kind) and top.objectName() == name else top.findChild(kind, name)
            if isinstance(found, kind):
                return found
        raise LookupError(name)

    def sees(self, name: str) -> bool:
        """Tell whether a part of that name is on the screen."""
        try:
            return self.find(QWidget, name).isVisible()
        except LookupError:
            return False

    def do(self, action: str) -> None:
        """Do what a menu's entry does."""
        self.start.window.actions_[action].trigger()

    def show(self, panel: str) -> None:
        """Open a side panel."""
        self.start.window.show_panel(panel)

    def click(self, name: str) -> None:
        """Click a button."""
        QTest.mouseClick(self.find(QWidget, name), LEFT)

    def press(self, key: Qt.Key, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.window, key, keys)

    def write(self, name: str, words: str) -> None:
        """Write into a field in place of what it holds."""
        field = self.find(QWidget, name)
        field.setFocus()
        QTest.keyClick(field, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(field, Qt.Key.Key_Delete)
        QTest.keyClicks(field, words)

    def choose(self, view: str, row: int, keys: Qt.KeyboardModifier = NO_KEYS) -> None:
        """Click a row of a list."""
        part = self.find(QAbstractItemView, view)
        index = part.model().index(row, 0, QModelIndex())
        part.scrollTo(index)
        QTest.mouseClick(part.viewport(), LEFT, keys, part.visualRect(index).center())

    def close(self, name: str) -> None:
        """Close a dialog."""
        self.find(QWidget, name).close()
