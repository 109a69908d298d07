"""The ways in: what reads foreign formats, and its window, are loaded when somebody brings something in."""

import importlib
from collections.abc import Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from reviewdesk.services.desk import Desk
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens

if TYPE_CHECKING:
    from reviewdesk.ui.importing.presenter import ImportingPresenter
    from reviewdesk.ui.importing.view import ImportView


class WaysIn(QObject):
    """Stands for the import until there is one; of a desk that has imported, the last one can be taken back at once."""

    said = Signal(str)
    failed = Signal(object)
    open_requested = Signal(str)
    open_gone = Signal()

    def __init__(
        self, window: MainWindow, desk: Desk, crashed: SignalInstance, editor: EditorPresenter, tokens: Tokens
    ) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._crashed = crashed
        self._editor = editor
        self._tokens = tokens
        self._lane: Lane | None = None
        self._room: ImportingPresenter | None = None
        window.actions_["undo_import"].setEnabled(False)
        window.actions_.connect_all({"import": self.choose, "import_folder": self.choose_folder})
        window.documents_dropped.connect(self.bring_in)

    def begin(self, lane: Lane) -> None:
        """Offer to take back the last import, where there was one; in this lane is kept what is typed."""
        self._lane = lane
        if self._desk.has_imported:
            lane.run(_room, self._take)

    @property
    def view(self) -> "ImportView":
        """Give the window of the import."""
        return self._loaded().view

    def choose(self) -> None:
        """Ask for files and archives."""
        self._loaded().choose()

    def choose_folder(self) -> None:
        """Ask for a folder, to be imported with all that lies below it."""
        self._loaded().choose_folder()

    def bring_in(self, files: Sequence[str]) -> None:
        """Look into files, folders and archives, and show what would come in."""
        self._loaded().bring_in(files)

    def open_files(self, files: Sequence[str]) -> None:
        """Open the one review of a file, and show what would come in where there is something to decide."""
        self._loaded().open_files(files)

    def set_tokens(self, tokens: Tokens) -> None:
        """Draw in the colours of another theme."""
        self._tokens = tokens
        if self._room is not None:
            self._room.set_tokens(tokens)

    def close(self) -> None:
        """End what is going on; what came in so far stays."""
        if self._room is not None:
            self._room.close()

    def _take(self, _: ModuleType) -> None:
        self._loaded()

    def _loaded(self) -> "ImportingPresenter":
        if self._room is None:
            made: ImportingPresenter = _room().ImportingPresenter(
                self._desk, self._crashed, self._window, self._window.actions_, self._editor, self._tokens
            )
            made.said.connect(self.said)
            made.failed.connect(self.failed)
            made.open_requested.connect(self.open_requested)
            made.open_gone.connect(self.open_gone)
            if self._lane is not None:
                made.undoing.begin(self._lane)
            self._room = made
        return self._room


def _room() -> ModuleType:
    """Load the room of the import; that takes a tenth of a second, so a start does it in a lane."""
    return importlib.import_module("reviewdesk.ui.importing.presenter")
