"""The sections of a body: what stands below each heading, up to the next one that is as high, and how long that is."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from reviewdesk.markup.definitions import NONE
from reviewdesk.markup.nodes import Heading
from reviewdesk.markup.parse import parse
from reviewdesk.markup.plain import inline_text

_MAY_BE = re.compile(r" {0,3}#|[^\n]*\n {0,3}(?:=+|-+)[ \t]*(?:\n|$)")


@dataclass(frozen=True, slots=True)
class Section:
    """One section; `block` is that of its heading, `words` counts what stands below that, smaller sections included."""

    block: int
    heading: str
    level: int
    words: int = 0


def sections(sources: Sequence[str], counts: Sequence[int]) -> tuple[Section, ...]:
    """Find the sections of a body by its source blocks and the number of words in each."""
    found = list(_headings(sources))
    upto = list(accumulate(counts, initial=0))
    made = []
    for at, (block, heading) in enumerate(found):
        end = next((other for other, one in found[at + 1 :] if one.level <= heading.level), len(sources))
        words = upto[end] - upto[block + 1]
        made.append(Section(block, inline_text(heading.children).strip(), heading.level, words))
    return tuple(made)


def _headings(sources: Sequence[str]) -> Iterator[tuple[int, Heading]]:
    for number, source in enumerate(sources):
        if _MAY_BE.match(source.lstrip("\n")):
            read = parse(source, NONE)
            if len(read) == 1 and isinstance(read[0], Heading):
                yield number, read[0]
