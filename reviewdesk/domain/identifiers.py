"""Names that never change: a review's id, and a work's ids in catalogues."""

from dataclasses import dataclass
from typing import NewType
from uuid import UUID

ReviewId = NewType("ReviewId", str)


def review_id(milliseconds: int, randomness: int) -> ReviewId:
    """Make a version 7 UUID (RFC 9562): 48 bits of Unix time in milliseconds, then 74 bits of `randomness`."""
    value = (milliseconds & (1 << 48) - 1) << 80 | 0x7 << 76 | (randomness >> 62 & 0xFFF) << 64
    return ReviewId(str(UUID(int=value | 0b10 << 62 | randomness & (1 << 62) - 1)))


def parse_review_id(text: str) -> ReviewId:
    """Read an id in any usual spelling; ValueError where it is no UUID."""
    return ReviewId(str(UUID(text.strip())))


@dataclass(frozen=True, slots=True)
class ExternalId:
    """A work's id in a catalogue, such as `imdb` and `tt11426232`."""

    catalogue: str
    value: str
