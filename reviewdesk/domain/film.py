"""The work under review: a film or one of its kin."""

from dataclasses import dataclass
from enum import StrEnum

from reviewdesk.domain.dates import PartialDate
from reviewdesk.domain.identifiers import ExternalId
from reviewdesk.domain.people import Credit


class Media(StrEnum):
    """What kind of work is reviewed."""

    FILM = "film"
    SERIES = "series"
    SEASON = "season"
    EPISODE = "episode"
    BOOK = "book"
    GAME = "game"
    ALBUM = "album"


@dataclass(frozen=True, slots=True)
class Release:
    """The day a work came out in a country (ISO 3166 code, or any place the writer names)."""

    country: str
    on: PartialDate


@dataclass(frozen=True, slots=True)
class Certificate:
    """A country's age rating, such as `PG`."""

    country: str
    label: str


@dataclass(frozen=True, slots=True)
class Offer:
    """A place to watch, read or buy; `affiliate` is said to the reader."""

    name: str
    url: str = ""
    affiliate: bool = False


@dataclass(frozen=True, slots=True)
class Work:
    """What is known of the work; `runtime` in minutes, 0 for unknown, as are year, season and episode 0.

    It keeps what its kind has not: a game that was taken for a film still has its director.
    """

    title: str = ""
    original_title: str = ""
    series: str = ""
    season: int = 0
    episode: int = 0
    year: int = 0
    released: tuple[Release, ...] = ()
    directors: tuple[Credit, ...] = ()
    writers: tuple[Credit, ...] = ()
    cast: tuple[Credit, ...] = ()
    developers: tuple[str, ...] = ()
    runtime: int = 0
    certificate: tuple[Certificate, ...] = ()
    countries: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    genres: tuple[str, ...] = ()
    platforms: tuple[str, ...] = ()
    distributor: str = ""
    watch_on: tuple[Offer, ...] = ()
    ids: tuple[ExternalId, ...] = ()
