"""What is too long, too deep or too dense for the parser: such a block is shown as it stands, never read."""

import re

LENGTH = 300_000
DEPTH = 40

_DENSITY = {"[": 500, "`": 2_000, "*": 4_000, "_": 4_000, "~": 4_000, "<": 2_000, "&": 20_000, "\\": 50_000}
_OPENING = re.compile(r"^[ \t>]*(?:(?:[*+-]|\d+\.)[ \t]+|>[ \t]?)*", re.MULTILINE)
_MARKER = re.compile(r">|[*+-](?=[ \t])|\d+\.(?=[ \t])|\t| {4}")


def is_too_much(source: str) -> bool:
    """Tell whether a block could keep the parser busy for seconds or break its recursion."""
    if len(source) > LENGTH:
        return True
    if any(source.count(mark) > most for mark, most in _DENSITY.items()):
        return True
    return any(len(_MARKER.findall(opening)) > DEPTH for opening in _OPENING.findall(source) if len(opening) > DEPTH)
