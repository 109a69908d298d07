"""What a rule is given and what it finds."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import TypeAlias

from reviewdesk.domain.review import Review
from reviewdesk.markup.nodes import Block, Blocks, Inline, Item, Table

BODY = "body"

Node: TypeAlias = Block | Inline | Item


class Severity(StrEnum):
    """How grave a finding is: an error stops a publication, a warning asks for a look, a hint may be passed over."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


@dataclass(frozen=True, slots=True)
class Finding:
    """Something to put right. `place` is a field's name or `body`, and then `block` counts its blocks from 0."""

    code: str
    severity: Severity
    place: str
    block: int | None = None
    data: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Subject:
    """A review under check: `blocks` holds the nodes of each block of its body, `now` is aware."""

    review: Review
    blocks: tuple[Blocks, ...]
    now: datetime

    def nodes(self) -> Iterator[tuple[int, Node]]:
        """Give every node of the body in reading order, with the number of the block it stands in."""
        for number, blocks in enumerate(self.blocks):
            for node in walk(blocks):
                yield number, node


Rule: TypeAlias = Callable[[Subject], Iterable[Finding]]


def walk(nodes: Iterable[Node]) -> Iterator[Node]:
    """Give these nodes and all inside them, in reading order."""
    for node in nodes:
        yield node
        for part in _parts(node):
            yield from walk(part)


def _parts(node: Node) -> Iterator[tuple[Node, ...]]:
    if isinstance(node, Table):
        yield from node.header
        for row in node.rows:
            yield from row
        return
    for name in ("children", "blocks", "items"):
        yield getattr(node, name, ())
