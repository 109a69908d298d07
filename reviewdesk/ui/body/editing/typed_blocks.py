"""Reads a row that somebody typed as the beginning of a block: a heading of a table between bars, a block of ours."""

import re
from collections.abc import Callable
from typing import Final

from reviewdesk.markup.nodes import (
    AdSlot,
    Alignment,
    AlsoRead,
    Block,
    Embed,
    Paragraph,
    PullQuote,
    Source,
    Spoiler,
    Table,
    Text,
)

END: Final = "///"
"""What closes a block of ours in Markdown."""

_TABLE = re.compile(r"\|(?P<cells>[^|]*(?:\|[^|]*)+)\|")
_OURS = re.compile(rf"{END} *(?P<name>[a-z-]+) *(?:\| *(?P<words>.*))?")


def typed_block(text: str) -> Block | None:
    """Give the block that a row begins, or None where it is words."""
    row = text.strip()
    ours, table = _OURS.fullmatch(row), _TABLE.fullmatch(row)
    if ours is not None and ours["name"] in _BLOCKS:
        return _BLOCKS[ours["name"]](ours["words"] or "")
    return None if table is None else _table(table["cells"])


def is_finished(block: Block) -> bool:
    """Tell whether nothing has to be asked about a block that was typed."""
    match block:
        case AdSlot(words) | Embed(words):
            return bool(words)
    return not isinstance(block, Table | AlsoRead)


def _table(cells: str) -> Table:
    words = [cell.strip() for cell in cells.split("|")]
    header = tuple((Text(word),) if word else () for word in words)
    return Table((Alignment.NONE,) * len(words), header, (((),) * len(words),))


def _spoiler(words: str) -> Block:
    return Spoiler(words, (Paragraph(()),))


def _pull_quote(words: str) -> Block:
    return PullQuote((), words)


def _also_read(words: str) -> Block:
    return AlsoRead(words or "review-slug", words or "Headline of the other review")


def _embed(words: str) -> Block:
    return Embed(words)


def _review_box(_: str) -> Block:
    return Source(f"{END} review-box\n{END}")


_BLOCKS: dict[str, Callable[[str], Block]] = {
    "spoiler": _spoiler,
    "pull-quote": _pull_quote,
    "also-read": _also_read,
    "embed": _embed,
    "ad": AdSlot,
    "review-box": _review_box,
}
