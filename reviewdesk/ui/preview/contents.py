"""What the preview's page is made of; known before the web engine is loaded."""

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Contents:
    """The page, its style sheet, and a picture (bytes, media type) by name."""

    page: str
    style: str
    picture: Callable[[str], tuple[bytes, str] | None]
