"""Writes the XML of a WordPress archive, with no character that XML 1.0 does not know."""

from collections.abc import Iterable

from markupsafe import escape

from reviewdesk.exchange.exporters.wording import printable

_NAMESPACES = {
    "excerpt": "http://wordpress.org/export/1.2/excerpt/",
    "content": "http://purl.org/rss/1.0/modules/content/",
    "wfw": "http://wellformedweb.org/CommentAPI/",
    "dc": "http://purl.org/dc/elements/1.1/",
    "wp": "http://wordpress.org/export/1.2/",
}
_MARKS = frozenset("<>&\n")


def leaf(name: str, text: str = "", **attributes: str) -> str:
    """Write an element that holds text."""
    return f"<{name}{_attributes(attributes)}>{_text(text)}</{name}>"


def branch(name: str, *inner: str) -> str:
    """Write an element that holds others, each on its line."""
    return "\n".join((f"<{name}>", *inner, f"</{name}>"))


def document(channel: Iterable[str]) -> str:
    """Write the whole; it has no document type, for which WordPress would refuse it."""
    spaces = "".join(f' xmlns:{prefix}="{address}"' for prefix, address in _NAMESPACES.items())
    whole = branch("channel", *channel)
    return f'<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0"{spaces}>\n{whole}\n</rss>\n'


def _text(text: str) -> str:
    """Put text that holds marks into a section, all else bare: one of the importers reads numbers only so.

    An end of a section that the text holds is split between two.
    """
    known = printable(text)
    if not _MARKS & set(known):
        return known
    return "<![CDATA[" + known.replace("]]>", "]]]]><![CDATA[>") + "]]>"


def _attributes(attributes: dict[str, str]) -> str:
    return "".join(f' {name}="{escape(printable(value))}"' for name, value in attributes.items())
