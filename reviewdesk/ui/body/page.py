"""The sheet one writes on: headline, standfirst and body in one column that scrolls as a whole."""

from PySide6.QtCore import QLocale, QPoint, QPointF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.dimming import Dimming
from reviewdesk.ui.body.drawing.looks import READING_SIZE
from reviewdesk.ui.body.head.view import Head
from reviewdesk.ui.body.view import BodyView
from reviewdesk.ui.body.writing_side import set_writing_side
from reviewdesk.ui.theme.fonts import reading_font
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

_LETTERS = 66
_SAMPLE = "He lets each rejection land, folds it away and goes back to work, "
_TOP, _BOTTOM = 40, 120
_SIDE, _NARROW_SIDE = 48, 32
_FEWEST_LETTERS = 55
"""Where the room at the sides would leave a line fewer, it gives way as far as the narrow measure."""
_SIZES = (12, 13, 14, 15, 16, 17, READING_SIZE, 20, 22, 24, 27, 30, 34, 38)
_ZOOM = {"Ctrl++": 1, "Ctrl+=": 1, "Ctrl+-": -1, "Ctrl+0": 0}
_CARET_ROOM = 48
_TYPED_AT = 0.45
"""A typewriter has its line so far down the page."""
_OVERHANG = 5
"""So far below the last row its box is painted."""
_LONG = 100_000
"""So many letters are laid out at once; a longer text by Qt in steps, from the top, and the page grows with it."""


class Sheet(QWidget):
    """What the text lies on."""

    pressed = Signal(QPointF)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.pressed.emit(event.position())
        super().mousePressEvent(event)


