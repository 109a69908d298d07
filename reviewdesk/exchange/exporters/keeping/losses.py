"""What a site keeps of some HTML, and what goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

ELEMENT, DRAWING = "gone-element", "gone-drawing"
ATTRIBUTE, STYLE, ADDRESS = "gone-attribute", "gone-style", "gone-address"
"""Why something goes; `words.py` has the sentences."""


@dataclass(frozen=True, slots=True)
class Loss:
    """One thing that goes: `what` stood in the source of the `element`; `reason` is one of the codes above."""

    reason: str
    what: str
    element: str


@dataclass(frozen=True, slots=True)
class Kept:
    """What the site makes of some HTML; `shown` is that with what goes struck out at its place, and why."""

    html: str
    lost: tuple[Loss, ...]
    shown: str


@dataclass(frozen=True, slots=True)
class Site:
    """A place that takes something away of what is made for it; `titles` says by target who sees it so.

    `keep` takes HTML, and the scheme at which whoever asks has images that will lie elsewhere; it stays.
    """

    name: str
    titles: Mapping[str, str]
    keep: Callable[[str, str], Kept]
