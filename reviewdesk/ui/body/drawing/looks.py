"""How rows and marks look: Qt's formats, derived from what a row means and never read back.

Colours are not in here: they belong to the theme and are laid over the text when it is painted.
"""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextFormat

from reviewdesk.ui.body.drawing.ledger import Ledger
from reviewdesk.ui.body.rows.row import (
    PLAIN,
    Card,
    ItemBox,
    Kind,
    Marks,
    Path,
    PullQuoteBox,
    QuoteBox,
    Shape,
    SpoilerBox,
    Thing,
)

_OWN = QTextFormat.Property.UserProperty.value
SHAPE: Final = _OWN + 1
MARKS: Final = _OWN + 2
NODE: Final = _OWN + 3
CARD_OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 1
CHIP_OBJECT: Final = QTextFormat.ObjectTypes.UserObject.value + 2

READING_SIZE: Final = 18
MONO: Final = ["DejaVu Sans Mono", "Menlo", "Consolas", "Liberation Mono", "monospace"]
_BULLET = 26
INDENTS: Final = {QuoteBox: 22, ItemBox: _BULLET, SpoilerBox: 18, PullQuoteBox: 0}
"""How far each box moves its rows away from where they begin, in pixels."""

_SIZE_STEPS = {1: 2, 2: 1, 3: 0, 4: 0, 5: -1, 6: -1}
_GAPS = {
    Kind.HEADING: (26, 6),
    Kind.CARD: (12, 14),
    Kind.CODE: (19, 22),
    Kind.SOURCE: (19, 22),
    Kind.PULL_QUOTE: (22, 2),
    Kind.SPEAKER: (2, 22),
    Kind.SUMMARY: (22, 8),
}
_PARAGRAPH_GAP = (11, 13)
_ITEM_GAP = (4, 5)
_LITERAL = (Kind.CODE, Kind.SOURCE)
_CENTRED = (Kind.PULL_QUOTE, Kind.SPEAKER)
_LINE = {Kind.HEADING: 1.05, Kind.CARD: 1.0, Kind.CODE: 1.25, Kind.SOURCE: 1.25, Kind.PULL_QUOTE: 1.15}
_RUNNING_LINE = 1.16  # of the typeface's own line: about 1.6 of its size


class Looks:
    """Makes formats and reads their meaning; one for each document."""

    def __init__(self) -> None:
        self._shapes: Ledger[Shape] = Ledger()
        self._marks: Ledger[Marks] = Ledger()
        self._things: Ledger[Thing] = Ledger()
        self._rows: dict[Shape, QTextBlockFormat] = {}
        self._words: dict[tuple[Kind, int, Marks], QTextCharFormat] = {}

    def block_format(self, shape: Shape) -> QTextBlockFormat:
        """Give the look of a row."""
        made = self._rows.get(shape)
        if made is None:
            made = self._rows[shape] = self._block_format(shape)
        return QTextBlockFormat(made)

    def char_format(self, shape: Shape, marks: Marks = PLAIN, thing: Thing | None = None) -> QTextCharFormat:
        """Give the look of words in a row."""
        key = (shape.kind, shape.level, marks)
        made = self._words.get(key)
        if made is None:
            made = self._words[key] = self._char_format(shape, marks)
        made = QTextCharFormat(made)
        if thing is not None:
            made.setProperty(NODE, self._things.number(thing))
            made.setObjectType(CARD_OBJECT if isinstance(thing, Card) else CHIP_OBJECT)
        return made

    def _block_format(self, shape: Shape) -> QTextBlockFormat:
        made = QTextBlockFormat()
        made.setProperty(SHAPE, self._shapes.number(shape))
        above, below = _gaps(shape)
        made.setTopMargin(above)
        made.setBottomMargin(below)
        pad = sum(INDENTS[SpoilerBox] for box in shape.path if isinstance(box, SpoilerBox))
        made.setIndent(indent(shape.path) - pad)  # Qt puts it on the side where the row begins, unlike a margin
        made.setLeftMargin(pad + (12 if shape.kind in _LITERAL else 0))
        boxed = any(isinstance(box, SpoilerBox) for box in shape.path)
        made.setRightMargin(INDENTS[SpoilerBox] if boxed else 12 if shape.kind in _LITERAL else 0)
        line = _LINE.get(shape.kind, _RUNNING_LINE)
        made.setLineHeight(line * 100, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if shape.kind in _CENTRED:
            made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        return made

    def _char_format(self, shape: Shape, marks: Marks) -> QTextCharFormat:
        made = QTextCharFormat()
        if marks != PLAIN:
            made.setProperty(MARKS, self._marks.number(marks))
        _dress_row(made, shape)
        _dress_marks(made, marks)
        return made

    def shape(self, of: QTextFormat) -> Shape:
        """Give what a row or card means; an unknown one is a plain paragraph."""
        number = of.intProperty(SHAPE)
        return self._shapes.value(number) if number else Shape()

    def marks(self, of: QTextFormat) -> Marks:
        """Give the marks of words."""
        number = of.intProperty(MARKS)
        return self._marks.value(number) if number else PLAIN

    def thing(self, of: QTextFormat) -> Thing | None:
        """Give what stands in the line as one piece, or None for words."""
        number = of.intProperty(NODE)
        return self._things.value(number) if number else None


def indent(path: Path) -> int:
    """Give how far a row stands from the left edge of the column."""
    return sum(INDENTS.get(type(box), 0) for box in path)


def _gaps(shape: Shape) -> tuple[int, int]:
    is_tight = any(isinstance(box, ItemBox) and box.tight for box in shape.path[-1:])
    return _GAPS.get(shape.kind) or (_ITEM_GAP if is_tight else _PARAGRAPH_GAP)


def _dress_row(made: QTextCharFormat, shape: Shape) -> None:
    if shape.kind is Kind.HEADING:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment.value, _SIZE_STEPS[shape.level])
        made.setFontWeight(QFont.Weight.Bold)
        made.setFontItalic(shape.level == 4)
    elif shape.kind in _LITERAL:
        _dress_literal(made)
    elif shape.kind is Kind.PULL_QUOTE:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment.value, 1)
        made.setFontItalic(True)
    elif shape.kind is Kind.SPEAKER:
        made.setProperty(QTextFormat.Property.FontSizeAdjustment.value, -1)
    elif shape.kind is Kind.SUMMARY:
        made.setFontWeight(QFont.Weight.DemiBold)


def _dress_marks(made: QTextCharFormat, marks: Marks) -> None:
    if marks.strong:
        made.setFontWeight(QFont.Weight.Bold)
    if marks.emphasis:
        made.setFontItalic(not made.fontItalic())
    if marks.strike:
        made.setFontStrikeOut(True)
    if marks.link is not None:
        made.setFontUnderline(True)
    if marks.code:
        _dress_literal(made)


def _dress_literal(made: QTextCharFormat) -> None:
    made.setFontFamilies(MONO)
    made.setFontFixedPitch(True)
    made.setProperty(QTextFormat.Property.FontSizeAdjustment.value, -1)
