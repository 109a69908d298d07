"""What a key costs: the work for the changed block, whatever the length of the text."""

import sys
from collections import Counter
from types import FrameType

from PySide6.QtWidgets import QApplication

from reviewdesk.ui.body.rows.places import row_at
from tests.ui.body.desk import Desk

_PARAGRAPH = "The *film* looks on while she waits for slow music after years of silence.\n\n"


def test_the_row_at_a_height_is_the_last_that_begins_above_it(desk: Desk) -> None:
    desk.open("# One\n\n" + "- Two\n- Three\n\n> Four\n\n" * 20 + "Five\n")
    document = desk.view.document()
    for width in (700, 300):
        desk.pane.resize(width, 800)
        layout = document.documentLayout()
        numbers = range(document.blockCount())
        tops = [layout.blockBoundingRect(document.findBlockByNumber(number)).top() for number in numbers]
        for height in range(-5, round(document.size().height()) + 50, 7):
            wanted = max((number for number in numbers if tops[number] <= height), default=0)
            assert row_at(document, height).blockNumber() == wanted


def test_a_key_calls_no_more_functions_in_a_long_text_than_in_a_short_one(desk: Desk) -> None:
    few, many = (_calls_of_a_key(desk, _PARAGRAPH * count) for count in (40, 1_000))
    assert not many - few


def _calls_of_a_key(desk: Desk, text: str) -> Counter[str]:
    """Give what is called from a key until its Markdown is told, but for the steps of a search by halves."""
    desk.open(text).go(20)
    desk.type("abc")
    desk.pane.to_markdown()
    QApplication.processEvents()
    called: Counter[str] = Counter()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.endswith(".py"):
            called[frame.f_code.co_qualname] += 1

    sys.setprofile(note)
    try:
        desk.type("d")
        QApplication.processEvents()
        desk.view.body.flush()
    finally:
        sys.setprofile(None)
    assert "BodyView.paintEvent" in called
    return Counter({name: times for name, times in called.items() if not name.startswith("row_at")})
