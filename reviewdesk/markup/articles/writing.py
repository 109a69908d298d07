"""Writes the blocks of an article so that each reads again as it is; what Markdown cannot say stands as HTML."""

import re
from collections.abc import Iterator, Sequence
from html import escape
from itertools import groupby

from reviewdesk.markup.definitions import Definitions
from reviewdesk.markup.nodes import Block, Blocks, CodeBlock, Paragraph, Raw, Source, Text
from reviewdesk.markup.parse import parse
from reviewdesk.markup.source import split
from reviewdesk.markup.write import UnwritableError, write

_FOOTNOTE = re.compile(r"\[\^[^\]]+\]:")


def written(blocks: Blocks, labels: Sequence[str]) -> str:
    """Write a body with a line end at its end; `labels` are those of its footnotes."""
    known = Definitions(footnotes=tuple((label, "") for label in labels))
    parts: list[str] = []
    for is_source, group in groupby(blocks, lambda block: isinstance(block, Source)):
        run = tuple(group)
        parts += [_kept(block.text) for block in run if isinstance(block, Source)] if is_source else _texts(run, known)
    return "\n\n".join(parts) + "\n" if parts else ""


def footnote(label: str, blocks: Blocks, labels: Sequence[str]) -> str:
    """Write a note, its later blocks indented below the first."""
    text = written(blocks, labels).rstrip("\n")
    first, *rest = text.split("\n")
    return "\n".join([f"[^{label}]: {first}", *(f"    {line}" if line else "" for line in rest)])


def _texts(blocks: Blocks, known: Definitions) -> Iterator[str]:
    """Write blocks together, or, where they cannot be, one by one."""
    apart = _side_by_side(blocks, known)
    if apart:
        yield apart
        return
    try:
        yield write(blocks, known)
    except UnwritableError:
        if len(blocks) > 1:
            middle = len(blocks) // 2
            yield from _texts(blocks[:middle], known)
            yield from _texts(blocks[middle:], known)
        else:
            yield _alone(blocks[0], known)


def _side_by_side(blocks: Blocks, known: Definitions) -> str:
    """Write each block by itself, which costs the parser least; nothing where one would read on into the next."""
    try:
        parts = [write((block,), known) for block in blocks]
    except UnwritableError:
        return ""
    text = "\n\n".join(parts)
    return text if [block.source.rstrip("\n") for block in split(text)] == parts else ""


def _alone(block: Block, known: Definitions) -> str:
    """Write the words of a block that has no form in Markdown."""
    words = " ".join(_words(block))
    for shown in (Paragraph((Text(words),)), CodeBlock(words)):
        try:
            return write((shown,), known)
        except UnwritableError:
            continue
    return f"<pre>{escape(words, quote=False)}</pre>"  # nothing but signs, more than the parser takes


def _words(node: object) -> Iterator[str]:
    """Give all words and addresses of a node, in their order."""
    if isinstance(node, Raw):
        return
    parts = node if isinstance(node, tuple) else [getattr(node, name) for name in getattr(node, "__slots__", ())]
    for part in parts:
        if isinstance(part, str):
            yield part
        else:
            yield from _words(part)


def _kept(fragment: str) -> str:
    """Let a fragment stand as HTML, in a frame where it needs one, or else as code."""
    if _FOOTNOTE.match(fragment):
        return fragment
    for text in (fragment, f"<div>\n{fragment}\n</div>"):
        if len(split(text)) == 1 and parse(text, Definitions()) == (Source(text),):
            return text
    return write((CodeBlock(fragment, "html"),), Definitions())
