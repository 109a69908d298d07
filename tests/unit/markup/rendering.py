"""Renders a text twice: block by block as the application does, and whole as Python-Markdown does."""

import re
from collections import Counter

from reviewdesk.markup.dialect.setup import build
from reviewdesk.markup.html import unsafe_page
from reviewdesk.markup.parse import definitions
from reviewdesk.markup.source import split

WHOLE = build()
_PREFORMATTED = re.compile(r"(<pre>.*?</pre>)", re.DOTALL)
_BLANKS = re.compile(r"[ \t\n]+")


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


def settled(html: str) -> str:
    """Give HTML with white space as a browser shows it: what is preformatted stays, elsewhere any run is one blank."""
    parts = _PREFORMATTED.split(html)
    return "".join(part if number % 2 else _BLANKS.sub(" ", part) for number, part in enumerate(parts))
