"""What the window says in many places is said alike."""

from collections.abc import Iterator
from datetime import datetime

import pytest
from PySide6.QtCore import QLocale

from reviewdesk.ui.words import moment_words


@pytest.fixture
def in_london() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale("en_GB"))
    yield
    QLocale.setDefault(before)


@pytest.mark.usefixtures("in_london")
def test_a_day_is_told_with_its_month_by_name() -> None:
    assert moment_words(datetime(2026, 11, 3, 9, 5).astimezone()) == "3 Nov 2026 09:05"
