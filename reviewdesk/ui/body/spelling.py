"""Spells an edited block, and where Markdown cannot say it, keeps at least every word."""

from reviewdesk.markup.nodes import Block, CodeBlock, Paragraph, Source, Text
from reviewdesk.markup.parse import Definitions
from reviewdesk.markup.write import UnwritableError, write
from reviewdesk.ui.body.rows import LINE_BREAK, THING
from reviewdesk.ui.body.spreading import rows_of


def spell(block: Block, definitions: Definitions) -> str:
    """Give the Markdown of one block, without a line end at its end."""
    if isinstance(block, Source):
        return block.text
    try:
        return write((block,), definitions)
    except UnwritableError:
        return "\n\n".join(_plainly(words, definitions) for words in _words_of(block))


def _words_of(block: Block) -> list[str]:
    rows = rows_of((block,), iter(range(1 << 30)))
    texts = [row.text.replace(THING, "").replace(LINE_BREAK, " ").strip() for row in rows]
    return [text for text in texts if text]


def _plainly(words: str, definitions: Definitions) -> str:
    """Spell words without marks; what even then would change its meaning is taken literally."""
    for plain in (Paragraph((Text(words),)), CodeBlock(words)):
        try:
            return write((plain,), definitions)
        except UnwritableError:
            continue
    return words
