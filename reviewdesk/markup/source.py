"""Cuts a body into top-level blocks without losing a byte.

A cut stands only behind blank lines and only where Python-Markdown, reading on, cannot look back over it. Where that
is in doubt the block grows instead.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import Flag, auto

from reviewdesk.markup.engine import UnparsableError, engine
from reviewdesk.markup.remembering import remembered

_LINE_END = r"(?>\r[\x02\x03]*\n|\r|\n)"
_BLANK_LINES = re.compile(rf"{_LINE_END}(?>(?:[ \t\x02\x03]*{_LINE_END})+)")
_IGNORED = re.compile(r"[\x02\x03]")
_OTHER_LINE_END = re.compile(r"\r\n?")
_TAG_END = re.compile(r"</|<!|<\?|/>")
_MAY_STAY_OPEN = re.compile(r"<[a-zA-Z/!?]|///|```|~~~")


class _Sign(Flag):
    """What a line may begin with that makes a block processor look back, or lets a later one look back to it."""

    BULLET = auto()
    NUMBER = auto()
    QUOTE = auto()
    MEANING = auto()
    INDENT = auto()
    DEFINED = auto()


_NO_SIGN = _Sign(0)
_PATTERNS = {
    _Sign.BULLET: r" {0,3}[*+-] ",
    _Sign.NUMBER: r" {0,3}\d+\. ",
    _Sign.QUOTE: r" {0,3}>",
    _Sign.MEANING: r" {0,3}: ",
    _Sign.INDENT: r" {4}",
    _Sign.DEFINED: r"(?: {0,3}\[[^\[\]]*\]:|\*\[.*\] ?:)",
}
_SIGNS = tuple((sign, re.compile(f"^{pattern}", re.MULTILINE)) for sign, pattern in _PATTERNS.items())
_SIGNS_BEHIND_TAGS = tuple(
    (sign, re.compile(f"(?:^|(?<=>)){pattern}", re.MULTILINE)) for sign, pattern in _PATTERNS.items()
)
"""The same signs where HTML stands: what follows the end of an element begins a line of its own."""

_LOOK_BACK = {
    _Sign.BULLET: _Sign.BULLET,
    _Sign.NUMBER: _Sign.NUMBER,
    _Sign.QUOTE: _Sign.QUOTE,
    _Sign.INDENT: _Sign.BULLET | _Sign.NUMBER | _Sign.MEANING | _Sign.INDENT | _Sign.DEFINED,
}
"""What a block may begin with, and what the earlier one must then hold somewhere to be continued."""

_PATIENCE = 32


@dataclass(frozen=True, slots=True)
class Block:
    """A part of the body that reads the same alone as in its place, with the blank lines that follow it."""

    source: str


def split(text: str) -> tuple[Block, ...]:
    """Cut a text into its blocks; joined, their sources are the text."""
    return tuple(Block(source) for source in _cut(_pieces(text)))


def resplit(blocks: Sequence[Block], first: int, removed: int, source: str) -> tuple[int, int, tuple[Block, ...]]:
    """Cut again after an edit that put `source` in the place of the `removed` blocks from `first` on.

    Returns the blocks that change as (first, removed, new blocks): the same as a whole new `split` would show, at the
    cost of the neighbourhood. It reaches back over what a block processor may look back to, and forward until an old
    cut holds again.
    """
    start, reach = _back(blocks, first), _forth(blocks, first + removed)
    while True:
        fixed = "".join(block.source for block in blocks[start:first]) + source
        new = split(fixed + "".join(block.source for block in blocks[first + removed : reach]))
        begins_as_before = not start or new[0] == blocks[start]
        ends_as_before = reach == len(blocks) or new[-1] == blocks[reach - 1]
        if begins_as_before and ends_as_before:
            return start, reach - start, new
        start = start if begins_as_before else _back(blocks, start)
        reach = reach if ends_as_before else _forth(blocks, reach)


def _back(blocks: Sequence[Block], start: int) -> int:
    """Find the block before that a later one can look back to."""
    start = max(start - 1, 0)
    while start and _look(blocks[start].source).vanishes:
        start -= 1
    return start


def _forth(blocks: Sequence[Block], end: int) -> int:
    """Find the end of the next block that a later one cannot look back past."""
    end = min(end + 1, len(blocks))
    while end < len(blocks) and _look(blocks[end - 1].source).vanishes:
        end += 1
    return end


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for blank in _BLANK_LINES.finditer(text):
        yield text[start : blank.end()]
        start = blank.end()
    if start < len(text):
        yield text[start:]


@dataclass(frozen=True, slots=True)
class _Look:
    """What the lines of a piece begin with, what its first does, and whether it may leave no element behind."""

    holds: _Sign
    begins: _Sign
    is_blank: bool
    vanishes: bool


@remembered()
def _look(piece: str) -> _Look:
    normal = _normal(piece)
    holds = begins = _NO_SIGN
    for sign, pattern in _SIGNS_BEHIND_TAGS if _TAG_END.search(normal) else _SIGNS:
        if pattern.search(normal):
            holds |= sign
            if pattern.match(normal):
                begins |= sign
    vanishes = _Sign.DEFINED in begins or not normal.strip()
    return _Look(holds, holds if vanishes else begins, not normal.strip(" \n"), vanishes)


class _Part:
    """A block in the making: its pieces, and what their lines begin with."""

    def __init__(self, piece: str) -> None:
        look = _look(piece)
        self.pieces = [piece]
        self.holds = look.holds
        self.begins = look.begins
        self.is_blank = look.is_blank
        self.vanishes = look.vanishes

    def take(self, other: "_Part") -> None:
        """Grow by a later part."""
        self.pieces += other.pieces
        self.holds |= other.holds
        self.is_blank = self.is_blank and other.is_blank
        self.vanishes = self.vanishes and (other.vanishes or _Sign.INDENT in other.begins)

    def continues(self, before: "_Part", begins: _Sign) -> bool:
        """Tell whether a block processor may look back from here into an earlier part."""
        if before.is_blank:
            return True
        if not begins and not self.holds:
            return False
        if _Sign.MEANING in begins:
            return True
        if _Sign.MEANING in self.holds and _Sign.MEANING in before.holds:
            return True
        return any(sign in begins and before.holds & seen for sign, seen in _LOOK_BACK.items())


def _cut(pieces: Iterable[str]) -> list[str]:
    done: list[_Part] = []
    growing: _Part | None = None
    for part in map(_Part, pieces):
        if growing is None:
            whole = _joined(done, part)
            if _is_open_after(whole, part):
                growing, count, size, checked = whole, 0, 0, 0
            done.append(whole)
            continue
        growing.take(part)
        count += 1
        size += len(part.pieces[0])
        if count > _PATIENCE and size < 2 * checked:
            continue
        checked = size
        if not _is_open("".join(growing.pieces)):
            growing = None
    return ["".join(part.pieces) for part in done]


def _joined(done: list[_Part], part: _Part) -> _Part:
    """Take the parts that a new one continues off the end, and give all of them as one."""
    reach = 0
    begins = part.begins
    holds = part
    for count, before in enumerate(reversed(done), 1):
        if holds.continues(before, begins):
            reach = count
            if not before.vanishes:
                begins = _NO_SIGN
                holds = before if _Sign.MEANING in before.holds else holds
        elif not before.vanishes:
            break
    whole, *rest = [*done[len(done) - reach :], part]
    del done[len(done) - reach :]
    for other in rest:
        whole.take(other)
    return whole


def _is_open_after(whole: _Part, part: _Part) -> bool:
    """Tell whether a part leaves its block open; a list can open a `///` block that alone would be code."""
    piece = part.pieces[-1]
    if whole is part or "///" not in piece:
        return _is_piece_open(piece)
    return _is_open("".join(whole.pieces))


def _normal(source: str) -> str:
    if "\r" in source or "\x02" in source or "\x03" in source:
        source = _OTHER_LINE_END.sub("\n", _IGNORED.sub("", source))
    return source.expandtabs(4) if "\t" in source else source


@remembered()
def _is_piece_open(piece: str) -> bool:
    return _is_open(piece)


def _is_open(source: str) -> bool:
    if not _MAY_STAY_OPEN.search(source):
        return False
    try:
        return engine().is_open(source)
    except UnparsableError:
        return False
