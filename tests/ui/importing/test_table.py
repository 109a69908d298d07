"""The table of an import costs what is in sight, however many rows there are, and its keys go by rows."""

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from reviewdesk.services.importing.items import Item, Step
from reviewdesk.services.importing.planning import Plan
from reviewdesk.ui.importing.model import PlanModel
from reviewdesk.ui.importing.table import ItemTable
from reviewdesk.ui.theme.tokens import LIGHT
from tests.factories import a_review

Key = Qt.Key
CheckState = Qt.ItemDataRole.CheckStateRole


class Asked(PlanModel):
    """Notes what it is asked."""

    rows: set[int]
    times = 0

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        self._note(index)
        return super().flags(index)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        self._note(index)
        return super().data(index, role)

    def _note(self, index: QModelIndex | QPersistentModelIndex) -> None:
        self.times += 1
        self.rows.add(index.row())


@pytest.fixture
def plan() -> Iterator[Plan]:
    plan = Plan()
    yield plan
    plan.close()


@pytest.fixture
def model(plan: Plan) -> Asked:
    model = Asked(LIGHT)
    model.rows = set()
    model.show_plan(plan)
    return model


@pytest.fixture
def table(qtbot: QtBot, model: Asked) -> Iterator[ItemTable]:
    parent = QWidget()
    qtbot.addWidget(parent)
    table = ItemTable(model, (200, 150, 100), parent)
    table.resize(600, 400)
    with qtbot.waitExposed(parent):
        parent.resize(600, 400)
        parent.show()
    yield table
    parent.close()


def fill(plan: Plan, count: int) -> None:
    for number in range(len(plan), len(plan) + count):
        plan.add(Item(f"{number}.md", Step.ADD, a_review(headline=str(number))))


def test_rows_that_come_in_out_of_sight_are_not_asked_about(table: ItemTable, model: Asked, plan: Plan) -> None:
    for _ in range(20):
        fill(plan, 1000)
        model.grow()
        table.grab()
    assert model.rowCount() == 20_000
    assert len(model.rows) < 100


def test_what_it_costs_to_see_more_rows_does_not_grow_with_those_that_are_there(
    table: ItemTable, model: Asked, plan: Plan
) -> None:
    costs = []
    for _ in range(3):
        fill(plan, 5000)
        before = model.times
        model.grow()
        table.grab()
        costs.append(model.times - before)
    assert costs[2] <= costs[0]


def test_keys_go_from_row_to_row_and_the_space_bar_ticks_wherever_one_clicked(
    table: ItemTable, model: Asked, plan: Plan
) -> None:
    fill(plan, 300)
    model.grow()
    QTest.keyClick(table, Key.Key_End)
    assert table.currentIndex().row() == 299
    QTest.keyClick(table, Key.Key_Home)
    assert table.currentIndex().row() == 0
    place = table.visualRect(model.index(2, 2)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.keyClick(table, Key.Key_Right)
    QTest.keyClick(table, Key.Key_Left)
    assert [index.row() for index in table.selectionModel().selectedRows()] == [2]
    QTest.keyClick(table, Key.Key_Space)
    assert plan.chosen(2) is Step.SKIP
    QTest.keyClick(table, Key.Key_Space)
    assert plan.chosen(2) is Step.ADD


def test_a_tick_is_set_with_the_mouse(table: ItemTable, model: Asked, plan: Plan) -> None:
    fill(plan, 3)
    model.grow()
    box = table.visualRect(model.index(1, 0))
    assert model.index(1, 0).data(CheckState) == Qt.CheckState.Checked
    ticked = [x for x in range(2, 30, 2) if _is_toggled(table, plan, QPoint(box.left() + x, box.center().y()))]
    assert ticked


def _is_toggled(table: ItemTable, plan: Plan, place: QPoint) -> bool:
    before = plan.chosen(1)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    return plan.chosen(1) is not before


def test_several_rows_are_selected_by_keys(table: ItemTable, model: Asked, plan: Plan) -> None:
    fill(plan, 300)
    model.grow()
    QTest.keyClick(table, Key.Key_Home)
    QTest.keyClick(table, Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.selectionModel().selectedRows()) == 2
    QTest.keyClick(table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(table.selectionModel().selectedRows()) == 300


def test_what_is_selected_is_told_by_its_rows(table: ItemTable, model: Asked, plan: Plan) -> None:
    fill(plan, 10)
    model.grow()
    for row, key in ((1, Qt.KeyboardModifier.NoModifier), (3, Qt.KeyboardModifier.ShiftModifier)):
        place = table.visualRect(model.index(row, 1)).center()
        QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, key, place)
    place = table.visualRect(model.index(6, 1)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier, place)
    assert table.selected_rows() == [1, 2, 3, 6]
    before = model.times
    model.choose(table.selected_rows(), Step.SKIP)
    assert model.times == before
    assert [plan.chosen(number) for number in range(1, 7)] == [Step.SKIP] * 3 + [Step.ADD] * 2 + [Step.SKIP]


def test_all_are_chosen_without_a_question_for_each(table: ItemTable, model: Asked, plan: Plan) -> None:
    fill(plan, 10_000)
    model.grow()
    table.grab()
    before = model.times
    QTest.keyClick(table, Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    table.grab()
    model.choose(table.selected_rows(), Step.SKIP)
    table.grab()
    assert plan.changing() == 0
    assert model.times - before < 5_000
