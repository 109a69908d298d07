"""Lays widgets out as words are: beside each other while there is room, then in another line."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget, QWidgetItem
from shiboken6 import isValid


class Flow(QLayout):
    """Each widget has the size it asks for; the height follows from the width."""

    def __init__(self, gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addWidget(self, widget: QWidget) -> None:
        """Take a widget in an item of Python's own: one that Qt makes can be taken for another that is gone."""
        self.addChildWidget(widget)
        self._items.append(QWidgetItem(widget))
        self.invalidate()

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(QRect(0, 0, width, 0), is_moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._arrange(rect, is_moving=True)

    def sizeHint(self) -> QSize:
        return self.minimumSize()

    def minimumSize(self) -> QSize:
        sizes = [item.sizeHint() for item in self._shown()]
        return QSize(
            max((size.width() for size in sizes), default=0), max((size.height() for size in sizes), default=0)
        )

    def _shown(self) -> list[QLayoutItem]:
        """Give what takes room; to ask one that is gone, while Qt lays out, would end the program."""
        return [item for item in self._items if isValid(item) and not item.isEmpty()]

    def _arrange(self, rect: QRect, *, is_moving: bool) -> int:
        """Give the height that all take in a width."""
        at, line = rect.topLeft(), 0
        for item in self._shown():
            size = item.sizeHint()
            if at.x() > rect.left() and at.x() + size.width() > rect.right() + 1:
                at, line = QPoint(rect.left(), at.y() + line + self._gap), 0
            if is_moving:
                item.setGeometry(QRect(at, size))
            at.setX(at.x() + size.width() + self._gap)
            line = max(line, size.height())
        return at.y() + line - rect.top()
