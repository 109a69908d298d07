"""What the review box says of the work, as labelled facts: any exporter sets them in its own markup."""

from collections.abc import Callable
from dataclasses import dataclass

from reviewdesk.domain.fields import field_named
from reviewdesk.domain.film import Work
from reviewdesk.domain.people import Credit
from reviewdesk.domain.review import Review
from reviewdesk.exchange.labels import Labels


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a fact; a `url` makes it a link, which `sponsored` says it is paid for."""

    text: str
    url: str = ""
    sponsored: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """One line of the box; never without values."""

    label: str
    values: tuple[Value, ...]


def facts(review: Review, labels: Labels) -> tuple[Fact, ...]:
    """Give the facts that are known and that such a work has, in the order in which a reader wants them."""
    found = []
    for name, of, read in _FACTS:
        field = field_named(of)
        values = tuple(value for value in read(review.work, labels) if value.text.strip())
        if values and review.media in field.media:
            found.append(Fact(labels.label(field.called.get(review.media, name), len(values)), values))
    return tuple(found)


def _names(people: tuple[Credit, ...]) -> tuple[Value, ...]:
    return tuple(Value(credit.name) for credit in people)


def _texts(texts: tuple[str, ...]) -> tuple[Value, ...]:
    return tuple(map(Value, texts))


def _original_title(work: Work, _: Labels) -> tuple[Value, ...]:
    original = work.original_title
    return (Value(original),) if original != work.title else ()


def _cast(work: Work, labels: Labels) -> tuple[Value, ...]:
    return tuple(
        Value(labels.role.format(name=credit.name, role=credit.role) if credit.role else credit.name)
        for credit in work.cast
    )


def _released(work: Work, labels: Labels) -> tuple[Value, ...]:
    if not work.released:
        return (Value(labels.year(work.year)),) if work.year else ()
    return tuple(Value(_placed(labels, labels.date(release.on), release.country)) for release in work.released)


def _runtime(work: Work, labels: Labels) -> tuple[Value, ...]:
    minutes = work.runtime
    return (Value(labels.minutes(minutes)),) if minutes else ()


def _certificate(work: Work, labels: Labels) -> tuple[Value, ...]:
    return tuple(Value(_placed(labels, rating.label, rating.country)) for rating in work.certificate)


def _offers(work: Work, _: Labels) -> tuple[Value, ...]:
    return tuple(Value(offer.name or offer.url, offer.url, offer.affiliate) for offer in work.watch_on)


def _placed(labels: Labels, value: str, place: str) -> str:
    return labels.placed.format(value=value, place=place) if value and place else value


_FACTS: tuple[tuple[str, str, Callable[[Work, Labels], tuple[Value, ...]]], ...] = (
    ("series", "work.series", lambda work, _: (Value(work.series),)),
    ("season", "work.season", lambda work, labels: (Value(labels.numeral(work.season)),)),
    ("episode", "work.episode", lambda work, labels: (Value(labels.numeral(work.episode)),)),
    ("original_title", "work.original_title", _original_title),
    ("director", "work.directors", lambda work, _: _names(work.directors)),
    ("writer", "work.writers", lambda work, _: _names(work.writers)),
    ("cast", "work.cast", _cast),
    ("developer", "work.developers", lambda work, _: _texts(work.developers)),
    ("genre", "work.genres", lambda work, _: _texts(work.genres)),
    ("platform", "work.platforms", lambda work, _: _texts(work.platforms)),
    ("released", "work.released", _released),
    ("runtime", "work.runtime", _runtime),
    ("certificate", "work.certificate", _certificate),
    ("distributor", "work.distributor", lambda work, _: (Value(work.distributor),)),
    ("where_to_watch", "work.watch_on", _offers),
)
"""The usual label, the field that says which works have the fact and what they call it, and the values."""
