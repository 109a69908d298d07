"""Gives names of critics, categories and tags the short form by which a site knows them."""

from collections.abc import Callable
from hashlib import sha256

from reviewdesk.domain.slug import slugify


class Handles:
    """Hands out one handle a name, in the order of their coming; two names never share one."""

    def __init__(self, make: Callable[[str], str]) -> None:
        self._make = make
        self._known: dict[str, str] = {}

    def __getitem__(self, name: str) -> str:
        if name not in self._known:
            taken = set(self._known.values())
            wanted = handle = self._make(name)
            number = 2
            while handle in taken:
                handle, number = f"{wanted}-{number}", number + 1
            self._known[name] = handle
        return self._known[name]

    def items(self) -> list[tuple[str, str]]:
        """List what was handed out: name and handle."""
        return list(self._known.items())


def nicename(name: str) -> str:
    """Make the handle of a category or tag; no name is without one, for the import would pass it over."""
    return slugify(name) or _signature(name)


def login(name: str) -> str:
    """Make the handle of a critic, in ASCII, as user names are."""
    slug = slugify(name)
    return slug if slug and slug.isascii() else f"critic-{_signature(name)}"


def _signature(name: str) -> str:
    return sha256(name.encode("utf-8", "replace")).hexdigest()[:8]
