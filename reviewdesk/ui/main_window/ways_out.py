"""Joins what one picks and drags with the ways out of the desk, and gives them somebody who prints."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from reviewdesk.services.desk import Desk
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.exporting.presenter import ExportingPresenter
from reviewdesk.ui.library.presenter import LibraryPresenter
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.preview.paper import Paper
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.theme.tokens import Tokens


class WaysOut(QObject):
    """Makes the exports of the window; who waits for a printed page is let go when the window closes."""

    def __init__(
        self,
        window: MainWindow,
        desk: Desk,
        lane: Lane,
        editor: EditorPresenter,
        library: LibraryPresenter,
        tokens: Tokens,
    ) -> None:
        super().__init__(window)
        self._paper = Paper(self)
        picked = library.view.picked
        self.exporting = ExportingPresenter(desk, lane, window, window.actions_, editor, picked, self._paper, tokens)
        window.add_notice(self.exporting.line)
        self._window = window
        self._folder = Path()
        self.exporting.exported.connect(self._offer_folder)
        library.view.export_requested.connect(self.exporting.choose_for)
        library.model.set_mime(self.exporting.dragging.mime)
        window.top_bar.title_dragged.connect(self.exporting.dragging.drag_open)

    def _offer_folder(self, place: Path) -> None:
        self._folder = place.parent
        self._window.status_line.offer(self.tr("Show Folder"), self._show_folder)

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))

    def close(self) -> None:
        """End what is on its way."""
        self._paper.close()
        self.exporting.close()
