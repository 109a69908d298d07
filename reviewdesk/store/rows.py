"""The tables. `document` and `body` are the truth; the other columns of a review are copies that the list reads.

What a server alone wants of an index, as a hash of a slug of any length, stands in the migrations, which make it:
named here, it would load the server's dialect.
"""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any, Final

from sqlalchemy import (
    Column,
    DateTime,
    Dialect,
    Float,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    String,
    Table,
    Text,
    TypeDecorator,
    text,
)

_EPOCH: Final = datetime.fromtimestamp(0, UTC)


class ExactText(TypeDecorator[str]):
    """Any Python string, to the last code point: UTF-8 bytes, since no text column holds NUL and lone surrogates."""

    impl = LargeBinary
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], bytes | None]:  # noqa: ARG002
        """Give what writes a value, without the steps between of a type that is told only values."""
        return _bytes_out

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], str | None]:  # noqa: ARG002
        """Give what reads a value, without those steps."""
        return _text_in


class ShownText(TypeDecorator[str]):
    """Text to look at and search in; NUL and lone surrogates, which no text column holds, become U+FFFD."""

    impl = Text
    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Callable[[str | None], str | None]:  # noqa: ARG002
        """Give what writes a value, without the steps between of a type that is told only values."""
        return _shown_out


class UtcDateTime(TypeDecorator[datetime]):
    """An aware moment, kept without a zone in UTC so that text order is time order."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        return None if value is None else value.replace(tzinfo=UTC)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], datetime | None]:
        """Read a damaged moment as the beginning of Unix time: what it belongs to is to stay within reach."""
        if dialect.name == "sqlite":
            return _moment_in
        read = super().result_processor(dialect, coltype)
        assert read is not None  # as there is `process_result_value`
        return partial(_read_or_epoch, read)


def shown_text(text: str) -> str:
    """Give a text as `ShownText` keeps it."""
    if text.isascii() and "\0" not in text:
        return text
    return text.replace("\0", "�").encode("utf-16", "surrogatepass").decode("utf-16", "replace")


def _shown_out(value: str | None) -> str | None:
    return None if value is None else shown_text(value)


def _bytes_out(value: str | None) -> bytes | None:
    return None if value is None else exact_bytes(value)


def _text_in(value: bytes | None) -> str | None:
    if not value:
        return None if value is None else ""
    try:
        return bytes(value).decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:  # damaged, as the digest will show
        return bytes(value).decode("utf-8", "replace")


def _moment_in(text: object) -> datetime | None:
    """Read what SQLite holds of a moment in one go: a page of the list has a hundred of them."""
    try:
        return None if text is None else datetime.fromisoformat(f"{text}+00:00")
    except ValueError:
        return _EPOCH


def _read_or_epoch(read: Callable[[Any], datetime | None], value: object) -> datetime | None:
    try:
        return read(value)
    except ValueError:
        return _EPOCH


def exact_bytes(text: str) -> bytes:
    """Give the bytes that `ExactText` keeps."""
    return text.encode("utf-8", "surrogatepass")


METADATA = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_N_label)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "ck": "ck_%(table_name)s_%(constraint_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)

REVIEW = Table(
    "review",
    METADATA,
    Column("number", Integer, primary_key=True),
    Column("id", ShownText, nullable=False, unique=True),
    Column("version", Integer, nullable=False),
    Column("edited", UtcDateTime, nullable=False),
    Column("status", String(16), nullable=False),
    Column("trashed_from", String(16)),
    Column("slug", ShownText, nullable=False),
    Column("headline", ShownText, nullable=False),
    Column("title", ShownText, nullable=False),
    Column("year", Integer, nullable=False),
    Column("rating_label", ShownText, nullable=False),
    Column("words", Integer, nullable=False),
    Column("featured_image", ExactText, nullable=False),
    Column("language", ShownText, nullable=False),
    Column("media", String(16), nullable=False),
    Column("stars", Float),
    Column("published", UtcDateTime),
    Column("embargo", UtcDateTime),
    Column("images", Integer, nullable=False),
    Column("sought_headline", ShownText, nullable=False),
    Column("sought_film", ShownText, nullable=False),
    Column("sought_directors", ShownText, nullable=False),
    Column("sought_cast", ShownText, nullable=False),
    Column("sought_people", ShownText, nullable=False),
    Column("sought_tags", ShownText, nullable=False),
    Column("document", ExactText, nullable=False),
    Column("body", ExactText, nullable=False),
    Column("digest", String(64), nullable=False),
    Column("sort_title", ShownText, nullable=False, server_default=""),
)

SOUGHT = tuple(column.name for column in REVIEW.c if column.name.startswith("sought_"))
"""The columns that hold folded words for the search, beside the body."""

Index("ix_review_slug", REVIEW.c.slug)
Index("ix_review_status_edited", REVIEW.c.status, REVIEW.c.edited, REVIEW.c.id)
Index(
    "ix_review_listed",
    *(
        REVIEW.c[name]
        for name in "edited id status year stars words language media published embargo images number".split()
    ),
)  # the list walks it and looks at a review itself only to show it
Index(
    "ix_review_by_embargo",
    *(REVIEW.c[name] for name in "embargo id status".split()),
    sqlite_where=REVIEW.c.embargo.is_not(None),
)  # of few reviews, so that it costs the others nothing
for _name, _by in (
    ("ix_review_by_title", "sort_title"),
    ("ix_review_by_year", "year"),
    ("ix_review_by_stars", "stars"),
    ("ix_review_by_words", "words"),
    ("ix_review_by_published", "published"),
):
    Index(_name, REVIEW.c[_by], REVIEW.c.id, REVIEW.c.status)

MENTION = Table(
    "mention",
    METADATA,
    Column("review_id", ShownText, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("field", String(16), primary_key=True),
    Column("name", ShownText, primary_key=True),
    Column("detail", ShownText, nullable=False),
)
Index(
    "ix_mention_release",
    MENTION.c.name,
    MENTION.c.review_id,
    sqlite_where=text("field = 'release'"),
)  # of nothing else: all other names are found by their reviews

ASSET = Table(
    "asset",
    METADATA,
    Column("digest", String(64), primary_key=True),
    Column("data", LargeBinary, nullable=False),
)

REVIEW_ASSET = Table(
    "review_asset",
    METADATA,
    Column("review_id", ShownText, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("name", ExactText, primary_key=True),
    Column("digest", String(64), ForeignKey("asset.digest"), nullable=False, index=True),
)

HISTORY = Table(
    "history",
    METADATA,
    Column("review_id", ShownText, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("first", Integer, primary_key=True, autoincrement=False),
    Column("versions", Integer, nullable=False),
    Column("newest", UtcDateTime, nullable=False),
    Column("pack", LargeBinary, nullable=False),
)

PRESENCE = Table(
    "presence",
    METADATA,
    Column("review_id", ShownText, ForeignKey("review.id", ondelete="CASCADE"), primary_key=True),
    Column("session", String(64), primary_key=True),
    Column("who", ShownText, nullable=False),
    Column("since", UtcDateTime, nullable=False),
    Column("seen", UtcDateTime, nullable=False),
)
