"""The people of a work."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Credit:
    """One person's part in a work; `role` is the character played, or empty."""

    name: str
    role: str = ""
