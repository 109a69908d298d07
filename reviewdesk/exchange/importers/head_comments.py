"""Comments in the head of a file: they belong to no field and cannot come in, so that they are told."""

import re
from collections.abc import Callable

from reviewdesk.exchange.importers.base import Remark

_LONG_TEXT = re.compile(r"\"\"\".*?\"\"\"|'''.*?'''", re.DOTALL)
_TEXT = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')


def told_of_comments(head: str | None, count: Callable[[str], int]) -> tuple[Remark, ...]:
    """Tell how many there are."""
    found = count(head) if head and "#" in head else 0
    return (Remark("head-comments-left", "head", {"count": str(found)}),) if found else ()


def comments_in_toml(head: str) -> int:
    """Count the comments of a head that can be read: what stands behind a `#` outside of its texts."""
    return sum("#" in line for line in _TEXT.sub("", _LONG_TEXT.sub("", head)).splitlines())
