"""Cuts paragraphs that no page could show while one types in them: laying out a million letters takes seconds."""

from collections.abc import Iterator

from reviewdesk.markup.nodes import Block, Blocks, Inline, Paragraph, Text
from reviewdesk.markup.tidy import tidy_inlines

LONGEST = 20_000
"""The most characters of a paragraph that comes in as one."""

_ENDS = (". ", " ")


def cut(blocks: Blocks) -> tuple[Blocks, bool]:
    """Cut paragraphs that stand alone and are too long, at the end of a sentence if there is one; true if any was."""
    if not any(map(_is_long, blocks)):
        return blocks, False
    return tuple(part for block in blocks for part in _parts(block)), True


def cut_line(text: str) -> list[str]:
    """Cut a line into parts of at most `LONGEST` characters; no character is lost but a blank at each cut."""
    parts = []
    at = 0
    while len(text) - at > LONGEST:
        end = _end(text, at)
        parts.append(text[at:end].rstrip(" "))
        at = end
    return [*parts, text[at:]]


def _is_long(block: Block) -> bool:
    return isinstance(block, Paragraph) and sum(map(_length, block.children)) > LONGEST


def _length(inline: Inline) -> int:
    return len(inline.text) if isinstance(inline, Text) else len(str(inline))


def _parts(block: Block) -> Iterator[Block]:
    if not isinstance(block, Paragraph) or not _is_long(block):
        yield block
        return
    inlines: list[Inline] = []
    size = 0
    for inline in block.children:
        pieces = [Text(part) for part in cut_line(inline.text)] if isinstance(inline, Text) else [inline]
        for piece in pieces:
            if inlines and size + _length(piece) > LONGEST:
                yield from _paragraph(inlines)
                inlines, size = [], 0
            inlines.append(piece)
            size += _length(piece)
    yield from _paragraph(inlines)


def _paragraph(inlines: list[Inline]) -> Iterator[Block]:
    if children := tidy_inlines(tuple(inlines)):
        yield Paragraph(children)


def _end(text: str, start: int) -> int:
    """Find where to cut: behind a sentence or word in the last half, else after so many characters."""
    last = start + LONGEST
    for sign in _ENDS:
        found = text.rfind(sign, start + LONGEST // 2, last)
        if found >= 0:
            return found + len(sign)
    return last
