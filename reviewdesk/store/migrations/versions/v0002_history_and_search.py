"""Numbers for reviews, their history, who works on them, and the search in full texts.

Frozen: what today's code makes of a document may change, what this step made of it may not.
"""

import json
import re
import unicodedata
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any
from zoneinfo import ZoneInfo

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

_AT_A_TIME = 500
_KEPT = (
    "id version edited status trashed_from slug headline title year rating_label words featured_image document body "
    "digest"
).split()
_LISTED = "edited id status year stars words language media published embargo images number".split()


def upgrade() -> None:
    _set_the_table_aside(["ix_review_slug", "ix_review_edited_review_id", "ix_review_status_review_edited_review_id"])
    review = op.create_table("review", *_columns())
    _fill(review, _derived)
    op.create_index("ix_review_slug", "review", ["slug"], postgresql_using="hash")
    op.create_index("ix_review_status_edited", "review", ["status", "edited", "id"])
    op.create_index("ix_review_listed", "review", _LISTED)
    _let_others_refer_again()
    op.create_table(
        "history",
        sa.Column("review_id", sa.Text(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False, autoincrement=False),
        sa.Column("versions", sa.Integer(), nullable=False),
        sa.Column("newest", sa.DateTime(), nullable=False),
        sa.Column("pack", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("review_id", "first", name="pk_history"),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name="fk_history_review_id_review", ondelete="CASCADE"),
    )
    op.create_table(
        "presence",
        sa.Column("review_id", sa.Text(), nullable=False),
        sa.Column("session", sa.String(64), nullable=False),
        sa.Column("who", sa.Text(), nullable=False),
        sa.Column("since", sa.DateTime(), nullable=False),
        sa.Column("seen", sa.DateTime(), nullable=False),
        sa.PrimaryKeyConstraint("review_id", "session", name="pk_presence"),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name="fk_presence_review_id_review", ondelete="CASCADE"),
    )
    for statement in _SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)


def downgrade() -> None:
    for statement in _NO_SEARCH[op.get_bind().dialect.name]:
        op.execute(statement)
    op.drop_table("presence")
    op.drop_table("history")
    _set_the_table_aside(["ix_review_slug", "ix_review_status_edited", "ix_review_listed"])
    review = op.create_table("review", *_former_columns())
    _fill(review, lambda row: {"search": "\n".join(filter(None, (row.sought_headline, row.sought_film)))})
    op.create_index("ix_review_slug", "review", ["slug"])
    op.create_index("ix_review_edited_review_id", "review", ["edited", "id"])
    op.create_index("ix_review_status_review_edited_review_id", "review", ["status", "edited", "id"])
    _let_others_refer_again()


def _set_the_table_aside(indexes: Sequence[str]) -> None:
    for name in indexes:
        op.drop_index(name, "review")
    if _is_postgresql():
        op.drop_constraint("fk_review_asset_review_id_review", "review_asset")
        op.execute("ALTER TABLE review RENAME CONSTRAINT pk_review TO pk_review_aside")
        op.execute("ALTER TABLE review DROP CONSTRAINT IF EXISTS uq_review_id")
    else:
        op.execute("PRAGMA legacy_alter_table=ON")  # else the tables that refer to this one would follow it
    op.rename_table("review", "review_aside")


def _let_others_refer_again() -> None:
    op.drop_table("review_aside")
    if _is_postgresql():
        op.create_foreign_key(
            "fk_review_asset_review_id_review", "review_asset", "review", ["review_id"], ["id"], ondelete="CASCADE"
        )
    else:
        op.execute("PRAGMA legacy_alter_table=OFF")


def _is_postgresql() -> bool:
    return op.get_bind().dialect.name == "postgresql"


def _columns() -> list[Any]:
    return [
        sa.Column("number", sa.Integer(), nullable=False),
        *_kept_columns(),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("media", sa.String(16), nullable=False),
        sa.Column("stars", sa.Float()),
        sa.Column("published", sa.DateTime()),
        sa.Column("embargo", sa.DateTime()),
        sa.Column("images", sa.Integer(), nullable=False),
        sa.Column("sought_headline", sa.Text(), nullable=False),
        sa.Column("sought_film", sa.Text(), nullable=False),
        sa.Column("sought_directors", sa.Text(), nullable=False),
        sa.Column("sought_cast", sa.Text(), nullable=False),
        sa.Column("sought_people", sa.Text(), nullable=False),
        sa.Column("sought_tags", sa.Text(), nullable=False),
        *_text_columns(),
        sa.PrimaryKeyConstraint("number", name="pk_review"),
        sa.UniqueConstraint("id", name="uq_review_id"),
    ]


def _former_columns() -> list[Any]:
    return [
        *_kept_columns(),
        sa.Column("search", sa.Text(), nullable=False),
        *_text_columns(),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
    ]


