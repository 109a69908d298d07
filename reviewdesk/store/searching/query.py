"""What is looked for, as values: words that stand somewhere, and facets that hold; light enough to import early."""

from dataclasses import dataclass, replace
from datetime import datetime
from enum import Enum, StrEnum, auto


class Place(Enum):
    """Where a word stands."""

    ANYWHERE = auto()
    HEADLINE = auto()  # with the standfirst
    FILM = auto()  # title, original title and year
    DIRECTORS = auto()
    CAST = auto()  # with the roles
    PEOPLE = auto()  # directors, cast, writers and who signs the review
    TAGS = auto()  # with categories and genres


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand one after the other; the last of a prefix may go on. Case and accents make no difference."""

    text: str
    place: Place = Place.ANYWHERE
    is_prefix: bool = False
    is_excluded: bool = False


class Property(StrEnum):
    """What a facet asks about; `STARS` is a rating's share of its scale, out of five."""

    STATUS = "status"
    MEDIA = "media"
    LANGUAGE = "language"
    YEAR = "year"
    STARS = "stars"
    WORDS = "words"
    EDITED = "edited"
    PUBLISHED = "published"
    EMBARGO = "embargo"
    IMAGES = "images"


class Relation(Enum):
    """How a property stands to a value."""

    IS = auto()
    WITHIN = auto()  # of languages: en-GB is within en
    LESS = auto()
    AT_MOST = auto()
    AT_LEAST = auto()
    MORE = auto()
    KNOWN = auto()  # it has any value


@dataclass(frozen=True, slots=True)
class Condition:
    """One thing that a property must fulfil."""

    property: Property
    relation: Relation
    value: str | int | float | datetime = ""


@dataclass(frozen=True, slots=True)
class Facet:
    """Conditions that hold together, or, excluded, do not."""

    conditions: tuple[Condition, ...]
    is_excluded: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """All of it must hold. An empty one finds everything but the trash, which is found only by its status."""

    terms: tuple[Term, ...] = ()
    facets: tuple[Facet, ...] = ()

    @property
    def has_words(self) -> bool:
        """Tell whether there is a word to look for, and not only ones to leave out."""
        return not all(term.is_excluded for term in self.terms)

    def narrowed(self, facet: Facet) -> "Query":
        """Ask for one thing more."""
        return replace(self, facets=(*self.facets, facet))

    @property
    def asks_for_status(self) -> bool:
        """Tell whether a facet names a status."""
        return any(each.property is Property.STATUS for facet in self.facets for each in facet.conditions)


EVERYTHING = Query()


class SortBy(StrEnum):
    """What the list is sorted by."""

    EDITED = "edited"
    PUBLISHED = "published"
    TITLE = "title"
    YEAR = "year"
    RATING = "rating"
    WORDS = "words"


@dataclass(frozen=True, slots=True)
class Sorting:
    """In which order the list stands; what has no such value comes last both ways."""

    by: SortBy = SortBy.EDITED
    is_descending: bool = True


NEWEST = Sorting()
