"""Running text from leaves: each character knows its marks, and here they become the fewest nodes that say so."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from reviewdesk.markup.nodes import Break, Emphasis, Inline, Inlines, Link, Strike, Strong, Text


@dataclass(frozen=True, slots=True)
class Address:
    """The mark of a link."""

    href: str
    title: str | None = None


Mark: TypeAlias = Address | type[Strong] | type[Emphasis] | type[Strike]
Marks: TypeAlias = frozenset[Mark]
NO_MARKS: Marks = frozenset()


@dataclass(frozen=True, slots=True)
class Leaf:
    """A node without children, under its marks."""

    inline: Inline
    marks: Marks = NO_MARKS


_ELSE = "\ufffc"
_NARROW = "\xa0"
_FRENCH = re.compile(rf"(?<=\S){_NARROW}(?=[:;!?»])|(?<=«){_NARROW}(?=\S)")
_BLANK = str.maketrans("\t\r\n\f\xa0", "     ")
_BLANKS = re.compile("  +")
_KEPT = "\x01"
_WEIGHT = {Strong: 3, Emphasis: 2, Strike: 1}


def paragraphs(leaves: list[Leaf]) -> list[Inlines]:
    """Part a run where two line breaks meet, and give each part as nodes."""
    return [_nodes(_bridged(part)) for part in _parts(_spaced(leaves))]


def _spaced(leaves: list[Leaf]) -> Iterator[Leaf]:
    """Let blanks be one, and a hard blank hard only where French punctuation wants it."""
    line = "".join(leaf.inline.text if isinstance(leaf.inline, Text) else _ELSE for leaf in leaves)
    line = _FRENCH.sub(_KEPT, line) if _NARROW in line else line
    at, after_blank = 0, False
    for leaf in leaves:
        if not isinstance(leaf.inline, Text):
            at, after_blank = at + 1, False
            yield leaf
            continue
        text = line[at : at + len(leaf.inline.text)]
        text = _BLANKS.sub(" ", text if text.isprintable() else text.translate(_BLANK))
        at += len(leaf.inline.text)
        text = text.removeprefix(" ") if after_blank else text
        if text:
            after_blank = text.endswith(" ")
            yield Leaf(Text(text.replace(_KEPT, _NARROW)), leaf.marks)


def _parts(leaves: Iterator[Leaf]) -> list[list[Leaf]]:
    parts: list[list[Leaf]] = [[]]
    breaks = 0
    for leaf in leaves:
        if isinstance(leaf.inline, Break):
            breaks += 1
        elif not isinstance(leaf.inline, Text) or leaf.inline.text.strip():
            if breaks > 1:
                parts.append([])
            breaks = 0
        parts[-1].append(leaf)
    return parts


def _bridged(leaves: list[Leaf]) -> list[Leaf]:
    """Let a blank between words have the marks of both, so that `**a b**` is one mark however it was typed."""
    bridged = list(leaves)
    for at in range(1, len(leaves) - 1):
        if leaves[at].inline == Text(" "):
            bridged[at] = Leaf(Text(" "), leaves[at].marks | (bridged[at - 1].marks & leaves[at + 1].marks))
    return bridged


def _nodes(leaves: list[Leaf]) -> Inlines:
    """Let the mark that reaches farthest stand outside; each mark that is opened is taken off the leaves inside."""
    nodes: list[Inline] = []
    at = 0
    while at < len(leaves):
        leaf = leaves[at]
        if not leaf.marks:
            nodes.append(leaf.inline)
            at += 1
            continue
        reach, _, mark = max(
            ((_reach(leaves, at, mark), _weight(mark), mark) for mark in leaf.marks), key=lambda found: found[:2]
        )
        inner = _nodes([Leaf(inside.inline, inside.marks - {mark}) for inside in leaves[at : at + reach]])
        nodes.append(Link(mark.href, inner, mark.title) if isinstance(mark, Address) else mark(inner))
        at += reach
    return tuple(nodes)


def _reach(leaves: list[Leaf], start: int, mark: Mark) -> int:
    end = start
    while end < len(leaves) and mark in leaves[end].marks:
        end += 1
    return end - start


def _weight(mark: Mark) -> int:
    return 4 if isinstance(mark, Address) else _WEIGHT[mark]


def not_bold(inlines: Inlines) -> Inlines:
    """Take the bold off a line that is bold throughout, where it stands out anyway."""
    words = [inline for inline in inlines if not isinstance(inline, Break) and inline != Text(" ")]
    if not words or not all(isinstance(inline, Strong) for inline in words):
        return inlines
    return tuple(part for inline in inlines for part in (inline.children if isinstance(inline, Strong) else (inline,)))
