"""Puts rows into Qt's document and reads them out of it."""

import re
from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from PySide6.QtGui import QTextBlock, QTextCursor, QTextDocument

from reviewdesk.ui.body.drawing.looks import Looks
from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.body.rows.row import LINE_BREAK, LITERAL, THING, Row, Shape, Span, Spans
from reviewdesk.ui.body.rows.spelling import spell_in_line

_HALF = re.compile("[\ud800-\udfff]")


class TextBlocks:
    """One document's rows."""

    def __init__(self, document: QTextDocument, looks: Looks) -> None:
        self._document = document
        self.looks = looks

    def fill(self, rows: Iterable[Row]) -> None:
        """Put rows into an empty document."""
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        is_first = True
        for row in rows:
            if is_first:
                self.dress(cursor, row.shape)
            else:
                self.begin(cursor, row.shape)
            self.write(cursor, row)
            is_first = False
        if is_first:
            self.dress(cursor, Shape())
        cursor.endEditBlock()

    def insert(self, cursor: QTextCursor, rows: Iterable[Row]) -> None:
        """Put rows where an empty row stands; the first takes its place."""
        for number, row in enumerate(rows):
            if number:
                self.begin(cursor, row.shape)
            else:
                self.dress(cursor, row.shape)
            self.write(cursor, row)

    def begin(self, cursor: QTextCursor, shape: Shape) -> None:
        """Begin a row after the cursor."""
        cursor.insertBlock(self.looks.block_format(shape), self.looks.char_format(shape))

    def dress(self, cursor: QTextCursor, shape: Shape) -> None:
        """Make an empty row another one."""
        cursor.setBlockFormat(self.looks.block_format(shape))
        cursor.setBlockCharFormat(self.looks.char_format(shape))

    def write(self, cursor: QTextCursor, row: Row) -> None:
        """Put words into a row; where a piece stands among them it is one character."""
        for span in row.spans:
            text = span.text.replace(THING, "") if span.thing is None else span.text
            cursor.insertText(text, self.looks.char_format(row.shape, span.marks, span.thing))

    def reshape(self, block: QTextBlock, shape: Shape) -> None:
        """Make a row with its words another one, keeping marks where it can have them.

        What stands in the line as one piece is spelled out where the row takes its letters literally.
        """
        row = self.read(block)
        cursor = QTextCursor(block)
        cursor.setBlockFormat(self.looks.block_format(shape))
        cursor.setBlockCharFormat(self.looks.char_format(shape))
        position = block.position()
        for span in row.spans:
            cursor.setPosition(position)
            cursor.setPosition(position + length(span.text), QTextCursor.MoveMode.KeepAnchor)
            if span.thing is not None and shape.kind in LITERAL:
                cursor.insertText(spell_in_line(span.thing), self.looks.char_format(shape))
            else:
                cursor.setCharFormat(self.looks.char_format(shape, span.marks, span.thing))
            position = cursor.position()

    def shape(self, block: QTextBlock) -> Shape:
        """Give what a row is."""
        return self.looks.shape(block.blockFormat())

    def read(self, block: QTextBlock) -> Row:
        """Give a row as it stands."""
        return Row(self.shape(block), self.spans(block))

    def spans(self, block: QTextBlock) -> Spans:
        """Give the words of a row with their marks."""
        spans: list[Span] = []
        place = block.begin()
        while not place.atEnd():
            fragment = place.fragment()
            look = fragment.charFormat()
            marks = self.looks.marks(look)
            thing = self.looks.thing(look)
            for part in _parts(fragment.text()):
                if part == THING:
                    spans.append(Span(part, marks, thing))
                elif spans and spans[-1].marks == marks and spans[-1].thing is None and spans[-1].text != THING:
                    spans[-1] = Span(spans[-1].text + part, marks)
                else:
                    spans.append(Span(part, marks))
            place += 1
        return _whole(spans)

    def rows(self, first: int, number: int) -> list[Row]:
        """Give some rows, counted from the top."""
        block = self._document.findBlockByNumber(first)
        rows = []
        for _ in range(number):
            rows.append(self.read(block))
            block = block.next()
        return rows


def _whole(spans: list[Span]) -> Spans:
    """Mend characters that a caret has cut in two: half a character cannot be saved."""
    if all(span.text.isascii() or not _HALF.search(span.text) for span in spans):
        return tuple(spans)
    for at, (span, after) in enumerate(pairwise(spans)):
        half = after.text[:1]
        if _HALF.fullmatch(span.text[-1:]) and _HALF.fullmatch(half):
            spans[at] = replace(span, text=_joined(span.text + half))
            spans[at + 1] = replace(after, text=after.text[1:])
    return tuple(replace(span, text=_HALF.sub("\ufffd", _joined(span.text))) for span in spans)


def _joined(text: str) -> str:
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")


def _parts(text: str) -> list[str]:
    """Cut out the characters that stand for pieces; paragraph signs of other systems are line breaks."""
    if THING not in text:
        return [text.replace("\u2029", LINE_BREAK)]
    parts: list[str] = []
    for number, words in enumerate(text.split(THING)):
        if number:
            parts.append(THING)
        if words:
            parts.append(words)
    return parts
