"""What the review box says of the work, as labelled facts: any exporter sets them in its own markup."""

from collections.abc import Callable
from dataclasses import dataclass

from reviewdesk.domain.fields import field_named
from reviewdesk.domain.film import Media, Work
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
    words = _WORDS.get(review.media, {})
    found = []
    for name, read in _FACTS:
        if name in _OF_SOME and review.media not in field_named(_OF_SOME[name]).media:
            continue
        values = tuple(value for value in read(review.work, labels) if value.text.strip())
        if values:
            found.append(Fact(labels.label(words.get(name, name), len(values)), values))
    return tuple(found)


_WORDS: dict[Media, dict[str, str]] = {
    Media.BOOK: {
        "writer": "author",
        "released": "published",
        "distributor": "publisher",
        "where_to_watch": "where_to_buy",
    },
    Media.GAME: {"distributor": "publisher", "where_to_watch": "where_to_play"},
    Media.ALBUM: {"writer": "artist", "distributor": "publisher", "where_to_watch": "where_to_listen"},
}
"""Where another medium uses another label for the same field."""


_OF_SOME = {
    "director": "work.directors",
    "cast": "work.cast",
    "runtime": "work.runtime",
    "certificate": "work.certificate",
}
"""The fields that only some media have: what is left in them from another medium is not shown."""


def _names(people: tuple[Credit, ...]) -> tuple[Value, ...]:
    return tuple(Value(credit.name) for credit in people)


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


_FACTS: tuple[tuple[str, Callable[[Work, Labels], tuple[Value, ...]]], ...] = (
    ("original_title", _original_title),
    ("director", lambda work, _: _names(work.directors)),
    ("writer", lambda work, _: _names(work.writers)),
    ("cast", _cast),
    ("genre", lambda work, _: tuple(Value(genre) for genre in work.genres)),
    ("released", _released),
    ("runtime", _runtime),
    ("certificate", _certificate),
    ("distributor", lambda work, _: (Value(work.distributor),)),
    ("where_to_watch", _offers),
)
