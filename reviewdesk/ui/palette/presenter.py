"""Wires the palette: actions answer at once, reviews and people as soon as the library has found them."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from itertools import starmap

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QWidget

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.desk import Desk
from reviewdesk.services.library.recalling import Recalled, Recalling
from reviewdesk.services.library.reviews import Summary
from reviewdesk.ui.actions.registry import Actions
from reviewdesk.ui.actions.table import Action
from reviewdesk.ui.palette.matching import Match, match
from reviewdesk.ui.palette.model import Entry, Kind
from reviewdesk.ui.palette.view import PaletteView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.words import status_words

REMEMBERED = 30
_FOUND = 6
_HIDDEN = ("palette", "open_menu")


class PalettePresenter(QObject):
    """Knows what was done last; `recent_changed` tells it, the last first."""

    review_chosen = Signal(str)
    search_chosen = Signal(str)
    recent_changed = Signal(tuple)

    def __init__(self, window: QWidget, actions: Actions, desk: Desk, tokens: Tokens, recent: tuple[str, ...]) -> None:
        super().__init__(window)
        self._actions = actions
        self._recent = list(recent)
        self._found = Recalled()
        self._text = ""
        self._recalling = Recalling(desk.store)
        self._lane = Lane("palette", self)
        self.view = PaletteView(tokens, window)
        self.view.typed.connect(self._search)
        self.view.chosen.connect(self._do)

    def open(self) -> None:
        """Show the palette, or close it where it is open."""
        if self.view.isVisible():
            self.view.close_up()
        else:
            self._actions.consulted.emit()
            self.view.open()

    def close(self) -> None:
        """Stop looking."""
        self._lane.close()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self.view.set_tokens(tokens)

    def _search(self, text: str) -> None:
        self._text = text.strip()
        if not self._text:
            self._found = Recalled()
        else:
            self._lane.replace(
                partial(self._recalling.find, self._text, _FOUND), partial(self._take, self._text), self._fail
            )
        self._show()

    def _take(self, text: str, found: Recalled) -> None:
        if text == self._text:
            self._found = found
            self._show()

    def _fail(self, _error: ReviewDeskError) -> None:
        """Go on with the actions alone; the library says itself what is wrong with the store."""
        self._found = Recalled()
        self._show()

    def _show(self) -> None:
        entries = self._matching() if self._text else self._latest()
        self.view.show_entries(entries, self._hint(bool(entries)))

    def _hint(self, has_entries: bool) -> str:
        if not self._text:
            return self.tr("A few letters are enough: “exp wp” finds the export for WordPress.")
        return (
            ""
            if has_entries
            else self.tr("Nothing answers to this. Try fewer letters, or search the texts: Ctrl+Shift+F.")
        )

    def _latest(self) -> list[Entry]:
        """Give all actions, those done last first and those that are possible before the others."""
        entries = [self._entry(row, ()) for row in self._rows()]
        return sorted(entries, key=self._age)

    def _age(self, entry: Entry) -> tuple[int, bool]:
        known = self._recent.index(entry.key) if entry.key in self._recent else REMEMBERED
        return known, not entry.is_possible

    def _matching(self) -> list[Entry]:
        matched = list(self._matched_rows())
        found = [self._entry(row, how.marks) for row, how in matched]
        scores = {row.id: how.score for row, how in matched}
        for entry in (*map(self._review, self._found.reviews), *starmap(self._person, self._found.people)):
            how = match(self._text, entry.words)
            scores[entry.key] = how.score if how else 0
            found.append(replace(entry, marks=how.marks if how else ()))
        return sorted(found, key=lambda entry: (not entry.is_possible, -scores[entry.key], self._age(entry)))

    def _matched_rows(self) -> Iterator[tuple[Action, Match]]:
        for row in self._rows():
            how = match(self._text, _words(self._actions, row))
            if how is not None:
                yield row, how

    def _rows(self) -> list[Action]:
        return [row for row in self._actions.rows if row.id not in _HIDDEN]

    def _entry(self, row: Action, marks: tuple[int, ...]) -> Entry:
        action = self._actions[row.id]
        keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        words = _words(self._actions, row)
        return Entry(Kind.ACTION, row.id, words, "", keys, row.icon or _usual_icon(row), marks, action.isEnabled())

    def _review(self, summary: Summary) -> Entry:
        words = summary.headline or summary.title or self.tr("Untitled review")
        about = " · ".join(part for part in (summary.title, status_words()[summary.status]) if part)
        return Entry(Kind.REVIEW, summary.id, words, about, "", "file-text")

    def _person(self, name: str, query: str) -> Entry:
        return Entry(Kind.PERSON, query, name, self.tr("search the library"), "", "users")

    def _do(self, entry: Entry) -> None:
        if entry.kind is Kind.REVIEW:
            self.review_chosen.emit(entry.key)
        elif entry.kind is Kind.PERSON:
            self.search_chosen.emit(entry.key)
        else:
            self._recent = [entry.key, *(name for name in self._recent if name != entry.key)][:REMEMBERED]
            self.recent_changed.emit(tuple(self._recent))
            self._actions[entry.key].trigger()


def _words(actions: Actions, row: Action) -> str:
    """Give what an action is called where no menu says what it belongs to."""
    words = actions[row.id].text().replace("&&", "&")
    if not row.id.startswith("export_") or row.menu:
        return words
    named = QCoreApplication.translate("Palette", "%1: %2").replace("%1", actions.exports.title())
    return named.replace("%2", words)


def _usual_icon(row: Action) -> str:
    """Give the icon of an action that has none in the menus."""
    return "upload" if row.id.startswith("export_") else "command"