def _kept_columns() -> list[Any]:
    return [
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("edited", sa.DateTime(), nullable=False),
        sa.Column("status", sa.String(16), nullable=False),
        sa.Column("trashed_from", sa.String(16)),
        sa.Column("slug", sa.Text(), nullable=False),
        sa.Column("headline", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("rating_label", sa.Text(), nullable=False),
        sa.Column("words", sa.Integer(), nullable=False),
        sa.Column("featured_image", sa.LargeBinary(), nullable=False),
    ]


def _text_columns() -> list[Any]:
    """Give what is long, and so stands last: what is before it is read without it."""
    return [
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
    ]


def _fill(review: sa.Table, derive: Any) -> None:
    for rows in _pages():
        values = [{name: getattr(row, name) for name in _KEPT} | derive(row) for row in rows]
        op.get_bind().execute(review.insert(), values)


def _pages() -> Iterator[Sequence[Any]]:
    """Read the table that was set aside, in the order of the ids, which is that of their making."""
    aside = sa.Table("review_aside", sa.MetaData(), autoload_with=op.get_bind())
    rows: Sequence[Any] = ()
    while True:
        query = aside.select().order_by(aside.c.id).limit(_AT_A_TIME)
        rows = op.get_bind().execute(query.where(aside.c.id > rows[-1].id) if rows else query).all()
        if not rows:
            return
        yield rows


def _derived(row: Any) -> dict[str, Any]:
    """Make the new columns of the document; one that is damaged leaves them empty, so that it is found later."""
    try:
        document = json.loads(bytes(row.document).decode("utf-8", "surrogatepass"))
    except ValueError:
        document = {}
    return {
        "language": _shown(document.get("language", "")).lower()[:35],
        "media": document.get("media", "film"),
        "stars": _stars(document.get("rating")),
        "published": _moment(document.get("published"), None),
        "embargo": _embargo(document.get("embargo")),
        "images": max(len(document.get("images", ())), int(bool(document.get("featured_image")))),
        "sought_headline": _lines(document, "headline", "standfirst"),
        "sought_film": _lines(document, "work.title", "work.original_title", "work.year"),
        "sought_directors": _lines(document, "work.directors"),
        "sought_cast": _lines(document, "work.cast"),
        "sought_people": _lines(document, "work.writers", "byline"),
        "sought_tags": _lines(document, "tags", "categories", "work.genres"),
    }


def _lines(document: dict[str, Any], *names: str) -> str:
    """Fold fields that hold a text, texts, or records of names and roles; one a line, the names before the roles."""
    found: list[str] = []
    for name in names:
        value = document.get(name) or ()
        values = [str(value)] if isinstance(value, str | int) else value
        found += [each["name"] if isinstance(each, dict) else each for each in values]
        found += [each["role"] for each in values if isinstance(each, dict)]
    return "\n".join(filter(None, (_folded(_shown(text)) for text in found)))


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if unicodedata.category(character) != "Mn")
    return " ".join(bare.casefold().split())


def _shown(text: str) -> str:
    return re.sub("[\0\ud800-\udfff]", "\ufffd", text)


def _stars(rating: dict[str, Any] | None) -> float | None:
    if not rating:
        return None
    worst, best = (Fraction(rating["scale"][name]) for name in ("worst", "best"))
    return float(min(max((Fraction(rating["value"]) - worst) / (best - worst), Fraction(0)), Fraction(1)) * 5)


def _embargo(embargo: dict[str, str] | None) -> datetime | None:
    return _moment(embargo["until"], ZoneInfo(embargo["zone"])) if embargo else None


def _moment(text: str | None, zone: ZoneInfo | None) -> datetime | None:
    """Give a moment in UTC without a zone; in an hour that a clock change repeats, the later one."""
    if text is None:
        return None
    moment = datetime.fromisoformat(text)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=zone or UTC, fold=1)
    try:
        return moment.astimezone(UTC).replace(tzinfo=None)
    except OverflowError:
        return None


_SEARCH = {
    "sqlite": (
        """CREATE VIEW review_text AS
        SELECT number, sought_headline AS headline, sought_film AS film, sought_directors AS directors,
               sought_cast AS actors, sought_people AS people, sought_tags AS tags, CAST(body AS TEXT) AS body
        FROM review""",
        """CREATE VIRTUAL TABLE review_words USING fts5(
        headline, film, directors, actors, people, tags, body,
        content='review_text', content_rowid='number', tokenize='unicode61 remove_diacritics 2')""",
        "INSERT INTO review_words(review_words) VALUES ('rebuild')",
    ),
    "postgresql": (
        """CREATE TABLE review_words (
        number INTEGER NOT NULL, texts TSVECTOR NOT NULL, names TSVECTOR NOT NULL,
        CONSTRAINT pk_review_words PRIMARY KEY (number),
        CONSTRAINT fk_review_words_number_review FOREIGN KEY (number) REFERENCES review (number) ON DELETE CASCADE)""",
        "CREATE INDEX ix_review_words_texts ON review_words USING gin (texts)",
        "CREATE INDEX ix_review_words_names ON review_words USING gin (names)",
    ),
}
_NO_SEARCH = {
    "sqlite": ("DROP TABLE review_words", "DROP VIEW review_text"),
    "postgresql": ("DROP TABLE review_words",),
}
