"""The menu of the text: better spellings, what a link or card can do, and what one does to any text."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QPoint, Signal
from PySide6.QtGui import QAction, QContextMenuEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMenu

from reviewdesk.ui.body.clip import Way
from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.body.spell_check import SpellCheck
from reviewdesk.ui.body.view import BodyView

_MOST_SUGGESTIONS = 6


class ContextMenu(QObject):
    """Opens by click and by key; a click outside a selection first puts the caret there.

    `taught` brings a word that is right although no speller knows it.
    """

    taught = Signal(str)

    def __init__(self, view: BodyView, spelling: SpellCheck) -> None:
        super().__init__(view)
        self._view = view
        self._spelling = spelling
        self._wrong: QTextCursor | None = None
        self._looking: QAction | None = None
        self.menu = QMenu(view)
        self.menu.setObjectName("textMenu")
        view.menu_asked.connect(self._open)

    def _open(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            self._go_to(event.pos())
            place = event.globalPos()
        else:
            place = self._view.viewport().mapToGlobal(self._view.cursorRect().bottomLeft())
        self.fill()
        self.menu.popup(place)

    def fill(self) -> None:
        """Say what can be done where the caret is."""
        self.menu.clear()
        self._add_spellings()
        self._add_pieces()
        document, has_selection = self._view.document(), self._view.textCursor().hasSelection()
        can_paste = self._view.canPaste()
        self._add(self.tr("Undo"), "Ctrl+Z", self._view.undo, document.isUndoAvailable())
        self._add(self.tr("Redo"), "Ctrl+Shift+Z", self._view.redo, document.isRedoAvailable())
        self.menu.addSeparator()
        self._add(self.tr("Cut"), "Ctrl+X", self._cut, has_selection)
        self._add(self.tr("Copy"), "Ctrl+C", self._view.copy, has_selection)
        self._add(self.tr("Paste"), "Ctrl+V", self._view.paste, can_paste)
        self._add(self.tr("Paste Plain"), "Ctrl+Shift+V", self._paste_plain, can_paste)
        self.menu.addSeparator()
        self._add(self.tr("Select All"), "Ctrl+A", self._view.selectAll, not document.isEmpty())

    def _add(self, words: str, keys: str, act: Callable[[], object], is_enabled: bool = True) -> QAction:
        action = self.menu.addAction(f"{words}\t{keys}" if keys else words)
        action.setEnabled(is_enabled)
        action.triggered.connect(act)
        return action

    def _add_spellings(self) -> None:
        self._wrong = self._spelling.wrong_word_at(self._view.textCursor())
        self._looking = None
        if self._wrong is None:
            return
        self._looking = self._add(self.tr("Looking for a better spelling…"), "", self._replace, is_enabled=False)
        word = self._wrong.selectedText()
        self._add(self.tr("Add “%1” to My Words").replace("%1", word), "", self._teach)
        self.menu.addSeparator()
        self._spelling.suggest(self._view.textCursor(), self._offer)

    def _offer(self, found: Sequence[str]) -> None:
        """Put the spellings that were found first in the menu, if it still waits for them."""
        looking, self._looking = self._looking, None
        if looking is None:
            return
        for word in found[:_MOST_SUGGESTIONS]:
            action = QAction(word, self.menu)
            action.setData(word)
            action.triggered.connect(self._replace)
            self.menu.insertAction(looking, action)
        looking.setText(self.tr("No suggestions"))
        looking.setVisible(not found)

    def _teach(self) -> None:
        if self._wrong is not None:
            self.taught.emit(self._wrong.selectedText())

    def _add_pieces(self) -> None:
        if self._view.commands.link():
            self._add(self.tr("Edit Link…"), "Ctrl+K", self._view.link_asked.emit)
            self._add(self.tr("Copy Link"), "", self._copy_link)
            self._add(self.tr("Remove Link"), "", self._remove_link)
            self.menu.addSeparator()
        if self._view.commands.state().shape.kind is Kind.CARD:
            self._add(self.tr("Edit Card…"), "F2", self._edit_card)
            self._add(self.tr("Edit as Markdown"), "Ctrl+F2", self._edit_as_markdown)
            self.menu.addSeparator()

    def _go_to(self, place: QPoint) -> None:
        cursor, clicked = self._view.textCursor(), self._view.cursorForPosition(place)
        if not cursor.selectionStart() <= clicked.position() <= cursor.selectionEnd() or not cursor.hasSelection():
            self._view.setTextCursor(clicked)

    def _replace(self) -> None:
        action = self.sender()
        if self._wrong is not None and isinstance(action, QAction) and action.data():
            self._wrong.insertText(action.data(), self._wrong.charFormat())
            self._view.setTextCursor(self._wrong)

    def _cut(self) -> None:
        self._view.copy()
        self._view.commands.delete_selection()
        self._view.caret_moved.emit()

    def _paste_plain(self) -> None:
        self._view.pasting.take(QApplication.clipboard().mimeData(), Way.PLAIN)

    def _copy_link(self) -> None:
        QApplication.clipboard().setText(self._view.commands.link())

    def _remove_link(self) -> None:
        self._view.commands.set_link("")

    def _edit_card(self) -> None:
        self._view.entrance.open_at(self._view.textCursor())

    def _edit_as_markdown(self) -> None:
        self._view.entrance.open_markdown(self._view.textCursor())
