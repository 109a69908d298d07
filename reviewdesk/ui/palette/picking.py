"""Picks one of a few named things in the palette's own dress: a line to type in and what answers to it."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewdesk.ui.palette.matching import match
from reviewdesk.ui.palette.model import Entry
from reviewdesk.ui.palette.view import PaletteView
from reviewdesk.ui.theme.tokens import Tokens


class Picker(QObject):
    """`picked` gives the key of what was chosen; what stands at the right of a row finds it as well as its words."""

    picked = Signal(str)

    def __init__(self, window: QWidget, tokens: Tokens, name: str, words: str, none: str) -> None:
        super().__init__(window)
        self._entries: tuple[Entry, ...] = ()
        self._none = none
        self.view = PaletteView(tokens, window)
        self.view.setObjectName(name)
        self.view.setAccessibleName(words)
        self.view.line.setAccessibleName(words)
        self.view.line.setPlaceholderText(words)
        self.view.typed.connect(self._narrow)
        self.view.chosen.connect(self._pick)

    def open(self, entries: Sequence[Entry]) -> None:
        """Offer these."""
        self._entries = tuple(entries)
        self.view.open()

    def set_tokens(self, tokens: Tokens) -> None:
        """Paint in the colours of another theme."""
        self.view.set_tokens(tokens)

    def _narrow(self, text: str) -> None:
        wanted = text.strip()
        by_keys = [entry for entry in self._entries if wanted and entry.keys.startswith(wanted)]
        matched = [(match(wanted, entry.words), entry) for entry in self._entries if entry not in by_keys]
        by_words = [(how, entry) for how, entry in matched if how is not None]
        by_words.sort(key=lambda pair: -pair[0].score if wanted else 0)
        found = [*by_keys, *(replace(entry, marks=how.marks) for how, entry in by_words)]
        self.view.show_entries(found, "" if found else self._none)

    def _pick(self, entry: Entry) -> None:
        self.picked.emit(entry.key)
