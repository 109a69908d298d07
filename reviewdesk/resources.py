"""Finds the files of `resources/` in a checkout, a wheel and a frozen application."""

import sys
from functools import cache
from pathlib import Path


@cache
def _root() -> Path:
    here = Path(__file__).resolve().parent
    frozen = getattr(sys, "_MEIPASS", None)
    places = [here / "_resources", here.parent / "resources"]
    if frozen:
        places.insert(0, Path(frozen) / "resources")
    return next(place for place in places if place.is_dir())


def resource(*parts: str) -> Path:
    """Give the path of a bundled file or folder, such as `resource("icons", "star.svg")`."""
    return _root().joinpath(*parts)


def read_text(*parts: str) -> str:
    """Read a bundled text file."""
    return resource(*parts).read_text(encoding="utf-8")
