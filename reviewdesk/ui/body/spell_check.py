"""Where a spell checker hooks in: asked in a pause, for the words of changed rows, what is in sight first."""

import re
from collections.abc import Iterator, Sequence, Set
from typing import Final, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.body.places import length, select
from reviewdesk.ui.body.rows import Kind, Row, Span
from reviewdesk.ui.body.text_blocks import TextBlocks
from reviewdesk.ui.body.tint import WORD, Tint

PAUSE_MS: Final = 400
_ROWS_AT_ONCE = 60
_UNCHECKED = (Kind.CODE, Kind.SOURCE, Kind.CARD)
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S+")


class Speller(Protocol):
    """Knows the words of a language; called in the thread of the window, so it must answer at once."""

    def unknown(self, words: Set[str]) -> Set[str]:
        """Give those of the words that are spelled wrong."""

    def suggestions(self, word: str) -> Sequence[str]:
        """Give better spellings, the likeliest first."""


class SpellCheck(QObject):
    """Underlines what a speller does not know, and replaces it; the text itself never learns of it."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._speller: Speller | None = None
        self._text_blocks: TextBlocks | None = None
        self._tint: Tint | None = None
        self._known: set[str] = set()
        self._wrong: set[str] = set()
        self._waiting: list[QTextCursor] = []
        self._rest: Iterator[QTextBlock] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._check_some)

    def show_body(self, text_blocks: TextBlocks, tint: Tint) -> None:
        """Turn to another text."""
        self._text_blocks, self._tint = text_blocks, tint
        tint.wrong = self._wrong
        self._view.document().contentsChange.connect(self._note)
        self._begin()

    def set_speller(self, speller: Speller | None) -> None:
        """Take a checker, or none."""
        self._speller = speller
        self._known.clear()
        self._wrong.clear()
        if self._tint is not None:
            self._tint.rehighlight()
        self._begin()

    def wrong_word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Give the misspelt word around a cursor."""
        block, at = cursor.block(), cursor.positionInBlock()
        for start, word in self._words(block):
            if start <= at <= start + length(word) and word in self._wrong:
                first = block.position() + start
                return select(block.document(), first, first + length(word))
        return None

    def suggestions(self, word: str) -> Sequence[str]:
        """Give better spellings of a word."""
        return self._speller.suggestions(word) if self._speller is not None else ()

    def _begin(self) -> None:
        self._waiting.clear()
        self._rest = iter(())
        if self._speller is not None:
            self._rest = self._all_rows()
            self._pause.start()

    def _note(self, position: int, _removed: int, added: int) -> None:
        if self._speller is None or self.sender() is not self._view.document():
            return
        document = self._view.document()
        self._waiting.append(select(document, position, min(position + added, document.characterCount() - 1)))
        self._pause.start()

    def _check_some(self) -> None:
        """Check what changed, then some rows of the rest; what is left waits for the next pause."""
        if self._speller is None or self._tint is None:
            return
        blocks: list[QTextBlock] = []
        for place in self._waiting:
            block, last = place.document().findBlock(place.selectionStart()), place.selectionEnd()
            while block.isValid() and block.position() <= last:
                blocks.append(block)
                block = block.next()
        self._waiting.clear()
        rest = [block for block, _ in zip(self._rest, range(_ROWS_AT_ONCE), strict=False)]
        rows = [(block, {word for _, word in self._words(block)}) for block in (*blocks, *rest) if block.isValid()]
        new = set().union(*(words for _, words in rows)) - self._known
        wrong = set(self._speller.unknown(new)) if new else set()
        self._known |= new
        self._wrong |= wrong
        for block, words in rows:
            if words & wrong:
                self._tint.rehighlightBlock(block)
        if len(rest) == _ROWS_AT_ONCE:
            self._pause.start()

    def _all_rows(self) -> Iterator[QTextBlock]:
        """Give all rows, those in sight first."""
        region = self._view.visibleRegion().boundingRect()
        seen = self._view.cursorForPosition(QPoint(0, region.top())).block().blockNumber()
        document = self._view.document()
        number, total = seen, document.blockCount()
        for number in (*range(seen, total), *range(seen)):
            yield document.findBlockByNumber(number)

    def _words(self, block: QTextBlock) -> Iterator[tuple[int, str]]:
        return iter(()) if self._text_blocks is None else words_of(self._text_blocks.read(block))


def words_of(row: Row) -> Iterator[tuple[int, str]]:
    """Give the words of a row that are language, each with its position: no code, no addresses."""
    if row.shape.kind in _UNCHECKED:
        return
    at = 0
    for span in row.spans:
        if _is_language(span):
            text = _ADDRESS.sub(lambda found: " " * len(found[0]), span.text)
            for found in WORD.finditer(text):
                yield at + length(text[: found.start()]), found[0]
        at += length(span.text)


def _is_language(span: Span) -> bool:
    return span.thing is None and not span.marks.code
