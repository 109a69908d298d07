"""Puts the settings in force, at the start and whenever one of them changes."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from reviewdesk.domain.review import Review
from reviewdesk.settings.model import Settings
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.exporting.presenter import ExportingPresenter
from reviewdesk.ui.form.view import FormView
from reviewdesk.ui.main_window.beside import Beside
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.main_window.writing.comfort import Comfort
from reviewdesk.ui.main_window.writing.spelling import SpellingPresenter
from reviewdesk.ui.preferences.clashes import sound_keys
from reviewdesk.ui.theme.theme import Theme


class Applying(QObject):
    """What each setting does in the window."""

    failed = Signal(object)

    def __init__(
        self,
        window: MainWindow,
        memory: Memory,
        theme: Theme,
        pane: BodyPane,
        preview: Beside,
        exporting: ExportingPresenter,
        spelling: SpellingPresenter,
        forms: Mapping[str, FormView],
    ) -> None:
        super().__init__(window)
        self._actions = window.actions_
        self._memory = memory
        self._theme = theme
        self.comfort = Comfort(window, memory, pane)
        self._page = pane.page
        self._preview = preview
        self._exporting = exporting
        self._spelling = spelling
        self._forms = tuple(forms.values())
        self._page.zoomed.connect(memory.note_zoom)

    def begin(self) -> None:
        """Put in force what nobody else looks at when the window opens; the page waits for its first review."""
        self._set_keys(self._memory.settings)
        self._set_folder(self._memory.settings)
        self._set_spelling(self._memory.settings)
        self.comfort.begin()

    def apply(self, settings: Settings) -> None:
        """Put changed settings in force and write them down; `failed` where they could not be written."""
        before = self._memory.settings
        error = self._memory.take(settings)
        self._theme.apply(settings.theme.value)
        if settings.preview != before.preview:
            self._preview.take_look(settings.preview)
        parts = (self._set_keys, self._set_page, self._set_scale, self._set_folder, self._set_spelling)
        for apply in (*parts, self.comfort.apply):
            apply(settings)
        if error is not None:
            self.failed.emit(error)

    def open(self, review: Review) -> None:
        """Show a review in the size that was chosen, and offer the usual scale where it has no rating."""
        self._set_page(self._memory.settings)
        if review.rating is None:
            self._set_scale(self._memory.settings)

    def _set_keys(self, settings: Settings) -> None:
        self._actions.set_keys(sound_keys(settings.keys, self._actions))

    def _set_page(self, settings: Settings) -> None:
        self._page.set_measure(settings.zoom, settings.page_width)

    def _set_scale(self, settings: Settings) -> None:
        for form in self._forms:
            form.set_usual_style(settings.default_scale)

    def _set_spelling(self, settings: Settings) -> None:
        self._spelling.set_wanted(settings.spell_check)

    def _set_folder(self, settings: Settings) -> None:
        self._exporting.set_usual_folder(Path(settings.export_folder) if settings.export_folder else None)
