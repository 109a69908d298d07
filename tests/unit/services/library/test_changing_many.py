"""Many reviews changed at once, each that cannot be named, and all of it taken back in one go."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.film import Work
from reviewdesk.domain.identifiers import ReviewId
from reviewdesk.domain.review import Review, Status
from reviewdesk.services.events import Changed, Events
from reviewdesk.services.library.changing_many import ChangingMany
from reviewdesk.store.opening import Store, open_store
from tests.factories import a_review

A, B, C = (ReviewId(name) for name in "abc")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A draft and an idea, both with a tag, and a published review."""
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review(id=A, work=Work(title="Ámbar"), tags=("sea",)))
            work.reviews.add(a_review(id=B, work=Work(title="Dune"), tags=("Sea", "sand"), status=Status.IDEA))
            work.reviews.add(a_review(id=C, work=Work(title="Zama"), status=Status.PUBLISHED))
        yield store


@pytest.fixture
def told() -> list[Changed]:
    return []


@pytest.fixture
def many(store: Store, told: list[Changed]) -> ChangingMany:
    events = Events()
    events.subscribe(told.append)
    return ChangingMany(store, events)


def kept(store: Store, review_id: ReviewId) -> Review:
    with store.reading() as work:
        return work.reviews.get(review_id).review


def test_those_that_may_not_move_stay_and_are_named(store: Store, many: ChangingMany) -> None:
    outcome = many.move([A, B, C], Status.READY)
    assert [step.id for step in outcome.steps] == [A]
    assert [(each.name, each.error.code) for each in outcome.refused] == [
        ("Dune", "illegal-move"),
        ("Zama", "illegal-move"),
    ]
    assert [kept(store, each).status for each in (A, B, C)] == [Status.READY, Status.IDEA, Status.PUBLISHED]


def test_a_review_that_has_gone_is_told_of_and_stops_none(store: Store, many: ChangingMany) -> None:
    outcome = many.tag([ReviewId("gone"), A], ["harbour"])
    assert [each.id for each in outcome.refused] == ["gone"]
    assert kept(store, A).tags == ("sea", "harbour")


def test_one_undo_takes_all_of_it_back_also_where_no_move_leads_back(store: Store, many: ChangingMany) -> None:
    many.move([A], Status.READY)
    outcome = many.move([A, B, C], Status.PUBLISHED)
    assert [step.id for step in outcome.steps] == [A]
    many.undo(outcome)
    assert kept(store, A).status is Status.READY


def test_a_tag_is_added_once_and_at_the_end(store: Store, many: ChangingMany) -> None:
    outcome = many.tag([A, B], ["sea", "night"])
    assert kept(store, A).tags == ("sea", "night")
    assert kept(store, B).tags == ("Sea", "sand", "night")
    many.undo(outcome)
    assert (kept(store, A).tags, kept(store, B).tags) == (("sea",), ("Sea", "sand"))


def test_tags_go_whatever_their_capitals(store: Store, many: ChangingMany) -> None:
    many.untag([A, B, C], ["SEA"])
    assert [kept(store, each).tags for each in (A, B, C)] == [(), ("sand",), ()]


def test_what_somebody_changed_since_is_not_taken_back(store: Store, many: ChangingMany) -> None:
    outcome = many.tag([A], ["night"])
    with store.unit_of_work() as work:
        saved = work.reviews.get(A)
        work.reviews.save(replace(saved.review, tags=("mine",)), saved.version)
    many.undo(outcome)
    assert kept(store, A).tags == ("mine",)


def test_only_what_changed_is_told(many: ChangingMany, told: list[Changed]) -> None:
    many.tag([A, B], ["sand"])
    many.move([C], Status.READY)
    assert [event.ids for event in told] == [(A,)]
