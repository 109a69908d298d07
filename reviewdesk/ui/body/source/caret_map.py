"""Leads the caret from the page into its Markdown and back, to the same letter."""

from bisect import bisect_left
from itertools import accumulate

from reviewdesk.ui.body.books.document import BodyDocument
from reviewdesk.ui.body.rows.places import length
from reviewdesk.ui.body.source.alignment import places_of


def place_of(body: BodyDocument, position: int) -> int:
    """Give the character of the Markdown that a position on the page stands before."""
    block = body.qt_document.findBlock(position)
    if not body.sources():
        return 0
    first, base, places = _aligned(body, block.blockNumber())
    words = block.text()
    column = len(_cut(words, position - block.position()))
    row = places[block.blockNumber() - first]
    return base + row[min(column, len(row) - 1)]


def position_at(body: BodyDocument, place: int) -> int:
    """Give the position on the page of a character of the Markdown; of a sign nobody sees the nearest on its line."""
    sources = body.sources()
    starts = list(accumulate(map(len, sources), initial=0))
    index = next((at for at in range(len(sources) - 1, -1, -1) if starts[at] <= place), 0)
    first, base, places = _aligned(body, body.text_block(index).blockNumber())
    found = [(at, (row, column)) for row, line in enumerate(places) for column, at in enumerate(line)]
    found.sort()
    after = bisect_left(found, (place - base,))
    before = max(after - 1, 0)
    at = min(after, len(found) - 1)
    between = "".join(sources)[place : base + found[at][0]]
    if after == len(found) or (found[at][0] != place - base and ("\n" in between or "\r" in between)):
        at = before
    row, column = found[at][1]
    block = body.qt_document.findBlockByNumber(first + row)
    return block.position() + length(block.text()[:column])


def _aligned(body: BodyDocument, row: int) -> tuple[int, int, list[list[int]]]:
    """Give the first row of the run that was read with a row, where its source begins, and the places in it."""
    document, sources = body.qt_document, body.sources()
    block = document.findBlockByNumber(max(min(row, document.blockCount() - 1), 0))
    index = body.block_index(block)
    first = end = body.text_block(index)
    while end.isValid() and body.block_index(end) == index:
        end = end.next()
    after = body.block_index(end) if end.isValid() else len(sources)
    number = (end.blockNumber() if end.isValid() else document.blockCount()) - first.blockNumber()
    rows = body.text_blocks.rows(first.blockNumber(), number)
    places = places_of("".join(sources[index:after]), rows)
    return first.blockNumber(), len("".join(sources[:index])), places


def _cut(words: str, column: int) -> str:
    """Give the letters before a column, where Qt counts some as two."""
    return words.encode("utf-16-le", "surrogatepass")[: column * 2].decode("utf-16-le", "replace")
