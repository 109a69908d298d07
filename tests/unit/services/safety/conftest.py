"""What the tests of safety share: a clock that is set by hand, and a place for the store."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)


class Clock:
    present = NOON

    def __call__(self) -> datetime:
        return self.present


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "reviews.db"
