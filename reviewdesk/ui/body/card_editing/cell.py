"""One cell of a table as running text: marked words in one line of thought."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QKeyCombination, QMimeData, QPoint, Qt, Signal
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
from reviewdesk.ui.body.drawing.cards import Cards
from reviewdesk.ui.body.drawing.cell_text import ALIGNED
from reviewdesk.ui.body.drawing.looks import CHIP_OBJECT, NODE, Looks
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.drawing.tint import Tint
from reviewdesk.ui.body.editing.marking import Marking
from reviewdesk.ui.body.editing.signs import signs_before
from reviewdesk.ui.body.editing.smart_signs import set_sign
from reviewdesk.ui.body.link_popup import LinkPopup
from reviewdesk.ui.body.rows.gathering import inlines_of
from reviewdesk.ui.body.rows.places import text_before
from reviewdesk.ui.body.rows.row import LINE_BREAK, THING, Marks, Row, Shape
from reviewdesk.ui.body.rows.spreading import spans_of
from reviewdesk.ui.theme.tokens import Tokens
from reviewdesk.ui.widgets.signs import Signs

Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_CTRL_SHIFT = _CTRL | Qt.KeyboardModifier.ShiftModifier
_MARKS = {
    QKeyCombination(_CTRL, Key.Key_B): "strong",
    QKeyCombination(_CTRL, Key.Key_I): "emphasis",
    QKeyCombination(_CTRL, Key.Key_K): "link",
    QKeyCombination(_CTRL_SHIFT, Key.Key_X): "strike",
    QKeyCombination(_CTRL_SHIFT, Key.Key_M): "code",
}
_LINE_ENDS = str.maketrans(dict.fromkeys("\n\r\t\u2028\u2029", " ") | {THING: None})


class Cell(QTextEdit):
    """Shows inlines; `edited` says that somebody changed them, `step_begun` that undo is to stop here."""

    edited = Signal()
    step_begun = Signal(QWidget)
    state_changed = Signal()
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
        self.signs = Signs()
        self._link = LinkPopup(self)
        self._link.chosen.connect(self.set_link)
        self._alignment = Alignment.NONE
        self._hint = ""
        self._is_showing = False
        document.contentsChange.connect(self._take)
        self.cursorPositionChanged.connect(self.state_changed)
        self.currentCharFormatChanged.connect(self.state_changed)

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

    def marks(self) -> Marks:
        """Give the marks at the caret."""
        cursor = self.textCursor()
        return next(iter(self._marking.selected(cursor)), self._marking.marks(self.currentCharFormat()))

    def toggle_mark(self, name: str) -> None:
        """Mark what is selected, or what is typed next, or ask for a link; `name` is a field of Marks."""
        if name == "link":
            self._link.ask(self.link(), self.mapToGlobal(self.cursorRect().bottomLeft() + QPoint(0, 6)))
            return
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
        marks = self._marking.selected(self._marking.link_place(self.textCursor()))
        return next((one.link[0] for one in marks if one.link is not None), "")

    def set_link(self, address: str) -> None:
        """Link what is selected or the link at the caret; without an address it is no link any more."""
        self.setFocus(Qt.FocusReason.PopupFocusReason)
        place = self._marking.link_place(self.textCursor())
        link = (address, None) if address else None
        if place.hasSelection():
            self._marking.change(place, lambda marks: replace(marks, link=link))
        elif link is not None:
            cursor = self.textCursor()
            marks = replace(self._marking.marks(self.currentCharFormat()), link=link)
            cursor.insertText(address, self._marking.typing(cursor, marks))

    def event(self, event: QEvent) -> bool:
        """Keep the keys of the marks from the window."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.keyCombination() in _MARKS
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        name = _MARKS.get(event.keyCombination())
        if name is not None:
            self.toggle_mark(name)
            self.state_changed.emit()
            return
        is_typed = bool(event.text()) and event.text().isprintable()
        if is_typed:
            self._mind_marks()
        super().keyPressEvent(event)
        if is_typed:
            self._take_signs()

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        if event.commitString():
            self._mind_marks()
        super().inputMethodEvent(event)
        if event.commitString():
            self._take_signs()

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

    def _take_signs(self) -> None:
        """Turn Markdown signs that are complete now into marks, as a step of its own; each word is one, too."""
        cursor = self.textCursor()
        if self.signs.change_for(text_before(cursor)) is not None:
            self.step_begun.emit(self)
            if set_sign(self, self._marking, self.signs):
                self.step_begun.emit(self)
                return
        if text_before(cursor)[-1:].isspace():
            self.step_begun.emit(self)
        marked = None if self._marking.marks(cursor.charFormat()).code else signs_before(text_before(cursor))
        if marked is not None:
            self.step_begun.emit(self)
            marks = marked.take(cursor, self._marking)
            self.setTextCursor(cursor)
            self.setCurrentCharFormat(self._marking.typing(cursor, marks))

    def _take(self) -> None:
        if not self._is_showing:
            self.edited.emit()


def _with(marks: Marks, name: str, is_on: bool) -> Marks:
    return replace(marks, **{name: is_on})  # type: ignore[arg-type]


def _no_image(_: str) -> None:
    return None
