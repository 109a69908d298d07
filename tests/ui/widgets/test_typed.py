"""Fields one types into: they tell right values at once and wrong ones never."""

from datetime import datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.domain.dates import Embargo, PartialDate
from reviewdesk.domain.film import Certificate
from reviewdesk.ui.widgets.embargo import EmbargoEdit
from reviewdesk.ui.widgets.growing import GrowingText
from reviewdesk.ui.widgets.lines import LinesEdit
from reviewdesk.ui.widgets.reading import (
    read_certificate,
    read_date,
    read_minutes,
    write_certificate,
    write_date,
    write_minutes,
)
from reviewdesk.ui.widgets.section import Section
from reviewdesk.ui.widgets.typed import TypedLine

SENTENCE = "Write a date, such as 15 Sep 2023"


@pytest.fixture
def date(qtbot: QtBot) -> TypedLine:
    made = TypedLine(read_date, write_date, SENTENCE)
    qtbot.addWidget(made)
    return made


def test_a_date_is_told_as_soon_as_it_reads(qtbot: QtBot, date: TypedLine) -> None:
    told: list[object] = []
    date.edited.connect(lambda: told.append(date.value()))
    QTest.keyClicks(date, "2023-09")
    assert told == [PartialDate(2023), PartialDate(2023, 9)]
    QTest.keyClick(date, Qt.Key.Key_Return)
    assert date.text() == "Sep 2023"


def test_a_wrong_date_is_not_told_but_answered_on_leaving(qtbot: QtBot, date: TypedLine) -> None:
    date.set_value(PartialDate(2023))
    with qtbot.assertNotEmitted(date.edited):
        date.end(False)
        QTest.keyClicks(date, " soon")
    with qtbot.waitSignal(date.problem_changed) as answer:
        QTest.keyClick(date, Qt.Key.Key_Return)
    assert answer.args == [SENTENCE]
    assert date.text() == "2023 soon"
    assert date.value() == PartialDate(2023)


def test_the_answer_goes_with_the_first_right_keystroke(qtbot: QtBot, date: TypedLine) -> None:
    QTest.keyClicks(date, "2023x")
    QTest.keyClick(date, Qt.Key.Key_Return)
    with qtbot.waitSignal(date.problem_changed) as answer:
        QTest.keyClick(date, Qt.Key.Key_Backspace)
    assert answer.args == [""]


def test_emptying_a_date_is_no_date(date: TypedLine) -> None:
    date.set_value(PartialDate(2023, 9, 15))
    date.selectAll()
    QTest.keyClick(date, Qt.Key.Key_Delete)
    assert date.value() is None


def test_a_runtime_is_typed_in_hours_and_shown_in_minutes(qtbot: QtBot) -> None:
    minutes = TypedLine(read_minutes, write_minutes, "Write minutes")
    qtbot.addWidget(minutes)
    QTest.keyClicks(minutes, "2h 1m")
    QTest.keyClick(minutes, Qt.Key.Key_Return)
    assert (minutes.value(), minutes.text()) == (121, "121 min")


def test_a_growing_field_grows_and_tab_leaves_it(qtbot: QtBot) -> None:
    host = QWidget()
    qtbot.addWidget(host)
    column = QVBoxLayout(host)
    text = GrowingText()
    column.addWidget(text)
    column.addWidget(QLineEdit())
    host.show()
    text.setFocus()
    before = text.height()
    QTest.keyClicks(text, "one")
    QTest.keyClick(text, Qt.Key.Key_Return)
    QTest.keyClicks(text, "two")
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert text.value() == "one\ntwo"
    assert text.height() > before


def test_a_growing_field_keeps_no_break_spaces_through_an_edit(qtbot: QtBot) -> None:
    text = GrowingText()
    qtbot.addWidget(text)
    text.set_value("100\u00a0%")
    QTest.keyClicks(text, "x")
    assert text.value() == "x100\u00a0%"


def test_lines_are_a_tuple_without_blanks(qtbot: QtBot) -> None:
    lines = LinesEdit()
    qtbot.addWidget(lines)
    QTest.keyClicks(lines, "The score")
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClick(lines, Qt.Key.Key_Return)
    QTest.keyClicks(lines, "The cast ")
    assert lines.value() == ("The score", "The cast")


def test_a_wrong_line_is_not_told(qtbot: QtBot) -> None:
    lines = LinesEdit(read_certificate, write_certificate, "Write one a line")
    qtbot.addWidget(lines)
    QTest.keyClicks(lines, "PG")
    assert lines.value() == (Certificate("", "PG"),)
    with qtbot.assertNotEmitted(lines.edited):
        lines.insertPlainText(" · US · UK")
    assert lines.value() == (Certificate("", "PG"),)


def test_an_embargo_takes_the_zone_of_the_desk_until_one_says_another(qtbot: QtBot) -> None:
    edit = EmbargoEdit()
    qtbot.addWidget(edit)
    clock, zone = edit.findChild(QLineEdit, "clock"), edit.findChild(QLineEdit, "zone")
    assert clock is not None
    assert zone is not None
    QTest.keyClicks(clock, "15 Sep 2023 09:00")
    assert edit.value() is not None
    zone.selectAll()
    QTest.keyClicks(zone, "Europe/London")
    assert edit.value() == Embargo(datetime(2023, 9, 15, 9, 0), "Europe/London")
    clock.selectAll()
    QTest.keyClick(clock, Qt.Key.Key_Delete)
    assert edit.value() is None


def test_an_embargo_in_an_unknown_zone_is_answered(qtbot: QtBot) -> None:
    edit = EmbargoEdit()
    qtbot.addWidget(edit)
    edit.set_value(Embargo(datetime(2023, 9, 15, 9, 0), "Europe/London"))
    zone = edit.findChild(QLineEdit, "zone")
    assert zone is not None
    with qtbot.waitSignal(edit.problem_changed, check_params_cb=bool), qtbot.assertNotEmitted(edit.edited):
        zone.selectAll()
        QTest.keyClicks(zone, "Moon")
        QTest.keyClick(zone, Qt.Key.Key_Return)
    assert edit.value() == Embargo(datetime(2023, 9, 15, 9, 0), "Europe/London")


def test_a_section_folds_by_key(qtbot: QtBot) -> None:
    content = QLineEdit()
    section = Section("More", content)
    qtbot.addWidget(section)
    section.show()
    fold = section.findChild(QPushButton, "fold")
    assert fold is not None
    QTest.keyClick(fold, Qt.Key.Key_Space)
    assert not content.isVisible()
    QTest.keyClick(fold, Qt.Key.Key_Space)
    assert content.isVisible()
