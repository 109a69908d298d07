"""Cuts a body into top-level blocks without losing a byte.

A cut stands only behind blank lines and only where Python-Markdown, reading on, cannot look back over it. Where that
is in doubt the block grows instead.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from reviewdesk.markup.engine import engine
from reviewdesk.markup.limits import is_too_much

_LINE_END = r"(?>\r[\x02\x03]*\n|\r|\n)"
_BLANK_LINES = re.compile(rf"{_LINE_END}(?>(?:[ \t\x02\x03]*{_LINE_END})+)")
_IGNORED = re.compile(r"[\x02\x03]")
_OTHER_LINE_END = re.compile(r"\r\n?")
_MAY_STAY_OPEN = re.compile(r"<[a-zA-Z/!?]|^ *///|^.*///|```|~~~", re.MULTILINE)

_BULLET = r"^ {0,3}[*+-] "
_NUMBER = r"^ {0,3}\d+\. "
_QUOTE = r"^ {0,3}>"
_MEANING = r"^ {0,3}: "
_INDENT = r"^ {4}"
_DEFINED = r"^ {0,3}\[[^\[\]]*\]:|^\*\[.*\] ?:"
_LOOK_BACK = tuple(
    (re.compile(start, re.MULTILINE), re.compile(before, re.MULTILINE))
    for start, before in (
        (_BULLET, _BULLET),
        (_NUMBER, _NUMBER),
        (_QUOTE, _QUOTE),
        (_INDENT, "|".join((_BULLET, _NUMBER, _MEANING, _INDENT, _DEFINED))),
        (_MEANING, ""),
        (rf"\A(?s:.*?){_MEANING}", _MEANING),
    )
)
"""How a block may begin that continues an earlier one, and what the earlier one must then have somewhere."""

_LEAVES_NOTHING = re.compile(rf"{_DEFINED}|\s*\Z")
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
    start = max(first - 1, 0)
    while start and _LEAVES_NOTHING.match(_normal(blocks[start].source)):
        start -= 1
    fixed = "".join(block.source for block in blocks[start:first]) + source
    end = first + removed
    while True:
        reach = min(end + 1, len(blocks))
        while reach < len(blocks) and _LEAVES_NOTHING.match(_normal(blocks[reach - 1].source)):
            reach += 1
        tail = "".join(block.source for block in blocks[end:reach])
        new = split(fixed + tail)
        if reach == len(blocks) or new[-1] == blocks[reach - 1]:
            return start, reach - start, new
        fixed, end = fixed + tail, reach


def _pieces(text: str) -> Iterator[str]:
    start = 0
    for blank in _BLANK_LINES.finditer(text):
        yield text[start : blank.end()]
        start = blank.end()
    if start < len(text):
        yield text[start:]


def _cut(pieces: Iterable[str]) -> list[str]:
    done: list[str] = []
    growing: list[str] = []
    waits = checked = 0
    for piece in pieces:
        if growing:
            growing.append(piece)
            waits += len(piece)
            if len(growing) > _PATIENCE and waits < checked:
                continue
        else:
            joined = _reach(done, _normal(piece))
            growing = [*done[len(done) - joined :], piece]
            del done[len(done) - joined :]
        whole = "".join(growing)
        if not _is_open(whole):
            done.append(whole)
            growing = []
        waits, checked = 0, len(whole)
    if growing:
        done.append("".join(growing))
    return done


def _reach(done: list[str], piece: str) -> int:
    """Count the last blocks that a piece belongs to."""
    reach = 0
    for count, block in enumerate(reversed(done), 1):
        before = _normal(block)
        if not before.strip(" \n") or _looks_back(piece, before):
            reach = count
        if not _LEAVES_NOTHING.match(before):
            break
    return reach


def _looks_back(piece: str, before: str) -> bool:
    find = "search" if _LEAVES_NOTHING.match(piece) else "match"
    return any(getattr(start, find)(piece) and tail.search(before) for start, tail in _LOOK_BACK)


def _normal(source: str) -> str:
    if "\r" in source or "\x02" in source or "\x03" in source:
        source = _OTHER_LINE_END.sub("\n", _IGNORED.sub("", source))
    return source.expandtabs(4) if "\t" in source else source


@lru_cache(maxsize=4096)
def _is_open(source: str) -> bool:
    if not _MAY_STAY_OPEN.search(source):
        return False
    if is_too_much(source):
        return False
    try:
        return engine().is_open(source)
    except RecursionError:
        return False
