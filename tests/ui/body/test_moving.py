"""Where the caret goes by keys that are not the arrows of every text."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from tests.ui.body.desk import CTRL, Desk, Key


def test_control_with_the_page_keys_leads_from_heading_to_heading(desk: Desk) -> None:
    desk.open("One\n\n## Two\n\nThree\n\n### Four\n\nFive\n").go(0, 1)
    seen = []
    for key in (Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageDown, Key.Key_PageUp, Key.Key_PageUp):
        desk.press(key, CTRL)
        seen.append((desk.view.textCursor().block().text(), desk.view.textCursor().positionInBlock()))
    assert seen == [("Two", 0), ("Four", 0), ("Four", 0), ("Two", 0), ("Two", 0)]


def test_control_with_end_leads_to_the_end_of_the_text_and_then_of_its_notes(desk: Desk) -> None:
    desk.open("One[^1]\n\nTwo\n\n[^1]: Who\n").go(0, 0).press(Key.Key_End, CTRL)
    assert desk.view.textCursor().block().text() == "Two"
    assert desk.view.textCursor().atBlockEnd()
    desk.press(Key.Key_End, CTRL)
    assert desk.view.textCursor().atEnd()


def test_a_click_below_the_text_goes_to_its_end_and_not_into_a_note(desk: Desk) -> None:
    desk.open("One[^1]\n\nTwo\n\n[^1]: Who\n").go(0, 0)
    sheet = desk.pane.page.sheet
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=sheet.rect().bottomLeft() + QPoint(200, -10))
    assert desk.type("!").text == "One[^1]\n\nTwo!\n\n[^1]: Who\n"
