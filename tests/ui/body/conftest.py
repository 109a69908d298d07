"""A page in a window, with focus, and what the tests ask of it."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from tests.ui.body.desk import Desk


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    made = Desk(qtbot)
    yield made
    made.pane.close()
