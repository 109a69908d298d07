"""What was typed before an end comes back, onto whatever the store holds by now."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from reviewdesk.domain.review import Review
from reviewdesk.services.drafts.recovering import Outcome, recover
from reviewdesk.store.journal.changes import BodyChange, FieldChange
from reviewdesk.store.journal.writer import JournalWriter
from reviewdesk.store.opening import Store, open_store
from reviewdesk.store.values import Saved, VersionKind
from tests.factories import a_review

BODY = "One.\n\nTwo.\n\nThree.\n"
TYPED = BodyChange(0, 4, "First.")
Left = Callable[..., None]


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(f"sqlite:///{tmp_path}/reviews.db") as store:
        yield store


@pytest.fixture
def saved(store: Store) -> Saved:
    with store.unit_of_work() as work:
        return work.reviews.add(a_review(body=BODY))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "drafts"


@pytest.fixture
def left(folder: Path, saved: Saved) -> Left:
    """Leave a journal as a program that was killed does."""

    def leave(*changes: BodyChange | FieldChange) -> None:
        writer = JournalWriter(folder, print)
        writer.begin(saved.review, saved.version)
        for change in changes:
            writer.note(change)
        writer.close()

    return leave


def stored(store: Store) -> Review:
    with store.reading() as work:
        return work.reviews.get(a_review().id).review


def kinds(store: Store) -> list[VersionKind]:
    with store.reading() as work:
        return [version.kind for version in work.history.versions(a_review().id)]


def change(store: Store, **fields: str) -> None:
    with store.unit_of_work() as work:
        now = work.reviews.get(a_review().id)
        work.reviews.save(replace(now.review, **fields), now.version)


def test_a_draft_follows_what_it_was_made_of(store: Store, folder: Path, left: Left) -> None:
    left(TYPED, FieldChange("headline", "New"))
    (found,) = recover(store, folder)
    assert found.outcome is Outcome.CONTINUED
    assert stored(store) == found.after == a_review(body="First.\n\nTwo.\n\nThree.\n", headline="New")
    assert found.before == a_review(body=BODY)
    assert kinds(store) == [VersionKind.PAUSE, VersionKind.RECOVERED]
    assert list(folder.iterdir()) == []
    assert recover(store, folder) == ()


def test_a_draft_that_was_saved_unnoticed_is_no_news(store: Store, folder: Path, left: Left) -> None:
    left(TYPED)
    change(store, body="First.\n\nTwo.\n\nThree.\n")
    assert recover(store, folder) == ()
    assert list(folder.iterdir()) == []


def test_a_draft_of_which_a_part_was_saved_unnoticed_goes_on_from_there(store: Store, folder: Path, left: Left) -> None:
    left(TYPED, FieldChange("headline", "New"))
    change(store, body="First.\n\nTwo.\n\nThree.\n")
    (found,) = recover(store, folder)
    assert (found.outcome, stored(store).headline) == (Outcome.CONTINUED, "New")


def test_a_draft_and_another_change_come_together(store: Store, folder: Path, left: Left) -> None:
    left(TYPED)
    change(store, body="One.\n\nTwo.\n\nThird.\n")
    (found,) = recover(store, folder)
    assert (found.outcome, stored(store).body) == (Outcome.MERGED, "First.\n\nTwo.\n\nThird.\n")


def test_a_draft_against_another_change_of_the_same_lies_in_the_history(store: Store, folder: Path, left: Left) -> None:
    left(TYPED)
    change(store, body="Erst.\n\nTwo.\n\nThree.\n")
    (found,) = recover(store, folder)
    assert (found.outcome, stored(store).body) == (Outcome.ASIDE, "Erst.\n\nTwo.\n\nThree.\n")
    with store.reading() as work:
        newest = work.history.versions(a_review().id)[-1]
        assert newest.kind is VersionKind.CONFLICT
        assert work.history.get(a_review().id, newest.number).body == "First.\n\nTwo.\n\nThree.\n"


def test_a_draft_of_a_review_that_is_gone_brings_it_back(store: Store, folder: Path, left: Left) -> None:
    left(TYPED)
    with store.unit_of_work() as work:
        work.reviews.delete(a_review().id)
    (found,) = recover(store, folder)
    assert (found.outcome, stored(store)) == (Outcome.RETURNED, found.after)


def test_a_store_that_cannot_be_written_leaves_the_journals(store: Store, folder: Path, left: Left) -> None:
    left(TYPED)
    store.is_read_only = True
    assert recover(store, folder) == ()
    assert len(list(folder.iterdir())) == 1
