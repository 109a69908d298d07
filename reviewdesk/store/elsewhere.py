"""What other programs, or other windows, did to the store: each kind of database tells it in its own way."""

from collections.abc import Collection, Mapping
from typing import Protocol

from sqlalchemy import Connection

from reviewdesk.domain.identifiers import ReviewId


class Elsewhere(Protocol):
    """Tells changes to others and hears of theirs; `look` and `close` belong to one thread at a time."""

    def announce(self, connection: Connection, touched: Collection[ReviewId]) -> None:
        """Tell others, once this transaction is kept, which reviews it touched."""

    def kept(self, touched: Mapping[ReviewId, int]) -> None:
        """Take note of our own versions that are kept now; 0 is one that was removed."""

    def look(self) -> frozenset[ReviewId] | None:
        """Give the reviews that others changed since the last look; None where it may be any."""

    def close(self) -> None:
        """Listen no more."""
