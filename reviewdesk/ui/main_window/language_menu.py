"""The language of the review at the foot of the window: named, with its dictionary or without, and chosen there."""

from PySide6.QtCore import QObject, QPoint, QStandardPaths, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QFileDialog, QMenu

from reviewdesk.domain.review import Review
from reviewdesk.ui.editor.presenter import EditorPresenter
from reviewdesk.ui.form.editors import language_choices, language_name
from reviewdesk.ui.main_window.view import MainWindow
from reviewdesk.ui.main_window.writing.spelling import SpellingPresenter


class LanguageMenu(QObject):
    """Opens from the status line; a dictionary that one adds is in force at once."""

    said = Signal(str)

    def __init__(self, window: MainWindow, editor: EditorPresenter, spelling: SpellingPresenter) -> None:
        super().__init__(window)
        self._window = window
        self._editor = editor
        self._spelling = spelling
        self._is_missing = False
        self._menu = QMenu(window)
        self._menu.setObjectName("languageMenu")
        self._menu.setAccessibleName(self.tr("Language of the text"))
        self._menu.triggered.connect(self._choose)
        self._add = QAction(self.tr("Add Dictionary…"), self)  # the menu would delete its own when it is filled anew
        self._add.setObjectName("addDictionary")
        self._languages = QActionGroup(self._menu)
        window.status_line.language_requested.connect(self.open)
        editor.opened.connect(self._show)
        editor.changed.connect(self._show)
        spelling.dictionary_found.connect(self._take)
        spelling.dictionary_added.connect(self._tell)

    def open(self) -> None:
        """Offer the languages, those with a dictionary named so, above the status line."""
        review = self._editor.review
        if review is None:
            return
        self._menu.clear()
        for action in self._languages.actions():
            self._languages.removeAction(action)
            action.deleteLater()
        choices = dict(language_choices())
        for tag, name in {**choices, review.language: language_name(review.language)}.items():
            action = self._languages.addAction(name)
            action.setData(tag)
            action.setCheckable(True)
            action.setChecked(tag == review.language)
            self._menu.addAction(action)
        self._menu.addSeparator()
        self._menu.addAction(self._add)
        corner = self._window.status_line.language_corner()
        self._menu.popup(corner - QPoint(self._menu.sizeHint().width(), self._menu.sizeHint().height()))

    def _choose(self, action: QAction) -> None:
        if action is self._add:
            self._ask()
        elif self._editor.review is not None and action.data() != self._editor.review.language:
            self._editor.edit("language", action.data())

    def _ask(self) -> None:
        folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DownloadLocation)
        title = self.tr("Add a dictionary for %1").replace("%1", self._name())
        dialog = QFileDialog(self._window, title, folder)
        dialog.setObjectName("dictionaryDialog")
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setNameFilters([self.tr("Hunspell dictionaries (*.dic)"), self.tr("All files (*)")])
        dialog.fileSelected.connect(self.add)
        dialog.open()

    def add(self, file: str) -> None:
        """Take a dictionary for the language of the review."""
        if self._editor.review is not None:
            self._spelling.add_dictionary(file, self._editor.review.language)

    def _take(self, is_there: bool) -> None:
        self._is_missing = not is_there
        if self._editor.review is not None:
            self._show(self._editor.review)

    def _show(self, review: Review) -> None:
        name = language_name(review.language)
        words = self.tr("%1 · no dictionary").replace("%1", name) if self._is_missing else name
        self._window.status_line.show_language(words)

    def _tell(self) -> None:
        self.said.emit(self.tr("The dictionary for %1 is in force.").replace("%1", self._name()))

    def _name(self) -> str:
        return language_name(self._editor.review.language) if self._editor.review is not None else ""
