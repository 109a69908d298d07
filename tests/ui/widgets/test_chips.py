"""Chips by keys and mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeySequence, QShortcut
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


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F2])
def test_a_key_opens_a_chip_in_its_place(qtbot: QtBot, edit: ChipsEdit, key: Qt.Key) -> None:
    edit.set_value(("Drama", "Biografy", "Space"))
    chips(edit)[1].setFocus()
    was_at = chips(edit)[1].pos()
    with qtbot.assertNotEmitted(edit.edited):
        QTest.keyClick(chips(edit)[1], key)
    assert (entry(edit).text(), entry(edit).pos()) == ("Biografy", was_at)
    assert [chip.text() for chip in chips(edit)] == ["Drama", "Space"]
    for _ in "fy":
        QTest.keyClick(entry(edit), Qt.Key.Key_Backspace)
    QTest.keyClicks(entry(edit), "phy")
    QTest.keyClick(entry(edit), Qt.Key.Key_Return)
    assert edit.value() == ("Drama", "Biography", "Space")
    assert entry(edit).text() == ""
    assert chips(edit)[1].hasFocus()


def test_a_double_click_opens_a_chip_and_leaving_it_keeps_the_change(credits_edit: CreditsEdit) -> None:
    credits_edit.set_value((Credit("Michael Peña"), Credit("Rosa Salazar", "Adela")))
    QTest.mouseDClick(chips(credits_edit)[0], Qt.MouseButton.LeftButton, pos=QPoint(8, 9))
    QTest.keyClicks(entry(credits_edit), " as Jose, the farmer")
    QTest.keyClick(entry(credits_edit), Qt.Key.Key_Tab)
    assert credits_edit.value() == (Credit("Michael Peña", "Jose, the farmer"), Credit("Rosa Salazar", "Adela"))


def test_escape_leaves_a_chip_as_it_was(qtbot: QtBot, edit: ChipsEdit) -> None:
    edit.set_value(("Drama", "Space"))
    chips(edit)[0].setFocus()
    QTest.keyClick(chips(edit)[0], Qt.Key.Key_F2)
    QTest.keyClicks(entry(edit), "s, and more")
    with qtbot.assertNotEmitted(edit.edited):
        QTest.keyClick(entry(edit), Qt.Key.Key_Escape)
    assert edit.value() == ("Drama", "Space")
    assert entry(edit).text() == ""
    assert chips(edit)[0].hasFocus()


def test_a_chip_emptied_in_its_place_is_gone(edit: ChipsEdit) -> None:
    edit.set_value(("Drama", "Space"))
    chips(edit)[0].setFocus()
    QTest.keyClick(chips(edit)[0], Qt.Key.Key_F2)
    entry(edit).selectAll()
    QTest.keyClick(entry(edit), Qt.Key.Key_Delete)
    QTest.keyClick(entry(edit), Qt.Key.Key_Return)
    assert edit.value() == ("Space",)


def test_an_unread_chip_is_not_read_anew(qtbot: QtBot, credits_edit: CreditsEdit) -> None:
    """A name may hold what would divide it: `Run as One` is no Run in the part of One."""
    credits_edit.set_value((Credit("Run as One"),))
    chips(credits_edit)[0].setFocus()
    QTest.keyClick(chips(credits_edit)[0], Qt.Key.Key_F2)
    with qtbot.assertNotEmitted(credits_edit.edited):
        QTest.keyClick(entry(credits_edit), Qt.Key.Key_Return)
    assert credits_edit.value() == (Credit("Run as One"),)


def test_alt_and_an_arrow_move_a_chip_and_stay_with_it(edit: ChipsEdit) -> None:
    edit.set_value(("A", "B", "C"))
    chips(edit)[0].setFocus()
    for _ in range(3):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert edit.value() == ("B", "C", "A")
    assert chips(edit)[2].hasFocus()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert edit.value() == ("B", "A", "C")


def test_the_keys_of_a_chip_go_before_the_shortcuts_of_the_window(edit: ChipsEdit) -> None:
    host = edit.parentWidget()
    assert host is not None
    QShortcut(QKeySequence("Alt+Right"), host)
    edit.set_value(("A", "B"))
    chips(edit)[0].setFocus()
    QTest.keyClick(chips(edit)[0], Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert edit.value() == ("B", "A")


def drag(edit: ChipsEdit, chip: int, to: QPoint) -> None:
    """Take a chip to a point of the editor, and hold it there."""
    held = chips(edit)[chip]
    QTest.mousePress(held, Qt.MouseButton.LeftButton, pos=QPoint(8, 9))
    for step in (held.pos() + QPoint(14, 9), held.pos() + QPoint(30, 9), to):
        QTest.mouseMove(held, held.mapFromParent(step))


@pytest.mark.parametrize(("chip", "before", "value"), [(0, 2, "BAC"), (2, 0, "CAB"), (1, 1, "ABC"), (0, 3, "BCA")])
def test_a_chip_is_dragged_to_another_place(edit: ChipsEdit, chip: int, before: int, value: str) -> None:
    edit.set_value(("A", "B", "C"))
    lying = [each.geometry() for each in chips(edit)]
    to = lying[before].center() - QPoint(8, 0) if before < 3 else lying[2].center() + QPoint(40, 0)
    drag(edit, chip, to)
    held = chips(edit)[chip]
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.mapFromParent(to))
    assert "".join(edit.value()) == value


def test_escape_ends_a_drag_and_nothing_moves(edit: ChipsEdit) -> None:
    edit.set_value(("A", "B", "C"))
    plain = edit.grab().toImage()
    to = chips(edit)[2].geometry().center() + QPoint(30, 0)
    drag(edit, 0, to)
    held = chips(edit)[0]
    assert edit.grab().toImage() != plain
    QTest.keyClick(held, Qt.Key.Key_Escape)
    QTest.mouseRelease(held, Qt.MouseButton.LeftButton, pos=held.mapFromParent(to))
    assert edit.value() == ("A", "B", "C")


def test_a_part_without_a_name_is_answered_and_kept_to_be_mended(qtbot: QtBot) -> None:
    made = CreditsEdit(problem="Write the name before the part")
    host = shown(qtbot, made)
    told: list[str] = []
    made.problem_changed.connect(told.append)
    entry(made).setText("· Adela")
    QTest.keyClick(entry(made), Qt.Key.Key_Tab)
    assert (made.value(), entry(made).text(), told[-1]) == ((), "· Adela", "Write the name before the part")
    entry(made).setFocus()
    QTest.keyClick(entry(made), Qt.Key.Key_Home)
    QTest.keyClicks(entry(made), "Rosa ")
    assert told[-1] == ""
    QTest.keyClick(entry(made), Qt.Key.Key_Return)
    assert made.value() == (Credit("Rosa", "Adela"),)
    host.close()


def test_suggestions_are_asked_for_the_name_alone(qtbot: QtBot, credits_edit: CreditsEdit) -> None:
    asked: list[str] = []
    credits_edit.suggestions_wanted.connect(asked.append)
    QTest.keyClicks(entry(credits_edit), "Ro as A")
    assert asked == ["R", "Ro", "Ro", "Ro a", "Ro as", "", ""]


def test_a_name_is_suggested_whatever_its_accents_and_as_soon_as_it_is_known(qtbot: QtBot, edit: ChipsEdit) -> None:
    QTest.keyClicks(entry(edit), "pena")
    edit.set_suggestions(("Michael Peña", "Drama"))
    popup = entry(edit).completer().popup()
    qtbot.waitUntil(popup.isVisible)
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: edit.value() == ("Michael Peña",))


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
