"""What does not fit into a bar moves into its » menu, the least wanted first."""

import re
from collections.abc import Sequence
from itertools import chain

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QToolButton, QWidget

_KEYS = re.compile(r" \(([^()]+)\)$")


class Overflow(QToolButton):
    """The » button; it stands in the row it makes room in."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("formatMore")
        self.setText("»")
        self.setAccessibleName(self.tr("More formatting"))
        self.setToolTip(self.tr("More formatting"))
        self.setFixedHeight(28)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        self.setMenu(menu)
        self._leaving: Sequence[Sequence[QToolButton]] = ()
        menu.aboutToShow.connect(self.fill)
        menu.triggered.connect(self._press)
        self.hide()

    def watch(self, leaving: Sequence[Sequence[QToolButton]]) -> None:
        """Take the buttons that may leave the row, in the order in which they leave; a group leaves together."""
        self._leaving = leaving

    def fit(self, row: QHBoxLayout, width: int) -> None:
        """Hide as many buttons as it takes to be no wider than `width`."""
        for button in chain(*self._leaving):
            button.setVisible(True)
        self.hide()
        over = _width(row) - width
        if over <= 0:
            return
        self.show()
        over += self.sizeHint().width() + row.spacing()
        for group in self._leaving:
            if over <= 0:
                return
            for button in group:
                over -= button.sizeHint().width() + row.spacing()
                button.hide()

    def fill(self) -> None:
        """List what is hidden, in the order of the row, with its state."""
        menu = self.menu()
        menu.clear()
        for button in chain(*reversed(self._leaving)):
            if button.isHidden():
                action = menu.addAction(button.icon(), _with_keys(button.toolTip()))
                action.setCheckable(button.isCheckable())
                action.setChecked(button.isChecked())
                action.setEnabled(button.isEnabled())
                action.setData(button)

    def _press(self, action: QAction) -> None:
        action.data().click()


def _with_keys(hint: str) -> str:
    """Set the keys of a hint in the column where menus have them."""
    return _KEYS.sub(r"\t\1", hint)


def _width(row: QHBoxLayout) -> int:
    items = [item for number in range(row.count()) if (item := row.itemAt(number)) is not None]
    shown = [item for item in items if item.spacerItem() is not None or not item.isEmpty()]
    widths = [item.sizeHint().width() for item in shown]
    margins = row.contentsMargins()
    gaps = sum(not item.isEmpty() for item in shown) - 1  # Qt puts none around what is blank itself
    return sum(widths) + row.spacing() * gaps + margins.left() + margins.right()
