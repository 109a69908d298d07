"""The reviews by the calendar, and what a year of writing came to; each chart's parts can be searched for."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, tzinfo
from fractions import Fraction
from typing import TYPE_CHECKING

from reviewdesk.domain.rating import SCALES, Rating
from reviewdesk.domain.style import Style
from reviewdesk.services.library.days import LocalZone, month_of, span_of
from reviewdesk.store.values import Entry, Named, Occasion

if TYPE_CHECKING:
    from reviewdesk.store.opening import Store

__all__ = ["Almanac", "Decade", "Entry", "Month", "Named", "Occasion", "Page", "Step", "Year", "name_query"]

MOST_A_DAY = 50
"""So much of a kind is listed on one day; the rest is counted."""

MOST_NAMES = 5
STARS = 5
_BARS = {Style.STARS: 10, Style.POINTS: 10, Style.PERCENT: 10}
"""Into so many steps a scale is dealt that has finer ones; the others keep their own."""


@dataclass(frozen=True, slots=True)
class Page:
    """What lies on some days, sorted by day and time; `counts` also knows what is too much to be listed."""

    entries: tuple[Entry, ...]
    counts: Mapping[date, int]


@dataclass(frozen=True, slots=True)
class Month:
    """What was published in a month, and how one searches for it."""

    number: int
    reviews: int
    words: int
    query: str


@dataclass(frozen=True, slots=True)
class Step:
    """The ratings around a value of a scale, and how one searches for them."""

    label: str
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class Decade:
    """The works of ten years, or, where `is_open`, of those and all before, and how one searches for them."""

    first: int
    is_open: bool
    count: int
    query: str


@dataclass(frozen=True, slots=True)
class Year:
    """What a year came to. `years` are all from the first with a publication to the last, the newest first.

    `mean` is the place of the ratings' mean between worst (0) and best (1), None where nothing is rated; `undated`
    are the reviews that are published, in whatever year, and do not say when.
    """

    number: int
    years: tuple[int, ...]
    months: tuple[Month, ...]
    style: Style
    steps: tuple[Step, ...]
    mean: float | None
    directors: tuple[Named, ...]
    genres: tuple[Named, ...]
    decades: tuple[Decade, ...]
    undated: int

    @property
    def reviews(self) -> int:
        return sum(month.reviews for month in self.months)

    @property
    def words(self) -> int:
        return sum(month.words for month in self.months)

    @property
    def rated(self) -> int:
        return sum(step.count for step in self.steps)


def _now() -> datetime:
    return datetime.now(UTC)


class Almanac:
    """Looks up days and years. Every method waits for the disk: call them from a worker thread."""

    def __init__(self, store: "Store", clock: Callable[[], datetime] = _now, zone: tzinfo | None = None) -> None:
        self._store = store
        self._clock = clock
        self._zone = zone or LocalZone()

    def days(self, first: date, count: int) -> Page:
        """Give what lies on so many days: embargoes that end, works that come out, and publications."""
        days = [first + timedelta(days=at) for at in range(count) if (date.max - first).days > at]
        spans = [(day, span_of(day, day + timedelta(days=1), self._zone)) for day in days]
        with self._store.reading() as work:
            entries, counts = work.almanac.entries(spans, MOST_A_DAY)
        here = [each._replace(at=each.at.astimezone(self._zone)) if each.at else each for each in entries]
        return Page(tuple(sorted(here, key=_in_order)), counts)

    def year(self, number: int | None, style: Style) -> Year:
        """Count a year, or the last one in which anything was published; the ratings by the steps of a style."""
        with self._store.reading() as work:
            known = work.almanac.first_and_last()
            first, last = (each.astimezone(self._zone).year for each in known or (self._clock(), self._clock()))
            chosen = min(last, self._clock().astimezone(self._zone).year) if number is None else number
            whole = span_of(month_of(chosen, 1)[0], month_of(chosen, 12)[1], self._zone)
            months = [span_of(*month_of(chosen, month), self._zone) for month in range(1, 13)]
            ratings = work.almanac.ratings(whole)
            tallies = work.almanac.tallies(months)
            return Year(
                number=chosen,
                years=tuple(range(max(last, chosen), min(first, chosen) - 1, -1)),
                months=tuple(
                    Month(at, *tally, f"published:{chosen:04}-{at:02}") for at, tally in enumerate(tallies, 1)
                ),
                style=style,
                steps=_steps(style, ratings, chosen),
                mean=_mean(ratings),
                directors=tuple(work.almanac.names("director", whole, MOST_NAMES)),
                genres=tuple(work.almanac.names("genre", whole, MOST_NAMES)),
                decades=_decades(work.almanac.years_of_works(whole), chosen),
                undated=work.almanac.undated(),
            )


def name_query(year: int, facet: str, name: str) -> str:
    """Give the query for the reviews of a year that name somebody or something."""
    bare = name.replace('"', "")
    return f'published:{year:04} {facet}:"{bare}"'


UNDATED = "status:published -has:date"
"""Finds the reviews that are published and do not say when."""


def _in_order(entry: Entry) -> tuple[date, float, Occasion, str]:
    """Put what has no hour before what has one."""
    return entry.day, entry.at.timestamp() if entry.at else float("-inf"), entry.occasion, entry.title


def _mean(ratings: Mapping[float, int]) -> float | None:
    every = sum(ratings.values())
    return sum(stars * count for stars, count in ratings.items()) / every / STARS if every else None


def _steps(style: Style, ratings: Mapping[float, int], year: int) -> tuple[Step, ...]:
    """Deal ratings out to the steps of a scale, each to the nearest; the bounds are those that a query can name."""
    scale = SCALES[style]
    parts = _BARS.get(style, scale.steps())
    bounds = [round(STARS * (at - 0.5) / parts, 4) for at in range(parts + 2)]
    found = []
    for at in range(parts + 1):
        value = scale.worst + (scale.best - scale.worst) * Fraction(at, parts)
        low, high = bounds[at], bounds[at + 1]
        count = sum(number for stars, number in ratings.items() if low <= stars < high)
        found.append(Step(Rating(value, scale).label, count, _step_query(year, low, high)))
    return tuple(found)


def _decades(years: Mapping[int, int], number: int) -> tuple[Decade, ...]:
    """Deal works out to decades, the newest first, all that is older than the last of them in that one."""
    by_decade: dict[int, int] = {}
    for year, count in years.items():
        first = year - year % 10
        by_decade[first] = by_decade.get(first, 0) + count
    newest = sorted(by_decade, reverse=True)
    found = [
        Decade(first, False, by_decade[first], f"published:{number:04} year:{first}..{first + 9}") for first in newest
    ]
    if len(found) <= MOST_NAMES:
        return tuple(found)
    last = found[MOST_NAMES - 1].first
    count = sum(decade.count for decade in found[MOST_NAMES - 1 :])
    return (*found[: MOST_NAMES - 1], Decade(last, True, count, f"published:{number:04} year<={last + 9}"))


def _step_query(year: int, low: float, high: float) -> str:
    parts: Sequence[str] = [
        f"published:{year:04}",
        *([f"rating>={low:g}"] if low > 0 else []),
        *([f"rating<{high:g}"] if high < STARS else []),
    ]
    return " ".join(parts)
