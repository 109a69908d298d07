"""What one block may say for all others: link addresses, footnotes and abbreviations of a document."""

from collections.abc import Iterable, Sequence
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
    for part in filter(None, parts):
        references.update(part.references)
        footnotes.update(part.footnotes)
        abbreviations.update(part.abbreviations)
    return Definitions(tuple(references.items()), tuple(footnotes.items()), tuple(abbreviations.items()))


class Defined:
    """What the blocks of a changing document define; `whole` is joined anew only where a defining block changes."""

    def __init__(self, parts: Iterable[Definitions] = ()) -> None:
        self._parts = list(parts)
        self.whole = merge(self._parts)

    def splice(self, first: int, removed: int, parts: Sequence[Definitions]) -> bool:
        """Put other blocks into the place of some, and tell whether the whole is another one now."""
        gone = self._parts[first : first + removed]
        self._parts[first : first + removed] = parts
        if not any(gone) and not any(parts):
            return False
        before, self.whole = self.whole, merge(self._parts)
        return self.whole != before
