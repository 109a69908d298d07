"""The steps that bring an older store to today's tables; Alembic reads this folder, wherever the package lies."""
