"""The text one writes in: keys, clipboard and painting of the page's body."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFont,
    QImage,
    QInputMethodEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QFrame, QWidget

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.card_editing.entrance import Entrance
from reviewdesk.ui.body.card_editing.opening import CardEditing
from reviewdesk.ui.body.clip import Way, can_take
from reviewdesk.ui.body.drawing.cards import Cards
from reviewdesk.ui.body.drawing.decorations import Decorations
from reviewdesk.ui.body.drawing.looks import CARD_OBJECT, CHIP_OBJECT
from reviewdesk.ui.body.drawing.note_rows import end_of_text
from reviewdesk.ui.body.drawing.tint import Tint
from reviewdesk.ui.body.editing.commands import Commands
from reviewdesk.ui.body.editing.smart_signs import SignTyping
from reviewdesk.ui.body.editing.snippets import SnippetTyping
from reviewdesk.ui.body.editing.stepping import Stepping
from reviewdesk.ui.body.editing.tools import tools_for
from reviewdesk.ui.body.hint import paint_hint
from reviewdesk.ui.body.keys import Keys
from reviewdesk.ui.body.pasting.copying import copied, ends_row, selected_rows
from reviewdesk.ui.body.pasting.dropping import Dropping
from reviewdesk.ui.body.pasting.pasting import Pasting
from reviewdesk.ui.body.refreshing import Refreshing
from reviewdesk.ui.body.rows.places import Move, row_at
from reviewdesk.ui.body.unfolding import Unfolding
from reviewdesk.ui.body.veil import Veil
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

Key = Qt.Key
StandardKey = QKeySequence.StandardKey
_PLAIN_PASTE = QKeyCombination(Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Key.Key_V)
_PAGES = (Key.Key_PageUp, Key.Key_PageDown)


class BodyView(Stepping):
    """Shows a BodyDocument at its full height; whoever holds the view scrolls it."""

    left_upwards = Signal()
    caret_moved = Signal()
    state_changed = Signal()
    height_changed = Signal(QSizeF)
    link_asked = Signal()
    insert_asked = Signal(str)
    page_turned = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bodyText")
        self.setAccessibleName(self.tr("Body"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setCursorWidth(2)
        self._tokens: Tokens = LIGHT
        self._chosen_keys: Mapping[str, str] = {}
        self._images: dict[str, QImage | None] = {}
        self._find_image: Callable[[str], QImage | None] = _no_image
        self.pasting = Pasting(self)
        self.pasting.settled.connect(self.caret_moved)
        self._dropping = Dropping(self, self.pasting)
        self.signs = SignTyping()
        self.snippets = SnippetTyping()
        self.veil = Veil()
        self.notes: dict[int, str] = {}
        """What is said beside headings, by the numbers of their source blocks."""
        self.card_editing = CardEditing(self, self.signs)
        self.set_body(BodyDocument("", self), self.font())
        self.cursorPositionChanged.connect(self.state_changed)
        self.currentCharFormatChanged.connect(self.state_changed)

    def set_body(self, body: BodyDocument, font: QFont) -> None:
        """Show another text."""
        document = body.qt_document
        document.setDefaultFont(font)
        tools = tools_for(body)
        self.body = body
        self.commands = Commands(self, tools)
        asks = (self.link_asked.emit, self.insert_asked.emit)
        self._keys = Keys(self, tools, self.commands, *asks, self.signs, self.snippets)
        self._keys.choose(self._chosen_keys)
        self._unfolding = Unfolding(body)
        self.pasting.open(body, tools)
        self._dropping.open(tools)
        self._refreshing = Refreshing(self, body, self._unfolding)
        self.cards = Cards(body.text_blocks.looks, self._image, body)
        self.card_editing.show_body(body, self.cards)
        self.entrance = Entrance(self, self.card_editing, tools, self._unfolding)
        self._decorations = Decorations(body.text_blocks, body.block_index, self.notes)
        for kind in (CARD_OBJECT, CHIP_OBJECT):
            document.documentLayout().registerHandler(kind, self.cards)
        self._wear(document)
        self.tint = Tint(document, body.text_blocks)
        document.documentLayout().documentSizeChanged.connect(self.height_changed)
        self.set_tokens(self._tokens)

    def _wear(self, document: QTextDocument) -> None:
        """Take a document, and with it the format to type in: the old one's numbers mean nothing here."""
        self.blockSignals(True)
        self.setDocument(document)
        self.setTextCursor(QTextCursor(document))
        self.setCurrentCharFormat(self.textCursor().charFormat())
        self.blockSignals(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.cards.tokens = tokens
        self.card_editing.set_tokens(tokens)
        self._decorations.tokens = tokens
        self.tint.set_tokens(tokens)
        self.viewport().update()

    def set_keys(self, chosen: Mapping[str, str]) -> None:
        """Format by the keys that the user chose, by the name of the action."""
        self._chosen_keys = chosen
        self._keys.choose(chosen)

    def set_images(self, find: Callable[[str], QImage | None]) -> None:
        """Take whoever finds the images of figures by their address."""
        self._find_image = find
        self._images.clear()
        self.document().markContentsDirty(0, self.document().characterCount())

    def place_caret(self, at_end: bool = False) -> None:
        """Put the caret at the beginning or the end of the text."""
        cursor = self.textCursor()
        cursor.setPosition(end_of_text(self.body.text_blocks, self.document()) if at_end else 0)
        self.setTextCursor(cursor)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._press(event):
            event.accept()
            self.state_changed.emit()
        elif not self._leave(event):
            text = event.text()
            is_typed = bool(text) and text.isprintable() and not _is_command(event)
            if is_typed:
                self._keys.before_typing()
            super().keyPressEvent(event)
            if is_typed:
                self._keys.after_typing(text)
                self.entrance.typed(text)
        if not (event.matches(StandardKey.Undo) or event.matches(StandardKey.Redo)):
            self._refreshing.follow()
        self.caret_moved.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._refreshing.follow()
        if event.button() == Qt.MouseButton.LeftButton:
            self.card_editing.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.entrance.open_at(self.cursorForPosition(event.position().toPoint())):
            super().mouseDoubleClickEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        text = event.commitString()
        if text:
            self._keys.before_typing()
        elif event.preeditString():
            self._keys.before_composing()
        super().inputMethodEvent(event)
        if text:
            self._keys.after_typing(text)
        self.caret_moved.emit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._keys.knows(event):
            event.accept()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        top = row_at(self.document(), event.rect().top())
        first = top.previous() if top.previous().isValid() else top
        self._decorations.paint(painter, self.document(), first, event.rect().bottom())
        painter.end()
        super().paintEvent(event)
        paint_hint(self, self.tr("Write your review here"), self._tokens.mute)
        self.veil.paint(self, event.rect())

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        return copied(selected_rows(self.body.text_blocks, cursor), ends_row=ends_row(cursor))

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        return can_take(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self.pasting.take(source)

    def sizeHint(self) -> QSize:
        return QSize(400, self.height())  # the height of the text would lay all of it out

    def _press(self, event: QKeyEvent) -> bool:
        if event.matches(StandardKey.Cut):
            self.copy()
            self.commands.delete_selection()
            return True
        if event.keyCombination() == _PLAIN_PASTE:
            self.pasting.take(QApplication.clipboard().mimeData(), Way.PLAIN)
            return True
        if event.key() in _PAGES and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.page_turned.emit(event)
            return True
        if event.key() == Key.Key_Escape:
            return self.pasting.escape()
        return self.entrance.press(event) or self._keys.press(event)

    def _leave(self, event: QKeyEvent) -> bool:
        """Leave the text where a key leads out of it; False where the key is for Qt to answer."""
        if event.key() in (Key.Key_Tab, Key.Key_Backtab):
            if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                QWidget.focusNextPrevChild(self, event.key() == Key.Key_Tab)
            return True  # a Tab that led out would take with it the letters typed after it
        is_up = event.key() == Key.Key_Up and event.modifiers() == Qt.KeyboardModifier.NoModifier
        if is_up and not self.textCursor().movePosition(Move.Up):
            self.left_upwards.emit()
            return True
        return False

    def _image(self, name: str) -> QImage | None:
        if name not in self._images:
            self._images[name] = self._find_image(name)
        return self._images[name]


def _is_command(event: QKeyEvent) -> bool:
    """Tell a shortcut from a letter; Ctrl with Alt is how some keyboards reach letters."""
    held = event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
    return held == Qt.KeyboardModifier.ControlModifier


def _no_image(_: str) -> QImage | None:
    return None
