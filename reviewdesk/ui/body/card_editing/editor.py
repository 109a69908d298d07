"""What all editors of cards have in common: a frame in the text that shows a node and says what it should become."""

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QWidget

from reviewdesk.ui.body.rows.row import Thing
from reviewdesk.ui.theme.tokens import LIGHT, RADIUS_FIELD, Tokens
from reviewdesk.ui.widgets.growing import GrowingText
from reviewdesk.ui.widgets.signs import Signs


class Stand(Enum):
    """Where an editor stands."""

    OVER = auto()  # in the place of the card
    UNDER = auto()  # below the card, and the text makes room
    FLOATING = auto()  # below a piece of a line, and above the text


class Way(Enum):
    """How an editor is left."""

    BACK = auto()
    UP = auto()
    DOWN = auto()


class CardEditor(QFrame):
    """Shows a node; `changed` carries another one for its place.

    Every change is made to the node that is shown, so that what nobody touched stays as it is.
    """

    changed = Signal(object)
    visited = Signal(QWidget)
    state_changed = Signal()
    left = Signal(object)
    markdown_wanted = Signal()
    fact_edited = Signal(str, str, str)
    resized = Signal()
    undo_wanted = Signal()
    redo_wanted = Signal()

    stand = Stand.OVER

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("cardEditor")
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tokens: Tokens = LIGHT
        self.signs = Signs()

    def show_node(self, node: Thing) -> None:
        """Show a node, touching only what differs."""
        raise NotImplementedError

    def begin(self, *, at_end: bool = False, text: str = "") -> None:
        """Put the caret into the first field, or the last; `text` is typed there."""
        raise NotImplementedError

    def fit(self, width: int, scale: float) -> int:
        """Arrange everything in a width and give the height that this takes."""
        raise NotImplementedError

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self.tokens = tokens
        self.update()

    def use_signs(self, signs: Signs) -> None:
        """Set these signs of the language while one types."""
        self.signs = signs
        for field in self.findChildren(GrowingText):
            if field.property("prose"):
                field.signs = signs

    def answers(self, event: QKeyEvent) -> bool:
        """Ask for undo, redo or Markdown, which belong to the text and not to its fields; False for other keys."""
        if event.key() == Qt.Key.Key_F2:
            self.markdown_wanted.emit()
            return True
        for key, wanted in (
            (QKeySequence.StandardKey.Undo, self.undo_wanted),
            (QKeySequence.StandardKey.Redo, self.redo_wanted),
        ):
            if event.matches(key):
                wanted.emit()
                return True
        return False

    def is_outside(self, widget: QWidget) -> bool:
        """Tell whether somebody who goes to this widget has left the editor; its popups belong to it."""
        return widget is not self and not self.isAncestorOf(widget) and widget.window() is self.window()

    def event(self, event: QEvent) -> bool:
        """Keep keys and clicks that nobody here wants from the text behind, but the window's shortcuts not from it."""
        taken = super().event(event)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            event.setAccepted(
                any(event.matches(key) for key in (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo))
            )
            return True
        if isinstance(event, QKeyEvent | QMouseEvent | QContextMenuEvent):
            event.accept()
            return True
        return taken

    def paintEvent(self, _: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        is_loose = self.stand is Stand.FLOATING
        painter.setPen(QPen(QColor(self.tokens.edge if is_loose else self.tokens.line), 1))
        painter.setBrush(QColor(self.tokens.panel))
        painter.drawRoundedRect(self.rect().toRectF().adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_FIELD, RADIUS_FIELD)
