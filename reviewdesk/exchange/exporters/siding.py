"""Lets begin at the right what is written from there, in a review whose language is not, as on the page one writes."""

import re
from collections.abc import Iterable
from unicodedata import bidirectional

from reviewdesk.markup.elements import Child, Element, html_of, tree

_RIGHTWARD = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
"""Where the letters lie that are written from the right; a block without any needs no look at its tree."""
_SIDES = {"L": "ltr", "R": "rtl", "AL": "rtl"}
_SIDED = frozenset("blockquote dd details dt figcaption h1 h2 h3 h4 h5 h6 ol p summary td th ul".split())
"""The entries of a list stay together: one that is turned alone has its mark outside of the page in browsers."""


def sided(html: str) -> str:
    """Give sanitised HTML with `dir` on the rows, lists and quotes that begin elsewhere than what they stand in."""
    if not _RIGHTWARD.search(html):
        return html
    root, is_flattened = tree(html)
    if is_flattened:
        return html
    _turn(root, "ltr")
    return html_of(root.children)


def side_of(children: Iterable[Child]) -> str:
    """Give the direction of the first letter that has one (UAX #9, P2), `rtl` or `ltr`; nothing where none has."""
    for child in children:
        if isinstance(child, Element):
            found = side_of(child.children)
        else:
            found = next((_SIDES[kind] for kind in map(bidirectional, child) if kind in _SIDES), "")
        if found:
            return found
    return ""


def _turn(element: Element, around: str) -> None:
    """Say the direction of each row inside where it differs from the one around it; a writer's own stays."""
    for child in element.children:
        if not isinstance(child, Element):
            continue
        side = child.attributes.get("dir") or (side_of(child.children) if child.name in _SIDED else "") or around
        if side != around:
            child.attributes["dir"] = side
        _turn(child, side)
