"""Draws a difference as a text: fields above, the body below, what went struck through, what came underlined."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from PySide6.QtGui import QColor, QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from reviewdesk.services.history.differences import Change, Piece
from reviewdesk.services.history.likeness import words as words_of
from reviewdesk.services.history.versions import Difference
from reviewdesk.ui.history import words
from reviewdesk.ui.history.values import pieces_of
from reviewdesk.ui.theme.fonts import interface_font, reading_font
from reviewdesk.ui.theme.tokens import Tokens

UNFOLD = "unfold:"
"""The address behind which the rest of the text lies."""
_LONG = 4_000
"""A stretch that is the same and longer than this is folded."""
_LONGEST = 40_000
"""So is a stretch that came or went and is longer than this."""
_ENDS = 700
"""So much of a folded stretch is shown at each end."""
_SIZE = 17
_LINE = (122, QTextBlockFormat.LineHeightTypes.ProportionalHeight)
_GAP = (13, QTextBlockFormat.LineHeightTypes.FixedHeight)
"""The height of a line in per cent of its letters', and of an empty one in pixels."""
_LINE_END = re.compile(r"\r\n|[\r\n]")
_HEADING = re.compile(r" {0,3}(#{1,6}) ")
_BLANK = re.compile(r"\n[ \t]*\n")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A difference as it is shown: `changes` are the positions where the text differs, in order."""

    document: QTextDocument
    changes: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class _Gap:
    """So many words that are not shown."""

    words: int


def draw(difference: Difference, tokens: Tokens, *, is_unfolded: bool) -> Drawn:
    """Write a difference into a document."""
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDefaultFont(reading_font(_SIZE))
    drawing = _Drawing(document, tokens)
    for differing in difference.fields:
        drawing.write_field(words.label(differing.field.name), pieces_of(differing))
    if difference.fields:
        drawing.write_rule()
    drawing.write_body(difference.pieces if is_unfolded else _folded(difference.pieces))
    return Drawn(document, tuple(drawing.changes))


def _folded(pieces: Sequence[Piece]) -> Iterator[Piece | _Gap]:
    """Put a gap into each stretch that is too long to be of interest, or to be shown in no time."""
    for at, piece in enumerate(pieces):
        is_same = piece.change is Change.SAME
        if len(piece.text) < (_LONG if is_same else _LONGEST) or len(pieces) == 1:
            yield piece
            continue
        text, ends = piece.text, _ENDS if is_same else _LONGEST // 4
        head = _cut_after(text, ends) if at or not is_same else 0
        tail = _cut_after(text, len(text) - ends) if at < len(pieces) - 1 or not is_same else len(text)
        yield replace(piece, text=text[:head])
        yield _Gap(len(words_of(text[head:tail])))
        yield replace(piece, text=text[tail:])


def _cut_after(text: str, place: int) -> int:
    """Find the next end of a paragraph from a place on."""
    blank = _BLANK.search(text, place)
    return blank.end() if blank else place


class _Drawing:
    """Writes into one document from its beginning to its end."""

    def __init__(self, document: QTextDocument, tokens: Tokens) -> None:
        self._cursor = QTextCursor(document)
        self._tokens = tokens
        self._is_begun = False
        self.changes: list[int] = []
        ink = QTextCharFormat()
        ink.setForeground(QColor(tokens.ink))
        self._formats = {change: _format_of(change, tokens) for change in Change}
        self._moved = {change: _moved_format(change, tokens) for change in (Change.ADDED, Change.REMOVED)}
        self._is_in_change = False
        self._mute = QTextCharFormat(ink)
        self._mute.setForeground(QColor(tokens.mute))
        self._mute.setFont(_interface())

    def write_field(self, label: str, pieces: Sequence[Piece]) -> None:
        """Write a line of its own for a field."""
        self._begin(QTextBlockFormat(), below=2)
        self._cursor.insertText(label, self._mute)
        self._begin(QTextBlockFormat(), below=12)
        self.changes.append(self._cursor.position())
        small = QFont(interface_font())
        small.setPixelSize(14)
        for piece in pieces:
            look = QTextCharFormat(self._formats[piece.change])
            look.setFont(small, QTextCharFormat.FontPropertiesInheritanceBehavior.FontPropertiesSpecifiedOnly)
            self._cursor.insertText(piece.text.replace("\n", "\u2028"), look)

    def write_rule(self) -> None:
        """Part the fields from the text."""
        self._begin(QTextBlockFormat(), below=18)
        self._cursor.insertText("· · ·", self._mute)

    def write_body(self, pieces: Iterable[Piece | _Gap]) -> None:
        """Write the text in paragraphs; a heading is drawn as one."""
        self._begin(_block(_LINE), below=0)
        for piece in pieces:
            if isinstance(piece, _Gap):
                self._write_gap(piece)
            else:
                self._write(piece)

    def _write(self, piece: Piece) -> None:
        is_change = piece.change is not Change.SAME
        if is_change and not self._is_in_change and piece.text.strip():
            self.changes.append(self._cursor.position())
        self._is_in_change = is_change
        look = self._moved[piece.change] if piece.is_moved else self._formats[piece.change]
        for number, line in enumerate(_LINE_END.split(piece.text)):
            if number:
                self._end_line(look)
            self._cursor.insertText(line, self._look_of(line, look))

    def _end_line(self, look: QTextCharFormat) -> None:
        """Begin another line; what has stayed empty is a gap between paragraphs and no line."""
        if not self._cursor.block().text().strip():
            self._cursor.setBlockFormat(_block(_GAP))
        self._cursor.insertBlock(_block(_LINE), look)

    def _look_of(self, line: str, look: QTextCharFormat) -> QTextCharFormat:
        """Give the look of words in this line, of a heading where the line has begun as one."""
        if not _HEADING.match(self._cursor.block().text() + line):
            return look
        heading = QTextCharFormat(look)
        heading.setFontWeight(QFont.Weight.Bold)
        heading.setProperty(QTextFormat.Property.FontPixelSize, _SIZE + 4)
        return heading

    def _write_gap(self, gap: _Gap) -> None:
        look = QTextCharFormat(self._mute)
        look.setForeground(QColor(self._tokens.accent))
        look.setFontUnderline(True)
        look.setAnchor(True)
        look.setAnchorHref(UNFOLD)
        plain = self._formats[Change.SAME]
        self._end_line(plain)
        self._cursor.insertText(words.counted("Show 1 word more", "Show %n words more", gap.words), look)
        self._end_line(plain)
        self._end_line(plain)

    def _begin(self, block: QTextBlockFormat, below: int) -> None:
        block.setBottomMargin(below)
        if self._is_begun:
            self._cursor.insertBlock(block)
        else:
            self._cursor.setBlockFormat(block)
        self._is_begun = True


def _block(look: tuple[int, QTextBlockFormat.LineHeightTypes]) -> QTextBlockFormat:
    block = QTextBlockFormat()
    block.setLineHeight(look[0], look[1].value)
    return block


def _interface() -> QFont:
    font = QFont(interface_font())
    font.setPixelSize(12)
    return font


def _format_of(change: Change, tokens: Tokens) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setForeground(QColor(tokens.ink))
    if change is Change.REMOVED:
        look.setFontStrikeOut(True)
        look.setBackground(QColor(mixed(tokens.accent, tokens.page)))
    elif change is Change.ADDED:
        look.setFontUnderline(True)
        look.setBackground(QColor(mixed(tokens.ok, tokens.page)))
    return look


def _moved_format(change: Change, tokens: Tokens) -> QTextCharFormat:
    look = QTextCharFormat()
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
    if change is Change.REMOVED:
        look.setForeground(QColor(tokens.mute))
        look.setFontStrikeOut(True)
    else:
        look.setForeground(QColor(tokens.ink))
        look.setBackground(QColor(mixed(tokens.mute, tokens.page, 0.12)))
    return look


def mixed(colour: str, ground: str, part: float = 0.2) -> str:
    """Give a colour laid thinly over a ground, as `#rrggbb`."""
    over, under = QColor(colour), QColor(ground)
    pairs = ((over.red(), under.red()), (over.green(), under.green()), (over.blue(), under.blue()))
    return QColor(*(round(a * part + b * (1 - part)) for a, b in pairs)).name()
