"""Tells the page what abbreviations mean in the review on the desk, and lets one choose where none comes to mind."""

import importlib
import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QDate, QLocale, QObject, Signal

from reviewdesk.domain.review import Review
from reviewdesk.markup.plain import plain_text
from reviewdesk.services.drafts.abbreviating import CARET, Abbreviations, Snippet, fill, meant
from reviewdesk.ui.body.editing.snippets import Expansion, put_plain
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from reviewdesk.ui.palette.model import Entry  # noqa: F401 - named for the import contracts
    from reviewdesk.ui.palette.picking import Picker

_DAY_NAME = re.compile(r"^dddd[,،]?\s*|[,،]?\s*dddd$")


class Snippets(QObject):
    """Answers Tab behind an abbreviation, and Insert > Snippet."""

    failed = Signal(object)

    def __init__(
        self, window: MainWindow, editor: EditorPresenter, pane: BodyPane, theme: Theme, abbreviations: Abbreviations
    ) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._pane = pane
        self._theme = theme
        self._abbreviations = abbreviations
        self._offered: dict[str, Snippet] = {}
        self.picker: Picker | None = None
        pane.page.view.snippets.find = self._find
        window.actions_["insert_snippet"].triggered.connect(self.choose)
        theme.changed.connect(self._retint)

    def choose(self) -> None:
        """Offer the snippets of the review's language."""
        review = self._editor.review
        if review is None:
            return
        if self.picker is None:
            room = importlib.import_module("reviewdesk.ui.palette.picking")
            words, none = self.tr("Snippet to insert"), self.tr("No snippet answers to this. Preferences has them all.")
            self.picker = made = room.Picker(self._window, self._theme.tokens, "snippetPicker", words, none)
            made.picked.connect(self._put)
        found = self._abbreviations.of(review.language)
        if self._abbreviations.error is not None:
            self.failed.emit(self._abbreviations.error)
        self._offered = {each.abbreviation: each for each in found}
        room = importlib.import_module("reviewdesk.ui.palette.model")
        self.picker.open(
            [
                room.Entry(
                    room.Kind.ACTION,
                    each.abbreviation,
                    _words(_expansion(each, review, 0)),
                    "",
                    each.abbreviation,
                    "pencil",
                )
                for each in found
            ]
        )

    def _find(self, before: str) -> Expansion | None:
        review = self._editor.review
        found = meant(self._abbreviations.of(review.language), before) if review is not None else None
        if found is None or review is None:
            return None
        return _expansion(found, review, length(found.abbreviation))

    def _put(self, abbreviation: str) -> None:
        review, snippet = self._editor.review, self._offered.get(abbreviation)
        if review is None or snippet is None:
            return
        wanted = _expansion(snippet, review, 0)
        page = self._pane.page
        if self._pane.is_source_shown:
            put_plain(self._pane.source, wanted, wanted.markdown.strip("\n"))
            self._pane.source.setFocus()
        elif page.headline.hasFocus() or page.standfirst.hasFocus():
            put_plain(page.headline if page.headline.hasFocus() else page.standfirst, wanted, wanted.line)
        else:
            page.view.setFocus()
            page.view.commands.put_in(wanted)

    def _retint(self) -> None:
        if self.picker is not None:
            self.picker.set_tokens(self._theme.tokens)


def _expansion(snippet: Snippet, review: Review, removed: int) -> Expansion:
    markdown = fill(snippet.text, review, _today(QLocale(review.language)))
    return Expansion(removed, markdown, plain_text(markdown), CARET)


def _today(locale: QLocale) -> str:
    """Give the day as one writes it in a text, without its name."""
    form = _DAY_NAME.sub("", locale.dateFormat(QLocale.FormatType.LongFormat))
    return locale.toString(QDate.currentDate(), form)


def _words(expansion: Expansion) -> str:
    """Give what would be put in, in one line, with a bar for the caret."""
    return " ".join(expansion.plain.replace(CARET, "|").split())
