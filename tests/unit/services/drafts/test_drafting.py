"""The draft on the desk: editing, keeping, failing, and the way back."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.review import Status
from reviewdesk.errors import ConflictError, MoveError, ReviewNotFoundError, StoreWriteError
from reviewdesk.services.drafts.drafting import Drafting, State
from reviewdesk.services.drafts.keeping import Written
from reviewdesk.services.events import Change, Changed, Events
from reviewdesk.store.opening import Store, open_store
from tests.factories import AN_ID, ANOTHER_ID, a_rating, a_review, full_review


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path / 'reviews.db'}") as store:
        with store.unit_of_work() as work:
            work.reviews.add(a_review(headline="First"))
            work.reviews.add(full_review())
        yield store


@pytest.fixture
def heard() -> list[Changed]:
    return []


@pytest.fixture
def drafting(store: Store, heard: list[Changed]) -> Drafting:
    events = Events()
    events.subscribe(heard.append)
    drafting = Drafting(store, events)
    drafting.open(AN_ID)
    return drafting


def kept_headline(store: Store) -> str:
    with store.reading() as work:
        return work.reviews.get(AN_ID).review.headline


def save_elsewhere(store: Store) -> None:
    with store.unit_of_work() as work:
        saved = work.reviews.get(AN_ID)
        work.reviews.save(a_review(headline="Theirs"), saved.version)


def test_an_open_review_has_nothing_to_keep(drafting: Drafting) -> None:
    assert drafting.review == a_review(headline="First")
    assert (drafting.state, drafting.pending()) == (State.SAVED, None)


def test_an_empty_desk_has_no_review(store: Store) -> None:
    drafting = Drafting(store)
    assert (drafting.is_open, drafting.state, drafting.pending()) == (False, State.SAVED, None)
    with pytest.raises(RuntimeError):
        _ = drafting.review


def test_an_edit_is_kept_by_a_save(drafting: Drafting, store: Store, heard: list[Changed]) -> None:
    drafting.edit("headline", "Second")
    drafting.edit("work.title", "A film")
    drafting.replace_body("Text")
    assert drafting.state is State.EDITED
    drafting.save()
    assert drafting.state is State.SAVED
    assert heard == [Changed(Change.SAVED, (AN_ID,))]
    with store.reading() as work:
        assert work.reviews.get(AN_ID).review == drafting.review


def test_a_save_of_nothing_new_writes_nothing(drafting: Drafting, store: Store) -> None:
    drafting.edit("headline", "First")
    drafting.save()
    with store.reading() as work:
        assert work.reviews.get(AN_ID).version == 1


def test_an_edit_taken_back_by_hand_leaves_nothing_to_keep(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    drafting.edit("headline", "First")
    assert drafting.state is State.SAVED


def test_of_a_day_in_a_field_the_last_hours_can_be_undone(drafting: Drafting) -> None:
    for count in range(10_000):
        drafting.edit("headline", f"Headline {count}")
        drafting.steps.rest()
    undone = 0
    while drafting.undo():
        undone += 1
    assert 2_000 <= undone <= 4_000
    assert drafting.review.headline == f"Headline {9_999 - undone}"


def test_only_one_write_is_under_way(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    assert drafting.pending() is not None
    assert (drafting.state, drafting.pending()) == (State.SAVING, None)


def test_what_is_typed_during_a_write_is_still_to_be_kept(drafting: Drafting, store: Store) -> None:
    drafting.edit("headline", "Second")
    pending = drafting.pending()
    assert pending is not None
    drafting.edit("headline", "Third")
    drafting.saved(drafting.write(pending))
    assert (drafting.state, kept_headline(store)) == (State.EDITED, "Second")
    drafting.save()
    assert (drafting.state, kept_headline(store)) == (State.SAVED, "Third")


def test_a_failed_write_is_pending_again_and_loses_nothing(drafting: Drafting, store: Store) -> None:
    drafting.edit("headline", "Second")
    drafting.pending()
    drafting.failed(StoreWriteError("store-full"))
    assert drafting.state is State.FAILED
    assert drafting.error is not None
    assert drafting.error.code == "store-full"
    drafting.edit("verdict", "More")
    drafting.save()
    assert (drafting.state, drafting.error, kept_headline(store)) == (State.SAVED, None, "Second")


def test_a_conflict_overwrites_nothing_and_is_not_tried_again(drafting: Drafting, store: Store) -> None:
    save_elsewhere(store)
    drafting.edit("headline", "Mine")
    with pytest.raises(ConflictError):
        drafting.save()
    assert (drafting.state, drafting.review.headline, drafting.pending()) == (State.FAILED, "Mine", None)
    drafting.save()
    assert kept_headline(store) == "Theirs"


def test_after_a_conflict_the_other_text_can_be_opened(drafting: Drafting, store: Store) -> None:
    save_elsewhere(store)
    drafting.edit("headline", "Mine")
    with pytest.raises(ConflictError):
        drafting.save()
    drafting.discard()
    assert drafting.open(AN_ID).headline == "Theirs"
    drafting.edit("headline", "Both")
    drafting.save()
    assert kept_headline(store) == "Both"


def test_another_review_is_not_put_on_a_draft_that_is_not_kept(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    with pytest.raises(RuntimeError):
        drafting.open(ANOTHER_ID)
    drafting.pending()
    with pytest.raises(RuntimeError):
        drafting.open(ANOTHER_ID)
    assert drafting.review.headline == "Second"


def test_another_review_takes_the_desk_and_its_past_is_its_own(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    drafting.save()
    assert drafting.open(ANOTHER_ID) == full_review()
    assert not drafting.steps.can_undo


def test_a_review_that_is_gone_leaves_the_desk_as_it_was(drafting: Drafting, store: Store) -> None:
    with store.unit_of_work() as work:
        work.reviews.delete(ANOTHER_ID)
    with pytest.raises(ReviewNotFoundError):
        drafting.open(ANOTHER_ID)
    assert drafting.review.headline == "First"


def test_undo_puts_the_old_value_back_and_redo_the_new_one(drafting: Drafting) -> None:
    before = drafting.review
    drafting.edit("rating", a_rating("5"))
    drafting.edit("work.year", 1999)
    after = drafting.review
    assert [drafting.undo(), drafting.undo(), drafting.undo()] == ["work.year", "rating", None]
    assert drafting.review == before
    assert [drafting.redo(), drafting.redo(), drafting.redo()] == ["rating", "work.year", None]
    assert drafting.review == after


def test_undo_leaves_the_body_alone(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    drafting.replace_body("Typed since")
    drafting.undo()
    assert (drafting.review.headline, drafting.review.body) == ("First", "Typed since")


def test_letters_typed_without_a_pause_are_one_step(drafting: Drafting) -> None:
    for typed in ("S", "Se", "Sec"):
        drafting.edit("headline", typed)
    drafting.undo()
    assert drafting.review.headline == "First"
    drafting.redo()
    assert drafting.review.headline == "Sec"


def test_a_pause_long_enough_for_a_save_begins_a_new_step(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    drafting.save()
    drafting.edit("headline", "Second thoughts")
    drafting.undo()
    assert drafting.review.headline == "Second"


def test_each_click_is_a_step_of_its_own(drafting: Drafting) -> None:
    drafting.edit("rating", a_rating("1"))
    drafting.edit("rating", a_rating("2"))
    drafting.undo()
    assert drafting.review.rating == a_rating("1")


def test_an_edit_after_an_undo_ends_the_way_forward(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    drafting.undo()
    assert drafting.steps.can_redo
    drafting.edit("verdict", "Good")
    assert not drafting.steps.can_redo


def test_a_status_moves_only_as_it_may(drafting: Drafting) -> None:
    drafting.edit("status", Status.READY)
    with pytest.raises(MoveError):
        drafting.edit("status", Status.IDEA)
    assert drafting.review.status is Status.READY
    drafting.undo()
    assert drafting.review.status is Status.DRAFT


def test_a_late_report_of_a_discarded_draft_leaves_the_next_one_alone(drafting: Drafting, store: Store) -> None:
    drafting.edit("headline", "Second")
    pending = drafting.pending()
    assert pending is not None
    drafting.discard()
    drafting.open(ANOTHER_ID)
    drafting.edit("headline", "Of the other")
    assert (drafting.state, drafting.pending()) == (State.EDITED, None)
    drafting.saved(drafting.write(pending))
    assert drafting.state is State.EDITED
    drafting.save()
    assert (drafting.state, drafting.review.headline) == (State.SAVED, "Of the other")
    assert kept_headline(store) == "Second"


def test_a_late_failure_of_a_discarded_draft_is_not_that_of_the_next(drafting: Drafting) -> None:
    drafting.edit("headline", "Second")
    drafting.pending()
    drafting.discard()
    drafting.open(ANOTHER_ID)
    drafting.failed(StoreWriteError("store-full"))
    assert (drafting.state, drafting.error) == (State.SAVED, None)


def test_a_field_that_somebody_else_changed_is_not_taken_back(drafting: Drafting) -> None:
    drafting.edit("headline", "Mine")
    drafting.edit("verdict", "Mine too")
    drafting.save()
    theirs = replace(drafting.review, headline="Theirs")
    drafting.rebase(Written(theirs, 3), theirs)
    assert drafting.undo() == "verdict"
    assert drafting.undo() is None
    assert drafting.review.headline == "Theirs"
