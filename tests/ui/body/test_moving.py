"""Where the caret goes by keys that are not the arrows of every text."""

from tests.ui.body.desk import CTRL, Desk, Key


def test_control_with_the_page_keys_leads_from_heading_to_heading(desk: Desk) -> None:
    desk.open("One\n\n## Two\n\nThree\n\n### Four\n\nFive\n").go(0, 1)
    seen = []
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageUp):
        desk.press(key, CTRL)
        seen.append((desk.view.textCursor().block().text(), desk.view.textCursor().positionInBlock()))
    assert seen == [("Two", 0), ("Four", 0), ("Four", 0), ("Two", 0), ("Two", 0)]
