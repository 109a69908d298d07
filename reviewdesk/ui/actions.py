"""ACTIONS: the one table of what a person can do, from which menus, buttons and shortcuts are made."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from reviewdesk.ui.theme.icons import icon
from reviewdesk.ui.theme.tokens import Tokens

Key = QKeySequence.StandardKey


@dataclass(frozen=True, slots=True)
class Action:
    """One thing to do; `of_review` where there must be one on the desk.

    `standard` gives the platform's keys, `keys` those where the platform has none.
    """

    id: str
    words: str
    menu: str
    icon: str = ""
    keys: str = ""
    standard: Key | None = None
    checkable: bool = False
    of_review: bool = False


ACTIONS = (
    Action("new", "New Review", "File", "plus", "Ctrl+N", Key.New),
    Action("import", "Import…", "File", "download", "Ctrl+Shift+I"),
    Action("copy_cms", "Copy for the CMS", "File", "copy", "Ctrl+Shift+C", of_review=True),
    Action("copy_rich", "Copy as Rich Text", "File", "bold", of_review=True),
    Action("copy_html", "Copy HTML", "File", "code", of_review=True),
    Action("copy_markdown", "Copy Review File", "File", "file-text", of_review=True),
    Action("export_again", "Export Again", "File", "refresh-cw", "Ctrl+E", of_review=True),
    Action("print", "Print…", "File", "", "Ctrl+P", Key.Print, of_review=True),
    Action("save_pdf", "Save as PDF…", "File", "", of_review=True),
    Action("save", "Save a Version…", "File", "circle-check", "Ctrl+S", Key.Save, of_review=True),
    Action("backups", "Backups…", "File", "history"),
    Action("quit", "Quit", "File", "", "Ctrl+Q", Key.Quit),
    Action("undo", "Undo", "Edit", "undo-2", "Ctrl+Z", Key.Undo, of_review=True),
    Action("redo", "Redo", "Edit", "redo-2", "Ctrl+Shift+Z", Key.Redo, of_review=True),
    Action("find", "Find…", "Edit", "search", "Ctrl+F", Key.Find, of_review=True),
    Action("find_next", "Find Next", "Edit", "chevron-down", "F3", Key.FindNext, of_review=True),
    Action("find_previous", "Find Previous", "Edit", "chevron-up", "Shift+F3", Key.FindPrevious, of_review=True),
    Action("replace", "Replace…", "Edit", "pencil", "Ctrl+H", Key.Replace, of_review=True),
    Action("trash", "Move to Trash", "Edit", "trash-2", of_review=True),
    Action("show_library", "Library", "View", "library", "Ctrl+1", checkable=True),
    Action("show_film", "Film", "View", "clapperboard", "Ctrl+2", checkable=True),
    Action("show_review", "Review", "View", "star", "Ctrl+3", checkable=True),
    Action("show_images", "Images", "View", "image", "Ctrl+4", checkable=True),
    Action("show_search", "Search and Card", "View", "search", "Ctrl+5", checkable=True),
    Action("show_checks", "Checks", "View", "list-checks", "Ctrl+6", checkable=True),
    Action("show_history", "History", "View", "history", "Ctrl+7", checkable=True),
    Action("show_preview", "Preview", "View", "panel-right", "F9", checkable=True),
    Action("preview_larger", "Preview Larger", "View", "", of_review=True),
    Action("preview_smaller", "Preview Smaller", "View", "", of_review=True),
    Action("preview_usual", "Preview at Its Own Size", "View", "", of_review=True),
    Action("next_pane", "Next Pane", "View", "", "F6"),
    Action("open_menu", "Menu", "", "", "F10"),
    Action("find_in_library", "Find in Library", "View", "search", "Ctrl+Shift+F"),
    Action("theme_system", "Theme: As the System", "View", "monitor"),
    Action("theme_light", "Theme: Light", "View", "sun"),
    Action("theme_dark", "Theme: Dark", "View", "moon"),
    Action("about", "About ReviewDesk", "Help", "info"),
)
MENUS = ("File", "Edit", "View", "Help")


class Actions(QObject):
    """The table brought to life in a window: one QAction for each row, found by id."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._rows = {row.id: row for row in ACTIONS}
        self._actions = {row.id: self._make(row) for row in ACTIONS}
        self.exports = QMenu(QCoreApplication.translate("Actions", "Export"), window)
        self.exports.setObjectName("exportMenu")

    def __getitem__(self, name: str) -> QAction:
        return self._actions[name]

    def add(self, row: Action) -> QAction:
        """Make an action that is known only once the program runs."""
        self._rows[row.id] = row
        action = self._actions[row.id] = self._make(row)
        return action

    def connect_all(self, slots: Mapping[str, Callable[[], object]]) -> None:
        """Connect each named action with its slot."""
        for name, slot in slots.items():
            self._actions[name].triggered.connect(slot)

    def fill(self, menu: QMenu, names: Iterable[str] | None = None) -> None:
        """Put the named actions into a menu, or those whose row names this menu's title."""
        rows = [
            row
            for row in self._rows.values()
            if (row.id in names if names is not None else row.menu == menu.objectName())
        ]
        for row in rows:
            menu.addAction(self._actions[row.id])

    def set_review_open(self, is_open: bool) -> None:
        """Offer what needs a review on the desk, or grey it."""
        for row in self._rows.values():
            if row.of_review:
                self._actions[row.id].setEnabled(is_open)

    def tint(self, tokens: Tokens, *prefixes: str) -> None:
        """Draw icons anew in the colours of the theme: all, or those of the actions whose ids begin so."""
        for row in self._rows.values():
            if row.icon and (not prefixes or row.id.startswith(prefixes)):
                self._actions[row.id].setIcon(icon(row.icon, tokens))

    def _make(self, row: Action) -> QAction:
        words = QCoreApplication.translate("Actions", row.words)
        action = QAction(words, self._window)
        action.setObjectName(row.id)
        action.setCheckable(row.checkable)
        bindings = QKeySequence.keyBindings(row.standard) if row.standard is not None else []
        action.setShortcuts(bindings or ([QKeySequence(row.keys)] if row.keys else []))
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        action.setToolTip(f"{words.rstrip('…')} ({keys})" if keys else words.rstrip("…"))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        self._window.addAction(action)
        return action
