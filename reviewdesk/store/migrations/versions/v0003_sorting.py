"""Titles to sort by, and indexes for every order in which the library lists reviews.

Frozen: what today's code makes of a title may change, what this step made of it may not.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

_AT_A_TIME = 500
_LONGEST = 80
_INDEXES = {
    "ix_review_by_title": "sort_title",
    "ix_review_by_year": "year",
    "ix_review_by_stars": "stars",
    "ix_review_by_words": "words",
    "ix_review_by_published": "published",
}


def upgrade() -> None:
    op.add_column("review", sa.Column("sort_title", sa.Text(), nullable=False, server_default=""))
    review = sa.table("review", sa.column("number"), sa.column("sort_title"))
    change = (
        sa.update(review)
        .where(review.c.number == sa.bindparam("key"))
        .values(sort_title=sa.bindparam("sort_title", type_=sa.Text()))
    )
    for rows in _pages():
        op.get_bind().execute(
            change, [{"key": row.number, "sort_title": _folded(row.title)[:_LONGEST]} for row in rows]
        )
    for name, column in _INDEXES.items():
        op.create_index(name, "review", [column, "id", "status"])


def downgrade() -> None:
    for name in _INDEXES:
        op.drop_index(name, "review")
    op.drop_column("review", "sort_title")


def _pages() -> Iterator[Sequence[Any]]:
    review = sa.table("review", sa.column("number"), sa.column("title"))
    rows: Sequence[Any] = ()
    while True:
        query = sa.select(review).order_by(review.c.number).limit(_AT_A_TIME)
        rows = op.get_bind().execute(query.where(review.c.number > rows[-1].number) if rows else query).all()
        if not rows:
            return
        yield rows


def _folded(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    bare = "".join(character for character in decomposed if unicodedata.category(character) != "Mn")
    return " ".join(bare.casefold().split())
