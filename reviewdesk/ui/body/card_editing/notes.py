"""Finds, changes and adds the definitions of footnotes, which stand in the text as islands of Markdown."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import count
from typing import Final

from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.markup.nodes import FootnoteMark, Paragraph
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.places import Move, length, select, text_before
from reviewdesk.ui.body.rows.row import LINE_BREAK, PLAIN, THING, Kind, Row, Shape, Span

_DEFINITION = re.compile(r" {0,3}\[\^(?P<label>[^\]]+)\]:[ \t]*")
_TYPED = re.compile(r"(?<![\\\]])\[\^(?P<label>[^\[\]\s^]+)\]$")
_INDENT = "    "
NEW_NOTE: Final = (Paragraph((FootnoteMark(""),)),)
"""Stands for a footnote that is to be inserted."""

_TAKES_MARKS = (Kind.PARAGRAPH, Kind.HEADING, Kind.PULL_QUOTE)


@dataclass(frozen=True, slots=True)
class Note:
    """A definition: where it stands in its row, and what it says."""

    block: QTextBlock
    start: int
    end: int
    head: str
    text: str


class Notes:
    """The footnotes of one text."""

    def __init__(self, body: BodyDocument) -> None:
        self._body = body

    def text(self, label: str) -> str | None:
        """Give what a note says, or None where nothing defines it on the page."""
        note = self._find(label)
        return None if note is None else note.text

    def change(self, label: str, text: str) -> bool:
        """Let a note say something else; False where it says that already, or where there is none."""
        note = self._find(label)
        if note is None or note.text == text:
            return False
        at = note.block.position()
        cursor = select(self._body.qt_document, at + note.start, at + note.end)
        first, *rest = text.split("\n")
        lines = [note.head + first, *(_INDENT + line if line.strip() else "" for line in rest)]
        cursor.insertText(LINE_BREAK.join(lines), cursor.charFormat())
        return True

    def add(self, cursor: QTextCursor, label: str = "") -> int | None:
        """Put a mark at the cursor and an empty note at the end; give where the mark stands, None where none can.

        One step of undo.
        """
        shape = self._body.text_blocks.shape(cursor.block())
        if shape.kind not in _TAKES_MARKS:
            return None
        label = label or self._free()
        cursor.beginEditBlock()
        cursor.setPosition(cursor.selectionEnd())
        look = self._body.text_blocks.looks.char_format(shape, PLAIN, FootnoteMark(label))
        cursor.insertText(THING, look)
        position = cursor.position() - 1
        if self._find(label) is None:
            self._define(cursor, label)
        cursor.setPosition(position + 1)
        cursor.endEditBlock()
        return position

    def take_typed(self, cursor: QTextCursor) -> int | None:
        """Make a mark of `[^label]` that was just typed; give where it stands, or None."""
        found = _TYPED.search(text_before(cursor))
        if found is None or self._body.text_blocks.shape(cursor.block()).kind not in _TAKES_MARKS:
            return None
        cursor.beginEditBlock()
        select(cursor.document(), cursor.position() - length(found[0]), cursor.position()).removeSelectedText()
        position = self.add(cursor, found["label"])
        cursor.endEditBlock()
        return position

    def _define(self, cursor: QTextCursor, label: str) -> None:
        cursor.movePosition(Move.End)
        shape = Shape(Kind.SOURCE)
        is_free = cursor.block().length() == 1 and self._body.text_blocks.shape(cursor.block()) == Shape()
        if not is_free:
            self._body.text_blocks.begin(cursor, shape)
        self._body.text_blocks.insert(cursor, [Row(shape, (Span(f"[^{label}]: "),))])

    def _free(self) -> str:
        self._body.flush()
        taken = {label for label, _ in self._body.definitions.footnotes}
        taken |= {note["label"] for block in self._islands() for note in _heads(block.text())}
        return next(label for label in map(str, count(1)) if label not in taken)

    def _find(self, label: str) -> Note | None:
        for block in self._islands():
            for head in _heads(block.text()):
                if head["label"] == label:
                    return _note(block, head)
        return None

    def _islands(self) -> Iterator[QTextBlock]:
        """Give the islands of Markdown, the last first, for there the notes stand."""
        block = self._body.qt_document.lastBlock()
        while block.isValid():
            if "[^" in block.text() and self._body.text_blocks.shape(block).kind is Kind.SOURCE:
                yield block
            block = block.previous()


def _heads(text: str) -> Iterator[re.Match[str]]:
    at = 0
    for line in text.split(LINE_BREAK):
        found = _DEFINITION.match(text, at)
        if found is not None:
            yield found
        at += len(line) + 1


def _note(block: QTextBlock, head: re.Match[str]) -> Note:
    text = block.text()
    taken: list[str] = []
    for number, line in enumerate(text[head.end() :].split(LINE_BREAK)):
        goes_on = not taken or taken[-1].strip() or not line.strip() or line.startswith((_INDENT, "\t"))
        if number and (_DEFINITION.match(line) or not goes_on):
            break
        taken.append(line)
    while len(taken) > 1 and not taken[-1].strip():
        taken.pop()
    end = head.end() + len(LINE_BREAK.join(taken))
    words = "\n".join([taken[0], *(line.removeprefix(_INDENT) for line in taken[1:])])
    return Note(block, length(text[: head.start()]), length(text[:end]), head[0], words)
