"""Begins reviews from templates, and makes a template of the review on the desk."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QInputDialog

from reviewdesk.services.desk import Desk
from reviewdesk.services.library.beginnings import FOLDER, begin, beginnings, keep
from reviewdesk.services.library.reviews import Saved
from reviewdesk.settings.places import home
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.main_window.memory import Memory
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.tasks import Lane


class FromTemplate(QObject):
    """Asks which template, or what a new one is called; the rest is done in the lane."""

    begun = Signal(str)
    said = Signal(str)
    failed = Signal(object)

    def __init__(self, window: MainWindow, desk: Desk, lane: Lane, editor: EditorPresenter, memory: Memory) -> None:
        super().__init__(window)
        self._window = window
        self._desk = desk
        self._lane = lane
        self._editor = editor
        self._memory = memory
        self._offered: dict[str, Path] = {}
        window.actions_["new_from"].triggered.connect(self.choose)
        window.actions_["keep_template"].triggered.connect(self.name)

    def choose(self) -> None:
        """Offer the templates."""
        given = {
            "four-sections": self.tr("Four sections: story, strengths, weaknesses, verdict"),
            "capsule": self.tr("Capsule"),
            "festival-notes": self.tr("Festival notes"),
        }
        found = beginnings(home() / FOLDER, self._memory.settings.review_language)
        self._offered = {each.name if each.is_own else given.get(each.name, each.name): each.path for each in found}
        dialog = self._dialog("templates", self.tr("New from Template"), self.tr("Begin with"))
        dialog.setOkButtonText(self.tr("Begin"))
        dialog.setComboBoxItems(list(self._offered))
        dialog.setTextValue(next(iter(self._offered)))
        dialog.textValueSelected.connect(self._begin)
        dialog.open()

    def name(self) -> None:
        """Ask what the template that the review becomes is called."""
        dialog = self._dialog("templateName", self.tr("Save as Template"), self.tr("Name of the template"))
        review = self._editor.review
        dialog.setTextValue(review.work.title or review.headline if review is not None else "")
        dialog.setOkButtonText(self.tr("Save"))
        dialog.textValueSelected.connect(self._keep)
        dialog.open()

    def _dialog(self, name: str, title: str, words: str) -> QInputDialog:
        dialog = QInputDialog(self._window)
        dialog.setObjectName(name)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(title)
        dialog.setLabelText(words)
        return dialog

    def _begin(self, chosen: str) -> None:
        path = self._offered.get(chosen)
        if path is not None:
            settings = self._memory.settings
            work = partial(begin, self._desk.library, path, settings.byline, settings.review_language)
            self._lane.run(work, self._tell, self.failed.emit)

    def _tell(self, saved: Saved) -> None:
        self._window.show_panel("film")
        self.begun.emit(saved.review.id)

    def _keep(self, name: str) -> None:
        self._editor.save()
        review = self._editor.review
        if review is not None and name.strip():
            self._lane.run(partial(keep, home() / FOLDER, name, review), self._kept, self.failed.emit)

    def _kept(self, path: Path) -> None:
        self.said.emit(self.tr("Saved as the template %1.").replace("%1", path.stem))
