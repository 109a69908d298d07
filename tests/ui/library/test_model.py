"""Pages come when they are asked for, one at a time, and a late page does no harm."""

import sys
from datetime import UTC, datetime, timedelta
from itertools import pairwise

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QListView
from pytestqt.qtbot import QtBot

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Status
from reviewdesk.services.library.reviews import Found, Hit, Summary
from reviewdesk.ui.library.model import HIT, PAGE, ReviewModel
from tests.factories import a_review

EDITED = datetime(2026, 5, 1, tzinfo=UTC)


def page(first: int, count: int) -> Found:
    """Give a page of so many reviews; after a full one, more may come."""
    summaries = (
        Summary(ReviewId(f"id-{at}"), f"Headline {at}", f"Film {at}", 2020, Status.DRAFT, "", 9, EDITED, 1, "")
        for at in range(first, first + count)
    )
    return Found(tuple(Hit(summary, "", ()) for summary in summaries), has_more=count == PAGE)


@pytest.fixture
def model(qapp: QApplication) -> ReviewModel:
    return ReviewModel()


def test_after_a_full_page_there_may_be_more(model: ReviewModel) -> None:
    model.take_page(None, page(0, PAGE))
    assert model.canFetchMore()


def test_after_a_short_page_there_is_no_more(model: ReviewModel) -> None:
    model.take_page(None, page(0, PAGE - 1))
    assert not model.canFetchMore()


def test_the_next_page_is_asked_for_once_and_after_the_last_row(model: ReviewModel, qtbot: QtBot) -> None:
    rows = page(0, PAGE)
    model.take_page(None, rows)
    with qtbot.waitSignal(model.page_wanted) as wanted:
        model.fetchMore()
    assert wanted.args == [rows]
    assert not model.canFetchMore()
    model.take_page(rows, page(PAGE, 3))
    assert model.rowCount() == PAGE + 3


def test_a_page_that_no_longer_follows_is_dropped(model: ReviewModel) -> None:
    old, new = page(0, PAGE), page(500, 2)
    model.take_page(None, old)
    model.take_page(None, new)
    model.take_page(old, page(PAGE, 3))
    assert [model.index(row, 0).data(HIT) for row in range(model.rowCount())] == list(new.hits)


def test_a_dropped_page_does_not_end_the_list(model: ReviewModel) -> None:
    old, new = page(0, PAGE), page(500, PAGE)
    model.take_page(None, old)
    model.take_page(None, new)
    model.take_page(old, page(PAGE, 3))
    assert model.canFetchMore()


def test_the_next_page_follows_the_last_row_as_it_was_stored(model: ReviewModel, qtbot: QtBot) -> None:
    rows = page(0, PAGE)
    model.take_page(None, rows)
    model.revise(model.index(PAGE - 1, 0), a_review(), 10, EDITED + timedelta(days=1))
    with qtbot.waitSignal(model.page_wanted) as wanted:
        model.fetchMore()
    assert wanted.args == [rows]
    model.take_page(rows, page(PAGE, 3))
    assert model.rowCount() == PAGE + 3


def test_a_page_that_came_before_ends_the_list(model: ReviewModel) -> None:
    rows = page(0, PAGE)
    model.take_page(None, rows)
    model.take_page(rows, page(0, PAGE))
    assert (model.rowCount(), model.canFetchMore()) == (PAGE, False)


def test_a_page_that_does_not_come_leaves_the_rows(model: ReviewModel) -> None:
    model.take_page(None, page(0, PAGE))
    model.fetchMore()
    model.give_up()
    assert model.rowCount() == PAGE
    assert not model.canFetchMore()


def test_a_row_is_named_for_those_who_hear_it(model: ReviewModel) -> None:
    model.take_page(None, page(7, 1))
    assert model.index(0, 0).data() == "Film 7, Headline 7, Draft"


def python_calls(model: ReviewModel, view: QListView, before: Found, coming: Found) -> int:
    """Count the calls of Python functions until a page has its place in a list."""
    calls = 0

    def count(_frame: object, event: str, _about: object) -> None:
        nonlocal calls
        calls += event == "call"

    sys.setprofile(count)
    try:
        model.take_page(before, coming)
        view.doItemsLayout()
    finally:
        sys.setprofile(None)
    return calls


def test_a_page_costs_no_more_where_many_are_there_already(model: ReviewModel, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    view.setModel(model)
    pages = [page(at * PAGE, PAGE) for at in range(41)]
    model.take_page(None, pages[0])
    calls = [python_calls(model, view, before, coming) for before, coming in pairwise(pages)]
    assert model.rowCount() == 41 * PAGE
    assert calls[-1] <= calls[0] + 10


def test_rows_are_found_by_their_review_and_nobody_writes_into_them(model: ReviewModel) -> None:
    first, second = page(0, PAGE), page(PAGE, 5)
    model.take_page(None, first)
    model.take_page(first, second)
    assert model.find(f"id-{PAGE + 3}").row() == PAGE + 3
    assert not model.find("id-nobody").isValid()
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsEditable
    model.take_page(None, page(7, 2))
    assert (model.find("id-8").row(), model.find("id-0").isValid(), model.rowCount()) == (1, False, 2)
