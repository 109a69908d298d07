"""What came with an import and is not ours to understand: kept as it was, and written back."""

from dataclasses import dataclass
from typing import TypeAlias

Extra: TypeAlias = "str | tuple[Extra, ...] | Table"


@dataclass(frozen=True, slots=True)
class Table:
    """Named foreign values in the order in which they came; a value is a text, a list of values or a table."""

    entries: tuple[tuple[str, Extra], ...] = ()

    def __bool__(self) -> bool:
        return bool(self.entries)
