"""A change in a row of blocks, told as what goes and what comes: of sources as well as of their HTML."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Splice:
    """From `first` on `removed` blocks give way to `parts`."""

    first: int
    removed: int
    parts: tuple[str, ...]
