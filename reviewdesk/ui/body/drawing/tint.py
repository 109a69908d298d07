"""Lays the colours of the theme over links and code, and waves under wrong words; text and undo stay untouched."""

import re
from collections.abc import Iterator, Set
from typing import Final

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from reviewdesk.ui.body.drawing.looks import MARKS
from reviewdesk.ui.body.drawing.note_rows import NOTE, is_note
from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.body.rows.row import Kind
from reviewdesk.ui.theme.fonts import READING_FAMILIES
from reviewdesk.ui.theme.tokens import Tokens

WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")
_MUTED = (Kind.SPEAKER,)
_LITERAL = (Kind.CODE, Kind.SOURCE)


def words_in(text: str) -> Iterator[tuple[int, str, str]]:
    """Give the words of a text, where each starts, and the pair with the one before where both could be a name."""
    before, end = "", 0
    for found in WORD.finditer(text):
        word = found[0]
        is_name = text[end : found.start()] == " " and before[:1].isupper() and word[:1].isupper()
        yield found.start(), word, f"{before} {word}" if is_name else ""
        before, end = word, found.end()


class Tint(QSyntaxHighlighter):
    """Colours one document."""

    def __init__(self, document: QTextDocument, text_blocks: TextBlocks) -> None:
        super().__init__(document)
        self._text_blocks = text_blocks
        self.wrong: Set[str] = frozenset()
        self._warning = QColor()
        self._link, self._code, self._mute = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        self._note, self._sign = QTextCharFormat(), QTextCharFormat()
        for look in (self._note, self._sign):
            look.setFontFamilies(READING_FAMILIES)
            look.setFontFixedPitch(False)

    def set_tokens(self, tokens: Tokens) -> None:
        """Take the colours of a theme."""
        self._link.setForeground(QColor(tokens.accent))
        self._code.setBackground(QColor(tokens.bg))
        self._warning = QColor(tokens.warn)
        self._mute.setForeground(QColor(tokens.mute))
        self._sign.setForeground(QColor(tokens.accent))
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        """Colour a row."""
        block = self.currentBlock()
        looks = self._text_blocks.looks
        if self._text_blocks.shape(block).kind in _MUTED:
            self.setFormat(0, len(text), self._mute)
        note = NOTE.match(text) if is_note(self._text_blocks, block) else None
        if note is not None:
            self.setFormat(0, len(text), self._note)
            self.setFormat(0, note.end(), self._sign)
        place = block.begin()
        start = block.position()
        while not place.atEnd():
            fragment = place.fragment()
            look = fragment.charFormat()
            if look.hasProperty(MARKS):
                marks = looks.marks(look)
                if marks.link is not None:
                    self.setFormat(fragment.position() - start, fragment.length(), self._link)
                elif marks.code:
                    self.setFormat(fragment.position() - start, fragment.length(), self._code)
            place += 1
        if self.wrong and self._text_blocks.shape(block).kind not in _LITERAL:
            self._underline(text)

    def _underline(self, text: str) -> None:
        """Wave under the words that are known to be wrong; code keeps its own look."""
        for at, word, pair in words_in(text):
            start = length(text[:at])
            look = self.format(start)
            if (word in self.wrong or pair in self.wrong) and look != self._code:
                look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
                look.setUnderlineColor(self._warning)
                self.setFormat(start, length(word), look)
