"""Ways of writing that one switches on and off: the page alone, a line that stays in the middle, the rest dimmed."""

from dataclasses import replace

from PySide6.QtCore import QObject

from reviewdesk.settings.model import Settings
from reviewdesk.ui.body.pane import BodyPane
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.main_window.writing.focus_mode import FocusMode


class Comfort(QObject):
    """Answers the actions of these ways, has them remembered, and puts in force what was chosen."""

    def __init__(self, window: MainWindow, memory: Memory, pane: BodyPane) -> None:
        super().__init__(window)
        self.page = pane.page
        self.focus = FocusMode(window, pane)
        self._memory = memory
        self._typewriter = window.actions_["typewriter"]
        self._typewriter.toggled.connect(self._switch_typewriter)
        self.focus.changed.connect(self._note_focus)
        window.actions_["focus_mode"].triggered.connect(self.focus.switch)

    def begin(self) -> None:
        """Show the window as it was left."""
        self.apply(self._memory.settings)
        self.focus.switch(self._memory.settings.focus_mode)

    def apply(self, settings: Settings) -> None:
        """Put in force what was chosen."""
        self._typewriter.setChecked(settings.typewriter)
        self.page.view.signs.is_on = settings.smart_signs
        self._dim()

    def _switch_typewriter(self, is_on: bool) -> None:
        self._memory.note(replace(self._memory.settings, typewriter=is_on))
        self._set_rooms()
        if self.page.view.hasFocus():
            self.page.show_caret()

    def _note_focus(self, is_on: bool) -> None:
        self._memory.note(replace(self._memory.settings, focus_mode=is_on))
        self._set_rooms()

    def _set_rooms(self) -> None:
        self.page.set_rooms(head=self.focus.head_room, is_typewriter=self._typewriter.isChecked())
        self._dim()

    def _dim(self) -> None:
        is_alone = self.focus.is_on or self._typewriter.isChecked()
        self.page.dimming.switch(is_alone and self._memory.settings.dimming)
