"""What may go on where the caret stands in a query: the name of a facet, or a value of one."""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from reviewdesk.services.library.queries import FACETS, QUOTES, Place, fixed_values

if TYPE_CHECKING:  # the database is imported after the first paint; this module is needed before
    from reviewdesk.store.opening import Store

_BEGUN = re.compile(
    r'(?:^|\s)-?(?P<all>(?P<name>[^\W\d_]*)(?:(?P<sign>:|=)(?:"(?P<phrase>[^"]*)|(?P<word>[^\s"]*)))?)$'
)
_MOST = 50
_SIGNS = {"rating": ">=", "words": ">="}
"""What mostly stands after a facet's name; a colon after the others."""

_NEEDS_NO_QUOTES = re.compile(r"[\w-]+")
_PEOPLE = ("work.directors", "work.cast", "work.writers", "byline")
_SOURCES: dict[str, tuple[tuple[str, ...], Place | None]] = {
    "title": (("work.title", "work.original_title"), Place.FILM),
    "film": (("work.title", "work.original_title"), Place.FILM),
    "director": (("work.directors",), Place.DIRECTORS),
    "cast": (("work.cast",), Place.CAST),
    "people": (_PEOPLE, Place.PEOPLE),
    "tag": (("tags", "categories", "work.genres"), Place.TAGS),
    "language": (("language",), None),
}
"""The fields of a review from which the values of a facet come, and where the index has their words, if it has."""


_FORMS: dict[str, tuple[tuple[str, ...], Place | None]] = {
    **dict.fromkeys(("work.directors", "work.writers", "work.cast"), (_PEOPLE[:3], Place.PEOPLE)),
    "byline": (("byline",), Place.PEOPLE),
    **{name: ((name,), Place.TAGS) for name in ("tags", "categories", "work.genres")},
    **{name: ((name,), None) for name in ("work.countries", "work.languages", "work.developers", "work.platforms")},
}
"""From which fields the names come that one may want in a field of the forms: who directed once may act today."""


@dataclass(frozen=True, slots=True)
class Begun:
    """What has been typed up to the caret: from `start` on, the beginning of a facet's name, or of its value."""

    start: int
    name: str
    value: str | None = None


@dataclass(frozen=True, slots=True)
class Suggestion:
    """What may stand in the place of what was begun: as it is shown, and as it is typed; and its facet."""

    facet: str
    label: str
    typed: str


def begun(text: str) -> Begun | None:
    """Read the end of a query up to the caret; None where nothing can go on, as within a phrase."""
    text = text.translate(QUOTES)
    match = _BEGUN.search(text)
    if match is None or (match["sign"] is None and text.count('"') % 2):
        return None
    name = match["name"].lower()
    if match["sign"] is None:
        return Begun(match.start("all"), name)
    return Begun(match.start("all"), name, match["word"] if match["phrase"] is None else match["phrase"])


def facets_beginning(name: str) -> list[Suggestion]:
    """Suggest the facets whose names begin so."""
    return [Suggestion(each, each, f"{each}{_SIGNS.get(each, ':')}") for each in FACETS if each.startswith(name)]


def fixed(what: Begun) -> list[Suggestion]:
    """Suggest what needs no look at the store: names of facets, and the values of those that take few words."""
    if what.value is None:
        return facets_beginning(what.name)
    beginning = what.value.lower()
    return [_value(what.name, each) for each in fixed_values(what.name) if each.startswith(beginning)]


def has_values_in_reviews(facet: str) -> bool:
    """Tell whether `ValuesInReviews` knows values of a facet."""
    return facet in _SOURCES


class ValuesInReviews:
    """Suggests what stands in the reviews themselves. It waits for the disk: call it from a worker thread."""

    def __init__(self, store: "Store") -> None:
        self._store = store

    def of(self, what: Begun) -> tuple[Suggestion, ...]:
        """Suggest values of a facet that go on from what was typed, the most frequent first."""
        fields, place = _SOURCES[what.name]
        with self._store.reading() as work:
            names = work.reviews.names(fields, place, what.value or "")
        return tuple(_value(what.name, each) for each in names[:_MOST])

    def in_field(self, name: str, beginning: str) -> tuple[str, ...]:
        """Suggest names for a field of the forms, of which a word begins so, the most frequent first."""
        if name not in _FORMS:
            return ()
        fields, place = _FORMS[name]
        with self._store.reading() as work:
            return tuple(work.reviews.names(fields, place, beginning)[:_MOST])


def _value(facet: str, value: str) -> Suggestion:
    bare = value.replace('"', "")
    return Suggestion(facet, bare, f"{facet}:{bare}" if _NEEDS_NO_QUOTES.fullmatch(bare) else f'{facet}:"{bare}"')
