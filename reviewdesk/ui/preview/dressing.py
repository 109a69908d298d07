"""The user's own style sheet for each target: chosen and dropped in the bar's menu, and laid over the page."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.foreseeing import target_of
from reviewdesk.settings.model import Look
from reviewdesk.ui.preview.own_style import OwnStyle
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words


class Dressing(QObject):
    """Asks for a look with another style sheet by `wanted`; `dressed` gives the style sheet as it is now."""

    wanted = Signal(object)
    dressed = Signal(str)
    said = Signal(str)

    def __init__(self, lane: Lane, view: PreviewView, parent: QObject) -> None:
        super().__init__(parent)
        self._view = view
        self._look = Look()
        self._style = OwnStyle(lane, self)
        self._style.read.connect(self.dressed)
        self._style.failed.connect(self._say)
        self._choose = QAction(self.tr("Own Style Sheet…"), self)
        self._choose.setObjectName("chooseStyle")
        self._choose.triggered.connect(self.choose)
        self._drop = QAction(self)
        self._drop.setObjectName("dropStyle")
        self._drop.triggered.connect(self.drop)
        view.bar.menu.addSeparator()
        view.bar.menu.addActions([self._choose, self._drop])

    def follow(self, look: Look) -> None:
        """Wear what belongs to the target."""
        self._look = look
        path = look.styles.get(self._target, "")
        self._drop.setVisible(bool(path))
        self._drop.setText(self.tr("Without %1").replace("%1", Path(path).name.replace("&", "&&")))
        self._style.follow(path)

    def choose(self) -> None:
        """Ask for a file."""
        dialog = QFileDialog(self._view, self.tr("Make the preview look like your site"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Style sheets (*.css)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.wear)
        dialog.open()

    def wear(self, path: str) -> None:
        """Ask for a look with this style sheet for the target."""
        self.wanted.emit(replace(self._look, styles={**self._look.styles, self._target: path}))

    def drop(self) -> None:
        """Ask for a look without a style sheet of one's own for the target."""
        left = {target: path for target, path in self._look.styles.items() if target != self._target}
        self.wanted.emit(replace(self._look, styles=left))

    @property
    def _target(self) -> str:
        return target_of(self._look.target)

    def _say(self, error: ReviewDeskError) -> None:
        self.said.emit(error_words(error))
