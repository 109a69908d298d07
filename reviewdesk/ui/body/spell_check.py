"""Where a spell checker hooks in: asked in a pause, for the words of changed rows, what is in sight first."""

import re
from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import partial
from typing import Any, Final, Protocol

from PySide6.QtCore import QObject, QPoint, QTimer
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QTextEdit

from reviewdesk.ui.body.drawing.text_blocks import TextBlocks
from reviewdesk.ui.body.drawing.tint import Tint, words_in
from reviewdesk.ui.body.rows.places import length, select
from reviewdesk.ui.body.rows.row import Kind, Row, Span

PAUSE_MS: Final = 400
_ROWS_AT_ONCE = 60
_UNCHECKED = (Kind.CODE, Kind.SOURCE, Kind.CARD)
_ADDRESS = re.compile(r"\S*(?:://|www\.|@)\S+")

Run = Callable[[Callable[[], Any], Callable[[Any], None]], object]
"""Does a piece of work somewhere, and answers in the thread of the window."""


class Speller(Protocol):
    """Knows the words of a language; of pairs of words, as `Rosa Salasar`, it knows what the second should be."""

    def unknown(self, words: Set[str]) -> Set[str]:
        """Give those of the words and pairs that are spelled wrong."""

    def suggestions(self, word: str) -> Sequence[str]:
        """Give better spellings of a word, or of the second of a pair, the likeliest first."""


@dataclass(frozen=True, slots=True)
class Word:
    """A word of a row: where it starts, and by what a speller is asked for it."""

    start: int
    text: str
    keys: Set[str]


@dataclass(frozen=True, slots=True)
class Answer:
    """What a speller said of the words it was asked for."""

    speller: Speller | None
    asked: Set[str]
    wrong: Set[str]


def at_once(work: Callable[[], Any], done: Callable[[Any], None]) -> None:
    """Do a piece of work here and now, for a speller that has its answers at hand."""
    done(work())


class SpellCheck(QObject):
    """Underlines what a speller does not know, and replaces it; the text itself never learns of it."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._speller: Speller | None = None
        self._run: Run = at_once
        self._text_blocks: TextBlocks | None = None
        self._tint: Tint | None = None
        self._asked: set[str] = set()
        self._wrong: set[str] = set()
        self._waiting: list[QTextCursor] = []
        self._rows: list[QTextBlock] = []
        self._rest: Iterator[QTextBlock] = iter(())
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._check_some)

    def show_body(self, text_blocks: TextBlocks, tint: Tint) -> None:
        """Turn to another text."""
        self._text_blocks, self._tint = text_blocks, tint
        tint.wrong = self._wrong
        self._view.document().contentsChange.connect(self._note)
        self._begin()

    def set_speller(self, speller: Speller | None, run: Run = at_once) -> None:
        """Take a checker that is asked by `run`, or none; what was wrong stays marked until the new one answers."""
        self._speller, self._run = speller, run
        self._asked.clear()
        if speller is None:
            self._wrong.clear()
            if self._tint is not None:
                self._tint.rehighlight()
        self._begin()

    def wrong_word_at(self, cursor: QTextCursor) -> QTextCursor | None:
        """Give the misspelt word around a cursor."""
        word = self._wrong_at(cursor)
        if word is None:
            return None
        first = cursor.block().position() + word.start
        return select(cursor.document(), first, first + length(word.text))

    def next_wrong_word(self, cursor: QTextCursor) -> QTextCursor | None:
        """Give the first misspelt word behind a cursor, else the first of the text; None where there is none."""
        block, end = cursor.block(), cursor.selectionEnd()
        for _ in range(cursor.document().blockCount() + 1):
            for word in self._words(block):
                first = block.position() + word.start
                if word.keys & self._wrong and first >= end:
                    return select(cursor.document(), first, first + length(word.text))
            block, end = (block.next(), end) if block.next().isValid() else (cursor.document().begin(), 0)
        return None

    def suggest(self, cursor: QTextCursor, done: Callable[[Sequence[str]], None]) -> None:
        """Ask for better spellings of the misspelt word around a cursor."""
        word = self._wrong_at(cursor)
        if self._speller is not None and word is not None:
            key = max(word.keys & self._wrong, key=len)
            self._run(partial(self._speller.suggestions, key), done)

    def _wrong_at(self, cursor: QTextCursor) -> Word | None:
        at = cursor.positionInBlock()
        for word in self._words(cursor.block()):
            if word.start <= at <= word.start + length(word.text) and word.keys & self._wrong:
                return word
        return None

    def _begin(self) -> None:
        self._waiting.clear()
        self._rows.clear()
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
        """Ask for what changed, then for some rows of the rest; what is left waits for the next pause."""
        if self._speller is None:
            return
        rest = [block for block, _ in zip(self._rest, range(_ROWS_AT_ONCE), strict=False)]
        rows = [(block, self._keys(block)) for block in (*self._changed(), *rest) if block.isValid()]
        new = set().union(*(keys for _, keys in rows)) - self._asked
        self._rows += [block for block, keys in rows if keys & new]
        self._asked |= new
        if new:
            self._run(partial(_ask, self._speller, frozenset(new)), self._take)
        if len(rest) == _ROWS_AT_ONCE:
            self._pause.start()

    def _take(self, answer: Answer) -> None:
        """Mark what is wrong, and no longer what was."""
        if answer.speller is not self._speller or self._tint is None:
            return
        changed = (answer.wrong - self._wrong) | (self._wrong & (answer.asked - answer.wrong))
        self._wrong -= answer.asked
        self._wrong |= answer.wrong
        rows, self._rows = self._rows, []
        for block in rows:
            keys = self._keys(block) if block.isValid() else frozenset()
            if keys & changed:
                self._tint.rehighlightBlock(block)
            if not keys & answer.asked:
                self._rows.append(block)  # its answer is still on the way

    def _changed(self) -> Iterator[QTextBlock]:
        for place in self._waiting:
            block, last = place.document().findBlock(place.selectionStart()), place.selectionEnd()
            while block.isValid() and block.position() <= last:
                yield block
                block = block.next()
        self._waiting.clear()

    def _all_rows(self) -> Iterator[QTextBlock]:
        """Give all rows, those in sight first."""
        region = self._view.visibleRegion().boundingRect()
        seen = self._view.cursorForPosition(QPoint(0, region.top())).block().blockNumber()
        document = self._view.document()
        number, total = seen, document.blockCount()
        for number in (*range(seen, total), *range(seen)):
            yield document.findBlockByNumber(number)

    def _keys(self, block: QTextBlock) -> Set[str]:
        return frozenset().union(*(word.keys for word in self._words(block)))

    def _words(self, block: QTextBlock) -> Iterator[Word]:
        return iter(()) if self._text_blocks is None else words_of(self._text_blocks.read(block))


def words_of(row: Row) -> Iterator[Word]:
    """Give the words of a row that are language: no code, no addresses."""
    if row.shape.kind in _UNCHECKED:
        return
    at = 0
    for span in row.spans:
        if _is_language(span):
            text = _ADDRESS.sub(lambda found: " " * len(found[0]), span.text)
            for start, word, pair in words_in(text):
                yield Word(at + length(text[:start]), word, frozenset({word, pair} - {""}))
        at += length(span.text)


def _ask(speller: Speller, words: Set[str]) -> Answer:
    return Answer(speller, words, speller.unknown(words))


def _is_language(span: Span) -> bool:
    return span.thing is None and not span.marks.code
