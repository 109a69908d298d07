"""The history panel as a person has it: rows read from the list, chosen by mouse and keys."""

import sqlite3
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextCursor, QTextDocument
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListView, QPushButton, QTextBrowser, QWidget

from reviewdesk.domain.review import Review
from reviewdesk.store.history.packs import packed, unpacked
from reviewdesk.store.opening import open_store
from reviewdesk.store.values import VersionInfo, VersionKind
from reviewdesk.ui.history.model import ROW, Row, RowKind
from tests.factories import AN_ID
from tests.ui.window import Window


class Past:
    """What one sees of the history of the open review, and does there."""

    def __init__(self, window: Window) -> None:
        self.window = window

    @property
    def list_view(self) -> QListView:
        return self.window.find(QListView, "versions")

    def open(self) -> None:
        """Open the panel by its keys."""
        self.window.press(Qt.Key.Key_7, Qt.KeyboardModifier.ControlModifier)
        self.window.wait(self.window.presenter.past.panel.view.isVisible)

    def wait_for(self, *titles: str) -> None:
        """Wait until the newest versions are called so."""
        self.window.wait(lambda: self.titles()[: len(titles)] == list(titles))

    def rows(self) -> list[Row]:
        model = self.list_view.model()
        return [model.index(at, 0).data(ROW) for at in range(model.rowCount())]

    def titles(self) -> list[str]:
        return [row.title for row in self.rows() if row.kind is RowKind.VERSION]

    def days(self) -> list[str]:
        return [row.title for row in self.rows() if row.kind is RowKind.DAY]

    def click(self, title: str) -> None:
        """Choose a version by the mouse, and wait until it can be read."""
        at = next(at for at, row in enumerate(self.rows()) if row.title == title)
        index: QModelIndex = self.list_view.model().index(at, 0)
        self.list_view.scrollTo(index)
        place = self.list_view.visualRect(index).center()
        QTest.mouseClick(self.list_view.viewport(), Qt.MouseButton.LeftButton, pos=place)
        self.wait_for_comparison(title)

    def wait_for_comparison(self, title: str) -> None:
        self.window.wait(lambda: self.is_comparing() and self.window.label("comparisonTitle").endswith(f"· {title}"))

    def is_comparing(self) -> bool:
        return self.window.find(QWidget, "comparison").isVisible()

    def compare_with(self, words: str) -> None:
        """Choose the other version by keys, as in any list that opens."""
        box = self.window.find(QComboBox, "compareWith")
        at = next(at for at in range(box.count()) if box.itemText(at).endswith(words))
        box.setFocus()
        while box.currentIndex() != at:
            QTest.keyClick(box, Qt.Key.Key_Down if box.currentIndex() < at else Qt.Key.Key_Up)

    def summary(self) -> str:
        return self.window.find(QLabel, "comparisonSummary").text()

    def marked(self, look: Callable[[QTextCursor], bool]) -> str:
        """Give the letters of the sheet that look so."""
        document: QTextDocument = self.window.find(QTextBrowser, "difference").document()
        cursor = QTextCursor(document)
        found = ""
        while not cursor.atEnd():
            cursor.movePosition(QTextCursor.MoveOperation.NextCharacter, QTextCursor.MoveMode.KeepAnchor)
            letter = cursor.selectedText()
            found += letter if look(cursor) and letter != "\u2029" else ""
            cursor.clearSelection()
        return found

    def struck(self) -> str:
        return self.marked(lambda cursor: cursor.charFormat().fontStrikeOut())

    def underlined(self) -> str:
        return self.marked(lambda cursor: cursor.charFormat().fontUnderline())

    def text(self) -> str:
        return self.window.find(QTextBrowser, "difference").toPlainText()

    def click_notice(self) -> None:
        button = self.window.presenter.past.notice.findChild(QPushButton, "noticeButton")
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def notice(self) -> str:
        """Give what the quiet line over the columns says; nothing while it is closed."""
        line = self.window.presenter.past.notice
        return line.findChild(QLabel, "noticeWords").text() if line.isVisible() else ""

    def name_line(self) -> QLineEdit:
        line = self.window.find(QLineEdit, "versionName")
        self.window.wait(line.hasFocus)
        return line

    def versions(self) -> list[VersionInfo]:
        """Read the versions from the disk, the newest first."""
        with open_store(self.window.url) as store, store.reading() as work:
            return work.history.versions(AN_ID)[::-1]

    def kinds(self) -> list[tuple[VersionKind, str]]:
        return [(info.kind, info.name) for info in self.versions()]

    def kept(self, number: int) -> Review:
        with open_store(self.window.url) as store, store.reading() as work:
            return work.history.get(AN_ID, number)


def put(url: str, *kept: tuple[Review, VersionKind, str, timedelta]) -> None:
    """Give a review versions, each kept so long ago."""
    moment = datetime.now(UTC)
    times = [moment - ago for *_, ago in kept]
    with open_store(url, lambda: moment if not times else times[0]) as store:
        for review, kind, name, _ in kept:
            with store.unit_of_work() as work:
                work.history.add(review, kind, name)
            times.pop(0)


def damage(url: str, number: int) -> None:
    """Let one version be not what it was when it was kept; the number 0 spoils them all."""
    with sqlite3.connect(url.removeprefix("sqlite:///")) as connection:
        ((pack,),) = connection.execute("SELECT pack FROM history")
        entries = [replace(entry, check=entry.check ^ (entry.number == number)) for entry in unpacked(pack)]
        connection.execute("UPDATE history SET pack = ?", (packed(entries) if number else pack[:9],))
    connection.close()
