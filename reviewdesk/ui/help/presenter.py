"""Fills the pages of help: the guide from its table, the keys from the actions as they are now."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QWidget

from reviewdesk import __version__
from reviewdesk.resources import resource
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import MENUS, Action
from reviewdesk.ui.help.notice import page_of
from reviewdesk.ui.help.table import GUIDE
from reviewdesk.ui.help.view import HelpView
from reviewdesk.ui.versions import versions


class HelpPresenter(QObject):
    """Opens the pages; each once, brought to the front when it is asked for again."""

    def __init__(self, window: QWidget, actions: Actions, log: Path) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._log = log
        self._views: dict[str, HelpView] = {}

    def show_guide(self) -> None:
        """Show how one works with this."""
        self._show("guide", self.tr("Guide"), "".join(_paragraph(head, text) for head, text in GUIDE))

    def show_keys(self) -> None:
        """Show which key does what, as it is now."""
        groups = [(name, [row for row in self._actions.rows if row.menu == name]) for name in MENUS]
        exports = [row for row in self._actions.rows if row.id.startswith("export_") and not row.menu]
        parts = [self._group(QCoreApplication.translate("TopBar", name), rows) for name, rows in groups]
        parts.append(self._group(self._actions.exports.title(), exports))
        self._show("keys", self.tr("Keys"), "".join(parts))

    def show_about(self) -> None:
        """Say what this is, of which version, and of what it is made."""
        lines = [f"ReviewDesk {__version__}", *(f"{name} {version}" for name, version in versions().items())]
        what = self.tr("A desk for film critics. It works offline and keeps your reviews on this machine. MIT licence.")
        notice = resource("NOTICE")
        licences = page_of(notice.read_text(encoding="utf-8")) if notice.is_file() else ""
        head = f"<h2>{escape(lines[0])}</h2><p>{escape(what)}</p><p>{'<br>'.join(map(escape, lines[1:]))}</p>"
        self._show("about", self.tr("About ReviewDesk"), head + licences)

    def show_log(self) -> None:
        """Show the file in which the program writes down what it does, or its folder while there is none."""
        place = self._log if self._log.is_file() else self._log.parent
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def _show(self, name: str, title: str, html: str) -> None:
        if name not in self._views:
            self._views[name] = HelpView(name, title, self._window)
        view = self._views[name]
        view.show_html(html)
        view.show()
        view.raise_()
        view.activateWindow()

    def _group(self, title: str, rows: list[Action]) -> str:
        lines = []
        for row in rows:
            action = self._actions[row.id]
            keys = [key.toString(QKeySequence.SequenceFormat.NativeText) for key in action.shortcuts() if _has_cap(key)]
            if keys:
                words = escape(action.text().replace("&&", "&").rstrip("…"))
                lines.append(f"<tr><td width='60%'>{words}</td><td>{escape(', '.join(keys))}</td></tr>")
        return f"<h3>{escape(title)}</h3><table width='100%' cellpadding='3'>{''.join(lines)}</table>" if lines else ""


def _has_cap(keys: QKeySequence) -> bool:
    """Tell whether keys stand on every keyboard; Qt also knows those of old ones, such as Undo."""
    return "+" in keys.toString() or keys.toString()[1:].isdigit()


def _paragraph(head: str, text: str) -> str:
    said = [escape(QCoreApplication.translate("Guide", each)) for each in (head, text)]
    return f"<h3>{said[0]}</h3><p>{said[1]}</p>"
