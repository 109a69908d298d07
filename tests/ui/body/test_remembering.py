"""What is remembered of a text is bounded, and what is let go costs a spelling and never a word."""

import pytest

from reviewdesk.ui.body.books import memory, past
from tests.ui.body.desk import Desk

TEXT = "* One __so__\n\nTwo _so_\n"


@pytest.mark.usefixtures("_short")
def test_the_opened_bytes_come_back_however_much_was_let_go(desk: Desk) -> None:
    desk.open(TEXT).go(1)
    for _ in range(30):
        desk.type("word ")
        assert desk.text.startswith("* One __so__\n\nTwo ")
    last = desk.text
    desk.undo_all()
    assert desk.text == TEXT
    while desk.view.document().isRedoAvailable():
        desk.redo()
    assert desk.text == last


@pytest.fixture
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(past, "HELD", 300)
    monkeypatch.setattr(memory, "HELD", 300)
