"""Ghost's conversion of HTML, which its editor and its interface do to whatever comes in no card."""

import re

from reviewdesk.exchange.exporters.keeping.losses import Kept
from reviewdesk.exchange.exporters.keeping.stripping import Rules, strip

_PLAIN = "p h1 h2 h3 h4 h5 h6 em i strong b u s code sub sup ul li br hr pre blockquote figure figcaption iframe"
_ELEMENTS = {
    **{name: frozenset[str]() for name in _PLAIN.split()},
    "a": frozenset({"href", "rel", "title"}),
    "img": frozenset({"src", "alt", "title", "width", "height"}),
    "ol": frozenset({"start"}),
}


def _no_style(style: str) -> tuple[str, tuple[str, ...]]:
    return "", tuple(part.strip() for part in style.split(";") if part.strip())


GHOST = Rules(
    site="Ghost",
    elements=_ELEMENTS,
    everywhere=re.compile("style"),
    styles=_no_style,
    schemes=frozenset({"http", "https", "mailto", "tel"}),
    quiet_elements=frozenset("article div footer header main section span".split()),
    quiet_attributes=re.compile("class|id|lang|dir|role|data-.*|aria-.*"),
    whole=frozenset({"table", "video", "audio"}),
    card=("kg-card-begin: html", "kg-card-end: html"),
)
"""A table, a video and a sound become cards of their own. Cards keep all that they hold."""


def kept_by_ghost(html: str, own_scheme: str = "") -> Kept:
    """Tell what is left of HTML that is pasted into Ghost or sent there."""
    return strip(html, GHOST, own_scheme)
