"""What the keys do in the text, where it is not what Qt does."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.body.bar.table import INSERTS, MARKS, STYLES
from reviewdesk.ui.body.drawing.looks import NODE
from reviewdesk.ui.body.drawing.note_rows import end_of_text
from reviewdesk.ui.body.editing.commands import Commands
from reviewdesk.ui.body.editing.indenting import indent
from reviewdesk.ui.body.editing.smart_signs import SignTyping
from reviewdesk.ui.body.editing.snippets import SnippetTyping
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.rows.places import following, preceding
from reviewdesk.ui.body.rows.row import Kind, Marks, Shape

Key = Qt.Key
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALTGR = _CTRL | Qt.KeyboardModifier.AltModifier


class Keys:
    """Answers the keys of one view."""

    def __init__(
        self,
        view: QTextEdit,
        tools: Tools,
        commands: Commands,
        ask_for_link: Callable[[], None],
        ask_for_insert: Callable[[str], None],
        signs: SignTyping,
        snippets: SnippetTyping,
    ) -> None:
        self._view = view
        self._signs = signs
        self._snippets = snippets
        self._tools = tools
        none = Qt.KeyboardModifier.NoModifier
        acts: dict[str, Callable[[], object]] = {
            "link": ask_for_link,
            "quote": commands.toggle_quote,
            "bullets": partial(commands.toggle_list, None),
            "numbers": partial(commands.toggle_list, 1),
        }
        self._acts: tuple[tuple[str, str, Callable[[], object]], ...] = (
            *((row.action, row.keys, partial(commands.set_kind, row.kind, row.level)) for row in STYLES),
            *((row.action, row.keys, acts.get(row.id, partial(commands.toggle_mark, row.id))) for row in MARKS),
            *((row.action, row.keys, partial(ask_for_insert, row.id)) for row in INSERTS),
        )
        self.choose({})
        self._rows: dict[QKeyCombination, Callable[[], bool]] = {
            QKeyCombination(none, Key.Key_Return): self._enter,
            QKeyCombination(none, Key.Key_Enter): self._enter,
            QKeyCombination(none, Key.Key_Backspace): self._backspace,
            QKeyCombination(_SHIFT, Key.Key_Backspace): self._backspace,
            QKeyCombination(_CTRL, Key.Key_Backspace): self._backspace,
            QKeyCombination(none, Key.Key_Delete): self._delete,
            QKeyCombination(_CTRL, Key.Key_Delete): self._delete,
            QKeyCombination(none, Key.Key_Tab): partial(self._tab, True),
            QKeyCombination(_SHIFT, Key.Key_Backtab): partial(self._tab, False),
            QKeyCombination(_SHIFT, Key.Key_Tab): partial(self._tab, False),
            QKeyCombination(_CTRL, Key.Key_End): self._go_to_end,
            QKeyCombination(_CTRL, Key.Key_PageDown): partial(self._go_to_heading, following),
            QKeyCombination(_CTRL, Key.Key_PageUp): partial(self._go_to_heading, preceding),
        }

    def choose(self, chosen: Mapping[str, str]) -> None:
        """Format by the keys that the user chose, by the name of the action, and by the usual ones for the rest."""
        bound = ((chosen.get(name, keys), act) for name, keys, act in self._acts)
        self._formatting: dict[QKeyCombination, Callable[[], object]] = {
            _pressed(keys): act for keys, act in bound if keys
        }

    def knows(self, event: QKeyEvent) -> bool:
        """Tell whether a key formats here, so that the window does not take it."""
        return _combination(event) in self._formatting and not _is_letter(event)

    def press(self, event: QKeyEvent) -> bool:
        """Act on a key; False where it is none of ours."""
        pressed = _combination(event)
        if pressed in self._formatting and not _is_letter(event):
            self._formatting[pressed]()
            return True
        return pressed in self._rows and self._rows[pressed]()

    def before_typing(self) -> None:
        """See to it that typed letters go where they belong: beside a card, outside a link that ends here."""
        cursor = self._view.textCursor()
        if cursor.hasSelection():
            self._make_room(cursor)
            return
        shape = self._tools.text_blocks.shape(cursor.block())
        if shape.kind is Kind.CARD:
            self._tools.entering.beside_card(cursor, Shape(path=shape.path))
            self._view.setTextCursor(cursor)
            return
        look = self._view.currentCharFormat()
        marking = self._tools.marking
        if look.hasProperty(NODE) or marking.marks(look).link is not None:
            self._view.setCurrentCharFormat(marking.typing(cursor, marking.before(cursor)))

    def before_composing(self) -> None:
        """Make room for unfinished letters, which Qt would do without looking at rows and marks."""
        cursor = self._view.textCursor()
        if not cursor.hasSelection():
            return
        marks = self._tools.marking.selected(cursor)
        cursor.beginEditBlock()
        self._tools.deleting.remove_selection(cursor)
        cursor.endEditBlock()
        self._view.setTextCursor(cursor)
        if marks:
            self._view.setCurrentCharFormat(self._tools.marking.typing(cursor, marks[0]))

    def after_typing(self, text: str) -> None:
        """Turn Markdown signs that are complete now into what they mean, and others into those of the language."""
        if self._signs.typed(self._view, self._tools, text):
            return
        cursor = self._view.textCursor()
        marks = self._tools.shortcuts.typed(cursor, text)
        if marks is not None:
            self._view.setTextCursor(cursor)
            self._view.setCurrentCharFormat(self._tools.marking.typing(cursor, marks))

    def _make_room(self, cursor: QTextCursor) -> None:
        document = cursor.document()
        first, last = document.findBlock(cursor.selectionStart()), document.findBlock(cursor.selectionEnd())
        if first != last or self._tools.text_blocks.shape(first).kind is Kind.CARD:
            cursor.beginEditBlock()
            self._tools.deleting.remove_selection(cursor)
            cursor.endEditBlock()
            self._view.setTextCursor(cursor)

    def _enter(self) -> bool:
        cursor = self._view.textCursor()
        marks = self._tools.marking.marks(self._view.currentCharFormat())
        if self._tools.shortcuts.entered(cursor):
            self._view.setTextCursor(cursor)
            return True
        self._tools.entering.enter(cursor)
        self._view.setTextCursor(cursor)
        if self._tools.text_blocks.shape(cursor.block()).kind is Kind.PARAGRAPH and cursor.block().length() == 1:
            going_on = Marks(strong=marks.strong, emphasis=marks.emphasis)
            self._view.setCurrentCharFormat(self._tools.marking.typing(cursor, going_on))
        return True

    def _backspace(self) -> bool:
        return self._try(self._tools.deleting.backspace)

    def _delete(self) -> bool:
        return self._try(self._tools.deleting.delete)

    def _tab(self, deeper: bool) -> bool:
        if deeper and self._snippets.expand(self._view, self._tools):
            return True
        cursor = self._view.textCursor()
        if self._tools.text_blocks.shape(cursor.block()).kind in (Kind.CODE, Kind.SOURCE):
            indent(cursor, deeper)
        else:
            self._tools.nesting.nest(cursor, deeper)
        return True

    def _go_to_end(self) -> bool:
        """Go to the end of the text, and to the notes below it from there."""
        cursor = self._view.textCursor()
        end = end_of_text(self._tools.text_blocks, cursor.document())
        if cursor.position() >= end:
            return False
        cursor.setPosition(end)
        self._view.setTextCursor(cursor)
        return True

    def _go_to_heading(self, way: Callable[[QTextBlock], Iterator[QTextBlock]]) -> bool:
        cursor = self._view.textCursor()
        kinds = ((block, self._tools.text_blocks.shape(block).kind) for block in way(cursor.block()))
        heading = next((block for block, kind in kinds if kind is Kind.HEADING), None)
        if heading is not None:
            cursor.setPosition(heading.position())
            self._view.setTextCursor(cursor)
        return True

    def _try(self, act: Callable[[QTextCursor], bool]) -> bool:
        cursor = self._view.textCursor()
        if not act(cursor):
            return False
        self._view.setTextCursor(cursor)
        return True


def _pressed(keys: str) -> QKeyCombination:
    pressed: QKeyCombination = QKeySequence(keys)[0]  # type: ignore[index]  # which the stubs leave out
    return pressed


def _is_letter(event: QKeyEvent) -> bool:
    """Tell a letter that some keyboards reach with AltGr, which looks like Ctrl with Alt, from a shortcut."""
    text = event.text()
    is_held = event.modifiers() & _ALTGR == _ALTGR
    return is_held and text.isprintable() and text.upper() not in ("", chr(min(event.key(), 0x10FFFF)))


def _combination(event: QKeyEvent) -> QKeyCombination:
    return QKeyCombination(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier, Key(event.key()))
