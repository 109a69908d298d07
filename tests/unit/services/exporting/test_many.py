"""Many reviews leave: each for itself, counted, until nobody wants the rest."""

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.services.desk import Desk, open_desk
from reviewdesk.services.exporting.gate import Gate
from reviewdesk.services.exporting.many import Errand, Outcome, export_many
from tests.factories import a_review

GATE = Gate(datetime(2026, 1, 1, tzinfo=UTC))


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """A desk with four reviews, of which the second is stopped."""
    desk = open_desk(f"sqlite:///{tmp_path / 'desk' / 'reviews.db'}")
    with desk.store.unit_of_work() as work:
        for number in range(4):
            body = "TK\n" if number == 1 else "Text.\n"
            work.reviews.add(a_review(id=ReviewId(f"id-{number}"), slug=f"film-{number}", body=body))
    yield desk
    desk.close()


def send(desk: Desk, errand: Errand, *, until: int = 99) -> tuple[Outcome, list[int]]:
    told: list[int] = []

    def tell(done: int) -> bool:
        told.append(done)
        return done < until

    ids = [ReviewId(f"id-{number}") for number in range(4)]
    return export_many(desk, [*ids, ReviewId("gone")], errand, GATE, tell), told


def test_one_that_is_stopped_or_gone_stops_no_other(desk: Desk, tmp_path: Path) -> None:
    outcome, told = send(desk, Errand("plain", tmp_path / "out"))
    assert (outcome.left, outcome.undone) == (3, 0)
    assert [(each.review, each.error.code) for each in outcome.stopped] == [
        ("id-1", "export-stopped"),
        ("gone", "review-not-found"),
    ]
    assert told == [0, 1, 2, 3, 4, 5]
    assert [version.info.name for version in desk.history.versions(ReviewId("id-0"))] == ["plain"]
    assert not desk.history.versions(ReviewId("id-1"))


def test_where_nobody_wants_the_rest_what_left_stays(desk: Desk, tmp_path: Path) -> None:
    outcome, _ = send(desk, Errand("plain", tmp_path / "out"), until=2)
    assert (outcome.left, len(outcome.stopped), outcome.undone) == (1, 1, 3)
    assert [path.name for path in (tmp_path / "out").glob("film-*")] == ["film-0"]


@pytest.mark.parametrize("as_zip", [False, True])
def test_a_file_of_all_that_is_not_wanted_to_its_end_leaves_the_old_one(
    desk: Desk, tmp_path: Path, as_zip: bool
) -> None:
    errand = Errand("wordpress-wxr", tmp_path / "out", as_zip)
    send(desk, errand)
    before = {path: path.read_bytes() for path in errand.out.rglob("*") if path.is_file()}
    outcome, _ = send(desk, errand, until=3)
    assert (outcome.left, outcome.stopped, outcome.undone) == (0, (), 5)
    assert {path: path.read_bytes() for path in errand.out.rglob("*") if path.is_file()} == before
    assert len(before) == 1
