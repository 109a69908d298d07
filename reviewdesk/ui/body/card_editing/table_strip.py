"""The strip over an open table: what can be done to its rows and columns, with the keys that do it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QKeyCombination, QPoint, QSize, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from reviewdesk.markup.nodes import Alignment, Table
from reviewdesk.ui.body.card_editing import grid
from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

STRIP = 34
Change: TypeAlias = Callable[[Table, int, int], tuple[Table, int, int]]
"""Takes a table and the cell one is in; gives the table changed and the cell to be in."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing to do."""

    words: str
    change: Change
    keys: str = ""


ROW = (
    Entry("Add above", lambda t, r, c: (grid.add_row(t, r), max(r, 1), c), "Alt+Shift+Up"),
    Entry("Add below", lambda t, r, c: (grid.add_row(t, r + 1), r + 1, c), "Alt+Shift+Down"),
    Entry("Move up", lambda t, r, c: (grid.move_row(t, r, r - 1), max(r - 1, 0), c), "Alt+Up"),
    Entry("Move down", lambda t, r, c: (grid.move_row(t, r, r + 1), min(r + 1, len(t.rows)), c), "Alt+Down"),
    Entry("Remove", lambda t, r, c: (grid.remove_row(t, r), r, c), "Alt+Shift+Backspace"),
)
COLUMN = (
    Entry("Add before", lambda t, r, c: (grid.add_column(t, c), r, c), "Alt+Shift+Left"),
    Entry("Add after", lambda t, r, c: (grid.add_column(t, c + 1), r, c + 1), "Alt+Shift+Right"),
    Entry("Move left", lambda t, r, c: (grid.move_column(t, c, c - 1), r, max(c - 1, 0)), "Alt+Left"),
    Entry(
        "Move right", lambda t, r, c: (grid.move_column(t, c, c + 1), r, min(c + 1, len(t.alignments) - 1)), "Alt+Right"
    ),
    Entry("Remove", lambda t, r, c: (grid.remove_column(t, c), r, c), "Alt+Shift+Delete"),
)
ALIGN = (
    Entry("As it comes", lambda t, r, c: (grid.align(t, c, Alignment.NONE), r, c)),
    Entry("Left", lambda t, r, c: (grid.align(t, c, Alignment.LEFT), r, c)),
    Entry("Centre", lambda t, r, c: (grid.align(t, c, Alignment.CENTER), r, c)),
    Entry("Right", lambda t, r, c: (grid.align(t, c, Alignment.RIGHT), r, c)),
)
MENUS = (("Row", ROW), ("Column", COLUMN), ("Align", ALIGN))


class TableStrip(QFrame):
    """Asks for changes of the grid; `acted` carries a Change."""

    acted = Signal(object)
    markdown_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tableStrip")
        self._buttons: list[QToolButton] = []
        self._keys: dict[QKeyCombination, Change] = {}
        self._menu = QMenu(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 6)
        row.setSpacing(2)
        for words, entries in MENUS:
            row.addWidget(self._menu_button(words, entries))
        row.addStretch(1)
        markdown = self._button("cardMarkdown", _tr("Edit as Markdown"))
        markdown.setText(_tr("Markdown"))
        markdown.setToolTip(_tr("Edit as Markdown (Ctrl+F2)"))
        markdown.clicked.connect(self.markdown_wanted)
        row.addWidget(markdown)

    def change_for(self, keys: QKeyCombination) -> Change | None:
        """Give what keys do to the grid, or None."""
        return self._keys.get(keys)

    def show_menu(self, place: QPoint) -> None:
        """Offer everything at a place of the screen."""
        self._menu.popup(place)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of a theme."""
        for button in self._buttons:
            button.setIcon(icon("chevron-down", tokens))

    def _menu_button(self, words: str, entries: tuple[Entry, ...]) -> QToolButton:
        button = self._button(f"table_{words.lower()}", _tr(words))
        button.setText(_tr(words))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        button.setIconSize(QSize(14, 14))
        menu = QMenu(_tr(words), button)
        menu.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        for entry in entries:
            action = menu.addAction(f"{_tr(entry.words)}\t{entry.keys}" if entry.keys else _tr(entry.words))
            action.setData(entry)
            if entry.keys:
                self._keys[_pressed(entry.keys)] = entry.change
        menu.triggered.connect(self._act)
        button.setMenu(menu)
        self._menu.addMenu(menu)
        self._buttons.append(button)
        return button

    def _button(self, name: str, words: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setAccessibleName(words)
        button.setFixedHeight(28)
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return button

    def _act(self, action: QAction) -> None:
        self.acted.emit(action.data().change)


def _pressed(keys: str) -> QKeyCombination:
    combination: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]
    return combination


def _tr(words: str) -> str:
    return QCoreApplication.translate("TableStrip", words)
