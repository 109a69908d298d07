"""What a text defines for itself, in the Markdown of sites: footnotes, and the addresses of links."""

import re
from html import unescape

_MARK = re.compile(r'<a class="footnote-ref" href="#fn:([^"]*)">')


def marks_in(html: str) -> tuple[str, ...]:
    """Give the labels of the marks in a part, in their order."""
    return tuple(unescape(label) for label in _MARK.findall(html)) if "footnote-ref" in html else ()


def note_text(label: str, note: str) -> str:
    """Write what a mark leads to, its further lines indented."""
    first, *rest = note.strip("\n").split("\n")
    return "\n".join([f"[^{label}]: {first}", *(f"    {line}" if line.strip() else "" for line in rest)])


def link_text(label: str, href: str, title: str) -> str:
    """Write the address that a label stands for; in it a backslash is one here."""
    address = href.replace("\\", "\\\\").replace("<", "%3C").replace(">", "%3E")
    said = title.replace("\\", "\\\\").replace('"', '\\"') if title else ""
    return f"[{label}]: <{address}>" + (f' "{said}"' if said else "")
