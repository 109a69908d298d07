"""Where in the window a match stands: in the headline, in a row of the text, or in a card of it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.finding.patterns import Match, Problem, Query, matches, replacement
from reviewdesk.ui.body.rows.card_words import with_words, words_in
from reviewdesk.ui.body.rows.places import length, select
from reviewdesk.ui.body.rows.row import THING

Field = QTextEdit | QPlainTextEdit


@dataclass(frozen=True, slots=True)
class Line:
    """Words that are searched: a row from its first position on, or a slot of the card that stands at a position."""

    field: int
    words: str
    start: int
    slot: int = -1


@dataclass(frozen=True, slots=True)
class Place:
    """A match and where it stands in Qt's document; in a card all of the card."""

    match: Match
    line: Line
    start: int
    end: int

    @property
    def key(self) -> tuple[int, int, int, int]:
        """Give what orders places as one reads them."""
        return (self.line.field, self.start, self.line.slot, self.match.start)

    def key_after(self, size: int) -> tuple[int, int, int, int]:
        """Give the key from which to go on when so many positions stand in the place of the match."""
        if self.line.slot < 0:
            return (self.line.field, self.start + size, -1, 0)
        return (self.line.field, self.start, self.line.slot, self.match.start + size)


def lines_of(fields: Sequence[Field], rich: int, text_blocks: TextBlocks) -> list[Line]:
    """Give all lines of some fields; the one at the index `rich` holds rows and cards."""
    lines: list[Line] = []
    for number, field in enumerate(fields):
        block = field.document().begin()
        while block.isValid():
            words, start = block.text(), block.position()
            lines.append(Line(number, words.replace(THING, "\n"), start))
            if number == rich and THING in words:
                for span in text_blocks.spans(block):
                    slots = enumerate(words_in(span.thing))
                    lines.extend(Line(number, words, start, slot) for slot, words in slots if words)
                    start += length(span.text)
            block = block.next()
    return lines


def places_in(query: Query, lines: Sequence[Line]) -> list[Place] | Problem:
    """Find a query in lines; the places come as one reads them."""
    found = matches(query, [line.words for line in lines])
    if isinstance(found, Problem):
        return found
    return sorted((_placed(match, lines[match.line]) for match in found), key=lambda place: place.key)


def _placed(match: Match, line: Line) -> Place:
    if line.slot >= 0:
        return Place(match, line, line.start, line.start + 1)
    if line.words.isascii():
        return Place(match, line, line.start + match.start, line.start + match.end)
    low = line.start + length(line.words[: match.start])
    return Place(match, line, low, low + length(line.words[match.start : match.end]))


def first_from(places: Sequence[Place], key: tuple[int, int, int, int]) -> int:
    """Give the first place from a key on; after the last the first."""
    return bisect_left(places, key, key=lambda place: place.key) % max(len(places), 1)


def seen(field: Field, port: QWidget) -> tuple[int, int]:
    """Give the first and last position of a field that can be seen through a port."""
    height = port.height()
    top, bottom = (QPoint(0, y) if port is field.viewport() else field.mapFrom(port, QPoint(0, y)) for y in (0, height))
    first, last = field.cursorForPosition(top).block(), field.cursorForPosition(bottom).block()
    return first.position(), last.position() + last.length()


def put(cursor: QTextCursor, place: Place, query: Query, words: str, text_blocks: TextBlocks) -> int:
    """Put words where a match stands, marked as its first character is; give how many positions they take."""
    text = place.line.words[place.match.start : place.match.end]
    new = replacement(query, words, place.match, text)
    cursor.setPosition(place.start + 1)
    look = cursor.charFormat()
    whole = select(cursor.document(), place.start, place.end)
    thing = text_blocks.looks.thing(look) if place.line.slot >= 0 else None
    if thing is not None:
        shape = text_blocks.shape(whole.block())
        changed = with_words(thing, place.line.slot, (place.match.start, place.match.end), new)
        whole.insertText(THING, text_blocks.looks.char_format(shape, text_blocks.looks.marks(look), changed))
    else:
        whole.insertText(new, look)
    cursor.setPosition(whole.position())
    return len(new) if thing is not None else length(new)
