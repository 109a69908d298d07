"""What one block may say for all others: link addresses, footnotes and abbreviations of a document."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Definitions:
    """Names and what they stand for, in the order of the text; a later definition replaces an earlier one."""

    references: tuple[tuple[str, tuple[str, str]], ...] = ()
    footnotes: tuple[tuple[str, str], ...] = ()
    abbreviations: tuple[tuple[str, str], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.references or self.footnotes or self.abbreviations)


NONE = Definitions()


def merge(parts: Iterable[Definitions]) -> Definitions:
    """Join the definitions of blocks into those of the document."""
    references: dict[str, tuple[str, str]] = {}
    footnotes: dict[str, str] = {}
    abbreviations: dict[str, str] = {}
    for part in parts:
        references.update(part.references)
        footnotes.update(part.footnotes)
        abbreviations.update(part.abbreviations)
    return Definitions(tuple(references.items()), tuple(footnotes.items()), tuple(abbreviations.items()))
