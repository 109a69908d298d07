"""One cell of a table as running text: marked words in one line of thought."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFont,
    QInputMethodEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from reviewdesk.markup.nodes import Alignment, Inlines
from reviewdesk.markup.tidy import tidy_inlines
from reviewdesk.ui.body.cards import Cards
from reviewdesk.ui.body.cell_text import ALIGNED
from reviewdesk.ui.body.gathering import inlines_of
from reviewdesk.ui.body.link_popup import LinkPopup
from reviewdesk.ui.body.looks import CHIP_OBJECT, NODE, Looks
from reviewdesk.ui.body.marking import Marking
from reviewdesk.ui.body.rows import LINE_BREAK, THING, Marks, Row, Shape
from reviewdesk.ui.body.spreading import spans_of
from reviewdesk.ui.body.text_blocks import TextBlocks
from reviewdesk.ui.body.tint import Tint
from reviewdesk.ui.theme.tokens import Tokens

Key = Qt.Key
_MARKS = {Key.Key_B: "strong", Key.Key_I: "emphasis"}
_LINE_ENDS = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029", " ") | {THING: None})


class Cell(QTextEdit):
    """Shows inlines; `edited` says that somebody changed them."""

    edited = Signal()
    menu_wanted = Signal(QPoint)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.viewport().setAutoFillBackground(False)
        self.setStyleSheet("QTextEdit { background: transparent; border: none; padding: 0; }")
        document = QTextDocument(self)
        document.setDocumentMargin(0)
        document.setUndoRedoEnabled(False)
        self._text_blocks = TextBlocks(document, Looks())
        self._marking = Marking(self._text_blocks)
        self._cards = Cards(self._text_blocks.looks, _no_image, self)
        document.documentLayout().registerHandler(CHIP_OBJECT, self._cards)
        self.setDocument(document)
        self._tint = Tint(document, self._text_blocks)
        self._link = LinkPopup(self)
        self._link.chosen.connect(self.set_link)
        self._alignment = Alignment.NONE
        self._hint = ""
        self._is_showing = False
        document.contentsChange.connect(self._take)

    def inlines(self) -> Inlines:
        """Give what stands in the cell."""
        return tidy_inlines(inlines_of(self._text_blocks.spans(self.document().begin())))

    def show_inlines(self, inlines: Inlines) -> None:
        """Show a text, unless it stands here already."""
        if inlines == self.inlines() and self.document().blockCount() == 1:
            return
        self._is_showing = True
        self.document().clear()
        self._text_blocks.fill([Row(Shape(), spans_of(inlines))])
        self._is_showing = False
        self.dress(self.document().defaultFont(), self._alignment, self._hint)

    def dress(self, font: QFont, alignment: Alignment, hint: str) -> None:
        """Take typeface and alignment, and the words to show while it is empty."""
        self._alignment, self._hint = alignment, hint
        self._is_showing = True
        if self.document().defaultFont() != font:
            self.document().setDefaultFont(font)
        cursor = QTextCursor(self.document())
        look = self._text_blocks.looks.block_format(Shape())
        look.setTopMargin(0)
        look.setBottomMargin(0)
        look.setLineHeight(0, look.LineHeightTypes.SingleHeight.value)
        look.setAlignment(ALIGNED[alignment])
        if cursor.blockFormat() != look:
            cursor.setBlockFormat(look)
        self._is_showing = False

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._cards.tokens = tokens
        self._is_showing = True
        self._tint.set_tokens(tokens)
        self._is_showing = False

    def height_in(self, width: int) -> int:
        """Give how tall the text is in a width."""
        self.document().setTextWidth(width)
        return round(self.document().size().height())

    def toggle_mark(self, name: str) -> None:
        """Mark what is selected, or what is typed next; `name` is a field of Marks."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            is_on = not all(getattr(marks, name) for marks in self._marking.selected(cursor))
            self._marking.change(cursor, lambda marks: _with(marks, name, is_on))
            return
        marks = self._marking.marks(self.currentCharFormat())
        changed = _with(marks, name, not getattr(marks, name))
        self.setCurrentCharFormat(self._marking.typing(cursor, changed))

    def link(self) -> str:
        """Give the address of the link at the caret, or nothing."""
        marks = self._marking.selected(self._link_place())
        return next((one.link[0] for one in marks if one.link is not None), "")

    def set_link(self, address: str) -> None:
        """Link what is selected or the link at the caret; without an address it is no link any more."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        place = self._link_place()
        link = (address, None) if address else None
        if place.hasSelection():
            self._marking.change(place, lambda marks: replace(marks, link=link))
        elif link is not None:
            cursor = self.textCursor()
            marks = replace(self._marking.marks(self.currentCharFormat()), link=link)
            cursor.insertText(address, self._marking.typing(cursor, marks))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the marks from the window."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _mark_key(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _mark_key(event)
        if key == Key.Key_K:
            self._link.ask(self.link(), self.mapToGlobal(self.cursorRect().bottomLeft() + QPoint(0, 6)))
            return
        if key is not None:
            self.toggle_mark(_MARKS[key])
            return
        if event.text().isprintable() and event.text():
            self._mind_marks()
        super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._mind_marks()
        super().inputMethodEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.menu_wanted.emit(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._hint and self.document().isEmpty():
            painter = QPainter(self.viewport())
            painter.setFont(self.document().defaultFont())
            painter.setPen(self._cards.tokens.edge)
            painter.drawText(self.viewport().rect(), ALIGNED[self._alignment].value, self._hint)

    def insertFromMimeData(self, source: QMimeData) -> None:
        self._mind_marks()
        self.textCursor().insertText(source.text().strip().translate(_LINE_ENDS), self.currentCharFormat())

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self.textCursor().selectedText().replace(LINE_BREAK, "\n").replace(THING, ""))
        return data

    def _mind_marks(self) -> None:
        """Type on as what stands before the caret, but never as an image or a link that ends here."""
        look = self.currentCharFormat()
        if look.hasProperty(NODE) or self._marking.marks(look).link is not None:
            cursor = self.textCursor()
            self.setCurrentCharFormat(self._marking.typing(cursor, self._marking.before(cursor)))

    def _link_place(self) -> QTextCursor:
        cursor = self.textCursor()
        return cursor if cursor.hasSelection() else self._marking.link_around(cursor) or cursor

    def _take(self) -> None:
        if not self._is_showing:
            self.edited.emit()


def _mark_key(event: QKeyEvent) -> Qt.Key | None:
    """Give the key of a mark or link, or None."""
    key = Key(event.key())
    is_held = event.modifiers() == Qt.KeyboardModifier.ControlModifier
    return key if is_held and (key in _MARKS or key == Key.Key_K) else None


def _with(marks: Marks, name: str, is_on: bool) -> Marks:
    return replace(marks, **{name: is_on})  # type: ignore[arg-type]


def _no_image(_: str) -> None:
    return None
