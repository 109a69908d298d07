"""Makes what a writer typed fit to print: no character that is invalid in a page or turns its direction around."""

import re

_UNPRINTABLE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u202a-\u202e\ufeff\ufffe\uffff\ud800-\udfff]")


def printable(text: str) -> str:
    """Drop control characters and bidirectional overrides (UAX #9); direction marks and isolates stay."""
    return _UNPRINTABLE.sub("", text)


def one_line(text: str) -> str:
    """Give printable text with every run of white space as one blank."""
    return " ".join(printable(text).split())
