"""A letter in every row of every text there is: only the source block it stands in changes, and undo gives all back.

REVIEWDESK_SAMPLES names a folder with real reviews and the CommonMark examples; without one our own texts are walked.
"""

import random
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QTextBlock, QTextCursor

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.parse import parse
from reviewdesk.markup.source import split
from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.row import Kind
from tests.ui.body.corpus import CORPUS
from tests.ui.body.showing import rows, shown
from tests.unit.markup import samples
from tests.unit.markup.corpus import CONSTRUCTS, REVIEW

OWN = [*CORPUS.values(), *CONSTRUCTS, REVIEW]
LETTER = "ж"


@pytest.fixture(scope="module", autouse=True)
def _application(qapp: object) -> object:
    return qapp


def typed(body: BodyDocument, block: QTextBlock) -> QTextCursor:
    """Type a letter as an input method does; where a card stands, in a row of its own below it."""
    cursor = QTextCursor(block)
    shape = body.text_blocks.shape(block)
    cursor.beginEditBlock()
    if shape.kind is Kind.CARD:
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
        body.text_blocks.begin(cursor, type(shape)(path=shape.path))
        shape = body.text_blocks.shape(cursor.block())
    else:
        cursor.setPosition(block.position() + (block.length() - 1) // 2)
    cursor.insertText(LETTER, body.text_blocks.looks.char_format(shape))
    cursor.endEditBlock()
    return cursor


def undo_all(body: BodyDocument) -> None:
    while body.qt_document.isUndoAvailable():
        body.qt_document.undo()


def walked(text: str) -> Iterator[int]:
    """Give a row of each source block, and of a short text all rows."""
    body = BodyDocument(text)
    count = body.qt_document.blockCount()
    if count < 30:
        yield from range(count)
        return
    seen = {body.block_index(body.qt_document.findBlockByNumber(row)): row for row in range(count)}
    yield from sorted(seen.values())


def walk(text: str) -> None:
    body = BodyDocument(text)
    assert body.to_markdown() == text
    before = [block.source for block in split(text)]
    told: list[tuple[int, int, list[str]]] = []
    body.block_changed.connect(lambda *splice: told.append(splice))
    opened = shown(rows(body))
    for row in walked(text):
        block = body.qt_document.findBlockByNumber(row)
        touched = body.block_index(block)
        cursor = typed(body, block)
        after = body.to_markdown()
        sources = [*before]
        for first, removed, parts in told:
            sources[first : first + removed] = parts
        assert "".join(sources) == after
        assert [one.source for one in split(after)] == sources
        if before and not is_open_ended(before[touched]):
            rest = len(before) - touched - 1
            assert sources[:touched] == before[:touched]
            assert not rest or "".join(sources).endswith("".join(before[touched + 1 :]))
        assert LETTER in after
        cursor.deletePreviousChar()
        if opened and not is_open_ended(text) and len(parse(before[touched], NONE)) == 1:
            assert body.to_markdown() == text
        undo_all(body)
        assert body.to_markdown() == text
        told.clear()
    assert shown(rows(body)) == opened


def is_open_ended(source: str) -> bool:
    """Tell whether a letter may open or close what reaches over blank lines, or define what others name."""
    return any(sign in source for sign in ("<", "///", "]:", "~~~", "```"))


@pytest.mark.parametrize("text", OWN)
def test_a_letter_in_every_row_of_our_own_texts(text: str) -> None:
    walk(text)


@pytest.mark.parametrize("part", range(20))
def test_a_letter_in_every_row_of_the_specification(part: int) -> None:
    for text in (samples.specification() or joined(part))[part::20]:
        walk(text)


@pytest.mark.parametrize("part", range(8))
def test_a_letter_in_every_block_of_real_reviews(part: int) -> None:
    for text in (samples.reviews() or joined(part))[part::8]:
        walk(text)


def joined(seed: int) -> list[str]:
    """Give long texts made of our own constructs, for where no samples lie."""
    draw = random.Random(seed)
    return ["\n\n".join(draw.sample(CONSTRUCTS, 12)) + "\n" for _ in range(40)]
