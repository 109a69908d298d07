"""Searches that have a name: kept, called otherwise, let go; they stand among the parts of the library."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QInputDialog

from reviewdesk.ui.library.place_list import PlaceList
from reviewdesk.ui.library.places import ALL, EMBARGOED, SEARCH
from reviewdesk.ui.library.view import LibraryView


class Searches(QObject):
    """Changes the named searches; `changed` gives all of them, query by name."""

    changed = Signal(dict)

    def __init__(self, view: LibraryView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._searches: dict[str, str] = {}
        rows = view.places.rows
        rows.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self._entries = []
        for words, key, slot in (
            (self.tr("Rename Search…"), "F2", self._ask_for_other_name),
            (self.tr("Delete Search"), "Del", self._delete),
        ):
            entry = QAction(words, rows)
            entry.setShortcut(QKeySequence(key))
            entry.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            entry.triggered.connect(slot)
            rows.addAction(entry)
            self._entries.append(entry)
        view.keep_requested.connect(self._ask_for_name)
        view.places.place_changed.connect(self._follow)
        self._follow()

    def show(self, searches: Mapping[str, str]) -> None:
        """List the searches that were kept another day."""
        self._searches = dict(searches)
        self._places.show_searches(self._searches)

    def query_of(self, place: str) -> str:
        """Give what a named search looks for; empty for the other parts of the library."""
        return self._searches.get(place.removeprefix(SEARCH), "") if place.startswith(SEARCH) else ""

    @property
    def _places(self) -> PlaceList:
        return self._view.places

    @property
    def _name(self) -> str:
        place = self._places.place
        return place.removeprefix(SEARCH) if place.startswith(SEARCH) else ""

    def _follow(self) -> None:
        for entry in self._entries:
            entry.setEnabled(bool(self._name))

    def _ask_for_name(self) -> None:
        self._ask(self.tr("Keep this search as:"), self._view.search.text().strip(), self._keep)

    def _ask_for_other_name(self) -> None:
        self._ask(self.tr("Call this search:"), self._name, partial(self._rename, self._name))

    def _ask(self, words: str, name: str, slot: object) -> None:
        dialog = QInputDialog(self._view.window())
        dialog.setObjectName("searchName")
        dialog.setOkButtonText(self.tr("Keep"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("Search"))
        dialog.setLabelText(words)
        dialog.setTextValue(name)
        dialog.textValueSelected.connect(slot)
        dialog.open()

    def _keep(self, name: str) -> None:
        """Keep what is searched for now, with the part of the library in which it is."""
        place, text = self._places.place, self._view.search.text().strip()
        held = {ALL: "", EMBARGOED: "embargo:held"}.get(place, self.query_of(place) or f"status:{place}")
        self._replace({**self._searches, name.strip(): f"{held} {text}".strip()}, name.strip())
        self._view.search.clear()

    def _rename(self, old: str, name: str) -> None:
        if name.strip() and old in self._searches:
            kept = {name.strip() if each == old else each: query for each, query in self._searches.items()}
            self._replace(kept, name.strip())

    def _delete(self) -> None:
        """Let a search go; it is in the search box then, to be kept again if it was a mistake."""
        query = self._searches[self._name]
        self._replace({name: each for name, each in self._searches.items() if name != self._name}, "")
        self._view.search.setText(query)

    def _replace(self, searches: dict[str, str], chosen: str) -> None:
        searches.pop("", None)
        self._searches = searches
        self._places.show_searches(searches)
        self._places.choose(f"{SEARCH}{chosen}" if chosen in searches else ALL)
        self.changed.emit(searches)
