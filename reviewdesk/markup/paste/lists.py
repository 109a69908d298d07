"""Lists as programs write them: nested in the wrong place, or paragraphs that only look like entries."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from reviewdesk.markup.elements import Element
from reviewdesk.markup.nodes import Block, Blocks, Heading, Item, List, Paragraph, Quote, Strong

_LEVEL = re.compile(r"\bl\d+ level(\d)")
_NUMBERED = re.compile(r"\(?(?:\d{1,5}|[a-z]{1,2}|[ivxl]{1,6})[.)]", re.IGNORECASE)
_TYPED = re.compile(r"[ \t\r\n\f\xa0]*([·•§o▪‣–-]|\(?\d{1,3}[.)])[ \t\r\n\f\xa0]*\xa0[ \t\r\n\f\xa0]*")
_DRAWN = re.compile(r"[ \t\r\n\f\xa0]*([•●▪‣◦])[ \t\xa0]+(?=\S)")
"""A bullet that stands as a letter, as in what comes from a text of tabs, a book or a PDF."""
_CONTAINERS = ("blockquote", "br", "div", "figure", "li", "ol", "p", "pre", "table", "ul")
_DIGITS = re.compile(r"\d+")


@dataclass(frozen=True, slots=True)
class Sign:
    """What a paragraph says about its place in a list; `marker` is its bullet or number as text."""

    level: int
    marker: str

    @property
    def start(self) -> int | None:
        """The number of a numbered entry; None for a bullet, and 1 for letters."""
        if not _NUMBERED.fullmatch(self.marker):
            return None
        digits = _DIGITS.search(self.marker)
        return int(digits[0]) if digits else 1


@dataclass(frozen=True, slots=True)
class Entry:
    """A paragraph that is a list's entry."""

    sign: Sign
    blocks: Blocks


def sign(element: Element) -> Sign | None:
    """Read the sign of a paragraph that Word shows as an entry; None for any other."""
    if element.name != "p" and not re.fullmatch("h[1-6]|div", element.name):
        return None
    level = _LEVEL.search(element.styles.get("mso-list", ""))
    if level is not None:
        return Sign(int(level[1]), _marker(element))
    if any(name.startswith("MsoListParagraph") for name in element.classes):
        typed = _TYPED.match(element.text())
        return Sign(1, typed[1]) if typed else None
    if element.name[0] == "h" or element.find(*_CONTAINERS):
        return None
    drawn = _DRAWN.match(element.text())
    return Sign(1, drawn[1]) if drawn else None


def declared_sign(entry: Element, container: Element) -> Sign | None:
    """Read the sign of an entry in a list of its own, as Word in a browser writes them; None for any other."""
    level = entry.number("data-aria-level")
    if level is None:
        return None
    return Sign(level, f"{container.number('start') or 1}." if container.name == "ol" else "·")


def without_marker(element: Element) -> None:
    """Take a bullet that stands as text out of its paragraph; a marked one is not shown anyway."""
    if _LEVEL.search(element.styles.get("mso-list", "")):
        return
    typed = _TYPED.match(element.text()) or _DRAWN.match(element.text())
    _cut(element, len(typed[0]) if typed else 0)


def _cut(element: Element, left: int) -> int:
    """Take the first `left` characters away; give how many are still to go."""
    for at, child in enumerate(element.children):
        if isinstance(child, Element):
            left = _cut(child, left)
        else:
            element.children[at] = child[left:]
            left -= min(left, len(child))
    return left


def lists(entries: Sequence[Entry]) -> list[List]:
    """Build the lists of entries that follow each other; deeper ones belong to the entry before them."""
    level = entries[0].sign.level
    heads: list[tuple[Entry, list[Entry]]] = []
    for entry in entries:
        if entry.sign.level > level and heads:
            heads[-1][1].append(entry)
        else:
            heads.append((entry, []))
    built: list[List] = []
    for entry, below in heads:
        inner: Blocks = tuple(lists(below)) if below else ()
        entered = item((*entry.blocks, *inner))
        start = entry.sign.start
        if built and (built[-1].start is None) == (start is None):
            built[-1] = List((*built[-1].items, entered), built[-1].start)
        else:
            built.append(List((entered,), start))
    return [List(gathered(each.items), each.start) for each in built]


def item(blocks: Blocks) -> Item:
    """Give an entry its blocks; a heading in it is a bold line, and an entry begins with a line."""
    plain = tuple(Paragraph((Strong(block.children),)) if isinstance(block, Heading) else block for block in blocks)
    return Item(plain)


def gathered(items: Sequence[Item]) -> tuple[Item, ...]:
    """Give what a program put into an entry of its own to the entry before: a list alone is no entry."""
    kept: list[Item] = []
    for each in items:
        if kept and each.blocks and isinstance(each.blocks[0], List):
            kept[-1] = Item(joined_all(kept[-1].blocks + each.blocks))
        elif each.blocks and isinstance(first := each.blocks[0], List):
            kept += [*first.items, *([Item(each.blocks[1:])] if each.blocks[1:] else [])]
        elif each.blocks:
            kept.append(each)
    return spaced(kept)


def joined_all(blocks: Blocks) -> Blocks:
    """Join all neighbours that Markdown cannot keep apart."""
    kept: list[Block] = []
    for block in blocks:
        one = joined(kept[-1], block) if kept else None
        kept[-1 if one else len(kept) :] = [one or block]
    return tuple(kept)


def spaced(items: Sequence[Item]) -> tuple[Item, ...]:
    """Let all entries be loose where one has more than a paragraph and its lists."""
    tight = all(sum(not isinstance(block, List) for block in item.blocks) < 2 for item in items)
    return tuple(Item(item.blocks, tight) for item in items if item.blocks)


def joined(before: Block, block: Block) -> Block | None:
    """Make one of two neighbours that Markdown cannot keep apart; None where it can."""
    if isinstance(before, Quote) and isinstance(block, Quote):
        return Quote(before.blocks + block.blocks)
    if isinstance(before, List) and isinstance(block, List) and (before.start is None) == (block.start is None):
        return List(spaced(before.items + block.items), before.start)
    return None


def _marker(element: Element) -> str:
    ignored = (child for child in element.walk() if isinstance(child, Element))
    marked = next((child for child in ignored if child.styles.get("mso-list") == "ignore"), None)
    return marked.text().strip(" \t\r\n\f\xa0") if marked else ""
