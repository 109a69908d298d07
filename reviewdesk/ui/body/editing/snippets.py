"""Puts a snippet in the place of its abbreviation, or at the caret, as one step of undo."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from reviewdesk.ui.body.clip import Clip, Way, meaning
from reviewdesk.ui.body.editing.tools import Tools
from reviewdesk.ui.body.rows.places import length, select, text_before

_HERE: Final = "\uf8fe"
"""Holds the caret's place while the text goes in."""


@dataclass(frozen=True, slots=True)
class Expansion:
    """So many letters before the caret give way to a text, as Markdown and as plain text; `caret` marks its place."""

    removed: int
    markdown: str
    plain: str
    caret: str

    @property
    def line(self) -> str:
        """Give the first paragraph of the plain text."""
        return self.plain.strip().split("\n")[0]


class SnippetTyping:
    """Knows nothing until somebody tells it what abbreviations mean."""

    def __init__(self) -> None:
        self.find: Callable[[str], Expansion | None] = _nothing

    def expand(self, view: QTextEdit, tools: Tools) -> bool:
        """Put in what the abbreviation before the caret means; False where there is none."""
        cursor = view.textCursor()
        is_free = not cursor.hasSelection() and not cursor.block().layout().preeditAreaText()
        found = self.find(text_before(cursor)) if is_free and tools.inserting.takes_blocks(cursor) else None
        if found is not None:
            put(view, tools, found)
        return found is not None

    def expand_plain(self, edit: QTextEdit) -> bool:
        """Do so in a field without formatting, with the first paragraph of the snippet."""
        cursor = edit.textCursor()
        is_free = not cursor.hasSelection() and not cursor.block().layout().preeditAreaText()
        found = self.find(text_before(cursor)) if is_free else None
        if found is not None:
            put_plain(edit, found, found.line)
        return found is not None


def put(view: QTextEdit, tools: Tools, wanted: Expansion) -> None:
    """Put an expansion into the page, read as Markdown where formatting can stand."""
    cursor = view.textCursor()
    cursor.beginEditBlock()
    if wanted.removed:
        select(cursor.document(), cursor.position() - wanted.removed, cursor.position()).removeSelectedText()
    start = cursor.selectionStart()
    text = wanted.markdown.strip("\n").replace(wanted.caret, _HERE, 1).replace(wanted.caret, "")
    found = meaning(Clip(text=text, markdown=text), Way.FORMATTED)
    if found.blocks and tools.inserting.takes_blocks(cursor):
        tools.inserting.paste(cursor, found.blocks)
    else:
        plain = wanted.plain.strip("\n").replace(wanted.caret, _HERE, 1).replace(wanted.caret, "")
        tools.inserting.paste_text(cursor, plain)
    place = cursor.document().find(_HERE, start)
    marks = tools.marking.marks(place.charFormat())
    if not place.isNull():
        place.removeSelectedText()
        cursor.setPosition(place.position())
    cursor.endEditBlock()
    view.setTextCursor(cursor)
    if not place.isNull():
        view.setCurrentCharFormat(tools.marking.typing(cursor, marks))


def put_plain(edit: QTextEdit | QPlainTextEdit, wanted: Expansion, text: str) -> None:
    """Put a text as it stands into a field or the Markdown."""
    before, mark, after = text.partition(wanted.caret)
    after = after.replace(wanted.caret, "")
    cursor = edit.textCursor()
    if wanted.removed:
        cursor = select(edit.document(), cursor.position() - wanted.removed, cursor.position())
    start = cursor.selectionStart()
    cursor.beginEditBlock()
    cursor.insertText(before + after)
    cursor.endEditBlock()
    cursor.setPosition(start + length(before if mark else before + after))
    edit.setTextCursor(cursor)


def _nothing(_: str) -> Expansion | None:
    return None
