"""The versions of a review are counted, compared, named, put back and thinned."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from reviewdesk.domain.review import Status
from reviewdesk.errors import ReviewNotFoundError
from reviewdesk.services.drafts.drafting import Drafting
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.services.history.differences import Change as Fate
from reviewdesk.services.history.differences import Piece
from reviewdesk.services.history.versions import History, VersionKind, as_draft, difference
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, a_rating, a_review, full_review

NOON = datetime(2026, 5, 1, 12, tzinfo=UTC)
FOR_EVER = (VersionKind.FILED, VersionKind.PUBLISHED, VersionKind.RECOVERED, VersionKind.CONFLICT)


class SetClock:
    """Says what it was told."""

    def __init__(self) -> None:
        self.present = NOON

    def __call__(self) -> datetime:
        return self.present


@pytest.fixture
def clock() -> SetClock:
    return SetClock()


@pytest.fixture
def store(tmp_path: Path, clock: SetClock) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}", clock) as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review())
        yield store


@pytest.fixture
def heard() -> list[Changed]:
    return []


@pytest.fixture
def history(store: Store, clock: SetClock, heard: list[Changed]) -> History:
    events = Events()
    events.subscribe(heard.append)
    return History(store, events, clock)


def told(history: History) -> list[tuple[int, VersionKind, str]]:
    return [(each.info.number, each.info.kind, each.info.name) for each in history.versions(AN_ID)]


def test_the_newest_version_stands_first_and_counts_against_the_one_before(history: History) -> None:
    for body in ("One two three.", "One two three four five.", "One."):
        history.keep(a_review(body=body), VersionKind.PAUSE)
    assert [(each.info.number, each.info.words, each.more) for each in history.versions(AN_ID)] == [
        (3, 1, -4),
        (2, 5, 2),
        (1, 3, 3),
    ]


def test_a_difference_is_of_words_and_of_fields() -> None:
    made = difference(a_review(body="A slow tide."), a_review(body="A long tide.", rating=a_rating("5")))
    assert [each.field.name for each in made.fields] == ["rating"]
    assert made.pieces == (
        Piece(Fate.SAME, "A "),
        Piece(Fate.REMOVED, "slow"),
        Piece(Fate.ADDED, "long"),
        Piece(Fate.SAME, " tide."),
    )


def test_a_restore_keeps_what_stood_there_and_tells(history: History, store: Store, heard: list[Changed]) -> None:
    number = history.keep(a_review(body="Once."), VersionKind.PAUSE)
    history.restore(AN_ID, number)
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review.body == "Once."
    assert told(history)[0] == (2, VersionKind.BEFORE_RESTORE, "")
    assert history.get(AN_ID, 2) == a_review()
    assert heard == [Changed(Change.KEPT, (AN_ID,)), Changed(Change.SAVED, (AN_ID,))]


def test_a_restore_of_what_stands_there_changes_nothing(history: History, heard: list[Changed]) -> None:
    history.restore(AN_ID, history.keep(a_review(), VersionKind.PAUSE))
    assert told(history) == [(1, VersionKind.PAUSE, "")]
    assert heard == [Changed(Change.KEPT, (AN_ID,))]


def test_the_draft_becomes_the_version_in_all_but_its_status(history: History, store: Store) -> None:
    drafting = Drafting(store)
    drafting.open(AN_ID)
    drafting.edit("status", Status.READY)
    drafting.edit("verdict", "Typed and not yet saved")
    version = full_review(id=AN_ID, status=Status.IDEA)
    number = history.keep(version, VersionKind.PAUSE)
    before = drafting.review
    assert drafting.restore(history.before_restore(before, number)) == as_draft(version, before)
    assert drafting.review.status is Status.READY
    assert history.get(AN_ID, history.versions(AN_ID)[0].info.number) == before
    drafting.save()
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == drafting.review


def test_a_restored_draft_goes_back_field_by_field(store: Store) -> None:
    drafting = Drafting(store)
    drafting.open(AN_ID)
    drafting.restore(full_review(id=AN_ID, body=a_review().body))
    while drafting.undo() is not None:
        pass
    assert drafting.review == a_review()


def test_a_name_makes_a_version_stay_and_its_loss_lets_it_go(history: History) -> None:
    number = history.keep(a_review(), VersionKind.PAUSE)
    history.keep(a_review(body="Later."), VersionKind.PAUSE)
    history.name(AN_ID, number, "to the editor")
    assert told(history) == [(2, VersionKind.PAUSE, ""), (1, VersionKind.NAMED, "to the editor")]
    assert history.get(AN_ID, number) == a_review()
    history.name(AN_ID, number, "")
    assert told(history)[1] == (1, VersionKind.PAUSE, "")


@pytest.mark.parametrize("kind", FOR_EVER)
def test_a_name_leaves_a_reason_to_stay(history: History, kind: VersionKind) -> None:
    number = history.keep(a_review(), kind)
    history.name(AN_ID, number, "mine")
    assert told(history) == [(1, kind, "mine")]


def test_a_version_in_an_early_pack_can_be_named(history: History, store: Store) -> None:
    with store.unit_of_work() as work:
        for number in range(300):
            work.history.add(a_review(body=f"{number}"), VersionKind.PAUSE)
    history.name(AN_ID, 3, "early")
    assert told(history)[-3] == (3, VersionKind.NAMED, "early")
    assert history.get(AN_ID, 300).body == "299"


def test_a_version_that_is_not_there_has_no_name(history: History) -> None:
    with pytest.raises(ReviewNotFoundError):
        history.name(AN_ID, 1, "none")


def test_thinning_leaves_what_was_named(history: History, clock: SetClock) -> None:
    for number in range(200):
        clock.present = NOON + timedelta(seconds=number)
        history.keep(a_review(body=f"{number}"), VersionKind.NAMED if number == 7 else VersionKind.PAUSE, "")
    clock.present = NOON + timedelta(days=30)
    assert history.thin() > 0
    kept = told(history)
    assert (8, VersionKind.NAMED, "") in kept
    assert len(kept) == 51
    assert history.thin() == 0
