"""Renders a text twice: block by block as the application does, and whole as Python-Markdown does."""

from collections import Counter

from reviewdesk.markup.dialect.setup import build
from reviewdesk.markup.html import unsafe_page
from reviewdesk.markup.parse import definitions
from reviewdesk.markup.source import split

WHOLE = build()


def whole(text: str) -> str:
    """Render the text in one go."""
    return WHOLE.reset().convert(text)


def by_blocks(text: str) -> str:
    """Render the text block by block and join the parts."""
    blocks = split(text)
    defined = definitions(blocks)
    seen: Counter[str] = Counter()
    parts = []
    for block in blocks:
        page = unsafe_page(block.source, defined, seen)
        seen.update(dict(page.marks))
        parts.append(page.html)
    if defined.footnotes:
        parts.append(unsafe_page("", defined, seen, is_footnotes=True).html)
    return "\n".join(part for part in parts if part).strip()
