"""Has the page checked by the dictionary and the credits of the review on the desk, off the thread of the window."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Signal, SignalInstance

from reviewdesk.domain.review import Review
from reviewdesk.services.spelling import Speller, Spelling
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.tasks import Lane


class SpellingPresenter(QObject):
    """Gives the page a speller, another one when language or names change; the dictionary is read in a process."""

    failed = Signal(object)
    dictionary_found = Signal(bool)
    """Whether there is a dictionary for the review; so it is where nobody wants one."""
    dictionary_added = Signal()

    def __init__(self, home: Path, editor: EditorPresenter, pane: BodyPane, crashed: SignalInstance) -> None:
        super().__init__(pane)
        self._spelling = Spelling(home)
        self._editor = editor
        self._pane = pane
        self._crashed = crashed
        self._lane: Lane | None = None
        self._is_wanted = False
        self._checked: tuple[object, ...] = ()
        editor.opened.connect(self._follow)
        editor.changed.connect(self._follow)
        pane.context_menu.taught.connect(self._teach)

    @property
    def lane(self) -> Lane:
        """Give the lane, made when it is wanted first."""
        if self._lane is None:
            self._lane = Lane("spelling", self)
            self._lane.crashed.connect(self._crashed)
        return self._lane

    def set_wanted(self, is_wanted: bool) -> None:
        """Check from now on, or no more."""
        if is_wanted == self._is_wanted:
            return
        self._is_wanted = is_wanted
        self._checked = ()
        if not is_wanted:
            self._pane.spelling.set_speller(None)
            self.dictionary_found.emit(True)
        elif self._editor.review is not None:
            self._follow(self._editor.review)

    def add_dictionary(self, file: str, language: str) -> None:
        """Take a dictionary for a language, and check by it at once."""
        self.lane.run(partial(self._spelling.add_dictionary, Path(file), language), self._check_anew, self.failed.emit)

    def close(self) -> None:
        """End the worker and the lane."""
        self._spelling.close()
        if self._lane is not None:
            self._lane.close()

    def _follow(self, review: Review) -> None:
        """Take another speller where something that it knows of the review is another."""
        known = (review.language, review.work, review.tags, review.byline)
        if self._is_wanted and known != self._checked:
            self._checked = known
            self.lane.replace(partial(self._spelling.speller_for, review), self._give)

    def _check_anew(self, _: None) -> None:
        self._checked = ()
        self.dictionary_added.emit()
        if self._editor.review is not None:
            self._follow(self._editor.review)

    def _give(self, speller: Speller) -> None:
        if self._is_wanted:
            self._pane.spelling.set_speller(speller, self.lane.run)
            self.dictionary_found.emit(speller.has_dictionary)

    def _teach(self, word: str) -> None:
        self.lane.run(partial(self._spelling.add_word, word), None, self.failed.emit)
        self._checked = ()
        if self._editor.review is not None:
            self._follow(self._editor.review)
