"""Turns Markdown signs into what they mean while one types; one undo gives the typed signs back."""

import re

from PySide6.QtGui import QTextCursor

from reviewdesk.markup.nodes import Separator
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.editing.inserting import Inserting
from reviewdesk.ui.body.editing.marking import Marking
from reviewdesk.ui.body.editing.nesting import Nesting
from reviewdesk.ui.body.editing.signs import signs_before
from reviewdesk.ui.body.editing.styles import Styles
from reviewdesk.ui.body.rows.places import length, select, text_before
from reviewdesk.ui.body.rows.row import Kind, Marks, QuoteBox, Shape

_HEADING = re.compile(r"(#{1,6}) $")
_NUMBER = re.compile(r"(\d{1,3})\. $")
_QUOTE = "> "
_NOWHERE = (-1, 0)
_BULLETS = ("- ", "* ", "+ ")


class TypingShortcuts:
    """Looks at what was just typed."""

    def __init__(
        self, text_blocks: TextBlocks, styles: Styles, nesting: Nesting, marking: Marking, inserting: Inserting
    ) -> None:
        self._text_blocks = text_blocks
        self._styles = styles
        self._nesting = nesting
        self._marking = marking
        self._inserting = inserting
        self._quoted = _NOWHERE

    def typed(self, cursor: QTextCursor, text: str) -> Marks | None:
        """Act on the last character of what was typed; gives the marks to type on with where words were marked."""
        last = text[-1:]
        if last not in _QUOTE:
            self._quoted = _NOWHERE
        if last not in " *~`)" or not last:
            return None
        kind = self._text_blocks.shape(cursor.block()).kind
        if kind in (Kind.CODE, Kind.SOURCE, Kind.CARD) or self._marking.marks(cursor.charFormat()).code:
            return None
        if last == " ":
            if kind in (Kind.PARAGRAPH, Kind.HEADING):
                self._begin_row(cursor, text_before(cursor), is_heading=kind is Kind.HEADING)
            return None
        marked = signs_before(text_before(cursor))
        return None if marked is None else marked.take(cursor, self._marking)

    def entered(self, cursor: QTextCursor) -> bool:
        """Act on Enter after `---` or three backticks; False where the row says nothing of the kind."""
        shape = self._text_blocks.shape(cursor.block())
        text = cursor.block().text()
        if shape.kind is not Kind.PARAGRAPH or not cursor.atBlockEnd():
            return False
        if text in ("---", "***", "___"):
            cursor.beginEditBlock()
            self._clear(cursor, text)
            self._inserting.insert(cursor, (Separator(),))
            cursor.endEditBlock()
            return True
        if text.startswith("```") and "`" not in text[3:]:
            cursor.beginEditBlock()
            self._clear(cursor, text)
            language = text[3:].strip()
            self._text_blocks.reshape(cursor.block(), Shape(Kind.CODE, shape.path, language=language))
            cursor.endEditBlock()
            return True
        return False

    def _begin_row(self, cursor: QTextCursor, before: str, *, is_heading: bool) -> None:
        heading, number = _HEADING.fullmatch(before), _NUMBER.fullmatch(before)
        if not (heading or (not is_heading and (number or before == _QUOTE or before in _BULLETS))):
            return
        cursor.beginEditBlock()
        self._clear(cursor, before)
        if heading:
            self._styles.set_kind(cursor, Kind.HEADING, len(heading[1]))
        elif before == _QUOTE:
            self._quote(cursor)
        elif not self._styles.is_listed(cursor.block(), number is not None):
            self._styles.begin_list(cursor, int(number[1]) if number else None)
        cursor.endEditBlock()

    def _quote(self, cursor: QTextCursor) -> None:
        """Quote a row as deep as it has signs; those that the page has set already are said again by the first."""
        block = cursor.block()
        place, signs = self._quoted
        signs = signs + 1 if place == block.position() else 1
        depth = sum(isinstance(box, QuoteBox) for box in self._text_blocks.shape(block).path)
        if not depth:
            self._styles.toggle_quote(cursor)
        elif depth < signs:
            self._nesting.quote_deeper(block)
        self._quoted = (block.position(), signs)

    def _clear(self, cursor: QTextCursor, before: str) -> None:
        start = cursor.block().position()
        select(cursor.document(), start, start + length(before)).removeSelectedText()
