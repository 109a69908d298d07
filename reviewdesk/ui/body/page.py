"""The sheet one writes on: headline, standfirst and body in one column that scrolls as a whole."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QKeySequence, QMouseEvent, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from reviewdesk.ui.body.document import BodyDocument
from reviewdesk.ui.body.head_field import HeadField
from reviewdesk.ui.body.looks import READING_SIZE
from reviewdesk.ui.body.view import BodyView
from reviewdesk.ui.theme.fonts import reading_font
from reviewdesk.ui.theme.tokens import LIGHT, Tokens

_LETTERS = 66
_SAMPLE = "He lets each rejection land, folds it away and goes back to work, "
_SIDE, _TOP, _BOTTOM = 32, 40, 120
_SIZES = (12, 13, 14, 15, 16, 17, READING_SIZE, 20, 22, 24, 27, 30, 34, 38)
_CARET_ROOM = 48


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
        self._tokens: Tokens = LIGHT
        self.sheet = QWidget()
        self.sheet.setObjectName("page")
        self.sheet.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.headline = HeadField(self.tr("Headline"), 0.95, self.sheet)
        self.headline.setObjectName("headline")
        self.headline.setAccessibleName(self.tr("Headline"))
        self.standfirst = HeadField(self.tr("Standfirst: one or two sentences under the headline"), 1.16, self.sheet)
        self.standfirst.setObjectName("standfirst")
        self.standfirst.setAccessibleName(self.tr("Standfirst"))
        self.view = BodyView(self.sheet)
        self._column = QVBoxLayout(self.sheet)
        self._column.setSpacing(0)
        self._column.addWidget(self.headline)
        self._column.addSpacing(12)
        self._column.addWidget(self.standfirst)
        self._column.addSpacing(14)
        self._column.addWidget(self.view)
        self._column.addStretch(1)
        self.setWidget(self.sheet)
        self.setFocusProxy(self.view)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit)
        self._connect()
        self._set_size(READING_SIZE)

    def show_body(self, body: BodyDocument) -> None:
        """Show another text from its beginning."""
        self.view.set_body(body, self._font())
        self.verticalScrollBar().setValue(0)
        self._fit()

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        self.view.set_tokens(tokens)
        self._dress_head()

    def zoom(self, steps: int) -> None:
        """Make the text larger or smaller; 0 gives the size it began with."""
        at = _SIZES.index(self._size) + steps if steps else _SIZES.index(READING_SIZE)
        self._set_size(_SIZES[min(max(at, 0), len(_SIZES) - 1)])
        self.zoomed.emit(round(self._size * 100 / READING_SIZE))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn pages by what is seen, and put the caret at the end by a click below the text."""
        if watched is self.sheet and event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            if event.position().y() > self.view.geometry().bottom():
                self.view.setFocus()
                self.view.place_caret(at_end=True)
            return False
        if watched is self.view and event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._turn(event)
        return super().eventFilter(watched, event)

    def show_caret(self) -> None:
        """Scroll until the caret is seen."""
        self._fit()
        self._show_place(self.view.cursorRect().center())

    def _connect(self) -> None:
        self.headline.left_downwards.connect(self._into_standfirst)
        self.standfirst.left_upwards.connect(self._up_to_headline)
        self.standfirst.left_downwards.connect(self._into_body)
        self.view.left_upwards.connect(self._up_to_standfirst)
        self.view.caret_moved.connect(self.show_caret)
        self.view.height_changed.connect(self._fitting.start)
        self.view.installEventFilter(self)
        self.sheet.installEventFilter(self)
        for keys, act in (
            ("Ctrl++", self._larger),
            ("Ctrl+=", self._larger),
            ("Ctrl+-", self._smaller),
            ("Ctrl+0", self._usual),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def _larger(self) -> None:
        self.zoom(1)

    def _smaller(self) -> None:
        self.zoom(-1)

    def _usual(self) -> None:
        self.zoom(0)

    def _into_standfirst(self) -> None:
        self._enter(self.standfirst, at_end=False)

    def _up_to_headline(self) -> None:
        self._enter(self.headline, at_end=True)

    def _into_body(self) -> None:
        self._enter(self.view, at_end=False)

    def _up_to_standfirst(self) -> None:
        self._enter(self.standfirst, at_end=True)

    def _enter(self, field: HeadField | BodyView, at_end: bool) -> None:
        field.setFocus(Qt.FocusReason.TabFocusReason)
        field.place_caret(at_end)
        self.ensureWidgetVisible(field if isinstance(field, HeadField) else self.standfirst)

    def _turn(self, event: QKeyEvent) -> bool:
        """Move by a screenful, because the text itself is as tall as the whole page."""
        step = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}.get(Qt.Key(event.key()), 0)
        if not step:
            return False
        height = self.viewport().height() - _CARET_ROOM
        rect = self.view.cursorRect()
        target = self.view.cursorForPosition(QPoint(rect.x(), rect.center().y() + step * height))
        cursor = self.view.textCursor()
        keeps = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        cursor.setPosition(target.position(), cursor.MoveMode.KeepAnchor if keeps else cursor.MoveMode.MoveAnchor)
        self.view.setTextCursor(cursor)
        self.verticalScrollBar().setValue(self.verticalScrollBar().value() + step * height)
        self.show_caret()
        return True

    def _show_place(self, place: QPoint) -> None:
        spot = self.view.mapTo(self.sheet, place)
        self.ensureVisible(spot.x(), spot.y(), 0, _CARET_ROOM)

    def _font(self) -> QFont:
        return reading_font(self._size)

    def _set_size(self, size: int) -> None:
        self._size = size
        self.view.document().setDefaultFont(self._font())
        self.view.setFont(self._font())
        self._dress_head()
        self._fit()

    def _dress_head(self) -> None:
        headline = reading_font(round(self._size * 1.8))
        headline.setWeight(QFont.Weight.Bold)
        headline.setLetterSpacing(QFont.SpacingType.AbsoluteSpacing, -0.3)
        standfirst = reading_font(round(self._size * 1.08))
        standfirst.setItalic(True)
        self.headline.set_look(headline, self._tokens.ink, self._tokens.mute)
        self.standfirst.set_look(standfirst, self._tokens.mute, self._tokens.mute)

    def _fit(self) -> None:
        """Centre the column and make the body as tall as its text."""
        letters = QFontMetricsF(self._font()).horizontalAdvance(_SAMPLE) / len(_SAMPLE) * _LETTERS
        side = max(_SIDE, round((self.viewport().width() - letters) / 2))
        margins = self._column.contentsMargins()
        if (margins.left(), margins.top()) != (side, _TOP):
            self._column.setContentsMargins(side, _TOP, side, _BOTTOM)
            self._column.activate()
        height = self.view.sizeHint().height()
        if self.view.height() != height:
            self.view.setFixedHeight(height)
            self._column.activate()
            self.sheet.resize(self.viewport().width(), max(self.viewport().height(), self._column.sizeHint().height()))
