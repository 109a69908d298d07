"""How large the page is shown, and in which style sheet of the user's own, which lies over that of the target."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QFileDialog

from reviewdesk.errors import ReviewDeskError
from reviewdesk.services.previewing.foreseeing import target_of
from reviewdesk.settings.model import Look
from reviewdesk.ui.preview.own_style import OwnStyle
from reviewdesk.ui.preview.view import PreviewView
from reviewdesk.ui.tasks import Lane
from reviewdesk.ui.words import error_words

ZOOMS = (50, 67, 80, 90, 100, 110, 125, 150, 175, 200, 250, 300)
"""The steps of the zoom in per cent."""


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
        for keys, act in (
            ("Ctrl++", self.larger),
            ("Ctrl+=", self.larger),
            ("Ctrl+-", self.smaller),
            ("Ctrl+0", self.usual),
        ):
            shortcut = QShortcut(QKeySequence(keys), view)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)
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

    def larger(self) -> None:
        """Ask for the next larger page."""
        self._zoom(next((step for step in ZOOMS if step > self._look.zoom), ZOOMS[-1]))

    def smaller(self) -> None:
        """Ask for the next smaller page."""
        self._zoom(next((step for step in reversed(ZOOMS) if step < self._look.zoom), ZOOMS[0]))

    def usual(self) -> None:
        """Ask for the page at its own size."""
        self._zoom(100)

    def _zoom(self, per_cent: int) -> None:
        self.wanted.emit(replace(self._look, zoom=per_cent))
        self.said.emit(self.tr("Preview at %1 %").replace("%1", str(per_cent)))

    @property
    def _target(self) -> str:
        return target_of(self._look.target)

    def _say(self, error: ReviewDeskError) -> None:
        self.said.emit(error_words(error))
