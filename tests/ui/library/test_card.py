"""How long ago something was, in the words of a list."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QApplication

from reviewdesk.ui.library.card import ago

NOW = datetime(2026, 5, 10, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("passed", "words"),
    [
        (timedelta(seconds=-5), "just now"),
        (timedelta(seconds=59), "just now"),
        (timedelta(minutes=1), "1 min ago"),
        (timedelta(minutes=59, seconds=59), "59 min ago"),
        (timedelta(hours=1), "1 h ago"),
        (timedelta(hours=23), "23 h ago"),
        (timedelta(days=1), "1 d ago"),
        (timedelta(days=6, hours=23), "6 d ago"),
    ],
)
def test_a_moment_ago_is_said_in_its_unit(qapp: QApplication, passed: timedelta, words: str) -> None:
    assert ago(NOW - passed, NOW) == words


def test_after_a_week_it_is_a_date(qapp: QApplication) -> None:
    assert "26" in ago(NOW - timedelta(days=7), NOW)
