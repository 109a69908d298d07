"""The bar's rows as actions of the window, so that menus, palette and the editor of keys know them, too."""

from PySide6.QtCore import QCoreApplication, QObject

from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import Action, Scope
from reviewdesk.ui.body.bar.table import INSERTS, MARKS, SOURCE, SOURCE_KEYS, STYLES
from reviewdesk.ui.body.pane import BodyPane


class BarActions(QObject):
    """Asks the bar for what is triggered, and greys what cannot be done where the caret is."""

    def __init__(self, actions: Actions, pane: BodyPane) -> None:
        super().__init__(pane)
        self._actions = actions
        self._pane = pane
        self._styles = {row.action: row for row in STYLES}
        self._marks = {row.action: row.id for row in MARKS}
        self._inserts = {row.action: row.id for row in INSERTS}
        self._names: list[str] = []
        for row in STYLES:
            self._add(row.action, row.words, "Format", "", row.keys)
        for mark in MARKS:
            self._add(mark.action, mark.name, "Format", mark.icon, mark.keys)
        for insert in INSERTS:
            self._add(insert.action, insert.words, "Insert", "", insert.keys)
        self._add(SOURCE, "Show as Markdown", "View", "code", SOURCE_KEYS)
        actions.consulted.connect(self._grey)

    def _add(self, name: str, words: str, menu: str, icon: str, keys: str) -> None:
        said = QCoreApplication.translate("FormatBar", words)
        action = self._actions.add(Action(name, said, menu, icon, keys, of_review=True, scope=Scope.TEXT))
        action.triggered.connect(self._do)
        self._names.append(name)

    def _do(self) -> None:
        name, bar = self.sender().objectName(), self._pane.bar
        if name in self._styles:
            bar.style_chosen.emit(self._styles[name])
        elif name in self._marks:
            bar.mark_toggled.emit(self._marks[name])
        elif name in self._inserts:
            bar.ask_for(self._inserts[name])
        else:
            bar.toggle_source()

    def _grey(self) -> None:
        is_open = self._pane.isVisible()
        for name in self._names:
            self._actions[name].setEnabled(is_open and self._pane.bar.offers(name))
