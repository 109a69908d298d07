"""FIELDS: the one table of metadata fields, which form, front matter, checks and tests all walk."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as part
from enum import Enum, auto
from typing import Any

from reviewdesk.domain.film import Media
from reviewdesk.domain.review import Review


class Kind(Enum):
    """What a field holds, by its Python type: the key to its codec, its widget and its checks."""

    ID = auto()  # ReviewId
    TEXT = auto()  # str of one line
    PARAGRAPH = auto()  # str of several lines
    SLUG = auto()  # str
    LANGUAGE = auto()  # str, BCP 47
    URL = auto()  # str
    NUMBER = auto()  # int, 0 for unknown; a year
    ORDINAL = auto()  # int, 0 for unknown; which one in a row
    MINUTES = auto()  # int, 0 for unknown
    NAMES = auto()  # tuple[str, ...]
    LINES = auto()  # tuple[str, ...], one sentence each
    CREDITS = auto()  # tuple[Credit, ...]
    STATUS = auto()  # Status
    MEDIA = auto()  # Media
    SPOILERS = auto()  # Spoilers
    MOMENT = auto()  # datetime | None
    EMBARGO = auto()  # Embargo | None
    DATE = auto()  # PartialDate | None
    RELEASES = auto()  # tuple[Release, ...]
    CERTIFICATES = auto()  # tuple[Certificate, ...]
    OFFERS = auto()  # tuple[Offer, ...]
    IDS = auto()  # tuple[ExternalId, ...]
    RATING = auto()  # Rating | None
    IMAGE = auto()  # str, the name of one of the review's images
    IMAGES = auto()  # tuple[Image, ...]
    EXTRA = auto()  # Table


class Group(Enum):
    """The panel a field belongs to."""

    PAGE = auto()
    FILM = auto()
    REVIEW = auto()
    IMAGES = auto()
    SEARCH = auto()
    DESK = auto()


EVERY = frozenset(Media)
SCREEN = frozenset({Media.FILM, Media.SERIES, Media.SEASON, Media.EPISODE})
BROADCAST = SCREEN - {Media.FILM}
PARTS = frozenset({Media.SEASON, Media.EPISODE})


@dataclass(frozen=True, slots=True)
class Field:
    """One metadata field. `name` is its place in review and review file alike, as `headline` or `work.title`.

    Only works of `media` have it: other works keep its value, and nobody is shown it. `called` names what the trade of
    a medium calls it where that is another word: the writer of a book is its author.
    """

    name: str
    kind: Kind
    group: Group
    required: bool = False
    media: Collection[Media] = EVERY
    called: Mapping[Media, str] = part(default_factory=dict, hash=False)

    @property
    def path(self) -> tuple[str, ...]:
        """Give the names to walk from the review to the value, one or two."""
        return tuple(self.name.split("."))

    def read(self, review: Review) -> Any:
        """Give the value that this review holds; its type is what `kind` says."""
        value: Any = review
        for name in self.path:
            value = getattr(value, name)
        return value

    def write(self, review: Review, value: Any) -> Review:
        """Give the review with this value in place."""
        *outer, name = self.path
        if not outer:
            return replace(review, **{name: value})
        inner = replace(getattr(review, outer[0]), **{name: value})
        return replace(review, **{outer[0]: inner})


FIELDS = (
    Field("id", Kind.ID, Group.DESK, required=True),
    Field("headline", Kind.TEXT, Group.PAGE, required=True),
    Field("standfirst", Kind.PARAGRAPH, Group.PAGE),
    Field("slug", Kind.SLUG, Group.SEARCH),
    Field("byline", Kind.NAMES, Group.REVIEW),
    Field("language", Kind.LANGUAGE, Group.REVIEW),
    Field("status", Kind.STATUS, Group.DESK),
    Field("published", Kind.MOMENT, Group.REVIEW),
    Field("embargo", Kind.EMBARGO, Group.REVIEW),
    Field("media", Kind.MEDIA, Group.FILM),
    Field("work.title", Kind.TEXT, Group.FILM, required=True),
    Field("work.original_title", Kind.TEXT, Group.FILM),
    Field("work.series", Kind.TEXT, Group.FILM, media=PARTS),
    Field("work.season", Kind.ORDINAL, Group.FILM, media=PARTS),
    Field("work.episode", Kind.ORDINAL, Group.FILM, media={Media.EPISODE}),
    Field("work.year", Kind.NUMBER, Group.FILM),
    Field("work.released", Kind.RELEASES, Group.FILM, called={Media.BOOK: "published"}),
    Field("work.directors", Kind.CREDITS, Group.FILM, media=SCREEN),
    Field("work.writers", Kind.CREDITS, Group.FILM, called={Media.BOOK: "author", Media.ALBUM: "artist"}),
    Field("work.cast", Kind.CREDITS, Group.FILM, media=SCREEN),
    Field("work.developers", Kind.NAMES, Group.FILM, media={Media.GAME}),
    Field("work.runtime", Kind.MINUTES, Group.FILM, media=SCREEN | {Media.ALBUM}),
    Field("work.certificate", Kind.CERTIFICATES, Group.FILM, media=SCREEN | {Media.GAME}),
    Field("work.countries", Kind.NAMES, Group.FILM),
    Field("work.languages", Kind.NAMES, Group.FILM, called=dict.fromkeys(EVERY - SCREEN, "written_in")),
    Field("work.genres", Kind.NAMES, Group.FILM),
    Field("work.platforms", Kind.NAMES, Group.FILM, media={Media.GAME}),
    Field(
        "work.distributor",
        Kind.TEXT,
        Group.FILM,
        called={
            Media.BOOK: "publisher",
            Media.GAME: "publisher",
            Media.ALBUM: "record_label",
            **dict.fromkeys(BROADCAST, "network"),
        },
    ),
    Field(
        "work.watch_on",
        Kind.OFFERS,
        Group.FILM,
        called={Media.BOOK: "where_to_buy", Media.GAME: "where_to_play", Media.ALBUM: "where_to_listen"},
    ),
    Field("work.ids", Kind.IDS, Group.FILM),
    Field("rating", Kind.RATING, Group.REVIEW),
    Field("verdict", Kind.PARAGRAPH, Group.REVIEW),
    Field("good", Kind.LINES, Group.REVIEW),
    Field("bad", Kind.LINES, Group.REVIEW),
    Field("spoilers", Kind.SPOILERS, Group.REVIEW),
    Field("seen.where", Kind.TEXT, Group.REVIEW, called=dict.fromkeys(EVERY - SCREEN, "copy")),
    Field("seen.format", Kind.TEXT, Group.REVIEW),
    Field(
        "seen.on",
        Kind.DATE,
        Group.REVIEW,
        called={Media.BOOK: "read_on", Media.GAME: "played_on", Media.ALBUM: "heard_on"},
    ),
    Field("disclosure", Kind.PARAGRAPH, Group.REVIEW),
    Field("also_read", Kind.LINES, Group.REVIEW),
    Field("categories", Kind.NAMES, Group.REVIEW),
    Field("tags", Kind.NAMES, Group.REVIEW),
    Field("seo.title", Kind.TEXT, Group.SEARCH),
    Field("seo.description", Kind.PARAGRAPH, Group.SEARCH),
    Field("seo.keyphrase", Kind.TEXT, Group.SEARCH),
    Field("seo.canonical", Kind.URL, Group.SEARCH),
    Field("featured_image", Kind.IMAGE, Group.IMAGES),
    Field("images", Kind.IMAGES, Group.IMAGES),
    Field("extra", Kind.EXTRA, Group.DESK),
)
"""Every field of the review file but the body, in the order of the file."""


def field_named(name: str) -> Field:
    """Find a field by its name; KeyError where there is none."""
    return _BY_NAME[name]


_BY_NAME = {field.name: field for field in FIELDS}
