"""Opens the editor of a card in the text, keeps it in its place, and closes it when one goes elsewhere."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QPoint, QPointF, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QTextEdit, QWidget

from reviewdesk.domain.review import Image as ReviewImage
from reviewdesk.markup.nodes import FootnoteMark
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.card_editing.editor import CardEditor, Stand, Way
from reviewdesk.ui.body.card_editing.figure import FigureEditor
from reviewdesk.ui.body.card_editing.footnote import FootnoteEditor
from reviewdesk.ui.body.card_editing.kinds import EDITORS
from reviewdesk.ui.body.card_editing.markdown import MarkdownEditor
from reviewdesk.ui.body.card_editing.notes import Notes
from reviewdesk.ui.body.card_editing.place import Place
from reviewdesk.ui.body.card_editing.spots import Spots
from reviewdesk.ui.body.drawing.cards import Cards, Room
from reviewdesk.ui.body.drawing.looks import READING_SIZE
from reviewdesk.ui.body.rows.places import KEEP, Move
from reviewdesk.ui.body.rows.row import THING, Card, Thing
from reviewdesk.ui.theme.tokens import LIGHT, Tokens
from reviewdesk.ui.widgets.signs import Signs

_GAP = 8
_POPUP = 360


class CardEditing(QObject):
    """One editor at a time, in one view."""

    closed = Signal()
    field_entered = Signal(QWidget)
    state_changed = Signal()
    image_edited = Signal(str, str, str)

    def __init__(self, view: QTextEdit, signs: Signs) -> None:
        super().__init__(view)
        self._view = view
        self._signs = signs
        self._tokens: Tokens = LIGHT
        self._images: Mapping[str, ReviewImage] = {}
        self._editor: CardEditor | None = None
        self._place: Place | None = None
        self._height = 0
        self._is_leaving = False
        self.unfold: Callable[[QTextCursor], bool] = _never
        self._settling = QTimer(self, singleShot=True, interval=0)
        self._settling.timeout.connect(self._settle)
        QApplication.instance().focusChanged.connect(self._follow_focus)  # type: ignore[union-attr]

    def show_body(self, body: BodyDocument, cards: Cards) -> None:
        """Work on another text."""
        self._drop()
        self.body, self._cards = body, cards
        cards.is_decorative = self._is_decorative
        self.notes = Notes(body)
        self.spots = Spots(body)
        cards.room = self._room
        body.qt_document.contentsChange.connect(self._settling.start)
        body.qt_document.documentLayout().documentSizeChanged.connect(self._settling.start)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._tokens = tokens
        if self._editor is not None:
            self._editor.set_tokens(tokens)

    def set_image_facts(self, images: Sequence[ReviewImage]) -> None:
        """Take what is kept with the images of the review."""
        self._images = {image.name: image for image in images}
        if isinstance(self._editor, FigureEditor):
            self._editor.show_facts(self._images)
            self._settling.start()

    @property
    def editor(self) -> CardEditor | None:
        """Give the open editor."""
        return self._editor

    def open(self, position: int, *, at_end: bool = False, text: str = "", as_markdown: bool = False) -> bool:
        """Open the editor of what stands here; False where there is none."""
        place = self.spots.place(position)
        thing = place.thing()
        made = MarkdownEditor if as_markdown else EDITORS.get(type(thing))
        if thing is None or made is None:
            return False
        self._drop()
        editor = made(self._sheet() if made.stand is Stand.FLOATING else self._view.viewport())
        held = place.selected()
        if made.stand is not Stand.FLOATING:
            held.setPosition(position)  # a selection would tint what is edited
        self._view.setTextCursor(held)
        self._place, self._editor = place, editor
        if isinstance(editor, MarkdownEditor):
            editor.definitions = self.body.definitions
        editor.changed.connect(self._write)
        editor.left.connect(self.close)
        editor.visited.connect(self._visit)
        editor.state_changed.connect(self.state_changed)
        editor.markdown_wanted.connect(self.show_markdown)
        editor.resized.connect(self._arrange)
        editor.undo_wanted.connect(self._view.undo)
        editor.redo_wanted.connect(self._view.redo)
        editor.fact_edited.connect(self.image_edited)
        if isinstance(editor, FootnoteEditor):
            editor.note_edited.connect(self._write_note)
        editor.set_tokens(self._tokens)
        editor.use_signs(self._signs)
        self._show(thing)
        self._arrange()
        editor.show()
        editor.begin(at_end=at_end, text=text)
        return True

    def close(self, way: Way = Way.BACK) -> None:
        """Close the editor and lead the caret back into the text."""
        if self._place is None:
            return
        position = self._place.position
        is_inline = self._editor is not None and self._editor.stand is Stand.FLOATING
        is_gone = self._place.thing() is None
        self._drop()
        cursor = QTextCursor(self.body.qt_document)
        cursor.setPosition(position)
        to = {Way.UP: Move.PreviousBlock, Way.DOWN: Move.NextBlock}.get(way)
        if is_gone:
            pass
        elif is_inline:
            cursor.setPosition(position if way is Way.UP else position + 1)
        elif to is None:
            cursor.setPosition(position + 1, KEEP)
        elif cursor.movePosition(to):
            cursor.movePosition(Move.EndOfBlock if way is Way.UP else Move.StartOfBlock)
        else:
            cursor.setPosition(position + (way is Way.DOWN))
        self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self._view.setTextCursor(cursor)
        self.closed.emit()

    def show_markdown(self) -> None:
        """Open the card as Markdown instead."""
        if self._place is None:
            return
        position = self._place.position
        if isinstance(self._editor, MarkdownEditor):
            self.open(position)
            return
        is_card = isinstance(self._place.thing(), Card)
        self.close()
        cursor = QTextCursor(self.body.qt_document)
        cursor.setPosition(position)
        if not is_card:
            return
        if self.body.text_blocks.shape(cursor.block()).path:
            self.open(position, as_markdown=True)
        else:
            self.unfold(cursor)

    def release(self, point: QPointF) -> bool:
        """Answer a click that has ended: what it fell on opens, what it left closes."""
        position = self.spots.under(self._view.cursorForPosition(point.toPoint()), point)
        is_leaving, self._is_leaving = self._is_leaving, False
        if is_leaving:
            self._drop()
        if position is None or self._view.textCursor().selectedText().replace(THING, ""):
            return False
        place = self.spots.place(position)
        if isinstance(place.thing(), Card):
            return self.open(position)
        self._view.setTextCursor(place.selected())
        return True

    def _write(self, thing: Thing) -> None:
        if self._place is not None:
            self._place.write(thing)
            self._arrange()

    def _write_note(self, label: str, text: str) -> None:
        if self._place is None or self.notes.text(label) == text:
            return
        self._place.begin_step()
        if self.notes.change(label, text):
            self._place.end_step()

    def _visit(self, field: QWidget) -> None:
        if self._place is not None:
            self._place.begin_visit()
        self.field_entered.emit(field)

    def _show(self, thing: Thing) -> None:
        editor = self._editor
        if editor is None:
            return
        editor.show_node(thing)
        if isinstance(editor, FigureEditor):
            editor.show_facts(self._images)
        if isinstance(editor, FootnoteEditor) and isinstance(thing, FootnoteMark):
            editor.show_value("note", self.notes.text(thing.label) or "")

    def _settle(self) -> None:
        """Show what has become of the card, by undo for one."""
        if self._place is None or self._editor is None:
            return
        thing = self._place.thing()
        is_same = isinstance(self._editor, MarkdownEditor) or EDITORS.get(type(thing)) is type(self._editor)
        if thing is None or not is_same:
            self.close()
            return
        self._show(thing)
        self._arrange()

    def _arrange(self) -> None:
        """Stand where the card stands; where the height is another one the text makes room."""
        if self._place is None or self._editor is None:
            return
        document = self.body.qt_document
        scale = document.defaultFont().pixelSize() / READING_SIZE
        rect = self._place.rect()
        is_floating = self._editor.stand is Stand.FLOATING
        room = self._view.viewport().width()
        width = min(_POPUP, room) if is_floating else round(rect.width())
        height = self._editor.fit(width, scale)
        if height != self._height and not is_floating:
            self._height = height
            document.markContentsDirty(self._place.position, 1)
            rect = self._place.rect()
        left = min(round(rect.x()), room - width) if is_floating else round(rect.x())
        top = {Stand.OVER: rect.top(), Stand.UNDER: rect.bottom() - height, Stand.FLOATING: rect.bottom() + 4}
        corner = QPoint(left, round(top[self._editor.stand]))
        if is_floating:
            corner = self._view.viewport().mapTo(self._sheet(), corner)
        self._editor.setGeometry(QRect(corner, QSize(width, height)))

    def _is_decorative(self, name: str) -> bool:
        return name in self._images and self._images[name].decorative

    def _sheet(self) -> QWidget:
        """Give what the text lies on: a popup at its last line reaches over its end."""
        return self._view.parentWidget() or self._view

    def _room(self, position: int) -> Room | None:
        """Say how much room the card here needs for its editor."""
        if self._place is None or self._editor is None or self._place.position != position:
            return None
        if self._editor.stand is Stand.FLOATING:
            return None
        return Room(self._height, _GAP if self._editor.stand is Stand.UNDER else 0)

    def _follow_focus(self, _: QWidget | None, now: QWidget | None) -> None:
        if self._editor is None or now is None or not self._editor.is_outside(now):
            return
        if now is self._view and QApplication.mouseButtons() != Qt.MouseButton.NoButton:
            self._is_leaving = True  # the text must not move between press and release
        else:
            self._drop()

    def _drop(self) -> None:
        """Close the editor without leading anybody anywhere."""
        editor, place = self._editor, self._place
        if editor is None or place is None:
            return
        self._editor, self._place, self._height, self._is_leaving = None, None, 0, False
        if editor.isAncestorOf(QApplication.focusWidget() or self._view):
            self._view.setFocus(Qt.FocusReason.PopupFocusReason)
        editor.hide()
        editor.deleteLater()
        if place.position < self.body.qt_document.characterCount():
            self.body.qt_document.markContentsDirty(place.position, 1)


def _never(_: QTextCursor) -> bool:
    return False
