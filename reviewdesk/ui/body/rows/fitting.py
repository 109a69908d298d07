"""How blocks go on in the row they come to: entries among entries, quoted words in their quote, a line as words."""

from collections.abc import Iterator
from dataclasses import replace

from reviewdesk.markup.nodes import Blocks, Heading, Item, List, Paragraph, Quote
from reviewdesk.ui.body.rows.row import ItemBox, Path, QuoteBox, Row
from reviewdesk.ui.body.rows.spreading import rows_of


def as_words(blocks: Blocks) -> Blocks:
    """Make a single line a paragraph, which can go on in any row; give other blocks as they are."""
    match blocks:
        case (Heading(_, children),):
            return (Paragraph(children),)
        case (Quote(inner),) | (List((Item(inner, _),), _),):
            words = as_words(inner)
            return words if len(words) == 1 and isinstance(words[0], Paragraph) else blocks
    return blocks


def fitted(blocks: Blocks, path: Path, numbers: Iterator[int]) -> Iterator[Row]:
    """Give the rows of blocks that come into these boxes."""
    if any(isinstance(box, QuoteBox) for box in path) and all(isinstance(block, Quote) for block in blocks):
        blocks = tuple(inner for block in blocks if isinstance(block, Quote) for inner in block.blocks)
    is_list = bool(path) and isinstance(path[-1], ItemBox) and all(isinstance(block, List) for block in blocks)
    for block in blocks:
        if not is_list:
            yield from rows_of((block,), numbers, path)
            continue
        for row in rows_of((block,), numbers, path[:-2]):
            yield Row(replace(row.shape, path=(*path[:-1], *row.shape.path[len(path) - 1 :])), row.spans)
