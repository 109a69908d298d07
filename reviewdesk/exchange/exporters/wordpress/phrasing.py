"""Words and marks inside a block, as the block editor writes them."""

import re
from collections.abc import Iterable

from reviewdesk.markup.elements import Child, html_of

_PHRASING = frozenset(
    (
        "a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q s samp small span strong sub sup time u var wbr"
    ).split()
)
_IMAGE = re.compile(r"<img([^<>]*)>")
_BREAK = re.compile(r"<br>[ \n]*")
_BLANKS = re.compile(r"[ \t]*\n\s*")


def is_phrasing(child: Child) -> bool:
    """Tell whether this stands in a row of words."""
    return isinstance(child, str) or child.name in _PHRASING


def phrasing(children: Iterable[Child]) -> str:
    """Write a row of words; a line end of the source is a blank here, as it is for readers."""
    html = _IMAGE.sub(r"<img\1/>", html_of(children)).strip()
    return _BLANKS.sub(" ", _BREAK.sub("<br>", html))
