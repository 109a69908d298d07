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
    """Write each block by itself, which costs the parser least, and as words what can be written in no way."""
    texts = [_text(block, known) for block in blocks]
    for can_be_written, group in groupby(zip(blocks, texts, strict=True), lambda pair: bool(pair[1])):
        run = tuple(group)
        if can_be_written:
            yield from _side_by_side(tuple(block for block, _ in run), [text for _, text in run], known)
        else:
            yield from (_alone(block, known) for block, _ in run)


def _text(block: Block, known: Definitions) -> str:
    try:
        return write((block,), known)
    except UnwritableError:
        return ""


def _side_by_side(blocks: Blocks, texts: list[str], known: Definitions) -> Iterator[str]:
    """Give the texts of blocks as they are; where one would read on into the next, the blocks are written together."""
    text = "\n\n".join(texts)
    if [block.source.rstrip("\n") for block in split(text)] == texts:
        yield text
        return
    try:
        yield write(blocks, known)
    except UnwritableError:
        middle = len(blocks) // 2
        yield from _side_by_side(blocks[:middle], texts[:middle], known)
        yield from _side_by_side(blocks[middle:], texts[middle:], known)


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
