"""The preview beside the page, whose room is loaded and filled once it is seen or prints."""

import importlib
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewdesk.domain.review import Review
from reviewdesk.markup.splice import Splice
from reviewdesk.services.desk import Desk
from reviewdesk.services.exporting.house import house_of
from reviewdesk.settings.model import Look
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.theme import Theme

if TYPE_CHECKING:
    from reviewdesk.ui.preview.presenter import PreviewPresenter


class Beside(QObject):
    """Follows the draft for a preview that may not be there yet: made later, it reads the review as it is then."""

    said = Signal(str)

    def __init__(
        self, window: MainWindow, desk: Desk, lane: Lane, theme: Theme, memory: Memory, pane: BodyPane
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lane
        self._theme = theme
        self._memory = memory
        self._pane = pane
        self._review: Review | None = None
        self._made: PreviewPresenter | None = None
        window.actions_.connect_all(self._slots())

    def begin(self) -> None:
        """Show or hide it with its column from now on."""
        self._set_shown(self._window.columns.is_preview_shown)
        self._window.columns.preview_shown.connect(self._set_shown)

    @property
    def preview(self) -> "PreviewPresenter":
        """Give the preview; whoever asks first has it made."""
        return self._made or self._make()

    def open(self, review: Review) -> None:
        """Go over to another review."""
        self._review = review
        if self._made is not None:
            self._made.open(review)

    def clear(self) -> None:
        """Show nothing any more."""
        self._review = None
        if self._made is not None:
            self._made.clear()

    def splice(self, changes: Sequence[Splice]) -> None:
        """Take note of how the body changes; `update` follows with the review."""
        if self._made is not None:
            self._made.splice(changes)

    def update(self, review: Review) -> None:
        """Follow a change of the draft."""
        self._review = review
        if self._made is not None:
            self._made.update(review)

    def take_look(self, look: Look) -> None:
        """Show the article as was chosen, which the settings say already."""
        if self._made is not None:
            self._made.take_look(look)

    def retint(self) -> None:
        """Take the colours of another theme."""
        if self._made is not None:
            self._made.set_tokens(self._theme.tokens)

    def close(self) -> None:
        """Let go of the page."""
        if self._made is not None:
            self._made.close()

    def _make(self) -> "PreviewPresenter":
        room = importlib.import_module("reviewdesk.ui.preview.presenter")
        settings, tokens = self._memory.settings, self._theme.tokens
        made: PreviewPresenter = room.PreviewPresenter(
            self._desk, self._lane, tokens, settings.preview, self._pane, self, house_of(settings)
        )
        self._made = made
        made.said.connect(self.said)
        made.look_changed.connect(self._memory.note_look)
        made.view.bar.menu.addSeparator()
        self._window.actions_.fill(made.view.bar.menu, self._slots())
        made.set_shown(self._window.columns.is_preview_shown)
        self._window.set_preview(made.view)
        if self._review is not None:
            made.open(self._review)
        return made

    def _set_shown(self, is_shown: bool) -> None:
        if self._made is not None:
            self._made.set_shown(is_shown)
        elif is_shown:
            self._make()

    def _slots(self) -> dict[str, Callable[[], None]]:
        """Give what it does for each action, which its own menu offers too."""
        return {
            "print": self._print,
            "save_pdf": self._save_pdf,
            "preview_larger": self._enlarge,
            "preview_smaller": self._reduce,
            "preview_usual": self._take_usual_size,
        }

    def _print(self) -> None:
        self.preview.printing.print_page()

    def _save_pdf(self) -> None:
        self.preview.printing.save_pdf()

    def _enlarge(self) -> None:
        self.preview.dressing.larger()

    def _reduce(self) -> None:
        self.preview.dressing.smaller()

    def _take_usual_size(self) -> None:
        self.preview.dressing.usual()
