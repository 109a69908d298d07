"""Dates as critics know them: a release is often known only by its year, and an embargo has a place."""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Self
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

_PARTIAL = re.compile(r"(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?")


@dataclass(frozen=True, slots=True, order=True)
class PartialDate:
    """A date known to the year, the month or the day; months and days count from 1, 0 means unknown.

    A coarser date sorts before the finer dates inside it.
    """

    year: int
    month: int = 0
    day: int = 0

    def __post_init__(self) -> None:
        if self.day and not self.month:
            raise ValueError("a day needs a month")
        date(self.year, self.month or 1, self.day or 1)

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read `2023`, `2023-09` or `2023-09-15`; ValueError for anything else (ISO 8601 reduced precision)."""
        match = _PARTIAL.fullmatch(text.strip())
        if match is None:
            raise ValueError(f"not a date: {text!r}")
        return cls(*(int(part or 0) for part in match.groups()))

    def __str__(self) -> str:
        parts = [f"{self.year:04}", *(f"{part:02}" for part in (self.month, self.day) if part)]
        return "-".join(parts)


@dataclass(frozen=True, slots=True)
class Embargo:
    """The moment before which a review may not appear: the wall clock `until` in the IANA `zone`."""

    until: datetime
    zone: str

    def __post_init__(self) -> None:
        if self.until.tzinfo is not None:
            raise ValueError("an embargo's clock is that of its zone; give no offset")
        try:
            ZoneInfo(self.zone)
        except (ZoneInfoNotFoundError, ValueError, OSError) as error:
            raise ValueError(f"not a time zone: {self.zone!r}") from error

    def lifts_at(self) -> datetime:
        """Give the moment in UTC; in the hour that a clock change repeats, the later one (the safe reading)."""
        return self.until.replace(tzinfo=ZoneInfo(self.zone), fold=1).astimezone(UTC)


def parse_moment(text: str) -> datetime:
    """Read an ISO 8601 date and time, with or without zone, `T` or blank between; ValueError for anything else."""
    return datetime.fromisoformat(text.strip())
