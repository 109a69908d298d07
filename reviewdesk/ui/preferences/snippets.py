"""Wires the page of snippets: what is changed there holds at once and is written down."""

from PySide6.QtCore import QObject, Signal

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.drafts.abbreviating import Abbreviations, Snippet
from reviewdesk.ui.preferences.snippets_page import SnippetsPage
from reviewdesk.ui.words import error_words


class SnippetsPresenter(QObject):
    """Shows the snippets of one language, that of new reviews; `said` is a sentence for the foot of the dialog."""

    said = Signal(str)

    def __init__(self, abbreviations: Abbreviations, parent: QObject) -> None:
        super().__init__(parent)
        self._abbreviations = abbreviations
        self._language = ""

    def attend(self, page: SnippetsPage) -> None:
        """Listen to a page."""
        page.changed.connect(self._take)

    def show(self, page: SnippetsPage, language: str) -> None:
        """Show what can be asked for in a language."""
        self._language = language
        page.show_snippets(self._abbreviations.of(language))
        if self._abbreviations.error is not None:
            self.said.emit(error_words(self._abbreviations.error))

    def _take(self, snippets: tuple[Snippet, ...]) -> None:
        try:
            self._abbreviations.change(snippets, self._language)
        except ReviewDeskError as error:
            self.said.emit(error_words(error))
        else:
            self.said.emit("")
