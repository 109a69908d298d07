"""Writes the few elements of WordprocessingML that a review needs."""

from collections.abc import Collection
from html import escape

from reviewdesk.exchange.exporters.wording import printable

_LOOKS = {
    "code": '<w:rStyle w:val="CodeWords"/>',
    "b": "<w:b/><w:bCs/>",
    "i": "<w:i/><w:iCs/>",
    "strike": "<w:strike/>",
    "highlight": '<w:highlight w:val="yellow"/>',
    "u": '<w:u w:val="single"/>',
    "sub": '<w:vertAlign w:val="subscript"/>',
    "sup": '<w:vertAlign w:val="superscript"/>',
}
"""In the order in which the schema wants them."""


def tag(name: str, /, *inner: str, **attributes: str) -> str:
    """Write an element around markup."""
    given = "".join(f' {key}="{escape(value)}"' for key, value in attributes.items())
    return f"<{name}{given}>{''.join(inner)}</{name}>"


def leaf(name: str, value: str) -> str:
    """Write an empty element with its one value."""
    return f'<{name} w:val="{escape(printable(value))}"/>'


def text(words: str) -> str:
    """Write what was typed so that it stays text."""
    return escape(printable(words), quote=False)


def run(words: str, marks: Collection[str]) -> str:
    """Write words that look alike; nothing for none."""
    looks = "".join(look for mark, look in _LOOKS.items() if mark in marks)
    properties = f"<w:rPr>{looks}</w:rPr>" if looks else ""
    return f'<w:r>{properties}<w:t xml:space="preserve">{text(words)}</w:t></w:r>' if words else ""


def paragraph(runs: str, style: str, properties: str = "") -> str:
    """Write a paragraph of runs in a style."""
    return f"<w:p><w:pPr>{leaf('w:pStyle', style)}{properties}</w:pPr>{runs}</w:p>"
