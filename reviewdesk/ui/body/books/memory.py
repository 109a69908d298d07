"""Remembers the Markdown of rows that change, so that what moves or comes back keeps the bytes it had."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Final, TypeAlias

from reviewdesk.markup.nodes import Block, Blocks
from reviewdesk.markup.parse import Definitions
from reviewdesk.markup.remembering import remembered
from reviewdesk.ui.body.books.sharing import shared
from reviewdesk.ui.body.rows.gathering import blocks_of, gather
from reviewdesk.ui.body.rows.row import Row
from reviewdesk.ui.body.rows.spelling import spell
from reviewdesk.ui.body.rows.spreading import rows_of

_TRAILING = re.compile(r"[ \t\r\n]*\Z")
_LINE_END = re.compile(r"\r\n|\r|\n")
_GAP = re.compile(rf"(?:{_LINE_END.pattern})[ \t]*(?:{_LINE_END.pattern})")

HELD: Final = 2_000_000
"""How many characters of Markdown are remembered before the older half of them is let go."""
_EACH: Final = 200
"""What a part takes besides its Markdown, in characters."""

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


def _length(part: Part) -> int:
    return len(part.source)


@remembered(length=_length)
def canonical(part: Part) -> Blocks:
    """Give the nodes of a part as they come back from the page."""
    made = blocks_of(rows_of(part.nodes, count()))
    return part.nodes if made == part.nodes else made


def grouped(rows: Sequence[Row]) -> list[Group]:
    """Give each node its rows; empty rows go with the node before them, or with the first."""
    groups: list[Group] = []
    empty = 0
    for one in gather(rows):
        if one.node is not None:
            groups.append((one.node, one.rows + empty))
            empty = 0
        elif groups:
            groups[-1] = (groups[-1][0], groups[-1][1] + one.rows)
        else:
            empty += one.rows
    return groups


def stands(groups: list[Group], part: Part) -> bool:
    """Tell whether groups still are what a part says."""
    return tuple(node for node, _ in groups) == canonical(part)


class Memory:
    """What was written in one text; `text` shows how it ends its lines and itself."""

    def __init__(self, text: str) -> None:
        self._line_end = _line_end(text)
        self._ending = _ending(text) if text.strip() else self._line_end
        self._known: dict[Block, list[Part]] = {}
        self._older: dict[Block, list[Part]] = {}
        self._held = 0

    def clear(self) -> None:
        """Forget all: what is defined has changed, and with it what the parts read as."""
        self._known, self._older, self._held = {}, {}, 0

    def pieces(
        self, groups: list[Group], parts: tuple[Part, ...], definitions: Definitions, *, is_last: bool
    ) -> list[Piece]:
        """Give the Markdown of groups that stand where `parts` stood, each ready to be followed by the next.

        `is_last` says that the text ends with them.
        """
        self.remember(parts)
        source = parts[-1].source if parts else ""
        ending = None if not is_last else _ending(source) if source.strip() else self._ending
        return self._finished(list(self._pieces(groups, parts, definitions)), ending)

    def remember(self, parts: Iterable[Part]) -> None:
        """Keep parts that are about to go, and let go of those that have long been gone."""
        if self._held > HELD:
            self._known, self._older, self._held = {}, self._known, 0
        for part in parts:
            nodes = canonical(part)
            if nodes:
                known = self._known.setdefault(nodes[0], [])
                if part in known:
                    known.remove(part)
                else:
                    self._held += len(part.source) + _EACH
                known.append(part)

    def _pieces(self, groups: list[Group], parts: tuple[Part, ...], definitions: Definitions) -> Iterator[Piece]:
        """Find for each group what it was before, word for word; spell what is new."""
        unused = Counter(parts)
        before = [node for part in parts for node in part.nodes]
        start = 0
        while start < len(groups):
            part = self._found(groups, start, unused)
            if part is not None:
                unused[part] -= 1
                end = start + max(len(canonical(part)), 1)
                yield Piece(part, sum(rows for _, rows in groups[start:end]))
                start = end
                continue
            node, rows = groups[start]
            node = shared(node, before[start] if start < len(before) else None)
            yield Piece(Part(spell(node, definitions).replace("\n", self._line_end), (node,)), rows)
            start += 1

    def _found(self, groups: list[Group], start: int, unused: Counter[Part]) -> Part | None:
        node = groups[start][0]
        known = (*self._older.get(node, ()), *self._known.get(node, ()))
        fitting = [part for part in reversed(known) if _fits(groups, start, part)]
        return max(fitting, key=lambda part: unused[part] > 0, default=None)

    def _finished(self, pieces: list[Piece], text_ending: str | None) -> list[Piece]:
        """See to it that a blank line follows each piece, and the text's own ending the last one of all."""
        gap = self._line_end * 2
        finished = []
        for number, piece in enumerate(pieces):
            source = piece.part.source
            trailing = _ending(source)
            words = source[: len(source) - len(trailing)]
            if text_ending is not None and number == len(pieces) - 1:
                source = words + text_ending
            elif not _GAP.search(trailing):
                source = words + gap
            finished.append(Piece(replace(piece.part, source=source), piece.rows))
        return finished


def _fits(groups: list[Group], start: int, part: Part) -> bool:
    wanted = canonical(part)
    return tuple(node for node, _ in groups[start : start + len(wanted)]) == wanted


def _line_end(text: str) -> str:
    """Give how most lines of a text end."""
    ends = Counter(_LINE_END.findall(text)) if "\r" in text else Counter[str]()
    return ends.most_common(1)[0][0] if ends else "\n"


def _ending(text: str) -> str:
    found = _TRAILING.search(text)
    return found[0] if found else ""