class Page(QScrollArea):
    """Headline, standfirst and body; the caret walks through all three."""

    zoomed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pageScroll")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._size = READING_SIZE
        self._letters = _LETTERS
        self._is_rtl = False
        self._width = 0.0
        self._laid_out = 0
        self._head_room = 0
        self._is_typewriter = False
        self._tokens: Tokens = LIGHT
        self.sheet = Sheet()
        self.sheet.setObjectName("page")
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.head = Head(self.sheet)
        self.headline, self.standfirst = self.head.headline, self.head.standfirst
        self.view = BodyView(self.sheet)
        for field in (self.headline, self.standfirst):
            field.signs, field.snippets = self.view.signs, self.view.snippets
        self.dimming = Dimming((self.headline, self.standfirst, self.view), self)
        self._column = QVBoxLayout(self.sheet)
        self._column.setSpacing(0)
        self._column.addWidget(self.head)
        self._column.addSpacing(14)
        self._column.addWidget(self.view)
        self._column.addStretch(1)
        self.setWidget(self.sheet)
        self.setFocusProxy(self.view)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._follow)
        self._connect()
        self._set_size(READING_SIZE)

    def show_body(self, body: BodyDocument) -> None:
        """Show another text from its beginning."""
        self.view.setFixedHeight(self.viewport().height())  # what is out of sight need not be laid out yet
        self._laid_out = 0
        self.view.set_body(body, reading_font(self._size))
        set_writing_side(self.view, self._is_rtl)
        self.verticalScrollBar().setValue(0)
        self._follow()

    def set_language(self, tag: str) -> None:
        """Begin all rows at the right for a language that is written from there, else where each asks for it."""
        self.view.signs.set_language(tag)
        self._is_rtl = is_rtl = QLocale(tag).textDirection() == Qt.LayoutDirection.RightToLeft
        for field in (self.view, self.headline, self.standfirst):
            set_writing_side(field, is_rtl)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.view.set_tokens(tokens)
        self.dimming.set_tokens(tokens)
        self.head.set_look(self._size, self._tokens)

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 gives the size it began with."""
        at = _SIZES.index(self._size) + steps if steps else _SIZES.index(READING_SIZE)
        self._set_size(_SIZES[min(max(at, 0), len(_SIZES) - 1)])
        self.zoomed.emit(round(self._size * 100 / READING_SIZE))

    def set_measure(self, percent: int, letters: int) -> None:
        """Set the size of the text, to the nearest there is, and how many letters of it make a line."""
        size = min(_SIZES, key=lambda size: abs(size * 100 - percent * READING_SIZE))
        if (size, letters) == (self._size, self._letters):
            return
        self._letters = letters
        self._set_size(size)
        self.zoomed.emit(round(self._size * 100 / READING_SIZE))

    def set_rooms(self, *, head: int, is_typewriter: bool) -> None:
        """Leave more room above the text, and so much below that the last line stands where a typewriter has it."""
        if (head, is_typewriter) != (self._head_room, self._is_typewriter):
            self._head_room, self._is_typewriter = head, is_typewriter
            self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def put_caret(self, position: int) -> None:
        """Put the caret at a position of the text and show it."""
        cursor = self.view.textCursor()
        cursor.setPosition(position)
        self.view.setTextCursor(cursor)
        self.show_caret()

    def show_caret(self) -> None:
        """Scroll until the caret is seen."""
        self._fit()
        self._show_place(self.view.cursorRect().center())

    def _connect(self) -> None:
        self.head.left_downwards.connect(self._into_body)
        self.head.entered.connect(self.ensureWidgetVisible)
        self.view.left_upwards.connect(self.head.enter_from_below)
        self.view.caret_moved.connect(self.show_caret)
        self.view.card_editing.field_entered.connect(self.ensureWidgetVisible)
        self.view.height_changed.connect(self._grow)
        self.view.page_turned.connect(self._turn)
        self.sheet.pressed.connect(self._press)
        for keys in _ZOOM:
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setObjectName(keys)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(self._zoom_by_key)

    def _zoom_by_key(self) -> None:
        self.zoom(_ZOOM[self.sender().objectName()])

    def _into_body(self) -> None:
        self.view.setFocus(Qt.FocusReason.TabFocusReason)
        self.view.place_caret()
        self.show_caret()

    def _press(self, place: QPointF) -> None:
        """Put the caret at the end by a click below the text."""
        if place.y() > self.view.geometry().bottom():
            self.view.setFocus()
            self.view.place_caret(at_end=True)

    def _turn(self, event: QKeyEvent) -> None:
        """Move by a screenful, because the text itself is as tall as the whole page."""
        step = -1 if event.key() == Qt.Key.Key_PageUp else 1
        height = self.viewport().height() - _CARET_ROOM
        rect = self.view.cursorRect()
        target = self.view.cursorForPosition(QPoint(rect.x(), rect.center().y() + step * height))
        cursor = self.view.textCursor()
        keeps = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        cursor.setPosition(target.position(), cursor.MoveMode.KeepAnchor if keeps else cursor.MoveMode.MoveAnchor)
        self.view.setTextCursor(cursor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + step * height)
        self.show_caret()

    def _show_place(self, place: QPoint) -> None:
        spot = self.view.mapTo(self.sheet, place)
        if self._is_typewriter:
            self.verticalScrollBar().setValue(spot.y() - round(self.viewport().height() * _TYPED_AT))
        else:
            self.ensureVisible(spot.x(), spot.y(), 0, _CARET_ROOM)

    def _set_size(self, size: int) -> None:
        self._size = size
        self.view.document().setDefaultFont(reading_font(self._size))
        self.view.setFont(reading_font(self._size))
        self._width = QFontMetricsF(reading_font(self._size)).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * self._letters
        self.head.set_look(self._size, self._tokens)
        self._fit()

    def _grow(self, size: QSizeF) -> None:
        self._laid_out = round(size.height()) + _OVERHANG
        self._fitting.start()

    def _follow(self) -> None:
        """Fit the page to its text as far as that is laid out."""
        is_long = self.view.document().characterCount() > _LONG
        self._fit(max(self._laid_out, self.viewport().height()) if is_long else None)

    def _fit(self, laid_out: int | None = None) -> None:
        """Centre the column and make the body as tall as its text, which lays out all of it, or as it is laid out."""
        side = _side(self.viewport().width(), self._width, self._width / self._letters)
        margins = self._column.contentsMargins()
        top, bottom = _TOP + self._head_room, _BOTTOM
        if self._is_typewriter:
            bottom = max(bottom, round(self.viewport().height() * (1 - _TYPED_AT)))
        if (margins.left(), margins.top(), margins.bottom()) != (side, top, bottom):
            self._column.setContentsMargins(side, top, side, bottom)
            self._column.activate()
            self.sheet.resize(self.viewport().width(), max(self.viewport().height(), self._column.sizeHint().height()))
        height = round(self.view.document().size().height()) + _OVERHANG if laid_out is None else laid_out
        if self.view.height() != height:
            self.view.setFixedHeight(height)
            self._column.activate()
            self.sheet.resize(self.viewport().width(), max(self.viewport().height(), self._column.sizeHint().height()))


def _side(room: int, line: float, letter: float) -> int:
    """Give the room at each side of the column."""
    return round(max((room - line) / 2, min(_SIDE, (room - letter * _FEWEST_LETTERS) / 2), _NARROW_SIDE))
