"""Chips by keys and mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.domain.people import Credit
from reviewdesk.ui.widgets.chip import Chip
from reviewdesk.ui.widgets.chips import ChipsEdit, CreditsEdit


@pytest.fixture
def edit(qtbot: QtBot) -> Iterator[ChipsEdit]:
    made = ChipsEdit(hint="add…")
    host = shown(qtbot, made)
    yield made
    host.close()


@pytest.fixture
def credits_edit(qtbot: QtBot) -> Iterator[CreditsEdit]:
    made = CreditsEdit()
    host = shown(qtbot, made)
    yield made
    host.close()


def shown(qtbot: QtBot, edit: ChipsEdit) -> QWidget:
    """Show an editor above another field, with the cursor in it; its host keeps it alive."""
    host = QWidget()
    column = QVBoxLayout(host)
    column.addWidget(edit)
    column.addWidget(QLineEdit())
    qtbot.addWidget(host)
    host.resize(280, 200)
    host.show()
    host.activateWindow()
    qtbot.waitExposed(host)
    edit.setFocus()
    qtbot.waitUntil(entry(edit).hasFocus)
    return host


def entry(edit: ChipsEdit) -> QLineEdit:
    found = edit.findChild(QLineEdit, "entry")
    assert found is not None
    return found


def chips(edit: ChipsEdit) -> list[Chip]:
    return [chip for chip in edit.findChildren(Chip) if chip.isVisible()]


def test_enter_adds_a_chip(qtbot: QtBot, edit: ChipsEdit) -> None:
    QTest.keyClicks(entry(edit), "Drama")
    with qtbot.waitSignal(edit.edited):
        QTest.keyClick(entry(edit), Qt.Key.Key_Return)
    assert edit.value() == ("Drama",)
    assert [chip.text() for chip in chips(edit)] == ["Drama"]
    assert entry(edit).text() == ""


def test_a_comma_adds_and_typing_goes_on(edit: ChipsEdit) -> None:
    QTest.keyClicks(entry(edit), "Biography, Drama,sci")
    assert edit.value() == ("Biography", "Drama")
    assert entry(edit).text() == "sci"


def test_backspace_in_the_empty_line_takes_the_last(edit: ChipsEdit) -> None:
    edit.set_value(("Biography", "Drama"))
    QTest.keyClick(entry(edit), Qt.Key.Key_Backspace)
    assert edit.value() == ("Biography",)


def test_what_is_half_typed_is_added_on_leaving(edit: ChipsEdit) -> None:
    QTest.keyClicks(entry(edit), "Drama")
    QTest.keyClick(entry(edit), Qt.Key.Key_Tab)
    assert edit.value() == ("Drama",)


def test_a_look_at_another_window_leaves_what_is_half_typed(edit: ChipsEdit) -> None:
    QTest.keyClicks(entry(edit), "Dra")
    QApplication.sendEvent(entry(edit), QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert (edit.value(), entry(edit).text()) == ((), "Dra")


def test_the_cross_removes_its_chip_alone(qtbot: QtBot, edit: ChipsEdit) -> None:
    edit.set_value(("Biography", "Drama"))
    chip = chips(edit)[0]
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton, pos=QPoint(chip.width() - 6, chip.height() // 2))
    assert edit.value() == ("Drama",)


def test_a_click_beside_the_cross_removes_nothing(edit: ChipsEdit) -> None:
    edit.set_value(("Biography", "Drama"))
    QTest.mouseClick(chips(edit)[0], Qt.MouseButton.LeftButton, pos=QPoint(8, 9))
    assert edit.value() == ("Biography", "Drama")


def test_chips_are_reached_and_removed_by_key(qtbot: QtBot, edit: ChipsEdit) -> None:
    edit.set_value(("Biography", "Drama", "Space"))
    QTest.keyClick(entry(edit), Qt.Key.Key_Left)
    qtbot.waitUntil(chips(edit)[2].hasFocus)
    QTest.keyClick(chips(edit)[2], Qt.Key.Key_Left)
    qtbot.waitUntil(chips(edit)[1].hasFocus)
    QTest.keyClick(chips(edit)[1], Qt.Key.Key_Delete)
    assert edit.value() == ("Biography", "Space")


def test_enter_on_a_chip_gives_its_text_back_to_change(qtbot: QtBot, edit: ChipsEdit) -> None:
    edit.set_value(("Biografy",))
    QTest.keyClick(entry(edit), Qt.Key.Key_Left)
    QTest.keyClick(chips(edit)[0], Qt.Key.Key_Return)
    assert entry(edit).text() == "Biografy"
    assert edit.value() == ()


def test_a_name_is_added_once(qtbot: QtBot, edit: ChipsEdit) -> None:
    edit.set_value(("Drama",))
    with qtbot.assertNotEmitted(edit.edited):
        QTest.keyClicks(entry(edit), "Drama,")
    assert edit.value() == ("Drama",)


def test_showing_tells_nobody_and_keeps_what_is_half_typed(qtbot: QtBot, edit: ChipsEdit) -> None:
    QTest.keyClicks(entry(edit), "Spa")
    with qtbot.assertNotEmitted(edit.edited):
        edit.set_value(("Drama", "  odd  spaces "))
    assert entry(edit).text() == "Spa"
    assert edit.value() == ("Drama", "  odd  spaces ")


def test_many_chips_wrap_and_none_sticks_out(edit: ChipsEdit) -> None:
    before = edit.height()
    edit.set_value((*(f"A rather long genre {n}" for n in range(6)), "x" * 200))
    assert edit.height() > 3 * before
    assert all(edit.rect().contains(chip.geometry()) for chip in chips(edit))


def test_a_role_is_typed_with_as(credits_edit: CreditsEdit) -> None:
    QTest.keyClicks(entry(credits_edit), "Michael Pena as Jose Hernandez,")
    assert credits_edit.value() == (Credit("Michael Pena", "Jose Hernandez"),)
    assert chips(credits_edit)[0].text() == "Michael Pena · Jose Hernandez"


def test_a_role_is_typed_with_a_dot_and_a_name_without_role_has_none(credits_edit: CreditsEdit) -> None:
    entry(credits_edit).setFocus()
    QTest.keyClicks(entry(credits_edit), "Rosa Salazar ")
    entry(credits_edit).insert("· Adela")
    QTest.keyClick(entry(credits_edit), Qt.Key.Key_Return)
    QTest.keyClicks(entry(credits_edit), "Thomas Astor")
    QTest.keyClick(entry(credits_edit), Qt.Key.Key_Return)
    assert credits_edit.value() == (Credit("Rosa Salazar", "Adela"), Credit("Thomas Astor"))


def test_suggestions_complete_a_name(qtbot: QtBot, edit: ChipsEdit) -> None:
    edit.set_suggestions(("Biography", "Drama"))
    QTest.keyClicks(entry(edit), "bio")
    popup = entry(edit).completer().popup()
    assert popup is not None
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.value() == ("Biography",))
    assert entry(edit).text() == ""
