"""The first tables: reviews, and the images they use."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "review",
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
        sa.Column("search", sa.Text(), nullable=False),
        sa.Column("document", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_review"),
    )
    op.create_index("ix_review_slug", "review", ["slug"])
    op.create_index("ix_review_edited_review_id", "review", ["edited", "id"])
    op.create_index("ix_review_status_review_edited_review_id", "review", ["status", "edited", "id"])
    op.create_table(
        "asset",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_asset"),
    )
    op.create_table(
        "review_asset",
        sa.Column("review_id", sa.Text(), nullable=False),
        sa.Column("name", sa.LargeBinary(), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.PrimaryKeyConstraint("review_id", "name", name="pk_review_asset"),
        sa.ForeignKeyConstraint(
            ["review_id"], ["review.id"], name="fk_review_asset_review_id_review", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["digest"], ["asset.digest"], name="fk_review_asset_digest_asset"),
    )
    op.create_index("ix_review_asset_digest", "review_asset", ["digest"])


def downgrade() -> None:
    op.drop_table("review_asset")
    op.drop_table("asset")
    op.drop_table("review")
