"""What reviews name that is counted or lies on a day, and an index of embargoes.

Frozen: what today's code makes of a document may change, what this step made of it may not.
"""

import json
from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

_AT_A_TIME = 500
_LONGEST = 120


def upgrade() -> None:
    mention = op.create_table(
        "mention",
        sa.Column("review_id", sa.Text(), nullable=False),
        sa.Column("field", sa.String(16), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("review_id", "field", "name", name="pk_mention"),
        sa.ForeignKeyConstraint(["review_id"], ["review.id"], name="fk_mention_review_id_review", ondelete="CASCADE"),
    )
    for rows in _pages():
        found = [
            {"review_id": row.id, "field": field, "name": name, "detail": detail}
            for row in rows
            for (field, name), detail in _named(row.document).items()
        ]
        if found:
            op.get_bind().execute(sa.insert(mention), found)
    _index("ix_mention_release", "mention", ["name", "review_id"], "field = 'release'")
    _index("ix_review_by_embargo", "review", ["embargo", "id", "status"], "embargo IS NOT NULL")


def downgrade() -> None:
    op.drop_index("ix_review_by_embargo", "review")
    op.drop_index("ix_mention_release", "mention")
    op.drop_table("mention")


def _index(name: str, table: str, columns: Sequence[str], holds: str) -> None:
    op.create_index(name, table, columns, sqlite_where=sa.text(holds), postgresql_where=sa.text(holds))


def _pages() -> Iterator[Sequence[Any]]:
    review = sa.table("review", sa.column("number"), sa.column("id"), sa.column("document"))
    rows: Sequence[Any] = ()
    while True:
        query = sa.select(review).order_by(review.c.number).limit(_AT_A_TIME)
        rows = op.get_bind().execute(query.where(review.c.number > rows[-1].number) if rows else query).all()
        if not rows:
            return
        yield rows


def _named(document: bytes) -> dict[tuple[str, str], str]:
    """Read what a document names; a damaged one names nothing."""
    try:
        fields = json.loads(bytes(document).decode("utf-8", "surrogatepass"))
        return {(field, name): detail for field, name, detail in _mentions(fields)}
    except (ValueError, TypeError, KeyError, AttributeError):
        return {}


def _mentions(fields: dict[str, Any]) -> Iterator[tuple[str, str, str]]:
    directors = [credit["name"] for credit in fields.get("work.directors", [])]
    for field, names in (("director", directors), ("genre", fields.get("work.genres", []))):
        for name in names:
            shown = _shown(name.strip()[:_LONGEST])
            if shown:
                yield field, shown, ""
    countries: dict[str, list[str]] = {}
    for release in fields.get("work.released", []):
        countries.setdefault(release["on"], []).append(release["country"])
    for day, where in countries.items():
        yield "release", day, _shown(", ".join(dict.fromkeys(filter(None, where))))
    embargo = fields.get("embargo")
    if embargo:
        yield "zone", embargo["zone"], embargo["until"]


def _shown(text: str) -> str:
    return text.replace("\0", "�").encode("utf-16", "surrogatepass").decode("utf-16", "replace")
