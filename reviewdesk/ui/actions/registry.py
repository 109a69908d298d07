"""The table brought to life in a window: one QAction for each row, with the keys that the user chose."""

from collections.abc import Callable, Iterable, Mapping

from PySide6.QtCore import QCoreApplication, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reviewdesk.ui.actions.table import ACTIONS, Action, Scope
from reviewdesk.ui.theme.icons import SIZES, icon
from reviewdesk.ui.theme.tokens import Tokens


class Actions(QObject):
    """Each action by its id, made when it is first asked for, all of them once the window is `complete`.

    `consulted` comes before they are shown, so that those are greyed which cannot be done.

    `keys_changed` tells when the user gave actions other keys.
    """

    consulted = Signal()
    keys_changed = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._chosen: dict[str, str] = {}
        self._rows = {row.id: row for row in ACTIONS}
        self._actions: dict[str, QAction] = {}
        self.exports = QMenu(QCoreApplication.translate("Actions", "Export"), window)
        self.exports.setObjectName("exportMenu")

    def __getitem__(self, name: str) -> QAction:
        return self._actions.get(name) or self._make(self._rows[name])

    def complete(self) -> None:
        """Make all actions there are, so that their keys hold."""
        for name in self._rows:
            self[name]

    @property
    def chosen_keys(self) -> Mapping[str, str]:
        """Give the keys that the user chose, by the names of the actions."""
        return self._chosen

    @property
    def rows(self) -> tuple[Action, ...]:
        """Give all rows there are by now, those of the table first."""
        return tuple(self._rows.values())

    def add(self, row: Action) -> QAction:
        """Make an action that is known only once the program runs; its words are in the language of the window."""
        self._rows[row.id] = row
        return self._make(row)

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Connect each named action with its slot."""
        for name, slot in slots.items():
            self[name].triggered.connect(slot)

    def fill(self, menu: QMenu, names: Iterable[str] | None = None) -> None:
        """Put the named actions into a menu, or those whose row names this menu's title."""
        rows = [
            row
            for row in self._rows.values()
            if (row.id in names if names is not None else row.menu == menu.objectName())
        ]
        for row in rows:
            if row.begins and not menu.isEmpty():
                menu.addSeparator()
            menu.addAction(self[row.id])

    def set_review_open(self, is_open: bool) -> None:
        """Offer what needs a review on the desk, or grey it."""
        for row in self._rows.values():
            if row.of_review:
                self[row.id].setEnabled(is_open)

    def tint(self, tokens: Tokens, *prefixes: str, sizes: tuple[int, ...] = SIZES) -> None:
        """Draw icons anew in the colours of the theme: all, or those of the actions whose ids begin so."""
        for row in self._rows.values():
            if row.icon and (not prefixes or row.id.startswith(prefixes)):
                self[row.id].setIcon(icon(row.icon, tokens, sizes))

    def usual_keys(self, name: str) -> list[QKeySequence]:
        """Give the keys that an action has by itself."""
        row = self._rows[name]
        bindings = QKeySequence.keyBindings(row.standard) if row.standard is not None else []
        return bindings or ([QKeySequence(row.keys)] if row.keys else [])

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Give actions the keys that the user chose, as portable text, empty for none; all others have their own."""
        touched = {name for name in self._rows if self._chosen.get(name) != chosen.get(name)}
        self._chosen = dict(chosen)
        for name in touched:
            self._bind(name)
        if touched:
            self.keys_changed.emit()

    def _make(self, row: Action) -> QAction:
        action = QAction(QCoreApplication.translate("Actions", row.words), self._window)
        action.setObjectName(row.id)
        action.setCheckable(row.checkable)
        is_of_window = row.scope is Scope.WINDOW
        action.setShortcutContext(
            Qt.ShortcutContext.WindowShortcut if is_of_window else Qt.ShortcutContext.WidgetShortcut
        )
        self._actions[row.id] = action
        self._bind(row.id)
        if is_of_window:
            self._window.addAction(action)
        return action

    def _bind(self, name: str) -> None:
        action, chosen = self[name], self._chosen.get(name)
        action.setShortcuts(self.usual_keys(name) if chosen is None else [QKeySequence(chosen)] if chosen else [])
        words = action.text().rstrip("…")
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words} ({keys})" if keys else words)
