"""Remembers the Markdown of rows that change, so that what moves or comes back keeps the bytes it had."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import count
from typing import TypeAlias

from reviewdesk.markup.nodes import Block, Blocks
from reviewdesk.markup.parse import Definitions
from reviewdesk.ui.body.gathering import Gathered, blocks_of
from reviewdesk.ui.body.spelling import spell
from reviewdesk.ui.body.spreading import rows_of

_TRAILING = re.compile(r"[ \t\r\n]*\Z")
_LINE_END = re.compile(r"\r\n|\r|\n")
_GAP = re.compile(rf"(?:{_LINE_END.pattern})[ \t]*(?:{_LINE_END.pattern})")

Group: TypeAlias = tuple[Block, int]
"""A node with the number of its rows on the page."""


@dataclass(frozen=True, slots=True)
class Part:
    """A text and the nodes it reads as."""

    source: str
    nodes: Blocks


@dataclass(frozen=True, slots=True)
class Piece:
    """A part with the number of its rows on the page."""

    part: Part
    rows: int


@lru_cache(maxsize=512)
def canonical(nodes: Blocks) -> Blocks:
    """Give nodes as they come back from the page."""
    return blocks_of(rows_of(nodes, count()))


def grouped(gathered: Iterable[Gathered]) -> list[Group]:
    """Give each node its rows; empty rows go with the node before them, or with the first."""
    groups: list[Group] = []
    empty = 0
    for one in gathered:
        if one.node is not None:
            groups.append((one.node, one.rows + empty))
            empty = 0
        elif groups:
            groups[-1] = (groups[-1][0], groups[-1][1] + one.rows)
        else:
            empty += one.rows
    return groups


class Memory:
    """What was written in one text; `text` shows how it ends its lines and itself."""

    def __init__(self, text: str) -> None:
        self._line_end = _line_end(text)
        self._ending = _ending(text) if text.strip() else self._line_end
        self._known: dict[Block, list[Part]] = {}

    def clear(self) -> None:
        """Forget all: what is defined has changed, and with it what the parts read as."""
        self._known.clear()

    def pieces(
        self, groups: list[Group], parts: tuple[Part, ...], definitions: Definitions, *, is_last: bool
    ) -> list[Piece]:
        """Give the Markdown of groups that stand where `parts` stood, each ready to be followed by the next.

        `is_last` says that the text ends with them.
        """
        self._remember(parts)
        return self._finished(list(self._pieces(groups, parts, definitions)), is_last)

    def _remember(self, parts: Iterable[Part]) -> None:
        for part in parts:
            nodes = canonical(part.nodes)
            if nodes and part not in self._known.setdefault(nodes[0], []):
                self._known[nodes[0]].append(part)

    def _pieces(self, groups: list[Group], parts: tuple[Part, ...], definitions: Definitions) -> Iterator[Piece]:
        """Find for each group what it was before, word for word; spell what is new."""
        unused = Counter(parts)
        start = 0
        while start < len(groups):
            part = self._found(groups, start, unused)
            if part is not None:
                unused[part] -= 1
                end = start + max(len(canonical(part.nodes)), 1)
                yield Piece(part, sum(rows for _, rows in groups[start:end]))
                start = end
                continue
            node, rows = groups[start]
            yield Piece(Part(spell(node, definitions).replace("\n", self._line_end), (node,)), rows)
            start += 1

    def _found(self, groups: list[Group], start: int, unused: Counter[Part]) -> Part | None:
        found = None
        for part in self._known.get(groups[start][0], ()):
            wanted = canonical(part.nodes)
            here = tuple(node for node, _ in groups[start : start + len(wanted)])
            if here == wanted:
                if unused[part] > 0:
                    return part
                found = found or part
        return found

    def _finished(self, pieces: list[Piece], is_last: bool) -> list[Piece]:
        """See to it that a blank line follows each piece, and the text's own ending the last one."""
        gap = self._line_end * 2
        finished = []
        for number, piece in enumerate(pieces):
            source = piece.part.source
            trailing = _ending(source)
            words = source[: len(source) - len(trailing)]
            if is_last and number == len(pieces) - 1:
                source = words + self._ending
            elif not _GAP.search(trailing):
                source = words + gap
            finished.append(Piece(Part(source, piece.part.nodes), piece.rows))
        return finished


def _line_end(text: str) -> str:
    """Give how most lines of a text end."""
    ends = Counter(_LINE_END.findall(text)) if "\r" in text else Counter[str]()
    return ends.most_common(1)[0][0] if ends else "\n"


def _ending(text: str) -> str:
    found = _TRAILING.search(text)
    return found[0] if found else ""
