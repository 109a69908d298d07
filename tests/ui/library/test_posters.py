"""The pictures of the cards: each is made once, few are kept, and a damaged one is said and not shown."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QPixmap
from pytestqt.qtbot import QtBot

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.errors import StoreUnavailableError
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.library.reviews import Summary
from reviewdesk.ui.library import posters as module
from reviewdesk.ui.library.posters import Posters
from reviewdesk.ui.tasks import Lane
from tests.factories import AN_ID, ANOTHER_ID, a_review, full_review
from tests.ui.pictures import png
from tests.unit.store.conftest import told


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """Two reviews that feature the same picture under two names."""
    desk = open_desk(f"sqlite:///{tmp_path / 'reviews.db'}")
    for review, name in ((a_review(featured_image="a.png"), "a.png"), (full_review(featured_image="b.png"), "b.png")):
        desk.library.add(review)
        with desk.store.unit_of_work() as work:
            work.assets.put(review.id, name, png())
    yield desk
    desk.close()


@pytest.fixture
def lane(qtbot: QtBot) -> Iterator[Lane]:
    lane = Lane("pictures")
    yield lane
    lane.close()


@pytest.fixture
def posters(desk: Desk, lane: Lane) -> Posters:
    return Posters(desk.media, lane, lane)


def summary(desk: Desk, review_id: ReviewId) -> Summary:
    return next(each for each in desk.library.list() if each.id == review_id)


def test_one_picture_is_made_once_for_all_reviews_that_show_it(posters: Posters, desk: Desk, qtbot: QtBot) -> None:
    first, second = summary(desk, AN_ID), summary(desk, ANOTHER_ID)
    assert posters.of(first) is None
    qtbot.waitUntil(lambda: isinstance(posters.of(first), QPixmap))
    told(desk.store, "UPDATE asset SET data = CAST('' AS BLOB)")  # to be read no more
    qtbot.waitUntil(lambda: isinstance(posters.of(second), QPixmap))
    assert posters.of(second) is posters.of(first)


def test_few_are_kept(posters: Posters, desk: Desk, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MOST", 1)
    with desk.store.unit_of_work() as work:
        work.assets.put(ANOTHER_ID, "b.png", png(width=3))
    for review_id in (AN_ID, ANOTHER_ID):
        shown = summary(desk, review_id)
        qtbot.waitUntil(lambda shown=shown: isinstance(posters.of(shown), QPixmap))
    assert len(posters._pictures) == 1


def test_a_damaged_picture_is_said_once_and_not_shown(posters: Posters, desk: Desk, qtbot: QtBot) -> None:
    told(desk.store, "UPDATE asset SET data = CAST('' AS BLOB)")
    shown = summary(desk, AN_ID)
    errors: list[object] = []
    posters.failed.connect(errors.append)
    qtbot.waitUntil(lambda: posters.of(shown) is None and len(errors) == 1)
    assert isinstance(errors[0], StoreUnavailableError)
    assert posters.of(shown) is None
    assert len(errors) == 1
