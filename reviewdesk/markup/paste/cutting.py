"""Cuts paragraphs that no page could show while one types in them: laying out a million letters takes seconds."""

from collections.abc import Iterator

from reviewdesk.markup.nodes import Block, Blocks, Inline, Paragraph, Text
from reviewdesk.markup.tidy import tidy_inlines

LONGEST = 20_000
"""The most characters of a paragraph that comes in as one."""
LONGEST_OF_SIGNS = 500
"""The most where more than a tenth are signs that Markdown knows: each needs a look at all the others."""

_SIGNS = "*_`[]<&~\\!"

_ENDS = (". ", " ")


def cut(blocks: Blocks) -> tuple[Blocks, bool]:
    """Cut paragraphs that stand alone and are too long, at the end of a sentence if there is one; true if any was."""
    if not any(map(_is_long, blocks)):
        return blocks, False
    return tuple(part for block in blocks for part in _parts(block)), True


def cut_line(text: str) -> list[str]:
    """Cut a line into parts that can be shown; no character is lost but a blank at each cut."""
    longest = _longest(text)
    parts = []
    at = 0
    while len(text) - at > longest:
        end = _end(text, at, longest)
        parts.append(text[at:end].rstrip(" "))
        at = end
    return [*parts, text[at:]]


def _is_long(block: Block) -> bool:
    if not isinstance(block, Paragraph):
        return False
    text = "".join(inline.text for inline in block.children if isinstance(inline, Text))
    return sum(map(_length, block.children)) > _longest(text)


def _longest(text: str) -> int:
    if len(text) <= LONGEST_OF_SIGNS:
        return LONGEST
    return LONGEST_OF_SIGNS if sum(map(text.count, _SIGNS)) > len(text) // 10 else LONGEST


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


def _end(text: str, start: int, longest: int) -> int:
    """Find where to cut: behind a sentence or word in the last half, else after so many characters."""
    last = start + longest
    for sign in _ENDS:
        found = text.rfind(sign, start + longest // 2, last)
        if found >= 0:
            return found + len(sign)
    return last
