"""Entries take with them what hangs on them."""

from tests.ui.body.desk import SHIFT, Desk, Key


def test_what_hangs_on_an_entry_moves_out_with_it(desk: Desk) -> None:
    text = "- one\n    - two\n        - three\n- four\n"
    desk.open(text).go(0, 0).press(Key.Key_Backspace)
    assert desk.text == "one\n\n- two\n    - three\n- four\n"
    desk.undo()
    assert desk.text == text
    desk.select((0, 0), (1, 2)).press(Key.Key_Tab, SHIFT)
    assert desk.text == "one\n\n- two\n    - three\n- four\n"
